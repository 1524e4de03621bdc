import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DocumentEntry, directions, entryStates } from '#domain/documents/entry.ts';
import { whyNotSee } from '#domain/documents/policy.ts';
import { day } from '#domain/kernel/day.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorIn, makeYearWorld, seatsDrawn, towards } from '#tests/support/yearWorld.ts';
import { newId } from '../kernel/ids.ts';
import { addEntry, documentYears, listDocumentsVisibleTo } from './documentStore.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}

const drawnEntry = fc
  .record({ unit: fc.nat(3), direction: fc.constantFrom(...directions), state: fc.constantFrom(...entryStates) })
  .filter(({ direction, state }) => direction !== 'in' || state !== 'reserved');

function entryOf(unitId: string, { direction, state }: Pick<DocumentEntry, 'direction' | 'state'>, at: number): DocumentEntry {
  const isIncoming = direction === 'in';
  const on = day('2026-03-05');
  return {
    ...{ id: newId(), unitId, direction, typeName: null, number: `${at}/THCS`, day: on, subject: 'x', repeat: 0, version: 1 },
    ordinal: isIncoming ? null : at,
    issuer: isIncoming ? 'Nơi khác' : null,
    arrival: isIncoming ? { ordinal: at, on } : null,
    ...{ validFrom: null, validTo: null, state, voidWhy: state === 'void' ? 'x' : null },
  };
}

test('whoever asks, each book shows exactly what the policy lets them see', async () => {
  const someone = fc.array(seatsDrawn, { minLength: 3, maxLength: 3 });
  let shown = 0;
  let hidden = 0;
  await fc.assert(
    fc.asyncProperty(towards, fc.array(drawnEntry, { minLength: 6, maxLength: 12 }), someone, async (launched, drawn, asking) => {
      const attempt = database.db.transaction().execute(async (tx) => {
        const world = await makeYearWorld(tx, launched);
        const all = drawn.map((one, at) => entryOf(world.unitIds[one.unit]!, one, at + 1));
        for (const entry of all) await addEntry(tx, entry, world.personId, '2026-03-05T01:00:00.000Z');
        for (const seats of asking) {
          const actor = actorIn(world, seats);
          for (const unitId of world.unitIds) {
            for (const direction of directions) {
              const book = all.filter((one) => one.unitId === unitId && one.direction === direction);
              const may = book.filter((one) => whyNotSee(actor, one).length === 0).map(({ id }) => id);
              const filter = { unitId, direction };
              const { rows, total } = await listDocumentsVisibleTo(tx, actor, filter, { page: 1, size: 50 });
              expect(rows.map(({ id }) => id).sort()).toEqual(may.sort());
              expect(total).toBe(may.length);
              expect(await documentYears(tx, actor, filter)).toEqual(may.length > 0 ? [2026] : []);
              shown += may.length;
              hidden += book.length - may.length;
            }
          }
        }
        throw new Undo();
      });
      await expect(attempt).rejects.toThrow(Undo);
    }),
    { numRuns: 40 },
  );
  expect(Math.min(shown, hidden)).toBeGreaterThan(30);
}, 60_000);
