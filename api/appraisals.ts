import { z } from 'zod';
import { panelMark } from './appraisalPanels.ts';
import { lineEdit, shownJudgement } from './assessments.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, version, whyNot, yearQuery } from './fields.ts';

const points = z.number().int().min(0).max(100_000);

export const appraisalStages = ['waiting', 'draft', 'returned', 'finished'] as const;

/** A page of what units have submitted to the reviewer's body, with how far each appraisal is (hàng chờ thẩm định); counts of every stage. */
export const listAppraisals = endpoint({
  method: 'GET',
  path: '/api/appraisals',
  input: z.object({
    year: yearQuery.optional(),
    stage: z.enum(appraisalStages).optional(),
    search: z.string().max(100).optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
  }),
  output: z.object({
    years: z.array(z.number()),
    counts: z.object({ waiting: z.number(), draft: z.number(), returned: z.number(), finished: z.number() }),
    page: z.number(),
    pages: z.number(),
    appraisals: z.array(
      z.object({
        assessmentId: id,
        unitName: z.string(),
        year: z.number(),
        stage: z.enum(appraisalStages),
        stageName: z.string(),
        submittedAt: z.string(),
        late: z.boolean(),
        lateness: z.enum(['accepted', 'refused']).nullable(),
        receipt: z.string(),
        self: points,
        coScored: points,
        appraised: points.nullable(),
        maxPoints: points,
        linesDone: z.number(),
        lines: z.number(),
        isInspected: z.boolean(),
        /** As `showAppraisal` says it. */
        panel: panelMark.nullable(),
        mayHavePanel: z.boolean(),
      }),
    ),
  }),
});

const inspection = z.object({
  onDay: dayField,
  from: z.string(),
  until: z.string(),
  decisionNumber: z.string(),
  decisionDay: dayField,
  team: z.array(z.object({ name: z.string(), title: z.string() })),
  headPresent: z.boolean(),
  coSignerPresent: z.boolean(),
  strengths: z.string(),
  shortcomings: z.string(),
  requests: z.string(),
  reply: z.string().nullable(),
});

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** The superior's layer over an assessment: null until there is one that the reader may see. Points in hundredths. */
export const showAppraisal = endpoint({
  method: 'GET',
  path: '/api/assessments/:assessmentId/appraisal',
  input: z.object({ assessmentId: id }),
  output: z.object({
    appraisal: z
      .object({
        id,
        state: z.enum(['draft', 'finished']),
        stateName: z.string(),
        version,
        byUnitName: z.string(),
        scores: z.array(
          z.object({
            lineCode: z.string(),
            points: points.nullable(),
            note: z.string(),
            version,
            by: z.string(),
            at: z.string(),
          }),
        ),
        total: points,
        given: z.number(),
        inspection: inspection.nullable(),
        lateness: z.object({ decision: z.enum(['accepted', 'refused']), reason: z.string() }).nullable(),
        finishedAt: z.string().nullable(),
        finishedBy: z.string().nullable(),
        judgement: shownJudgement,
      })
      .nullable(),
    /** Where independent reviewers are at it: `appraisal` then holds the reader's own sheet, and nothing of the others. */
    panel: panelMark.nullable(),
    /** The unit was asked to explain, and the reader may see what came of it. */
    isExplained: z.boolean(),
    /** Lines whose gap to the self score still calls for a note. */
    notesMissing: z.array(z.string()),
    limits: z.object({ overall: points, line: points }),
    isReviewer: z.boolean(),
    whyNot: whyNot(['score', 'inspect', 'decideLateness', 'finish', 'return', 'handIn']),
  }),
});

/** Writes lines of the superior's own layer; each line's version is checked by itself. */
export const appraiseLines = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/appraisal/scores',
  input: z.object({ assessmentId: id, lines: z.array(lineEdit).min(1).max(300) }),
  output: z.object({
    lines: z.array(z.object({ lineCode: z.string(), points: points.nullable(), note: z.string(), version })),
  }),
});

/** Records the visit of the inspection team: one minutes (biên bản kiểm tra). */
export const recordInspection = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/appraisal/inspection',
  input: z.object({
    assessmentId: id,
    version,
    onDay: dayField,
    /** `08:00`. */
    from: hour,
    until: hour,
    decisionNumber: line(100),
    decisionDay: dayField,
    team: z
      .array(z.object({ name: line(120), title: line(200) }))
      .min(1)
      .max(20),
    headPresent: z.boolean(),
    coSignerPresent: z.boolean(),
    /** One thing a line, in each of these. */
    strengths: paragraphs(10_000),
    shortcomings: paragraphs(10_000),
    requests: paragraphs(10_000),
    /** What the unit answered; null: it agreed. */
    reply: paragraphs(5000, true).nullable().default(null),
  }),
  output: z.object({ version }),
});

/** Takes a late submission or not, with the reason. */
export const decideLateness = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/appraisal/lateness',
  input: z.object({ assessmentId: id, version, decision: z.enum(['accepted', 'refused']), reason: paragraphs(2000, true) }),
  output: z.object({ version }),
});

/** Freezes the appraisal. */
export const finishAppraisal = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/appraisal/finish',
  input: z.object({ assessmentId: id, version }),
  output: z.object({ total: points, qualified: z.boolean(), finishedAt: z.string() }),
});

/** Gives the assessment back to the unit, with reasons at the lines (trả lại để bổ sung). */
export const returnAssessment = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/return',
  input: z.object({
    assessmentId: id,
    version,
    reason: paragraphs(2000, true),
    lines: z.array(z.object({ lineCode: line(40), reason: paragraphs(1000, true) })).max(300),
  }),
  output: z.object({ version }),
});

/** The minutes of the inspection as PDF. */
export const printInspection = endpoint({
  method: 'GET',
  path: '/api/assessments/:assessmentId/papers/inspection-minutes',
  input: z.object({ assessmentId: id }),
  output: z.unknown(),
  isPaper: true,
});
