import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Council, memberParts } from '#domain/council/council.ts';
import { whyNotSee, whyNotSeeSitting } from '#domain/council/policy.ts';
import { type Sitting, sittingStates } from '#domain/council/sitting.ts';
import { proposedRules } from '#domain/council/votingRule.ts';
import { day } from '#domain/kernel/day.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorIn, makeYearWorld, seatsDrawn } from '#tests/support/yearWorld.ts';
import { newId } from '../kernel/ids.ts';
import { addPerson } from '../people/store.ts';
import { addSitting, saveSeats, visibleSittings } from './sittingStore.ts';
import { addCouncil, addSubstitute, visibleTo } from './store.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}

const today = day('2021-06-01');
const spells = [
  { from: day('2021-01-01'), until: null },
  { from: day('2021-01-01'), until: day('2021-06-01') },
  { from: day('2021-07-01'), until: null },
];
/** Who asks is a member, a substitute, or neither; the sitting in any state, the asker's seat in it or not. */
const councilDrawn = fc.record({
  unit: fc.nat(3),
  standing: fc.option(fc.nat(3)),
  part: fc.option(fc.constantFrom(...memberParts)),
  spell: fc.constantFrom(...spells),
  standsIn: fc.boolean(),
  state: fc.constantFrom(...sittingStates.filter((state) => state === 'planned' || state === 'called')),
  hasSeat: fc.boolean(),
});

test('councils and sittings are listed as the policy shows them', async () => {
  let [shown, hidden] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(councilDrawn, { minLength: 1, maxLength: 3 }), seatsDrawn, async (drawn, seats) => {
      const attempt = database.db.transaction().execute(async (tx) => {
        const world = await makeYearWorld(tx, []);
        const other = await addPerson(tx, { fullName: 'Người Khác', staffCode: null, email: null }, '2021-01-01T01:00:00Z');
        const all: { council: Council; sitting: Sitting }[] = [];
        for (const [index, one] of drawn.entries()) {
          const council: Council = {
            ...{ id: newId(), unitId: world.unitIds[one.unit]!, kind: 'award-council', name: `Hội đồng ${index}`, decision: 'x' },
            ...{
              decidedOn: day('2021-01-01'),
              term: { from: day('2021-01-01'), until: null },
              rules: proposedRules(),
              version: 1,
            },
            standingUnitId: one.standing === null ? null : world.unitIds[one.standing]!,
            members: [
              { personId: other, part: 'chair', period: spells[0]! },
              ...(one.part ? [{ personId: world.personId, part: one.part, period: one.spell }] : []),
            ],
            substitutes: one.standsIn ? [{ memberId: other, substituteId: world.personId, period: one.spell }] : [],
          };
          if (all.some((before) => before.council.unitId === council.unitId)) continue;
          await addCouncil(tx, council, other, null);
          for (const substitute of council.substitutes) await addSubstitute(tx, council.id, substitute);
          const sitting: Sitting = {
            ...{ id: newId(), councilId: council.id, unitId: council.unitId, title: 'x', mode: 'meeting', meetsOn: today },
            ...{ begins: '08:00', venue: 'x', answersThrough: null, state: one.state, rules: null, secretaryId: null },
            ...{ currentCaseId: null, openedAt: null, closedAt: null, signedOn: null, minutesHash: null, version: 1 },
            seats: one.hasSeat ? [{ personId: world.personId, part: 'member', attendance: 'absent', substituteId: null }] : [],
          };
          await addSitting(tx, sitting, other);
          await saveSeats(tx, sitting);
          all.push({ council, sitting });
        }
        const actor = actorIn(world, seats);
        const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
        const councils = all.filter(({ council }) => whyNotSee(actor, council, today).length === 0).map(({ council }) => council);
        const sittings = all.filter((one) => whyNotSeeSitting(actor, one.sitting, one.council, today).length === 0);
        expect(ids(await visibleTo(tx, actor, today).execute())).toEqual(ids(councils));
        expect(ids(await visibleSittings(tx, actor, today).execute())).toEqual(ids(sittings.map(({ sitting }) => sitting)));
        shown += councils.length + sittings.length;
        hidden += 2 * all.length - councils.length - sittings.length;
        throw new Undo();
      });
      await expect(attempt).rejects.toThrow(Undo);
    }),
    { numRuns: 60 },
  );
  expect(Math.min(shown, hidden)).toBeGreaterThan(25);
});
