import { z } from 'zod';
import { combiningRules, roundings } from '#domain/appraisals/combine.ts';
import { openedBecause } from '#domain/appraisals/panel.ts';
import { panelTies } from '#domain/appraisals/panelTie.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, refusal, upload, version, whyNot } from './fields.ts';

const points = z.number().int().min(0).max(100_000);
const note = paragraphs(2000);

/** How far a panel is; `second-look` once the unit has explained or its day has passed. */
export const panelStages = ['scoring', 'combining', 'explaining', 'second-look', 'concluded'] as const;

/** What everybody who appraises may know of a panel: nothing of who is in. Null where the reader is told of none. */
export const panelMark = z.object({
  stage: z.enum(panelStages),
  stageName: z.string(),
  dueOn: dayField,
  headName: z.string(),
  isMember: z.boolean(),
  isHead: z.boolean(),
  /** The reader's own sheet is in; false for everybody else. */
  isIn: z.boolean(),
});

const limits = z.object({ overall: points, line: points, spread: points });
const terms = {
  dueOn: dayField,
  rule: z.enum(combiningRules),
  rounding: z.enum(roundings),
  source: line(300),
  limits: limits.refine(({ line, spread }) => line > 0 && spread > 0, { error: 'invalid' }),
  explanationDays: z.number().int().min(1).max(60),
};

const assessmentIds = z.string().transform((text, context) => {
  const ids = z.array(id).min(1).max(50).safeParse(text.split(','));
  if (ids.success) return ids.data;
  context.addIssue({ code: 'custom', message: 'invalid' });
  return z.NEVER;
});

/** Reviewers of the body with what ties each to one of the units, and the files that can have a panel (lập tổ thẩm định). */
export const listPanelCandidates = endpoint({
  method: 'GET',
  path: '/api/appraisal-panels/candidates',
  input: z.object({ assessmentIds }),
  output: z.object({
    today: dayField,
    limits,
    files: z.array(z.object({ assessmentId: id, unitName: z.string(), year: z.number(), whyNot: z.array(refusal) })),
    people: z.array(
      z.object({
        personId: id,
        name: z.string(),
        position: z.string(),
        ties: z.array(z.object({ tie: z.enum(panelTies), unitName: z.string(), message: z.string() })),
      }),
    ),
  }),
});

/** Names the reviewers of one file or of several at once: all, or none and every reason. */
export const setUpPanels = endpoint({
  method: 'POST',
  path: '/api/appraisal-panels',
  input: z.object({ assessmentIds: z.array(id).min(1).max(50), headId: id, memberIds: z.array(id).max(9), ...terms }),
  output: z.object({ panels: z.number() }),
});

const opened = z.object({
  lineCode: z.string(),
  text: z.string(),
  maxPoints: points,
  self: points.nullable(),
  first: points,
  because: z.array(z.enum(openedBecause)),
  second: points.nullable(),
  why: z.string().nullable(),
  explanation: z.string().nullable(),
});

