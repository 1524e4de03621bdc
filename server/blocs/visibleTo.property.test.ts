import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepers, whyNotSee } from '#domain/blocs/policy.ts';
import { addDays, day } from '#domain/kernel/day.ts';
import { roles } from '#domain/people/actor.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorIn } from '#tests/support/yearWorld.ts';
import { newId } from '../kernel/ids.ts';
import { addUnit } from '../org/store.ts';
import { addPerson } from '../people/store.ts';
import { addBloc, knownOf, loadBloc, type StoredBloc, visibleTo } from './store.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}

const today = day('2021-06-01');
const from = day('2021-01-01');
const size = 5;
/** Of the body, first of the members; when they joined and left, in days from today. */
const drawnBloc = fc.record({
  body: fc.nat(size - 1),
  members: fc.uniqueArray(
    fc.record({
      unit: fc.nat(size - 1),
      joined: fc.integer({ min: -60, max: 10 }),
      stayed: fc.option(fc.integer({ min: 0, max: 90 })),
    }),
    { selector: ({ unit }) => unit, maxLength: 4 },
  ),
});
const drawnCouncil = fc.record({
  of: fc.nat(size - 1),
  agency: fc.nat(size - 1),
  isAwarding: fc.constantFrom(true, true, false),
  hasEnded: fc.constantFrom(false, false, true),
});
const seats = fc.array(fc.record({ role: fc.constantFrom(...keepers, ...roles), unit: fc.nat(size - 1) }), { maxLength: 3 });

test('whoever asks, the list is what the policy lets them see: the body, its standing agency, the members of the day', async () => {
  const count = { shown: 0, hidden: 0, throughAgency: 0 };
  const drawn = fc.tuple(
    fc.array(drawnBloc, { minLength: 2, maxLength: 5 }),
    fc.uniqueArray(drawnCouncil, { selector: ({ of }) => of, minLength: 2, maxLength: 4 }),
    fc.array(seats, { minLength: 9, maxLength: 9 }),
  );
  await fc.assert(
    fc.asyncProperty(drawn, async ([made, councils, actors]) => {
      const attempt = database.db.transaction().execute(async (tx) => {
        const personId = await addPerson(tx, { fullName: 'Người Thử', staffCode: null, email: null }, '2021-01-01T01:00:00Z');
        const unitIds: string[] = [];
        for (let at = 0; at < size; at += 1)
          unitIds.push(
            await addUnit(tx, {
              ...{ code: null, name: `Đơn vị ${at}`, type: 'agency', parentId: null, place: null, decision: null },
              period: { from, until: null },
            }),
          );
        for (const { of, agency, isAwarding, hasEnded } of councils)
          await tx
            .insertInto('council')
            .values({
              ...{ id: newId(), unit_id: unitIds[of]!, kind: isAwarding ? 'award-council' : 'initiative-council', name: 'x' },
              ...{ decision: 'x', decided_on: from, paper_hash: null, set_up_by: personId, valid_from: from },
              ...{
                valid_until: hasEnded ? day('2021-05-01') : null,
                standing_unit_id: unitIds[agency]!,
                rules: '{}',
                version: 1,
              },
            })
            .execute();
        const all: StoredBloc[] = [];
        for (const { body, members } of made) {
          const taken = new Set(
            all.filter((one) => one.byUnitId === unitIds[body]).flatMap((one) => one.memberships.map(({ unitId }) => unitId)),
          );
          const memberships = members
            .filter(({ unit }) => !taken.has(unitIds[unit]!))
            .map(({ unit, joined, stayed }) => {
              const since = addDays(today, joined);
              const until = stayed === null ? null : addDays(since, stayed);
              return { id: newId(), unitId: unitIds[unit]!, period: { from: since, until }, leaveReason: until && 'x' };
            });
          const bloc: StoredBloc = {
            ...{ id: newId(), byUnitId: unitIds[body]!, kind: 'bloc', name: 'x', number: '1', decidedOn: from, paperHash: null },
            ...{ endedOn: null, endReason: null, version: 0, memberships },
          };
          await addBloc(tx, bloc, personId);
          all.push(bloc);
        }
        for (const held of actors) {
          const actor = actorIn({ unitIds, campaigns: [], personId }, held);
          const may: string[] = [];
          for (const { id } of all) {
            const bloc = await loadBloc(tx, id);
            const known = await knownOf(tx, bloc, today);
            if (whyNotSee(actor, known).length > 0) continue;
            may.push(id);
            const without = { ...known, bodies: [bloc.byUnitId] };
            count.throughAgency += whyNotSee(actor, without).length > 0 ? 1 : 0;
          }
          const listed = await (await visibleTo(tx, actor, today)).execute();
          expect(listed.map(({ id }) => id).sort()).toEqual(may.sort());
          count.shown += may.length;
          count.hidden += all.length - may.length;
        }
        throw new Undo();
      });
      await expect(attempt).rejects.toThrow(Undo);
    }),
    { numRuns: 80 },
  );
  expect(count.shown).toBeGreaterThan(150);
  expect(count.hidden).toBeGreaterThan(150);
  expect(count.throughAgency).toBeGreaterThan(0);
});
