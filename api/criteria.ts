import { z } from 'zod';
import { severities } from '#domain/law/discipline.ts';
import { subjectTypes } from '#domain/org/unit.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, refusal, upload, version, whyNot } from './fields.ts';
import { counted, listPart } from './part.ts';

const list = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const points = z.number().int().min(0).max(1_000_000);
const figure = z.number().min(0).max(1_000_000);
const words = z.string().max(1000);

/** How a line is measured. */
export const measure = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('share'), atLeast: figure, of: words }),
  z.object({ kind: z.literal('none'), of: words }),
  z.object({ kind: z.literal('count'), atLeast: figure, unit: words }),
  z.object({ kind: z.literal('at-most'), value: figure, unit: words }),
  z.object({ kind: z.literal('range'), from: figure, to: figure, unit: words }),
  z.object({ kind: z.literal('frequency'), every: words }),
  z.object({ kind: z.literal('checklist'), points: list(z.string().max(300)) }),
  z.object({ kind: z.literal('qualitative') }),
]);

/** One scored line; points in hundredths. */
export const sheetLine = z.object({
  code: z.string().max(20),
  text: z.string().max(2000),
  maxPoints: points,
  measure,
  isKnockout: z.boolean(),
  evidence: z.string().max(500).nullable(),
});

/** What is scored, out of how much, and what passes. */
export const sheetBody = z.object({
  groups: list(
    z.object({
      code: z.string().max(20),
      text: z.string().max(500),
      maxPoints: points,
      minPoints: points,
      lines: list(sheetLine),
    }),
  ),
  totalPoints: points,
  passPoints: points,
  step: z.number().int().min(1).max(1000),
  bonusCap: points,
  penaltyCap: points,
  blockingSeverity: z.enum(severities).nullable(),
});

const states = z.enum(['draft', 'issued', 'retired']);
const subjectType = z.enum(subjectTypes);
const written = z.object({ id, state: states, version });

const head = {
  id,
  unitId: id,
  unitName: z.string(),
  enteredFor: id.nullable(),
  familyId: id,
  edition: z.number().int(),
  state: states,
  stateName: z.string(),
  title: z.string(),
  isSample: z.boolean(),
  source: z.string(),
  subjectType,
  subjectTypeName: z.string(),
  issuedOn: dayField.nullable(),
  totalPoints: points,
  passPoints: points,
  lineCount: z.number().int(),
  version,
};

/** A page of the sheets this person may see, by title; and where they may begin one. */
export const listSheets = endpoint({
  method: 'GET',
  path: '/api/sheets',
  input: listPart.omit({ year: true }).extend({
    /** A plan that stands among `plans` however old it is. */
    planId: id.optional(),
  }),
  output: z.object({
    ...counted,
    sheets: list(z.object(head)),
    /** Bodies this person may draft a sheet for; `withPaper` where it is a superior's text, entered for the unit named. */
    mayDraft: list(z.object({ unitId: id, unitName: z.string(), enteredFor: id.nullable(), withPaper: z.boolean() })),
    /** Plans with criteria, confirmed here or sent here once issued, that a sheet can be drafted from: the own ones first, then the newest, at most 100. */
    plans: list(
      z.object({
        planId: id,
        unitId: id,
        unitName: z.string(),
        title: z.string(),
        number: z.string().nullable(),
        year: z.number().int(),
      }),
    ),
  }),
});

/** One sheet, why it cannot be issued yet, and a unit's own details under its lines. */
export const showSheet = endpoint({
  method: 'GET',
  path: '/api/sheets/:sheetId',
  input: z.object({ sheetId: id, forUnitId: id.optional() }),
  output: z.object({
    ...head,
    body: sheetBody,
    hasPaper: z.boolean(),
    usedBy: z.number().int(),
    detailsOf: z.object({ unitId: id, unitName: z.string() }).nullable(),
    details: z.record(z.string(), z.string()),
    unbalanced: list(refusal),
    whyNot: whyNot(['edit', 'issue', 'retire', 'newEdition', 'detail']),
  }),
});

/** Begins a sheet: from a confirmed plan, from the sample, or as a new edition of an issued one. */
export const draftSheet = endpoint({
  method: 'POST',
  path: '/api/sheets',
  input: z.object({
    /** The issuing body. */
    unitId: id,
    /** The unit whose clerk enters it, when they are not of the issuing body. */
    enteredFor: id.optional(),
    from: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('plan'), planId: id }),
      z.object({ kind: z.literal('sample') }),
      z.object({ kind: z.literal('sheet'), sheetId: id }),
    ]),
    title: line(300),
    source: line(500).optional(),
    subjectType,
    paper: upload().optional(),
  }),
  output: written,
});

/** Changes a draft's words and points; it need not add up until it is issued. */
export const editSheet = endpoint({
  method: 'POST',
  path: '/api/sheets/:sheetId',
  input: z.object({ sheetId: id, version, title: line(300), source: z.string().max(500), subjectType, body: sheetBody }),
  output: written,
});

/** Freezes the sheet for good. */
export const issueSheet = endpoint({
  method: 'POST',
  path: '/api/sheets/:sheetId/issue',
  input: z.object({ sheetId: id, version, issuedOn: dayField }),
  output: written.extend({ at: z.string(), hash: z.string() }),
});

/** No new year is launched with it. */
export const retireSheet = endpoint({
  method: 'POST',
  path: '/api/sheets/:sheetId/retire',
  input: z.object({ sheetId: id, version }),
  output: written,
});

/** A unit's own detail under an official line, never points; an empty text takes it away. `was` is the text that was read. */
export const addDetail = endpoint({
  method: 'POST',
  path: '/api/sheets/:sheetId/details',
  input: z.object({
    sheetId: id,
    unitId: id,
    lineCode: z.string().max(20),
    was: z.string().max(1000),
    text: z.string().max(1000),
  }),
  output: z.object({ lineCode: z.string(), text: z.string() }),
});

/** The scan of the paper that a sheet was entered from. */
export const openSheetPaper = endpoint({
  method: 'GET',
  path: '/api/sheets/:sheetId/paper',
  input: z.object({ sheetId: id }),
  output: z.unknown(),
});
