import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as api from '#api/incidents.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { handIn } from '#tests/support/handIn.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { violationsOf } from './store.ts';

let world: TestSite;
let campaignId: string;

beforeAll(async () => {
  world = await testSite('2021-06-15');
  const { unit, person } = world.cast;
  const superiors = [
    { unitId: unit.committee, part: 'recognises' },
    { unitId: unit.federation, part: 'follows' },
  ] as const;
  const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors };
  campaignId = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
});
afterAll(() => world.close());

type Who = Parameters<TestSite['as']>[0];
const smoking = {
  kind: 'count',
  lineCode: 'II.2',
  count: 2,
  concluded: true,
  concludedOn: '2021-06-01',
  paper: 'Biên bản số 05/BB ngày 01/6/2021',
};
const recordAs = (who: Who, input: Record<string, unknown> = {}) =>
  world.as(who)(api.recordIncident, { campaignId, ...smoking, ...input });
const clearAs = (who: Who, incidentId: string, input: Record<string, unknown> = {}) =>
  world.as(who)(api.clearIncident, { incidentId, clearedOn: '2021-06-14', paper: 'Kết luận số 9/KL', version: 1, ...input });
const idsSeenBy = async (who: Who) =>
  (await world.as(who)(api.listIncidents, { campaignId })).body.incidents?.map(({ id }: { id: string }) => id);
const violations = () => world.site.db.transaction().execute((tx) => violationsOf(tx, campaignId));

describe('recording', () => {
  test('the union chair records what a paper concludes; the other keepers are told, the members are not', async () => {
    const answer = await recordAs('chau');
    expect(answer).toMatchObject({ status: 200, body: { effect: 'caps', version: 1 } });
    const told = await world.site.db.selectFrom('notice').select(['person_id', 'code']).execute();
    const { an, binh } = world.cast.person;
    expect(told.map(({ person_id }) => person_id).sort()).toEqual([an, binh].sort());
    expect(await violations()).toEqual([{ lineCode: 'II.2', severity: null, count: 2 }]);
  });

  test('the event holds figures, no paper and no words', async () => {
    const { body } = await world.site.db
      .selectFrom('event')
      .select('body')
      .where('type', '=', 'incident.recorded')
      .executeTakeFirstOrThrow();
    expect(Object.keys(body as object).sort()).toEqual([
      'byUnitId',
      'campaignId',
      'concludedOn',
      'count',
      'kind',
      'lineCode',
      'severity',
    ]);
  });

  test.each([
    ['an open complaint', { concluded: false }, 422, ['incidents.not-concluded']],
    ['a name in the paper', { paper: 'Quyết định kỷ luật bà ta minh hanh' }, 422, ['incidents.names-a-person']],
    ['a discipline without its form', { kind: 'discipline' }, 422, ['kernel.missing']],
    ['another year', { concludedOn: '2020-12-31' }, 422, ['incidents.outside-year']],
    ['a day to come', { concludedOn: '2021-06-16' }, 422, ['incidents.in-the-future']],
    ['an unknown line', { lineCode: 'X.1' }, 422, ['incidents.no-such-line']],
    ['no paper', { paper: ' ' }, 422, ['kernel.missing']],
  ])('%s is refused and leaves no trace', async (_, input, status, codes) => {
    const before = await world.rows();
    expect(await recordAs('an', input)).toMatchObject({ status, codes });
    expect(await world.rows()).toEqual(before);
  });

  test.each([
    ['hanh', 403, 'incidents.only-keepers-record'],
    ['lien', 403, 'incidents.only-keepers-record'],
    ['quyen', 403, 'incidents.only-keepers-record'],
    ['giang', 404, 'plans.campaign-not-found'],
    ['kien', 404, 'plans.campaign-not-found'],
  ] as const)('%s gets %i', async (who, status, code) => {
    const before = await world.rows();
    expect(await recordAs(who)).toMatchObject({ status, codes: [code] });
    expect(await world.rows()).toEqual(before);
  });
});

describe('who sees', () => {
  test('the keepers see; a member has no list; a superior sees its own conclusion and, once the file is handed in, the rest', async () => {
    const inside = (await recordAs('binh', { kind: 'discipline', severity: 'reprimand', lineCode: 'I.1', count: 1 })).body.id;
    const inspected = (
      await recordAs('dung', { kind: 'violation', lineCode: 'II.1', count: 1, paper: 'Kết luận kiểm tra số 03/KL' })
    ).body;
    expect(inspected.effect).toBe('disqualifies');
    expect(await idsSeenBy('an')).toContain(inside);
    expect(await idsSeenBy('chau')).toContain(inspected.id);
    expect((await world.as('hanh')(api.listIncidents, { campaignId })).codes).toEqual(['incidents.only-keepers-see']);
    expect(await idsSeenBy('dung')).toEqual([inspected.id]);
    expect(await idsSeenBy('quyen')).toEqual([inspected.id]);
    expect(await idsSeenBy('lien')).toEqual([]);
    expect((await world.as('giang')(api.listIncidents, { campaignId })).status).toBe(404);

    await handIn(world, campaignId);
    expect((await idsSeenBy('lien')).length).toBe(3);
    expect(await idsSeenBy('dung')).toContain(inside);
  });
});

describe('not at fault', () => {
  test('the side that recorded clears it with a paper, and its effect is undone', async () => {
    const own = (await recordAs('an', { lineCode: 'II.2', count: 1 })).body.id;
    const before = await violations();
    expect((await clearAs('dung', own)).codes).toEqual(['incidents.only-recorder-clears']);
    expect((await clearAs('hanh', own)).codes).toEqual(['incidents.not-found']);
    expect(await clearAs('giang', own)).toEqual(await clearAs('giang', '01900000-0000-7000-8000-000000000000'));
    expect((await clearAs('an', own, { version: 3 })).codes).toEqual(['kernel.stale']);
    expect(await violations()).toEqual(before);

    expect((await clearAs('binh', own)).body).toEqual({ id: own, effect: 'undone', version: 2 });
    expect(await violations()).toEqual(before.filter((one) => !(one.lineCode === 'II.2' && one.count === 1)));
    expect((await clearAs('an', own, { version: 2 })).codes).toEqual(['incidents.already-cleared']);
    const shown = (await world.as('an')(api.listIncidents, { campaignId })).body.incidents.find(
      ({ id }: { id: string }) => id === own,
    );
    expect(shown).toMatchObject({ effect: 'undone', cleared: { on: '2021-06-14', paper: 'Kết luận số 9/KL' } });
  });

  test('a unit cannot undo an inspector’s conclusion, the inspectors can', async () => {
    const inspected = (await recordAs('dung', { kind: 'violation', lineCode: 'II.1', count: 1 })).body.id;
    expect((await clearAs('an', inspected)).codes).toEqual(['incidents.only-recorder-clears']);
    expect((await clearAs('dung', inspected)).status).toBe(200);
  });

  test('two people clearing at once: one does, the other is told', async () => {
    const own = (await recordAs('an')).body.id;
    const answers = await Promise.all([clearAs('an', own), clearAs('chau', own)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});
