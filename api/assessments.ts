import { z } from 'zod';
import { assessmentStates, capacities, layers } from '#domain/assessments/assessment.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, refusal, upload, version, whyNot } from './fields.ts';
import { counted, listPart } from './part.ts';

const points = z.number().int().min(0).max(100_000);
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const person = z.object({ id, fullName: z.string() });

/** A score sheet as a page shows it; points in hundredths. */
export const shownSheet = z.object({
  id,
  title: z.string(),
  edition: z.number(),
  source: z.string(),
  isSample: z.boolean(),
  passPoints: points,
  totalPoints: points,
  step: points,
  groups: z.array(
    z.object({
      code: z.string(),
      text: z.string(),
      maxPoints: points,
      minPoints: points,
      lines: z.array(
        z.object({
          code: z.string(),
          text: z.string(),
          maxPoints: points,
          target: z.string(),
          isKnockout: z.boolean(),
          evidence: z.string().nullable(),
          /** What the unit itself wrote under the official line. */
          detail: z.string().nullable(),
        }),
      ),
    }),
  ),
});

/** Qualified or not, the total and every reason why not, in words. */
export const shownJudgement = z.object({ qualified: z.boolean(), total: points, reasons: z.array(refusal) });

const shownScore = z.object({
  lineCode: z.string(),
  points: points.nullable(),
  note: z.string(),
  version,
  /** Who gave it and when; null from above, where only the submission is seen. */
  by: z.string().nullable(),
  at: z.string().nullable(),
  onPaper: z.boolean(),
});

const change = z.object({ what: z.string(), before: z.string().nullable(), after: z.string().nullable() });

const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

const reading = z.object({
  heldOn: dayField,
  from: z.string().nullable(),
  until: z.string().nullable(),
  venue: z.string().nullable(),
  present: z.number().int(),
  total: z.number().int(),
  minutes: z.string(),
});

/** What bears on a line this year: pieces of evidence, concluded violations. */
const lineData = z.object({ lineCode: z.string(), evidence: z.number().int(), violations: z.number().int() });

const verbs = [
  'scoreBoard',
  'scoreCoScorer',
  'enterCoScores',
  'recordReading',
  'close',
  'signHead',
  'signCoSigner',
  'enterPaper',
  'submit',
] as const;

const receipt = z.object({
  assessmentId: id,
  receipt: z.string(),
  submittedAt: z.string(),
  late: z.boolean(),
  contentHash: hash,
});

/** A year's assessment by its campaign: its id, or what stands in the way of opening it. */
export const findAssessment = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/assessment',
  input: z.object({ campaignId: id }),
  output: z.object({
    year: z.number(),
    unitName: z.string(),
    assessmentId: id.nullable(),
    /** The sheet the year is scored by, to be read before scoring opens. */
    sheetId: id,
    selfScoring: z.object({ opensAt: z.string(), closesAt: z.string() }),
    submission: z.object({ opensAt: z.string(), closesAt: z.string() }),
    whyNot: whyNot(['open']),
  }),
});

/** Opens the year's scoring, with nothing filled in (mở bản chấm điểm). */
export const openAssessment = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/assessment',
  input: z.object({ campaignId: id }),
  output: z.object({ assessmentId: id }),
});

/** Assessments that the person may see: the unit's own, and those submitted to their body. */
export const listAssessments = endpoint({
  method: 'GET',
  path: '/api/assessments',
  input: listPart.omit({ search: true }),
  output: z.object({
    ...counted,
    assessments: z.array(
      z.object({
        id,
        campaignId: id,
        unitId: id,
        unitName: z.string(),
        year: z.number(),
        state: z.enum(assessmentStates),
        stateName: z.string(),
        submittedAt: z.string().nullable(),
        late: z.boolean(),
        receipt: z.string().nullable(),
        isOwn: z.boolean(),
      }),
    ),
  }),
});

