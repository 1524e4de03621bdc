import { z } from 'zod';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, paragraphs, whyNot, yearQuery } from './fields.ts';
import { counted } from './part.ts';

const points = z.number().int();
const share = z.number();
const of = z.object({ byUnitId: id, year: yearQuery });

const criterion = z.object({
  code: z.string(),
  text: z.string(),
  maxPoints: points,
  /** Mean share of the line's greatest points, 0 to 1. */
  selfShare: share,
  appraisedShare: share,
  full: z.number(),
  changed: z.number(),
  /** Nearly all files stand alike (tiêu chí không phân loại được). */
  isFlat: z.boolean(),
});

const sheetFigures = z.object({
  sheetId: id,
  title: z.string(),
  maxPoints: points,
  passPoints: points,
  files: z.number(),
  /** Whole points, how many files by their own and by the superior's total; empty below five files. */
  bins: z.array(z.object({ from: points, self: z.number(), appraised: z.number() })),
  /** `null` chance: too few files near the mark. */
  heaping: z.object({
    self: z.object({ below: z.number(), above: z.number(), chance: z.number().nullable(), isHeaped: z.boolean() }),
    appraised: z.object({ below: z.number(), above: z.number(), chance: z.number().nullable(), isHeaped: z.boolean() }),
  }),
  criteria: z.array(criterion),
});

/** How the files of a body were scored in a year (phân tích chấm điểm): only finished appraisals count. Points in hundredths. */
export const showScrutiny = endpoint({
  method: 'GET',
  path: '/api/scrutiny',
  input: z.object({ byUnitId: id.optional(), year: yearQuery.optional() }),
  output: z.object({
    bodies: z.array(z.object({ id, name: z.string(), years: z.array(z.number()) })),
    shown: z
      .object({
        byUnitId: id,
        year: z.number(),
        files: z.number(),
        self: z.number(),
        appraised: z.number(),
        raised: z.number(),
        lowered: z.number(),
        same: z.number(),
        before: z.object({ year: z.number(), files: z.number(), self: z.number(), appraised: z.number() }).nullable(),
        sheets: z.array(sheetFigures),
        /** The asker decides there, and may see what reviewers lean to once these looked first. */
        seesReviewers: z.boolean(),
      })
      .nullable(),
  }),
});

/** A page of the files, by the unit's name: what each gave itself and what it was given. */
export const listScoreGaps = endpoint({
  method: 'GET',
  path: '/api/scrutiny/gaps',
  input: of.extend({ page: z.coerce.number().int().min(1).max(100_000).default(1) }),
  output: z.object({
    ...counted,
    maxPoints: points,
    files: z.array(z.object({ assessmentId: id, unitName: z.string(), self: points, appraised: points, gap: points })),
  }),
});

const leniency = z.object({ files: z.number(), mean: share, within: share, stance: z.enum(['lenient', 'strict', 'usual']) });

/** The asker's own leniency (mức chặt hay thoáng của chính mình), beside the middle of all reviewers where these are five or more. */
export const showOwnLeniency = endpoint({
  method: 'GET',
  path: '/api/scrutiny/own',
  input: of,
  output: z.object({
    own: leniency.nullable(),
    others: z.object({ reviewers: z.number(), lower: share, middle: share, upper: share }).nullable(),
    lookedAt: z.string().nullable(),
    note: z.string(),
    toldOn: dayField.nullable(),
    /** From this day the authority sees it, looked at or not. */
    openFrom: dayField.nullable(),
    whyNot: whyNot(['look']),
  }),
});

/** A reviewer notes having seen their own figures, with what they wish to say of them. */
export const lookAtLeniency = endpoint({
  method: 'POST',
  path: '/api/scrutiny/own',
  input: z.object({ byUnitId: id, year: yearQuery, note: paragraphs(2000) }),
  output: z.object({}),
});

/** What reviewers lean to, by given name: for the authority alone, of those who looked first or had the time to. */
export const listLeniencies = endpoint({
  method: 'GET',
  path: '/api/scrutiny/reviewers',
  input: of,
  output: z.object({
    toldOn: dayField.nullable(),
    openFrom: dayField.nullable(),
    reviewers: z.array(leniency.extend({ name: z.string(), lookedAt: z.string().nullable(), note: z.string() })),
    /** With figures, and not to be shown yet. */
    waiting: z.number(),
    whyNot: whyNot(['tell']),
  }),
});

/** Tells every reviewer with figures to look at their own. */
export const tellReviewers = endpoint({
  method: 'POST',
  path: '/api/scrutiny/reviewers/tell',
  input: z.object({ byUnitId: id, year: yearQuery }),
  output: z.object({ told: z.number() }),
});

const sampleFile = z.object({
  assessmentId: id,
  unitName: z.string(),
  weight: z.number(),
  reasons: z.array(z.string()),
});

/** The draws of a year (mẫu kiểm tra thực tế), the newest first; the files of the newest with their reasons. */
export const listSamples = endpoint({
  method: 'GET',
  path: '/api/scrutiny/samples',
  input: of,
  output: z.object({
    /** Files submitted and not appraised to the end. */
    candidates: z.number(),
    samples: z.array(
      z.object({
        id,
        number: z.number(),
        size: z.number(),
        of: z.number(),
        reason: z.string().nullable(),
        drawnBy: z.string(),
        drawnAt: z.string(),
        files: z.array(sampleFile),
      }),
    ),
    weights: z.array(z.object({ reason: z.string(), weight: z.number() })),
    whyNot: whyNot(['draw']),
  }),
});

/** Draws the files to be visited, by chance weighed by risk; each draw is kept. */
export const drawSample = endpoint({
  method: 'POST',
  path: '/api/scrutiny/samples',
  input: z.object({
    byUnitId: id,
    year: yearQuery,
    size: z.number().int().min(1).max(1000),
    reason: line(500).nullable().default(null),
  }),
  output: z.object({ id, number: z.number() }),
});

/** A unit's own years: what it gave itself, what it was given, and line by line the last of them beside the mean of all (chênh lệch của đơn vị). */
export const showUnitScrutiny = endpoint({
  method: 'GET',
  path: '/api/units/:unitId/scrutiny',
  input: z.object({ unitId: id }),
  output: z.object({
    years: z.array(
      z.object({ year: z.number(), assessmentId: id, self: points, appraised: points, maxPoints: points, passPoints: points }),
    ),
    lines: z.array(
      z.object({
        code: z.string(),
        text: z.string(),
        maxPoints: points,
        self: points,
        appraised: points,
        /** The mean of all files of that body and sheet, in points; null below five. */
        mean: z.number().nullable(),
      }),
    ),
  }),
});
