import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Council } from '#domain/council/council.ts';
import { proposedRules } from '#domain/council/votingRule.ts';
import { type Initiative, initiativeStates } from '#domain/initiatives/initiative.ts';
import { inCouncil, whyNotSee } from '#domain/initiatives/policy.ts';
import { day } from '#domain/kernel/day.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorIn, makeYearWorld, seatsDrawn, towards } from '#tests/support/yearWorld.ts';
import { addCouncil, addSubstitute } from '../council/store.ts';
import { newId } from '../kernel/ids.ts';
import { addPerson } from '../people/store.ts';
import { addInitiative, visibleTo } from './store.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}

const nothing = { name: 'x', field: '', problem: '', solution: '', appliedAt: '', appliedSince: null, effect: '', proof: '' };
const today = day('2021-06-15');

test('whoever asks, the list shows exactly what the policy lets them see', async () => {
  const drawn = fc.record({
    unit: fc.nat(3),
    state: fc.constantFrom(...initiativeStates),
    isWriter: fc.boolean(),
    isAuthor: fc.boolean(),
  });
  const all = fc.array(drawn, { minLength: 4, maxLength: 9 });
  const councils = fc.array(fc.constantFrom('none', 'sits', 'sat', 'left', 'others', 'stands-in', 'awards'), {
    minLength: 4,
    maxLength: 4,
  });
  let shown = 0;
  let hidden = 0;
  await fc.assert(
    fc.asyncProperty(
      towards,
      all,
      councils,
      fc.array(seatsDrawn, { minLength: 3, maxLength: 3 }),
      async (launched, list, kinds, asking) => {
        const attempt = database.db.transaction().execute(async (tx) => {
          const world = await makeYearWorld(tx, launched);
          const other = await addPerson(tx, { fullName: 'Người Khác', staffCode: null, email: null }, '2021-01-01T01:00:00Z');
          const standing: (Council | undefined)[] = [];
          for (const [index, unitId] of world.unitIds.entries()) {
            const kind = kinds[index]!;
            const term = { from: day('2021-01-05'), until: kind === 'sat' ? day('2021-02-01') : null };
            const period = kind === 'left' ? { ...term, until: day('2021-03-01') } : { ...term, until: null };
            const isOther = kind === 'others' || kind === 'stands-in';
            const memberId = isOther ? other : world.personId;
            const substitute = {
              memberId,
              substituteId: world.personId,
              period: { from: day('2021-06-15'), until: day('2021-06-16') },
            };
            const council: Council = {
              ...{
                id: newId(),
                unitId,
                kind: kind === 'awards' ? 'award-council' : 'initiative-council',
                name: 'x',
                decision: 'x',
              },
              ...{ decidedOn: term.from, term, standingUnitId: null, rules: proposedRules(), version: 1 },
              members: [{ personId: memberId, part: 'member', period }],
              substitutes: kind === 'stands-in' ? [substitute] : [],
            };
            if (kind !== 'none') await addCouncil(tx, council, other, null);
            for (const one of kind === 'none' ? [] : council.substitutes) await addSubstitute(tx, council.id, one);
            standing.push(['none', 'sat', 'awards'].includes(kind) ? undefined : council);
          }
          const initiatives: Initiative[] = [];
          for (const { unit, state, isWriter, isAuthor } of list) {
            const campaign = world.campaigns[unit]!;
            const initiative: Initiative = {
              ...nothing,
              ...{ id: newId(), campaignId: campaign.id, unitId: campaign.unitId, state, pledgeId: null, evidenceIds: [] },
              ...{ proposedOn: day('2021-03-01'), reason: 'x', version: 1, writtenBy: isWriter ? world.personId : other },
              authors: [{ personId: isAuthor ? world.personId : other, share: 100 }],
            };
            await addInitiative(tx, initiative);
            initiatives.push(initiative);
          }
          for (const seats of asking) {
            const actor = actorIn(world, seats);
            const may = initiatives.filter((one) => {
              const council = standing[world.unitIds.indexOf(one.unitId)];
              return whyNotSee(actor, one, inCouncil(actor, council, today)).length === 0;
            });
            const ids = (each: readonly { id: string }[]) => each.map(({ id }) => id).sort();
            expect(ids(await visibleTo(tx, actor, today).execute())).toEqual(ids(may));
            shown += may.length;
            hidden += initiatives.length - may.length;
          }
          throw new Undo();
        });
        await expect(attempt).rejects.toThrow(Undo);
      },
    ),
    { numRuns: 150 },
  );
  expect(Math.min(shown, hidden)).toBeGreaterThan(60);
});
