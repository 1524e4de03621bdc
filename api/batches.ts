import { z } from 'zod';
import { batchStates } from '#domain/papers/batch.ts';
import { endpoint } from './endpoint.ts';
import { dayField, id, line } from './fields.ts';

const kind = z
  .string()
  .regex(/^[a-z-]+$/)
  .max(60);

/** Papers printed in one go (in hàng loạt): how many are printed, and the files so far. */
export const batch = z.object({
  id,
  title: z.string(),
  state: z.enum(batchStates),
  total: z.number().int(),
  done: z.number().int(),
  blankName: z.string().nullable(),
  askedAt: z.string(),
  askedBy: z.string(),
  /** The last day on which its files are kept; null while it is not done. */
  keptThrough: dayField.nullable(),
  parts: z.array(
    z.object({
      ordinal: z.number().int(),
      first: z.number().int(),
      last: z.number().int(),
      size: z.number().int(),
      /** Its file is no longer kept. */
      isExpired: z.boolean(),
    }),
  ),
});

/** The last batches of a kind that is one for each; `register` says how many certificates have no number yet, and which comes next. */
export const listBatches = endpoint({
  method: 'GET',
  path: '/api/campaigns/:campaignId/papers/:kind/batches',
  input: z.object({ campaignId: id, kind }),
  output: z.object({
    batches: z.array(batch),
    blanks: z.array(z.object({ id, name: z.string() })),
    register: z.object({ lacking: z.number().int(), next: z.string() }).nullable(),
  }),
});

/** Prints the papers of everybody in one go, in the background; `registerFrom` numbers the certificates that have none. All or none. */
export const printAll = endpoint({
  method: 'POST',
  path: '/api/campaigns/:campaignId/papers/:kind/print-all',
  input: z.object({ campaignId: id, kind, blankId: id.optional(), registerFrom: line(40).optional() }),
  output: batch,
});

/** Goes on with a batch that a fault ended, behind the files it has. */
export const retryBatch = endpoint({
  method: 'POST',
  path: '/api/batches/:batchId/retry',
  input: z.object({ batchId: id }),
  output: batch,
});

/** One file of a batch, byte for byte. */
export const openBatchPart = endpoint({
  method: 'GET',
  path: '/api/batches/:batchId/parts/:ordinal',
  input: z.object({ batchId: id, ordinal: z.coerce.number().int().min(1).max(10_000) }),
  output: z.never(),
});

/** The words of one certificate onto an office's blank. */
export const printOnBlank = endpoint({
  method: 'GET',
  path: '/api/blanks/:blankId/campaigns/:campaignId/papers/:kind',
  input: z.object({ blankId: id, campaignId: id, kind, subject: z.string().max(200) }),
  output: z.never(),
});
