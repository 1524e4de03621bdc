import { z } from 'zod';
import { deepestHeading, layoutFigures, layoutRows, layoutUnitTypes, mostColumns } from '#domain/reports/layout.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line, refusal, version, yearQuery } from './fields.ts';

const column = z.object({
  headings: z.array(line(120)).min(1).max(deepestHeading).readonly(),
  figure: z.enum(layoutFigures),
  yearsBack: z.number().int().min(0).max(1),
  kind: z.enum(['first', 'keeping', 'again']).nullable(),
  cycleYear: z.number().int().min(1).max(5).nullable(),
  unitType: z.enum(layoutUnitTypes).nullable(),
});
const body = z.object({
  title: line(300),
  rows: z.enum(layoutRows),
  columns: z.array(column).min(1).max(mostColumns).readonly(),
  signer: line(120),
});
const head = { name: line(200), issuer: line(200), number: line(60), issuedOn: dayField.nullable(), validFrom: dayField };
const kept = {
  id,
  unitId: id,
  version: z.number(),
  name: z.string(),
  issuer: z.string(),
  number: z.string(),
  issuedOn: dayField.nullable(),
  validFrom: dayField,
};
const whyNot = z.object({ write: z.array(refusal) });

/** The forms that a unit fills in (mẫu biểu): its own, and those asked for by units above it. */
export const listReportLayouts = endpoint({
  method: 'GET',
  path: '/api/reports/:unitId/layouts',
  input: z.object({ unitId: id }),
  output: z.object({
    ...{ unitId: id, name: z.string(), today: dayField, whyNot },
    layouts: z.array(z.object({ ...kept, title: z.string(), keptBy: z.string() })),
  }),
});

/** One form in its newest version. */
export const showReportLayout = endpoint({
  method: 'GET',
  path: '/api/reports/:unitId/layouts/:layoutId',
  input: z.object({ unitId: id, layoutId: id }),
  output: z.object({ ...kept, body, whyNot }),
});

/** Writes a form, or a new version of one; `version` is the one that the writer read, 0 for a new form. */
export const saveReportLayout = endpoint({
  method: 'POST',
  path: '/api/reports/:unitId/layouts',
  input: z.object({ unitId: id, layoutId: id.optional(), version, ...head, body }),
  output: z.object({ layoutId: id, version: z.number() }),
});

const asked = {
  ...{ unitId: id, layoutId: id, year: yearQuery, geography: z.enum(['was', 'now', 'received']).default('was') },
  on: dayField.optional(),
};

/** A form filled in of a year, as it is or as it was on a day; cells that nobody can say are null and named in `missing`. */
export const fillLayout = endpoint({
  method: 'GET',
  path: '/api/reports/:unitId/layouts/:layoutId/filled',
  input: z.object(asked),
  output: z.object({
    ...{ unitId: id, layoutId: id, year: z.number(), geography: z.enum(['was', 'now', 'received']), on: dayField.optional() },
    ...{ name: z.string(), version: z.number(), issuer: z.string(), number: z.string(), issuedOn: dayField.nullable() },
    ...{ title: z.string(), unitName: z.string(), countedOn: dayField, rows: z.enum(layoutRows), missing: z.array(z.string()) },
    head: z.array(z.array(z.object({ text: z.string(), across: z.number(), down: z.number() })).readonly()).readonly(),
    columns: z.array(column).readonly(),
    /** `key`: the unit, type or kind of the row; `whole` for the total. */
    table: z.array(z.object({ key: z.string(), name: z.string(), cells: z.array(z.string().nullable()) })),
  }),
});

/** The same as a workbook. */
export const downloadLayout = endpoint({
  method: 'GET',
  path: '/api/reports/:unitId/layouts/:layoutId/filled.xlsx',
  input: z.object(asked),
  output: z.never(),
});

/** The same as a paper. */
export const printLayout = endpoint({
  method: 'GET',
  path: '/api/reports/:unitId/layouts/:layoutId/filled.pdf',
  input: z.object(asked),
  output: z.never(),
  isPaper: true,
});
