import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as api from '#api/incidents.ts';
import type { Day } from '#domain/kernel/day.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { addSeat } from '../people/store.ts';
import { disciplineSeverityOf, eligibilityOf, violationsOf } from './store.ts';

let world: TestSite;
let campaignId: string;

beforeAll(async () => {
  world = await testSite('2021-06-15');
  const { unit, person } = world.cast;
  const superiors = [{ unitId: unit.committee, part: 'recognises' }] as const;
  const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors };
  await world.site.db.transaction().execute(async (tx) => {
    campaignId = await makeCampaign(tx, setUp);
    await tx
      .updateTable('employment')
      .set({ valid_from: '2021-01-01' as Day })
      .execute();
    await addSeat(tx, { personId: person.lien, role: 'council-secretary', unitId: unit.school, from: '2021-01-01' as Day });
  });
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.site.db.deleteFrom('discipline').execute();
  await world.site.db.deleteFrom('incident').execute();
  await world.site.db.deleteFrom('person_view').execute();
  await world.site.db.deleteFrom('notice').execute();
});

type Who = Parameters<TestSite['as']>[0];
const opening = { byDecision: true, on: '2021-05-03', paper: 'Quyết định số 41/QĐ-THCS ngày 03/5/2021' };
const decision = { severity: 'warning', signed: true, on: '2021-06-01', paper: 'Quyết định số 47/QĐ-THCS', lineCode: 'I.1' };
const openAs = (who: Who, input = {}) =>
  world.as(who)(api.openProcedure, { campaignId, personId: world.cast.person.hanh, ...opening, ...input });
const decideAs = (who: Who, input = {}) =>
  world.as(who)(api.decideDiscipline, { campaignId, personId: world.cast.person.hanh, ...decision, ...input });
const listAs = (who: Who) => world.as(who)(api.listDisciplines, { campaignId });
const showAs = (who: Who) => world.as(who)(api.showDisciplines, { personId: world.cast.person.hanh });
const eligible = (on: string) =>
  world.site.db.transaction().execute(async (tx) => {
    const { hanh, an } = world.cast.person;
    return Object.fromEntries(await eligibilityOf(tx, world.cast.unit.school, [hanh, an], on as Day));
  });
const told = async () =>
  (await world.site.db.selectFrom('notice').select(['person_id', 'code']).execute()).map(({ person_id, code }) => {
    const name = Object.entries(world.cast.person).find(([, id]) => id === person_id)![0];
    return `${name} ${code.replace('incidents.notice.', '')}`;
  });

describe('a procedure opened by decision', () => {
  test('bars the person, tells only those who must know, and makes no incident of the unit', async () => {
    expect((await openAs('binh')).status).toBe(200);
    expect(await eligible('2021-06-15')).toEqual({ [world.cast.person.hanh]: ['discipline-pending'] });
    expect(await eligible('2021-05-02')).toEqual({});
    expect((await told()).sort()).toEqual(['an procedure-opened', 'hanh procedure-opened', 'lien procedure-opened']);
    expect(await world.site.db.selectFrom('incident').selectAll().execute()).toEqual([]);
  });

  test('ends without a discipline: nothing is left of it, and only the person still reads it', async () => {
    const { id } = (await openAs('an')).body;
    const ending = { disciplineId: id, on: '2021-06-10', paper: 'Thông báo số 9/TB', version: 1 };
    expect((await world.as('chau')(api.dropProcedure, ending)).codes).toEqual(['incidents.discipline-not-found']);
    expect((await world.as('binh')(api.dropProcedure, { ...ending, on: '2021-05-01' })).codes).toEqual([
      'incidents.dropped-before-opened',
    ]);
    expect((await world.as('binh')(api.dropProcedure, ending)).status).toBe(200);
    expect(await eligible('2021-06-15')).toEqual({});
    expect((await listAs('an')).body.disciplines).toEqual([]);
    expect((await showAs('an')).body.disciplines).toEqual([]);
    expect((await showAs('hanh')).body.disciplines).toMatchObject([{ id, state: 'dropped' }]);
  });

  test.each([
    ['an open complaint is none', { byDecision: false }, 422, ['incidents.not-opened-by-decision']],
    ['a day to come', { on: '2021-06-16' }, 422, ['incidents.in-the-future']],
    ['a name in the paper', { paper: 'Quyết định về cô Hạnh' }, 422, ['incidents.names-a-person']],
    ['somebody who does not work here', { personId: 'giang' }, 422, ['incidents.not-employed-here']],
  ])('%s', async (_, input, status, codes) => {
    const personId = 'personId' in input ? world.cast.person.giang : world.cast.person.hanh;
    const before = await world.rows();
    expect(await openAs('an', { ...input, personId })).toMatchObject({ status, codes });
    expect(await world.rows()).toEqual(before);
  });
});