/** One assessment: to the unit as it stands now, to superiors as it was last submitted. Points in hundredths. */
export const showAssessment = endpoint({
  method: 'GET',
  path: '/api/assessments/:assessmentId',
  input: z.object({ assessmentId: id }),
  output: z.object({
    id,
    campaignId: id,
    unitId: id,
    unitName: z.string(),
    year: z.number(),
    state: z.enum(assessmentStates),
    stateName: z.string(),
    /** False where the reader sees the last submission and not the sheet itself. */
    isLive: z.boolean(),
    version,
    sheet: shownSheet,
    columns: z.array(
      z.object({ layer: z.enum(layers), name: z.string(), total: points, given: z.number(), scores: z.array(shownScore) }),
    ),
    data: z.array(lineData),
    judgement: shownJudgement,
    reading: reading.nullable(),
    coSigning: z.object({ by: z.enum(['union', 'board']), name: z.string(), people: z.array(person) }),
    heads: z.array(person),
    contentHash: hash.nullable(),
    figuresChanged: z.array(change),
    signatures: z.array(
      z.object({
        id,
        capacity: z.enum(capacities),
        capacityName: z.string(),
        person,
        position: z.string().nullable(),
        contentHash: hash,
        signedAt: z.string(),
        enteredBy: z.string().nullable(),
        hasPaper: z.boolean(),
        voided: z.object({ at: z.string(), reason: z.string(), changes: z.array(change) }).nullable(),
      }),
    ),
    submission: z.object({ opensAt: z.string(), closesAt: z.string() }),
    submissions: z.array(
      z.object({
        number: z.number(),
        receipt: z.string(),
        submittedAt: z.string(),
        submittedBy: z.string(),
        late: z.boolean(),
        contentHash: hash,
        /** Against the submission before it. */
        changes: z.array(change),
        returned: z
          .object({
            at: z.string(),
            by: z.string(),
            reason: z.string(),
            lines: z.array(z.object({ lineCode: z.string(), reason: z.string() })),
          })
          .nullable(),
      }),
    ),
    /** Against the last submission, while the unit works on what was returned. */
    sinceSubmission: z.array(change),
    superiors: z.array(z.object({ name: z.string(), part: z.enum(['recognises', 'follows']) })),
    whyNot: whyNot(verbs),
  }),
});

/** One line as it is to stand: points in hundredths or null to take them back; `version` is the one read, 0 for none. */
export const lineEdit = z.object({ lineCode: line(40), points: points.nullable(), note: paragraphs(1000), version });

const scored = z.object({
  state: z.enum(assessmentStates),
  lines: z.array(z.object({ lineCode: z.string(), points: points.nullable(), note: z.string(), version })),
});

/** Writes lines of one column; each line's version is checked by itself, so that two people on different lines never collide. */
export const scoreLines = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/scores',
  input: z.object({ assessmentId: id, layer: z.enum(layers), lines: z.array(lineEdit).min(1).max(300) }),
  output: scored,
});

/** The clerk enters the co-scorer's column from their signed paper, kept with it. */
export const enterCoScores = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/co-scores-on-paper',
  input: z.object({ assessmentId: id, lines: z.array(lineEdit).min(1).max(300), file: upload() }),
  output: scored,
});

/** Records the reading before all staff (đọc trước toàn thể). */
export const recordReading = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/reading',
  input: z.object({
    assessmentId: id,
    version,
    heldOn: dayField,
    /** `07:30`; with `until` and `venue` the minutes can be printed. */
    from: hour.nullable().default(null),
    until: hour.nullable().default(null),
    venue: line(300).nullable().default(null),
    present: z.number().int().min(1).max(100_000),
    total: z.number().int().min(1).max(100_000),
    minutes: paragraphs(20_000, true),
  }),
  output: z.object({ version, state: z.enum(assessmentStates) }),
});

/** Fixes the content and its hash for signing (chốt điểm). */
export const closeScoring = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/close',
  input: z.object({ assessmentId: id, version }),
  output: z.object({ version, contentHash: hash }),
});

/** Signs the content whose hash the signer saw. */
export const signAssessment = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/sign',
  input: z.object({ assessmentId: id, capacity: z.enum(capacities), contentHash: hash }),
  output: z.object({ signatureId: id, signedAt: z.string(), contentHash: hash }),
});

/** Enters a signature given on paper, with its scan (ký trên giấy, do văn thư nhập). */
export const enterSignedPaper = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/signed-paper',
  input: z.object({
    assessmentId: id,
    capacity: z.enum(capacities),
    personId: id,
    signedOn: dayField,
    contentHash: hash,
    file: upload(),
  }),
  output: z.object({ signatureId: id, contentHash: hash }),
});

/** Submits what both have signed; the answer is the receipt, the same one however often it is sent. */
export const submitAssessment = endpoint({
  method: 'POST',
  path: '/api/assessments/:assessmentId/submit',
  input: z.object({ assessmentId: id, contentHash: hash }),
  output: receipt,
});

/** The scan of a signature given on paper. */
export const readSignedPaper = endpoint({
  method: 'GET',
  path: '/api/assessments/:assessmentId/signatures/:signatureId/paper',
  input: z.object({ assessmentId: id, signatureId: id }),
  output: z.unknown(),
});

/** Papers of an assessment as PDF: the score sheet, the minutes of the reading, the receipt. */
export const printAssessment = endpoint({
  method: 'GET',
  path: '/api/assessments/:assessmentId/papers/:paper',
  input: z.object({ assessmentId: id, paper: z.enum(['score-sheet', 'minutes', 'receipt']) }),
  output: z.unknown(),
  isPaper: true,
});
