import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Entry, layers } from '#domain/evaluations/entry.ts';
import { type RoundStanding, whyNotReadAllAs, whyNotSeeEntry, whyNotSeeRound } from '#domain/evaluations/policy.ts';
import { lawfulSettings } from '#domain/evaluations/settings.ts';
import { day } from '#domain/kernel/day.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { actorIn, makeYearWorld, seatsDrawn, towards } from '#tests/support/yearWorld.ts';
import type { Tx } from '../db/connection.ts';
import { newId } from '../kernel/ids.ts';
import { addTeams } from '../org/store.ts';
import { addEmployment } from '../people/employmentStore.ts';
import { addPerson } from '../people/store.ts';
import { addEntries, findDraft, keepDraft, listSeen, visibleTo } from './entryStore.ts';
import { addRound, standingIn } from './roundStore.ts';
import { addSubjects } from './subjectStore.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

class Undo extends Error {}

const from = day('2021-01-01');
const today = day('2021-11-20');
const at = '2021-11-20T01:00:00.000Z';

interface Room {
  readonly id: string;
  readonly unitId: string;
  readonly teamIds: readonly string[];
}

/** A round with two teams in a unit. */
async function makeRoom(tx: Tx, unitId: string, openedBy: string): Promise<Room> {
  const teamIds = [newId(), newId()];
  await addTeams(
    tx,
    teamIds.map((id, index) => ({ id, unitId, name: `Tổ ${index}`, period: { from, until: null } })),
  );
  const period = { from, until: day('2022-01-01') };
  const id = newId();
  const settings = lawfulSettings(today);
  await addRound(tx, {
    id,
    unitId,
    year: 2021,
    term: 'calendar-year',
    period,
    headcountOn: today,
    settings,
    openedBy,
    openedAt: at,
  });
  return { id, unitId, teamIds };
}

const drawnPerson = fc.record({ room: fc.nat(1), team: fc.option(fc.nat(1)), isAsker: fc.boolean() });
const drawnEntry = fc.record({ person: fc.nat(5), layer: fc.constantFrom(...layers) });
const drawnWork = fc.option(fc.record({ room: fc.nat(1), team: fc.option(fc.nat(1)), manages: fc.boolean() }));

