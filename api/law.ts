import { z } from 'zod';
import { legalStandings, verifications } from '#domain/law/legalDocument.ts';
import { endpoint } from './endpoint.ts';
import { dayField, line, paragraphs, refusal, upload, version, whyNot } from './fields.ts';

const standing = z.enum(legalStandings);
const verified = z.enum(verifications);
/** What a document goes by in addresses: "quyet-dinh-733-qd-ttg-2019". */
const key = z
  .string()
  .regex(/^[a-z0-9-]+$/)
  .max(400);

/** One document of the register on a day. */
export const legalLine = z.object({
  key,
  type: z.string(),
  number: z.string(),
  issuedOn: dayField,
  issuer: z.string().nullable(),
  subject: z.string().nullable(),
  inForceFrom: dayField.nullable(),
  inForceTo: dayField.nullable(),
  standing,
  standingName: z.string(),
  verified,
  verifiedName: z.string(),
  successors: z.array(z.object({ number: z.string(), key: key.nullable() })),
});

/** The register (sổ văn bản pháp luật) on a day, newest first; search goes without diacritics. At most 200 lines, `total` counts all. */
export const listLegalDocuments = endpoint({
  method: 'GET',
  path: '/api/legal-documents',
  input: z.object({
    day: dayField.optional(),
    search: z.string().max(200).optional(),
    type: z.string().max(60).optional(),
    standing: standing.optional(),
  }),
  output: z.object({
    day: dayField,
    total: z.number().int(),
    documents: z.array(legalLine),
    types: z.array(z.string()),
    whyNot: whyNot(['add', 'import']),
  }),
});

const change = z.object({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() });

/** One document: its validity on a day, what it replaced, and every correction with its reason. */
export const showLegalDocument = endpoint({
  method: 'GET',
  path: '/api/legal-documents/:key',
  input: z.object({ key, day: dayField.optional() }),
  output: legalLine.extend({
    day: dayField,
    source: z.string().nullable(),
    /** It comes with the product and nobody here has touched it. */
    isShipped: z.boolean(),
    predecessors: z.array(z.object({ number: z.string(), key })),
    history: z.array(
      z.object({
        version: z.number().int(),
        act: z.enum(['added', 'corrected', 'ended', 'imported']),
        at: z.string(),
        by: z.string().nullable(),
        reason: z.string().nullable(),
        changes: z.array(change),
      }),
    ),
    version,
    whyNot: whyNot(['correct', 'end']),
  }),
});

const values = {
  type: line(60),
  number: line(60),
  issuedOn: dayField,
  issuer: line(200).nullable(),
  subject: line(1000).nullable(),
  inForceFrom: dayField.nullable(),
  inForceTo: dayField.nullable(),
  successors: z.array(line(60)).max(20),
  source: line(500).nullable(),
  verified,
};
const kept = z.object({ key, version });

/** A new entry (thêm văn bản). */
export const addLegalDocument = endpoint({
  method: 'POST',
  path: '/api/legal-documents',
  input: z.object(values),
  output: kept,
});

/** An entry that was wrong, with the reason; what stood is kept (đính chính). */
export const correctLegalDocument = endpoint({
  method: 'POST',
  path: '/api/legal-documents/:key/correct',
  input: z.object({ key, ...values, reason: paragraphs(1000, true), version }),
  output: kept,
});

/** It no longer holds from a day on, and what took its place (hết hiệu lực). */
export const endLegalDocument = endpoint({
  method: 'POST',
  path: '/api/legal-documents/:key/end',
  input: z.object({ key, on: dayField, successors: z.array(line(60)).max(20), reason: paragraphs(1000, true), version }),
  output: kept,
});

/** What a list would do to the register; nothing is written. */
export const legalImportPreview = z.object({
  rows: z.array(
    z.object({
      sheet: z.string(),
      row: z.number().int(),
      label: z.string(),
      detail: z.string(),
      outcome: z.enum(['new', 'changed', 'same']),
      changes: z.array(change),
    }),
  ),
  counts: z.object({ new: z.number(), changed: z.number(), same: z.number(), refused: z.number() }),
  refusals: z.array(refusal),
  warnings: z.array(refusal),
  notes: z.array(refusal),
});

/** The same checks as the import. */
export const previewLegalImport = endpoint({
  method: 'POST',
  path: '/api/legal-import/preview',
  input: z.object({ file: upload() }),
  output: legalImportPreview,
});

/** All rows or none; every refusal names sheet, row and column. */
export const importLegalDocuments = endpoint({
  method: 'POST',
  path: '/api/legal-import',
  input: z.object({ file: upload() }),
  output: z.object({ new: z.number(), changed: z.number(), same: z.number(), warnings: z.array(refusal) }),
});

/** An XLSX to fill in. */
export const legalTemplate = endpoint({
  method: 'GET',
  path: '/api/legal-import/template',
  input: z.object({}),
  output: z.never(),
});
