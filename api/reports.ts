import { z } from 'zod';
import { contestFigures } from '#domain/reports/contest.ts';
import { insideFigures, reportPeriods } from '#domain/reports/period.ts';
import { stages } from '#domain/reports/unitYear.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, refusal, yearQuery } from './fields.ts';
import { counted } from './part.ts';

/** As it was on the year's last day; as it is today; by the bodies that receive the papers. */
const geography = z.enum(['was', 'now', 'received']);
const count = z.number();
const layer = z.object({ count, sum: count });

/** Counts that add up: registered = assessed + notAssessed + withdrawn, assessed = qualified + notQualified. */
const counts = z.object({
  launched: count,
  registered: count,
  withdrawn: count,
  assessed: count,
  notAssessed: count,
  qualified: count,
  notQualified: count,
  waitsForUnit: count,
  waitsForSuperior: count,
});

/** Points in hundredths. */
const tally = counts.extend({
  stages: z.record(z.enum(stages), count),
  late: count,
  titled: count,
  revoked: count,
  self: layer,
  appraised: layer,
  decided: layer,
});

const line = z.object({
  code: z.string(),
  text: z.string(),
  maxPoints: count,
  self: count,
  appraised: count,
  decided: count,
  selfFull: count,
  decidedFull: count,
});

/** `from`: the first year of a period (giai đoạn) that ends with `year`, ten years at most. */
const reported = { unitId: id, from: yearQuery.optional(), year: yearQuery, geography: geography.default('was') };
/** `on`: as the years stood at the end of that day (tại thời điểm); absent: as they stand. */
const asked = { ...reported, on: dayField.optional() };

/** Units whose reports somebody opens first: where they sit, the highest first. */
export const listReportUnits = endpoint({
  method: 'GET',
  path: '/api/reports',
  input: z.object({}),
  output: z.object({ units: z.array(z.object({ unitId: id, name: z.string(), isBody: z.boolean(), years: z.array(count) })) }),
});

/** A year's figures of all units below one, down the tree and across it (báo cáo năm). */
export const showReport = endpoint({
  method: 'GET',
  path: '/api/reports/:unitId',
  input: z.object(asked),
  output: z.object({
    unitId: id,
    name: z.string(),
    isBody: z.boolean(),
    from: count.optional(),
    year: count,
    geography,
    /** The day of the geography. */
    placedOn: dayField,
    /** The day of the figures: today, or the day asked for. */
    countedOn: dayField,
    on: dayField.optional(),
    today: dayField,
    /** The first day of which a report can be given; null: none is too early. */
    keptFrom: dayField.nullable(),
    above: z.array(z.object({ unitId: id, name: z.string() })),
    total: tally,
    /** Units right below; `unitId` null: years of units that ended without an heir, or whose heir is the unit itself. */
    units: z.array(z.object({ unitId: id.nullable(), name: z.string(), hasBelow: z.boolean(), tally: counts })),
    types: z.array(z.object({ unitType: z.string(), tally: counts })),
    kinds: z.array(z.object({ kind: z.string(), cycleYear: count, tally: counts })),
    sheets: z.array(
      z.object({
        sheetId: id,
        title: z.string(),
        selfCount: count,
        appraisedCount: count,
        decidedCount: count,
        lines: z.array(line),
      }),
    ),
    /** Sheets that fewer were scored on. */
    moreSheets: count,
    due: z.array(z.object({ day: dayField, isOver: z.boolean(), enrolment: count, submission: count })),
    years: z.array(z.object({ year: count, tally: counts })),
  }),
});

/** Which years of units a figure counts. */
export const caseFigures = [
  'launched',
  'registered',
  'withdrawn',
  'assessed',
  'notAssessed',
  'qualified',
  'notQualified',
  'waitsForUnit',
  'waitsForSuperior',
  'overdue',
  'late',
  'titled',
  'revoked',
] as const;