test('whoever asks, the entries they find are exactly those the policy lets them see, and a draft is never anybody else’s', async () => {
  let [shown, hidden, led] = [0, 0, 0];
  await fc.assert(
    fc.asyncProperty(
      towards,
      fc.array(drawnPerson, { minLength: 6, maxLength: 6 }),
      fc.array(drawnEntry, { minLength: 4, maxLength: 12 }),
      seatsDrawn,
      drawnWork,
      async (launched, drawnPeople, drawnEntries, seats, work) => {
        const attempt = database.db.transaction().execute(async (tx) => {
          const world = await makeYearWorld(tx, launched);
          const rooms = [
            await makeRoom(tx, world.unitIds[0]!, world.personId),
            await makeRoom(tx, world.unitIds[1]!, world.personId),
          ];
          if (work) {
            const room = rooms[work.room]!;
            const teamId = work.team === null ? null : room.teamIds[work.team]!;
            const place = { unitId: room.unitId, teamId, position: 'Giáo viên', staffClass: 'public-employee', from } as const;
            await addEmployment(tx, { personId: world.personId, ...place, manages: work.manages });
          }
          const people: { room: Room; personId: string; teamId: string | null }[] = [];
          for (const [index, one] of drawnPeople.entries()) {
            const isFirst = drawnPeople.findIndex((other) => other.isAsker && other.room === one.room) === index;
            const other = () => addPerson(tx, { fullName: `Người ${index}`, staffCode: null, email: null }, at);
            const personId = one.isAsker && isFirst ? world.personId : await other();
            const room = rooms[one.room]!;
            const person = { room, personId, teamId: one.team === null ? null : room.teamIds[one.team]! };
            people.push(person);
            await addSubjects(tx, [
              {
                ...{ roundId: room.id, personId, teamId: person.teamId, position: 'Giáo viên', staffClass: 'public-employee' },
                ...{ manages: false, isHead: false, since: from, out: null, addedOn: null, version: 1 },
              },
            ]);
            const content = { general: null, results: null, grade: 'good', remark: `nháp của ${index}` } as const;
            await keepDraft(tx, { roundId: room.id, personId, content, at });
          }
          const all: Entry[] = [];
          for (const { person, layer } of drawnEntries) {
            const { room, personId } = people[person]!;
            const what = { general: null, results: null, grade: 'good', remark: '', onDay: today } as const;
            const by = { source: 'system', paperHash: null, enteredBy: world.personId, enteredAt: at } as const;
            const entry = { id: newId(), roundId: room.id, personId, layer, ...what, ...by };
            await addEntries(tx, [entry]);
            all.push({ ...entry, number: 1 });
          }
          const actor = actorIn(world, seats);
          const standings = new Map<string, RoundStanding>();
          for (const room of rooms) standings.set(room.id, await standingIn(tx, actor, room, today));
          const leads = [...standings.values()].flatMap((standing) => standing.leads);
          const may = all.filter((entry) => {
            const { teamId } = people.find(({ room, personId }) => room.id === entry.roundId && personId === entry.personId)!;
            return whyNotSeeEntry(actor, { ...entry, teamId }, standings.get(entry.roundId)!).length === 0;
          });
          const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();
          expect(ids(await visibleTo(tx, actor, leads).execute())).toEqual(ids(may));
          const { room, personId } = people[0]!;
          const ofFirst = may.filter((entry) => entry.roundId === room.id && entry.personId === personId);
          expect(ids(await listSeen(tx, actor, leads, { roundId: room.id, personId }))).toEqual(ids(ofFirst));
          expect((await findDraft(tx, room.id, actor.personId))?.remark).toBe(draftOf(people, room, actor.personId));
          for (const standing of standings.values()) {
            const readsAll = whyNotReadAllAs(actor, standing).length === 0;
            if (readsAll) expect(whyNotSeeRound(actor, standing)).toEqual([]);
          }
          shown += may.length;
          hidden += all.length - may.length;
          led += leads.length > 0 ? may.length : 0;
          throw new Undo();
        });
        await expect(attempt).rejects.toThrow(Undo);
      },
    ),
    { numRuns: 120 },
  );
  expect(Math.min(shown, hidden, led)).toBeGreaterThan(10);
});

/** One's own draft in a room, where one is on its list. */
function draftOf(
  people: readonly { readonly room: Room; readonly personId: string }[],
  room: Room,
  personId: string,
): string | undefined {
  const index = people.findIndex((one) => one.room.id === room.id && one.personId === personId);
  return index < 0 ? undefined : `nháp của ${index}`;
}

test('what a layer said stays as it was said: the database refuses to change or drop it', async () => {
  const attempt = database.db.transaction().execute(async (tx) => {
    const world = await makeYearWorld(tx, [[1], [0], [0], [0]]);
    const room = await makeRoom(tx, world.unitIds[0]!, world.personId);
    const subject = {
      roundId: room.id,
      personId: world.personId,
      teamId: null,
      position: 'Giáo viên',
      staffClass: 'public-employee',
    } as const;
    await addSubjects(tx, [{ ...subject, manages: false, isHead: false, since: from, out: null, addedOn: null, version: 1 }]);
    const what = { general: null, results: null, grade: 'good', remark: '', onDay: today } as const;
    const by = { source: 'system', paperHash: null, enteredBy: world.personId, enteredAt: at } as const;
    const ids = [newId(), newId()];
    for (const id of ids)
      await addEntries(tx, [{ id, roundId: room.id, personId: world.personId, layer: 'head', ...what, ...by }]);
    const numbers = await tx.selectFrom('evaluation_entry').select(['number']).orderBy('number').execute();
    expect(numbers).toEqual([{ number: 1 }, { number: 2 }]);
    await tx.updateTable('evaluation_entry').set({ grade: 'met' }).where('id', '=', ids[0]!).execute();
  });
  await expect(attempt).rejects.toThrow(/evaluation_entry/);
});
