import { z } from 'zod';
import { fieldForms, templateStates } from '#domain/papers/template.ts';
import { endpoint } from './endpoint.ts';
import { id, upload, whyNot } from './fields.ts';

const kind = z
  .string()
  .regex(/^[a-z-]+$/)
  .max(60);
const of = { unitId: id, kind };
const act = z.object({ at: z.string(), byName: z.string() });

/** A version of an office's own template: its file, who kept it, against which year it was checked, where it stands. */
export const templateVersion = z.object({
  id,
  number: z.number().int(),
  state: z.enum(templateStates),
  stateName: z.string(),
  fileName: z.string(),
  fileHash: z.string(),
  checkedYear: z.number().int(),
  kept: act,
  taken: act.nullable(),
  retired: act.nullable(),
  whyNot: whyNot(['take', 'retire']),
});

/** A field of a kind's papers: what it means, and what it says in the year chosen; a list's values by their names. */
export const templateField = z.object({
  name: z.string(),
  meaning: z.string(),
  form: z.enum(fieldForms),
  values: z.array(z.string()),
  /** The first words of what it says; empty where the year says nothing. */
  now: z.string(),
  count: z.number().int(),
});

/** The kinds of papers of the offices that the asker makes papers for, with how their templates stand. */
export const listTemplates = endpoint({
  method: 'GET',
  path: '/api/templates',
  input: z.object({}),
  output: z.object({
    offices: z.array(
      z.object({
        unitId: id,
        unitName: z.string(),
        kinds: z.array(
          z.object({
            kind,
            title: z.string(),
            step: z.number().int(),
            versions: z.number().int(),
            inUse: z.object({ number: z.number().int(), at: z.string() }).nullable(),
          }),
        ),
      }),
    ),
  }),
});

/** Templates of one kind of paper: the fields they may use, with the values of a year, and every version; the newest first. */
export const showTemplates = endpoint({
  method: 'GET',
  path: '/api/templates/:unitId/:kind',
  input: z.object({ ...of, campaignId: id.optional() }),
  output: z.object({
    unitId: id,
    unitName: z.string(),
    kind,
    title: z.string(),
    years: z.array(z.object({ campaignId: id, year: z.number().int(), unitName: z.string() })),
    /** The year whose values are shown; null while the office has none. */
    campaignId: id.nullable(),
    /** What the year's paper lacks, in words. */
    missing: z.array(z.string()),
    groups: z.array(z.object({ group: z.enum(['paper', 'typed', 'year']), fields: z.array(templateField) })),
    versions: z.array(templateVersion),
    whyNot: whyNot(['keep']),
  }),
});

/** A Word file to begin a template from: the year's paper with fields in the place of its values (mẫu khởi đầu). */
export const downloadStarter = endpoint({
  method: 'GET',
  path: '/api/templates/:unitId/:kind/starter',
  input: z.object({ ...of, campaignId: id }),
  output: z.never(),
});

const run = z.object({ text: z.string(), bold: z.boolean(), italic: z.boolean(), underlined: z.boolean() });
const paragraph = z.object({
  align: z.enum(['left', 'center', 'right', 'both']),
  indented: z.boolean(),
  runs: z.array(run),
});

/** A Word file as a page shows it. */
export const previewBlock = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('paragraph'), paragraph }),
  z.object({ kind: z.literal('table'), ruled: z.boolean(), rows: z.array(z.array(z.array(paragraph))) }),
]);

/** A template filled with a year's values: what is wrong with it, how it looks, what of its form and of its values to look at. */
export const filledTemplate = z.object({
  faults: z.array(z.object({ place: z.string(), excerpt: z.string(), message: z.string(), suggestion: z.string().nullable() })),
  preview: z.array(previewBlock),
  notes: z.array(
    z.object({ severity: z.enum(['error', 'warning', 'note']), message: z.string(), excerpt: z.string(), law: z.string() }),
  ),
  differences: z.array(z.object({ ours: z.string().nullable(), theirs: z.string().nullable(), excerpt: z.string() })),
});

/** Checks a Word file against a kind's fields and fills it with a year's values; nothing is kept. */
export const checkTemplate = endpoint({
  method: 'POST',
  path: '/api/templates/:unitId/:kind/check',
  input: z.object({ ...of, campaignId: id, file: upload() }),
  output: filledTemplate,
});

/** Keeps a Word file as the kind's next version; refused with every fault at its place. */
export const keepTemplate = endpoint({
  method: 'POST',
  path: '/api/templates/:unitId/:kind/versions',
  input: z.object({ ...of, campaignId: id, file: upload() }),
  output: z.object({ templateId: id, number: z.number().int(), fileHash: z.string(), keptAt: z.string() }),
});

/** A version's file, byte for byte as it was uploaded. */
export const openTemplate = endpoint({
  method: 'GET',
  path: '/api/template-versions/:templateId/file',
  input: z.object({ templateId: id }),
  output: z.never(),
});

/** A version filled with a year's values, to look at. */
export const previewTemplate = endpoint({
  method: 'GET',
  path: '/api/template-versions/:templateId/preview',
  input: z.object({ templateId: id, campaignId: id }),
  output: filledTemplate,
});

/** A version filled with a year's values, as the Word file it prints; refused with every fault. */
export const downloadFilled = endpoint({
  method: 'GET',
  path: '/api/template-versions/:templateId/filled',
  input: z.object({ templateId: id, campaignId: id }),
  output: z.never(),
});

/** Any Word file filled with a year's values; refused with every fault, and nothing is kept. */
export const fillTemplateFile = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/papers/:kind/fill-template',
  input: z.object({ campaignId: id, kind, file: upload() }),
  output: z.never(),
});

/** The version prints the kind's papers from now on, in the place of the one before. */
export const takeTemplateInUse = endpoint({
  method: 'POST',
  path: '/api/template-versions/:templateId/take',
  input: z.object({ templateId: id }),
  output: z.object({ templateId: id, number: z.number().int() }),
});

/** The version prints no more; the kind's papers are those of the system again. */
export const retireTemplate = endpoint({
  method: 'POST',
  path: '/api/template-versions/:templateId/retire',
  input: z.object({ templateId: id }),
  output: z.object({ templateId: id, number: z.number().int() }),
});
