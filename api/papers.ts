import { z } from 'zod';
import { fieldInputs } from '#domain/papers/casePaper.ts';
import { endpoint } from './endpoint.ts';
import { id, paragraphs, version } from './fields.ts';

const kind = z
  .string()
  .regex(/^[a-z-]+$/)
  .max(60);

/** A paper of the year as its page lists it: what it still lacks, and what was typed for it. */
export const casePaper = z.object({
  kind,
  title: z.string(),
  step: z.number().int(),
  side: z.enum(['unit', 'receiver']),
  /** What it cannot be printed without, in words; empty when it can. */
  missing: z.array(z.string()),
  fields: z.array(
    z.object({ key: z.string(), label: z.string(), input: z.enum(fieldInputs), hint: z.string().nullable(), value: z.string() }),
  ),
  version,
});

/** The papers of a year that the asker makes (giấy tờ của hồ sơ), in the order of the year. */
export const listCasePapers = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/papers',
  input: z.object({ campaignId: id }),
  output: z.object({ campaignId: id, year: z.number().int(), unitName: z.string(), papers: z.array(casePaper) }),
});

/** Keeps what a paper says and the case does not know. */
export const fillCasePaper = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/papers/:kind/fill',
  input: z.object({ campaignId: id, kind, values: z.record(z.string().max(40), paragraphs(20_000)), version }),
  output: casePaper,
});

/** The paper itself; refused, with what is missing, while it lacks something. */
export const printCasePaper = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/papers/:kind/file',
  input: z.object({ campaignId: id, kind }),
  output: z.never(),
  isPaper: true,
});