/** The cases behind a figure: those that the asker may open; of the others how many. */
export const listReportCases = endpoint({
  method: 'GET',
  path: '/api/reports/:unitId/cases',
  input: z.object({
    ...asked,
    figure: z.enum(caseFigures).default('registered'),
    /** Of one kind of enrolment, year of the cycle, type of unit alone. */
    kind: z.enum(['first', 'keeping', 'again']).optional(),
    cycleYear: z.coerce.number().int().min(1).max(5).optional(),
    unitType: z.enum(['agency', 'public-service-unit', 'enterprise']).optional(),
    page: z.coerce.number().int().min(1).max(100_000).default(1),
    size: z.coerce.number().int().min(1).max(100).default(25),
  }),
  output: z.object({
    ...counted,
    /** How many the figure counts that this person may not open. */
    hidden: count,
    /** Of those listed on all pages: how many are late, and how many of them may be reminded today. */
    lateCount: count,
    remindable: count,
    whyNot: z.object({ remind: z.array(refusal) }),
    cases: z.array(
      z.object({
        campaignId: id,
        unitId: id,
        unitName: z.string(),
        year: count,
        stage: z.enum(stages),
        dueOn: dayField.nullable(),
        isOver: z.boolean(),
        late: z.boolean(),
        decidedTotal: count.nullable(),
        /** When it was last reminded of what it owes (đã nhắc ngày). */
        remindedOn: dayField.nullable(),
        whyNotRemind: z.array(refusal),
      }),
    ),
  }),
});

/** One act tells the clerks and heads of late units what they owe: of those chosen, or of all that may be reminded today. */
export const remindLate = endpoint({
  method: 'POST',
  path: '/api/reports/:unitId/reminders',
  input: z.object({ ...reported, campaignIds: z.array(id).min(1).max(1000).optional() }),
  output: z.object({ reminded: count, told: count }),
});

/** The year's figures as a workbook: a sheet by units, one by kinds, one by criteria. */
export const downloadReport = endpoint({
  method: 'GET',
  path: '/api/reports/:unitId/report.xlsx',
  input: z.object(asked),
  output: z.never(),
});

/** A draft of the year's summary report (dự thảo báo cáo tổng kết), counted, never typed. */
export const printReport = endpoint({
  method: 'GET',
  path: '/api/reports/:unitId/report.pdf',
  input: z.object(asked),
  output: z.never(),
  isPaper: true,
});

/** What is told of a period at its beginning and at its end. */
export const stoodFigures = [
  'launched',
  'registered',
  'submitted',
  'late',
  'assessed',
  'qualified',
  'notQualified',
  'notAssessed',
  'withdrawn',
  'titled',
  'revoked',
] as const;

const periodAsked = { unitId: id, year: yearQuery, geography: geography.default('was'), period: z.enum(reportPeriods) };
const courses = z.record(z.enum(stoodFigures), z.object({ before: count, after: count }));

/** What a month or a half year brought at a unit and below it (báo cáo tháng, 6 tháng). */
export const showPeriod = endpoint({
  method: 'GET',
  path: '/api/reports/:unitId/period',
  input: z.object(periodAsked),
  output: z.object({
    ...{ unitId: id, name: z.string(), isBody: z.boolean(), year: count, geography, period: z.enum(reportPeriods) },
    ...{ eve: dayField, first: dayField, last: dayField, today: dayField },
    /** The day of the end: the last of the period, or today while it runs. */
    until: dayField,
    total: courses,
    units: z.array(z.object({ unitId: id, name: z.string(), courses })),
    /** What was noted inside units that handed their file in. */
    noted: z.object({
      units: count,
      /** Null: fewer than five units, not all of them the asker's to open. */
      counts: z.array(z.object({ figure: z.enum(insideFigures), count })).nullable(),
      hidden: count,
      opened: z.array(z.object({ campaignId: id, unitName: z.string(), counts: z.record(z.enum(insideFigures), count) })),
    }),
  }),
});

/** The same as a workbook. */
export const downloadPeriod = endpoint({
  method: 'GET',
  path: '/api/reports/:unitId/period.xlsx',
  input: z.object(periodAsked),
  output: z.never(),
});

const contestAsked = { unitId: id, year: yearQuery, geography: geography.default('was') };
const contestTally = z.object(
  Object.fromEntries(contestFigures.map((name) => [name, count])) as Record<(typeof contestFigures)[number], typeof count>,
);

/** Who was put forward for awards in a year, and what became of it (báo cáo thi đua, khen thưởng). */
export const showContest = endpoint({
  method: 'GET',
  path: '/api/reports/:unitId/contest',
  input: z.object(contestAsked),
  output: z.object({
    ...{ unitId: id, name: z.string(), isBody: z.boolean(), year: count, geography, placedOn: dayField },
    /** nominated = awarded + notProposed + notChosen + waiting + withdrawn; money in đồng. */
    total: contestTally,
    forms: z.array(z.object({ form: z.string(), audience: z.enum(['collective', 'individual']), tally: contestTally })),
    units: z.array(z.object({ unitId: id, name: z.string(), tally: contestTally })),
  }),
});

/** The same as a workbook. */
export const downloadContest = endpoint({
  method: 'GET',
  path: '/api/reports/:unitId/contest.xlsx',
  input: z.object(contestAsked),
  output: z.never(),
});
