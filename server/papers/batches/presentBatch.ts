import { addDays } from '#domain/kernel/day.ts';
import type { Tx } from '../../db/connection.ts';
import { personNames } from '../../people/store.ts';
import { blankNames } from '../blanks/blankStore.ts';
import { type Batch, partsOf } from './batchStore.ts';

/** As `api.batch`, of several. */
export async function presentBatches(tx: Tx, batches: readonly Batch[]) {
  const parts = await partsOf(
    tx,
    batches.map(({ id }) => id),
  );
  const names = await personNames(
    tx,
    batches.map(({ askedBy }) => askedBy),
  );
  const blanks = await blankNames(
    tx,
    batches.flatMap(({ blank }) => blank?.id ?? []),
  );
  return batches.map(({ id, title, state, total, blank, askedAt, askedBy, expiresOn }) => {
    const printed = parts.get(id) ?? [];
    return {
      ...{ id, title, state, total, askedAt },
      done: printed.reduce((sum, { first, last }) => sum + last - first + 1, 0),
      blankName: blank && (blanks.get(blank.id) ?? null),
      askedBy: names.get(askedBy) ?? '',
      keptThrough: expiresOn && addDays(expiresOn, -1),
      parts: printed.map(({ ordinal, first, last, size, hash }) => ({ ordinal, first, last, size, isExpired: hash === null })),
    };
  });
}
