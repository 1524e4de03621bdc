import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Activity } from '#domain/activities/activity.ts';
import { isNamed, keeps, whyNotSee, whyNotSeeAttendance } from '#domain/activities/policy.ts';
import { day } from '#domain/kernel/day.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorIn, makeYearWorld, seatsDrawn, towards } from '#tests/support/yearWorld.ts';
import { newId } from '../kernel/ids.ts';
import { addPerson } from '../people/store.ts';
import { addActivity, listActivities, visibleTo } from './activityStore.ts';
import { besideOf } from './beside.ts';
import { presentActivity } from './present.ts';
import { addRoutine } from './routineStore.ts';
import { routinesInHand } from './routinesInHand.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}
const at = '2021-03-01T01:00:00Z';
const said = { title: 'x', note: '', driveId: null, lines: [], evidence: [], removedAt: null, removedWhy: null, version: 1 };
const course = { kind: 'course', organiser: 'o', until: null, hours: null } as const;
const span = { from: day('2021-01-01'), to: day('2021-12-31'), planLine: null, version: 1 } as const;

test('activities, who attended, who is named and whose routine it is are what the policy says', async () => {
  const someone = fc.array(fc.record({ seats: seatsDrawn, isStranger: fc.boolean() }), { minLength: 10, maxLength: 10 });
  let [shown, hidden, named, unnamed] = [0, 0, 0, 0];
  await fc.assert(
    fc.asyncProperty(
      towards,
      someone,
      fc.array(fc.boolean(), { minLength: 4, maxLength: 4 }),
      async (launched, asking, agreed) => {
        const attempt = database.db.transaction().execute(async (tx) => {
          const world = await makeYearWorld(tx, launched);
          const other = await addPerson(tx, { fullName: 'Người Khác', staffCode: null, email: null }, at);
          const all: Activity[] = [];
          for (const [index, { id: campaignId, unitId }] of world.campaigns.entries()) {
            const side = { campaignId, unitId, addedBy: world.personId, addedAt: at, onDay: day('2021-03-01') };
            const attended = [world.personId, other].map((personId) => ({ personId, evidenceId: null }));
            const consentOn = agreed[index] ? day('2021-03-02') : null;
            all.push({ ...said, ...side, id: newId(), facts: course, attended });
            all.push({ ...said, ...side, id: newId(), facts: { kind: 'deed', personId: other, consentOn }, attended: [] });
            for (const role of ['clerk', 'member'] as const) {
              const routine = { ...span, id: newId(), campaignId, unitId, what: role, rhythm: 'week', lineCode: 'I.1' } as const;
              await addRoutine(tx, { ...routine, keeper: { kind: 'seat', role } }, world.personId, at);
            }
          }
          for (const activity of all) await addActivity(tx, activity);
          for (const { seats, isStranger } of asking) {
            const actor = { ...actorIn(world, seats), ...(isStranger ? { personId: newId() } : {}) };
            const may = all.filter(({ unitId }) => whyNotSee(actor, { unitId }).length === 0);
            const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
            expect(ids(await visibleTo(tx, actor).execute())).toEqual(ids(may));
            for (const campaign of world.campaigns) {
              const { rows, total } = await listActivities(tx, campaign.id, actor, {}, { page: 1, size: 50 });
              expect(ids(rows)).toEqual(ids(may.filter(({ campaignId }) => campaignId === campaign.id)));
              expect(total).toBe(rows.length);
              const beside = await besideOf({ tx, actor }, campaign, rows);
              for (const one of rows) {
                const seen = presentActivity(one, beside);
                const roll = one.attended.filter(
                  (who) => whyNotSeeAttendance(actor, { ...who, unitId: one.unitId }).length === 0,
                );
                expect(seen.attended.map(({ personId }) => personId).sort()).toEqual(roll.map(({ personId }) => personId).sort());
                expect(seen.attendedCount).toBe(one.attended.length);
                if (one.facts.kind !== 'deed') continue;
                const isShown = isNamed(actor, one.unitId, one.facts);
                expect(JSON.stringify(seen).includes(other)).toBe(isShown);
                expect(seen.personName).toBe(isShown ? 'Người Khác' : null);
                if (isShown) named += 1;
                else unnamed += 1;
              }
            }
            const inHand = await routinesInHand(tx, actor, day('2021-03-02'));
            const kept = world.campaigns.flatMap(({ unitId }) =>
              (['clerk', 'member'] as const)
                .filter((role) => keeps(actor, unitId, { kind: 'seat', role }))
                .map((role) => `${unitId} ${role}`),
            );
            expect(inHand.map(({ routine }) => `${routine.unitId} ${routine.what}`).sort()).toEqual(kept.sort());
            shown += may.length;
            hidden += all.length - may.length;
          }
          throw new Undo();
        });
        await expect(attempt).rejects.toThrow(Undo);
      },
    ),
    { numRuns: 30 },
  );
  expect(Math.min(shown, hidden, named, unnamed)).toBeGreaterThan(5);
});
