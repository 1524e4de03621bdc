import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pledgeStates } from '#domain/enrolments/pledge.ts';
import { emptyTeamPledge, type TeamPledge, whyNotSeeTeamPledge } from '#domain/enrolments/teamPledge.ts';
import { day } from '#domain/kernel/day.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorIn, makeYearWorld, seatsDrawn, towards } from '#tests/support/yearWorld.ts';
import { newId } from '../kernel/ids.ts';
import { addTeams } from '../org/store.ts';
import { addTeamPledge, teamPledgesVisibleTo } from './teamPledgeStore.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}

test('whoever asks, the teams’ pledges shown are exactly those the policy lets them see', async () => {
  const drawn = fc.record({
    unit: fc.nat(3),
    state: fc.constantFrom(...pledgeStates),
    isLead: fc.boolean(),
    isMember: fc.boolean(),
  });
  const asking = fc.array(seatsDrawn, { minLength: 3, maxLength: 3 });
  let shown = 0;
  let hidden = 0;
  await fc.assert(
    fc.asyncProperty(towards, fc.array(drawn, { minLength: 4, maxLength: 8 }), asking, async (launched, list, seats) => {
      const attempt = database.db.transaction().execute(async (tx) => {
        const world = await makeYearWorld(tx, launched);
        const teams = list.map(({ unit }, index) => ({
          ...{ id: newId(), unitId: world.unitIds[unit]!, name: `Tổ ${index}` },
          period: { from: day('2021-01-01'), until: null },
        }));
        await addTeams(tx, teams);
        const pledges: TeamPledge[] = [];
        for (const [index, { unit, state }] of list.entries()) {
          const empty = emptyTeamPledge(newId(), world.campaigns[unit]!.id, teams[index]!.id, world.personId);
          pledges.push({ ...empty, state });
          await addTeamPledge(tx, { ...empty, state });
        }
        const idsWhere = (wanted: 'isLead' | 'isMember') => teams.filter((_, index) => list[index]![wanted]).map(({ id }) => id);
        for (const drawnSeats of seats) {
          const actor = actorIn(world, drawnSeats);
          const may = pledges.filter(
            (one, index) => whyNotSeeTeamPledge(actor, one, world.campaigns[list[index]!.unit]!, list[index]!).length === 0,
          );
          const ids = (each: readonly { id: string }[]) => each.map(({ id }) => id).sort();
          const found = await teamPledgesVisibleTo(tx, actor, idsWhere('isLead'), idsWhere('isMember')).execute();
          expect(ids(found)).toEqual(ids(may));
          shown += may.length;
          hidden += pledges.length - may.length;
        }
        throw new Undo();
      });
      await expect(attempt).rejects.toThrow(Undo);
    }),
    { numRuns: 30 },
  );
  expect(Math.min(shown, hidden)).toBeGreaterThan(40);
});
