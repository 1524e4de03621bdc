import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Discipline, isShown } from '#domain/incidents/discipline.ts';
import { whyNotSeeDiscipline } from '#domain/incidents/policy.ts';
import { addDays, day } from '#domain/kernel/day.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorIn, makeYearWorld, seatsDrawn, towards } from '#tests/support/yearWorld.ts';
import { newId } from '../kernel/ids.ts';
import { addPerson } from '../people/store.ts';
import { addDiscipline, disciplinesVisibleTo, listDisciplines } from './disciplineStore.ts';
import { addIncident, saveIncident } from './store.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}
const start = day('2021-03-01');
const state = fc.constantFrom('pending', 'dropped', 'decided', 'cleared');
const drawn = fc.record({ unit: fc.nat(3), own: fc.boolean(), state, lasts: fc.option(fc.integer({ min: 1, max: 400 })) });

test('whoever asks, on whatever day, the list of disciplines shows exactly what the policy lets them see', async () => {
  const someone = fc.array(seatsDrawn, { minLength: 2, maxLength: 3 });
  let [shown, hidden] = [0, 0];
  await fc.assert(
    fc.asyncProperty(
      towards,
      fc.array(drawn, { minLength: 3, maxLength: 8 }),
      someone,
      fc.nat(500),
      async (launched, records, asking, later) => {
        const attempt = database.db.transaction().execute(async (tx) => {
          const world = await makeYearWorld(tx, launched);
          const other = await addPerson(tx, { fullName: 'Người Khác', staffCode: null, email: null }, '2021-01-01T01:00:00Z');
          const on = addDays(start, later);
          const all: Discipline[] = [];
          for (const { unit, own, state, lasts } of records) {
            const { id: campaignId, unitId } = world.campaigns[unit]!;
            const personId = own ? world.personId : other;
            const isDecided = state === 'decided' || state === 'cleared';
            const incidentId = isDecided ? newId() : null;
            const clearedOn = state === 'cleared' ? start : null;
            const paper = { on: start, paper: 'x' };
            const effectUntil = lasts === null ? null : addDays(start, lasts);
            if (incidentId) {
              const what = { kind: 'discipline', lineCode: 'I.1', severity: 'warning', count: 1, occurredOn: null } as const;
              const side = { campaignId, unitId, byUnitId: unitId, recordedBy: world.personId, concludedOn: start, paper: 'x' };
              const incident = { ...what, ...side, id: incidentId, clearedOn: null, clearedPaper: null, version: 1 };
              await addIncident(tx, incident);
              if (clearedOn) await saveIncident(tx, { ...incident, clearedOn, clearedPaper: 'y' });
            }
            const one: Discipline = {
              ...{ id: newId(), campaignId, unitId, personId, staffClass: 'public-employee', manages: false },
              opened: isDecided ? null : paper,
              dropped: state === 'dropped' ? paper : null,
              decision: isDecided ? { ...paper, severity: 'warning', effectUntil } : null,
              ...{ incidentId, incidentVersion: isDecided ? 1 : null, clearedOn, version: 1 },
            };
            await addDiscipline(tx, one);
            all.push(one);
          }
          for (const seats of asking) {
            const actor = actorIn(world, seats);
            const may = all.filter((one) => whyNotSeeDiscipline(actor, one, { isShown: isShown(one, on) }).length === 0);
            const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
            expect(ids(await disciplinesVisibleTo(tx, actor, on).execute())).toEqual(ids(may));
            const { unitId } = world.campaigns[0]!;
            expect(ids(await listDisciplines(tx, actor, on, { unitId }))).toEqual(
              ids(may.filter((one) => one.unitId === unitId)),
            );
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
  expect(Math.min(shown, hidden)).toBeGreaterThan(30);
});
