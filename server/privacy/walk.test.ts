import { afterAll, beforeAll, expect, test } from 'vitest';
import * as incidents from '#api/incidents.ts';
import type { Day } from '#domain/kernel/day.ts';
import { roles } from '#domain/people/actor.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { people } from '#tests/support/cast.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { perform } from '../kernel/action.ts';
import { newId } from '../kernel/ids.ts';
import { addEmployment } from '../people/employmentStore.ts';
import { actorOf, addPerson, addSeat } from '../people/store.ts';
import { routes } from '../routes.ts';

let world: TestSite;
let ids: Readonly<Record<string, string>>;
const from = '2021-01-01' as Day;
const marks = [people.hanh.fullName, 'GV-0417', 'hanh@thu.example', 'ta minh hanh'];

beforeAll(async () => {
  world = await testSite('2021-06-15');
  const { unit, person } = world.cast;
  const campaignId = await world.site.db.transaction().execute(async (tx) => {
    await tx.updateTable('employment').set({ valid_from: from }).execute();
    await tx.updateTable('person').set({ staff_code: 'GV-0417' }).where('id', '=', person.hanh).execute();
    const superiors = [{ unitId: unit.committee, part: 'recognises' }] as const;
    return await makeCampaign(tx, { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors });
  });
  const decision = { campaignId, personId: person.hanh, severity: 'warning', signed: true, on: '2021-06-01', lineCode: 'I.1' };
  const decided = (await world.as('an')(incidents.decideDiscipline, { ...decision, paper: 'Quyết định số 4' })).body;
  const one = async (table: 'plan' | 'seat' | 'score_sheet') =>
    (await world.site.db.selectFrom(table).select('id').executeTakeFirst())?.id ?? newId();
  ids = {
    campaignId,
    personId: person.hanh,
    unitId: unit.school,
    disciplineId: decided.id,
    incidentId: decided.incidentId,
    planId: await one('plan'),
    seatId: (await world.site.db.selectFrom('seat').select('id').where('person_id', '=', person.hanh).executeTakeFirstOrThrow())
      .id,
    sheetId: await one('score_sheet'),
  };
});
afterAll(() => world.close());

/** Whoever sits elsewhere, in each role in turn. */
async function stranger(role: (typeof roles)[number]) {
  return await world.site.db.transaction().execute(async (tx) => {
    const personId = await addPerson(
      tx,
      { fullName: `Người Ngoài ${role}`, staffCode: null, email: null },
      '2021-01-01T01:00:00Z',
    );
    const unitId = world.cast.unit.otherSchool;
    await addEmployment(tx, { personId, unitId, teamId: null, position: 'x', staffClass: 'worker', manages: false, from });
    await addSeat(tx, { personId, role, unitId, from });
    return await actorOf(tx, personId, '2021-06-15' as Day);
  });
}

/** Asks a route as the person, with every id that its path or its input may want; what comes back, as text. */
async function answerOf(
  { endpoint, action }: (typeof routes)[number],
  actor: Awaited<ReturnType<typeof stranger>>,
): Promise<string> {
  const wanted = [...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => [name!, ids[name!] ?? ids.personId!] as const);
  const input = { ...ids, day: '2021-06-15', on: '2021-06-15', ...Object.fromEntries(wanted) };
  try {
    const answer = await perform(world.site.app, { ...action, isSecret: true }, input, { actor });
    return answer && typeof answer === 'object' && 'bytes' in answer
      ? new TextDecoder().decode(answer.bytes as Uint8Array)
      : (JSON.stringify(answer, (_, value: unknown) => (value instanceof Uint8Array ? '' : value)) ?? '');
  } catch (error) {
    return JSON.stringify(error) + String(error);
  }
}

const tellsOf = (text: string) => marks.filter((mark) => text.toLowerCase().includes(mark.toLowerCase()));
/** What anybody may call without a seat, or what is told of oneself. */
const reading = routes.filter(({ endpoint, action }) => action.reads || endpoint.method === 'GET');

test.each(roles)('whoever sits in another unit as %s gets nothing about a person from any route', async (role) => {
  const actor = await stranger(role);
  for (const route of routes) {
    const told = tellsOf(await answerOf(route, actor));
    expect({ route: route.endpoint.path, told }).toEqual({ route: route.endpoint.path, told: [] });
  }
});

test('the same walk by the head of the unit does find the person, so that it could have', async () => {
  const head = await world.site.db.transaction().execute((tx) => actorOf(tx, world.cast.person.binh, '2021-06-15' as Day));
  const found: string[] = [];
  for (const route of reading) if (tellsOf(await answerOf(route, head)).length > 0) found.push(route.endpoint.path);
  expect(found).toEqual(
    expect.arrayContaining(['/api/units/:unitId/people', '/api/people/:personId', '/api/campaigns/:campaignId/disciplines']),
  );
});