describe('a signed decision', () => {
  test('ends the procedure, makes a nameless incident, and bars the person while it has effect', async () => {
    await openAs('an');
    const { body } = await decideAs('binh');
    expect(body).toMatchObject({ effect: 'disqualifies', version: 2 });
    expect(await eligible('2021-06-15')).toEqual({ [world.cast.person.hanh]: ['discipline-in-period'] });
    expect(await eligible('2022-05-31')).toEqual({ [world.cast.person.hanh]: ['discipline-in-period'] });
    expect(await eligible('2022-06-01')).toEqual({});
    const { severities, violations } = await world.site.db.transaction().execute(async (tx) => ({
      severities: await disciplineSeverityOf(tx, [world.cast.person.hanh], {
        from: '2021-01-01' as Day,
        until: '2022-01-01' as Day,
      }),
      violations: await violationsOf(tx, campaignId),
    }));
    expect([...severities]).toEqual([[world.cast.person.hanh, 'warning']]);
    expect(violations).toEqual([{ lineCode: 'I.1', severity: 'warning', count: 1 }]);
    const { incidents } = (await world.as('chau')(api.listIncidents, { campaignId })).body;
    expect(JSON.stringify(incidents)).not.toMatch(/Hạnh|hanh/i);
    expect(JSON.stringify(incidents)).not.toContain(world.cast.person.hanh);
    const events = await world.site.db.selectFrom('event').select('body').where('type', 'like', 'discipline.%').execute();
    expect(JSON.stringify(events)).not.toContain(world.cast.person.hanh);
  });

  test('“not at fault” undoes the unit’s violation and the person’s bar together; the person keeps both papers', async () => {
    const { id, incidentId } = (await decideAs('an')).body;
    const clearing = { incidentId, clearedOn: '2021-06-14', paper: 'Kết luận số 9/KL', version: 1 };
    expect((await world.as('chau')(api.clearIncident, clearing)).status).toBe(200);
    expect(await eligible('2021-06-15')).toEqual({});
    expect(await world.site.db.transaction().execute((tx) => violationsOf(tx, campaignId))).toEqual([]);
    expect((await listAs('binh')).body.disciplines).toEqual([]);
    expect((await showAs('hanh')).body.disciplines).toMatchObject([{ id, state: 'cleared', clearedOn: '2021-06-14' }]);
    expect(await told()).toContain('hanh discipline-cleared');
  });

  test.each([
    ['a draft', { signed: false }, ['incidents.not-signed']],
    ['a form that the law has not for them', { severity: 'pay-cut' }, ['incidents.no-such-form']],
    ['a form for managers', { severity: 'removal' }, ['incidents.no-such-form']],
    ['a day to come', { on: '2021-06-16' }, ['incidents.in-the-future']],
    [
      'an unknown line and a name at once',
      { lineCode: 'X', paper: 'về cô Hạnh' },
      ['incidents.no-such-line', 'incidents.names-a-person'],
    ],
  ])('%s is refused and leaves no trace', async (_, input, codes) => {
    const before = await world.rows();
    expect(await decideAs('an', input)).toMatchObject({ status: 422, codes });
    expect(await world.rows()).toEqual(before);
  });

  test('nobody records or clears what is about themselves', async () => {
    const { an, binh } = world.cast.person;
    expect((await decideAs('an', { personId: an })).codes).toEqual(['incidents.not-about-oneself']);
    const { incidentId } = (await decideAs('an', { personId: binh, severity: 'removal' })).body;
    const clearing = { incidentId, clearedOn: '2021-06-14', paper: 'Kết luận số 9/KL', version: 1 };
    expect((await world.as('binh')(api.clearIncident, clearing)).codes).toEqual(['incidents.not-about-oneself']);
    expect((await world.as('an')(api.clearIncident, clearing)).status).toBe(200);
  });
});

describe('who sees', () => {
  test.each([
    ['chau', 403, 404],
    ['giang', 404, 404],
    ['dung', 403, 404],
    ['kien', 404, 404],
  ] as const)('%s reads no name and does not learn that there is one', async (who, list, show) => {
    await decideAs('an');
    expect((await listAs(who)).status).toBe(list);
    const with_ = await showAs(who);
    expect(with_.status).toBe(show);
    await world.site.db.deleteFrom('discipline').execute();
    expect(await showAs(who)).toEqual(with_);
  });

  test('head, clerk and the council’s secretary see it; each look is noted, and the person reads who looked', async () => {
    await decideAs('an');
    for (const who of ['an', 'binh', 'lien'] as const) {
      expect((await listAs(who)).body.disciplines).toMatchObject([{ personName: 'Tạ Minh Hạnh', state: 'decided' }]);
    }
    expect((await showAs('binh')).body.views).toEqual([]);
    const { views } = (await showAs('hanh')).body;
    expect(views.map(({ viewerName }: { viewerName: string }) => viewerName).sort()).toEqual([
      'Lưu Trọng Bình',
      'Lưu Trọng Bình',
      'Ninh Thị Liên',
      'Đàm Thị Hoài An',
    ]);
  });

  test('when its effect ends the name is hidden from all but the person', async () => {
    await decideAs('an');
    await world.moveTo('2022-06-01');
    expect((await listAs('an')).body.disciplines).toEqual([]);
    expect((await showAs('binh')).body).toMatchObject({ disciplines: [], views: [] });
    expect((await showAs('hanh')).body.disciplines).toHaveLength(1);
    await world.moveTo('2021-06-15');
  });
});