/** A panel as the reader may see it; each part is null where it is not theirs to see. Points in hundredths. */
export const showPanel = endpoint({
  method: 'GET',
  path: '/api/assessments/:assessmentId/panel',
  input: z.object({ assessmentId: id }),
  output: z.object({
    unitName: z.string(),
    campaignId: id,
    year: z.number(),
    today: dayField,
    panel: z
      .object({
        version,
        ...panelMark.shape,
        terms: z.object({ ...terms, limits, ruleName: z.string(), roundingName: z.string() }),
        step: points,
        /** Who is on it and who is in, never what they gave. */
        roster: z.array(z.object({ personId: id, name: z.string(), isIn: z.boolean(), isOut: z.boolean() })).nullable(),
        reopenings: z.array(z.object({ name: z.string(), reason: z.string(), at: z.string() })),
        /** Under whom it was before, and why it is not any more. */
        handovers: z.array(z.object({ from: z.string(), to: z.string(), reason: z.string(), at: z.string() })),
        /** Once open: what each gave, line by line, in the order of `reviewers`. */
        sheets: z
          .object({
            reviewers: z.array(z.string()),
            lines: z.array(
              z.object({
                lineCode: z.string(),
                text: z.string(),
                maxPoints: points,
                self: points.nullable(),
                given: z.array(points),
                notes: z.array(z.object({ name: z.string(), note: z.string() })),
                spread: points,
                /** Null while the head is still to set it. */
                first: points.nullable(),
                second: points.nullable(),
                isOpened: z.boolean(),
              }),
            ),
            total: points.nullable(),
          })
          .nullable(),
        opened: z.array(opened).nullable(),
        explanation: z
          .object({
            dueOn: dayField,
            sentOn: dayField.nullable(),
            sentBy: z.string().nullable(),
            onPaper: z.boolean(),
            hasScan: z.boolean(),
          })
          .nullable(),
        /** Every point that the second look moved; null until the panel is done. */
        changes: z
          .array(z.object({ lineCode: z.string(), text: z.string(), before: points, after: points, why: z.string() }))
          .nullable(),
      })
      .nullable(),
    whyNot: whyNot(['handIn', 'stepOut', 'open', 'lead', 'settle', 'explain', 'enterExplanation', 'lookAgain', 'handOver']),
  }),
});

/** Hands in one's own sheet: final. When it is the last, the sheets are opened. */
export const handInSheet = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/panel/hand-in',
  input: z.object({ assessmentId: id }),
  output: z.object({ handedInAt: z.string() }),
});

/** Says that one is tied to the unit, and is out of its panel. */
export const stepOut = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/panel/step-out',
  input: z.object({ assessmentId: id }),
  output: z.object({ steppedOutAt: z.string() }),
});

const led = { assessmentId: id, version };

/** Opens the sheets with those who are in, once the day has passed. */
export const openSheets = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/panel/open',
  input: z.object(led),
  output: z.object({ version }),
});

/** Moves the last day to hand in. */
export const movePanelDay = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/panel/day',
  input: z.object({ ...led, dueOn: dayField }),
  output: z.object({ version }),
});

/** Names one reviewer more. */
export const addReviewer = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/panel/reviewers',
  input: z.object({ ...led, personId: id }),
  output: z.object({ version }),
});

/** Puts the panel under another head, with the reason; by the head, whoever set it up, or the head of the body. */
export const replacePanelHead = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/panel/head',
  input: z.object({ ...led, personId: id, reason: paragraphs(1000, true) }),
  output: z.object({ version }),
});

/** Gives a sheet back to its reviewer; everybody on the panel is told. */
export const reopenSheet = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/panel/reopen',
  input: z.object({ ...led, personId: id, reason: paragraphs(1000, true) }),
  output: z.object({ version }),
});

/** The head sets the points of the lines at which the reviewers differ, within what they gave. */
export const settlePoints = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/panel/points',
  input: z.object({ ...led, scores: z.array(z.object({ lineCode: line(40), points })).max(300) }),
  output: z.object({ version }),
});

const explained = z.array(z.object({ lineCode: line(40), text: note })).max(300);

/** The unit's one explanation; evidence tied to the opened lines goes out with it. */
export const sendExplanation = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/panel/explanation',
  input: z.object({ assessmentId: id, lines: explained }),
  output: z.object({ sentAt: z.string() }),
});

/** The explanation came on paper: its arrival stamp counts. */
export const enterExplanation = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/panel/explanation-paper',
  input: z.object({ assessmentId: id, lines: explained, arrivedOn: dayField, file: upload().optional() }),
  output: z.object({ sentAt: z.string() }),
});

/** The scan of an explanation that came on paper. */
export const readExplanation = endpoint({
  method: 'GET',
  path: '/api/assessments/:assessmentId/panel/explanation-paper',
  input: z.object({ assessmentId: id }),
  output: z.unknown(),
});

/** Every opened line once more, each with its reason; then the panel is done. */
export const lookAgain = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/panel/second-look',
  input: z.object({ ...led, looks: z.array(z.object({ lineCode: line(40), points, why: note })).max(300) }),
  output: z.object({ version }),
});
