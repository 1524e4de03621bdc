import { z } from 'zod';
import { importKinds, importStates } from '#domain/imports/importJob.ts';
import { endpoint } from './endpoint.ts';
import { id, line, refusal, upload, version, whyNot } from './fields.ts';
import { shownRow } from './org.ts';
import { counted, listPart } from './part.ts';

const kind = z.enum(importKinds);

/** An import in a list: what, of which file, where it stands. */
export const importLine = z.object({
  id,
  kind,
  kindName: z.string(),
  unitId: id.nullable(),
  unitName: z.string(),
  fileName: z.string(),
  state: z.enum(importStates),
  rowsDone: z.number().int(),
  rowsTotal: z.number().int(),
  askedBy: z.string(),
  askedAt: z.string(),
  endedAt: z.string().nullable(),
});

const counts = z.object({ new: z.number(), changed: z.number(), same: z.number(), refused: z.number() });

/** A name of a unit that a person is asked about, with the units it may mean. */
export const openName = z.object({
  written: z.string(),
  rows: z.number().int(),
  why: z.enum(['ambiguous', 'near', 'unknown']),
  candidates: z.array(z.object({ id, name: z.string(), hint: z.string() })),
  unitId: id.nullable(),
});

/** The imports of the units where the person may bring lists, the latest first; and what they may bring, in whose name. */
export const listImports = endpoint({
  method: 'GET',
  path: '/api/imports',
  input: z.object({}),
  output: z.object({
    imports: z.array(importLine),
    may: z.array(z.object({ kind, kindName: z.string(), units: z.array(z.object({ id, name: z.string() })) })),
  }),
});

/** Brings a list: it is uploaded once and worked on in the background. The same file of the same kind, while it is open, is the same import. */
export const beginImport = endpoint({
  method: 'POST',
  path: '/api/imports',
  input: z.object({ kind, unitId: id.nullable().default(null), file: upload() }),
  output: z.object({ id }),
});

/** One import: where it stands, its columns, the names that are open, what it would do. */
export const showImport = endpoint({
  method: 'GET',
  path: '/api/imports/:importId',
  input: z.object({ importId: id }),
  output: importLine.extend({
    version,
    counts,
    /** The headings of the file, with what each is taken for. */
    heads: z.array(
      z.object({
        key: z.string(),
        head: z.string(),
        column: z.string(),
        sheet: z.string(),
        samples: z.array(z.string()),
        for: z.string().nullable(),
        sureness: z.enum(['sure', 'likely', 'remembered']).nullable(),
      }),
    ),
    columns: z.array(z.object({ key: z.string(), name: z.string(), required: z.boolean() })),
    /** The columns were those of an earlier file, and nobody was asked. */
    isRemembered: z.boolean(),
    names: z.array(openName),
    openNames: z.number().int(),
    /** The first reasons and warnings; how many there are in all. */
    refusals: z.array(refusal),
    refusalsTotal: z.number().int(),
    warnings: z.array(refusal),
    warningsTotal: z.number().int(),
    notes: z.array(refusal),
    trouble: z.array(refusal),
    whyNot: whyNot(['map', 'settle', 'take', 'drop']),
  }),
});

/** A page of the rows with what each would do. */
export const listImportRows = endpoint({
  method: 'GET',
  path: '/api/imports/:importId/rows',
  input: listPart
    .pick({ page: true, size: true })
    .extend({ importId: id, outcome: z.enum(['new', 'changed', 'same', 'refused']).optional() }),
  output: z.object({ ...counted, rows: z.array(shownRow.extend({ outcome: z.enum(['new', 'changed', 'same', 'refused']) })) }),
});

/** Says which column of the file is which; kept for the unit's next list of this kind. */
export const mapColumns = endpoint({
  method: 'POST',
  path: '/api/imports/:importId/columns',
  input: z.object({ importId: id, columns: z.array(z.object({ head: line(400), key: line(60).nullable() })).max(200) }),
  output: z.object({ id }),
});

/** Says which units the open names mean; kept for the unit's next list. */
export const settleNames = endpoint({
  method: 'POST',
  path: '/api/imports/:importId/names',
  input: z.object({
    importId: id,
    names: z
      .array(z.object({ written: z.string().max(2000), unitId: id.nullable() }))
      .min(1)
      .max(2000),
  }),
  output: z.object({ id }),
});

/** Takes the list whole, in the background. */
export const takeImport = endpoint({
  method: 'POST',
  path: '/api/imports/:importId/take',
  input: z.object({ importId: id, version }),
  output: z.object({ id }),
});

/** Drops the list and everything read of it. */
export const dropImport = endpoint({
  method: 'POST',
  path: '/api/imports/:importId/drop',
  input: z.object({ importId: id }),
  output: z.object({ id }),
});

/** A form to fill in. */
export const importTemplate = endpoint({
  method: 'GET',
  path: '/api/import-templates/:kind',
  input: z.object({ kind }),
  output: z.unknown(),
});
