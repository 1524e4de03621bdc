import { afterAll, beforeAll, expect, test } from 'vitest';
import * as persons from '#api/pledges.ts';
import * as api from '#api/teamPledges.ts';
import { day } from '#domain/kernel/day.ts';
import { textKey } from '#domain/kernel/vietnamese.ts';
import type { Name } from '#tests/support/cast.ts';
import { launch, nothing, scan } from '#tests/support/enrolments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;
const teamId = '01900000-0000-7000-8000-0000000000a1';

beforeAll(async () => {
  world = await testSite();
  campaignId = await launch(world);
  const { unit, person } = world.cast;
  const team = { id: teamId, unit_id: unit.school, name: 'Tổ Văn phòng', sort_key: textKey('Tổ Văn phòng') };
  await world.site.db
    .insertInto('team')
    .values({ ...team, valid_from: day('2021-01-01') })
    .execute();
  await world.site.db
    .updateTable('employment')
    .set({ team_id: teamId })
    .where('person_id', 'in', [person.an, person.hanh])
    .execute();
});
afterAll(() => world.close());

const list = (who: Name) => world.as(who)(api.listTeamPledges, { campaignId });
const row = async (who: Name) => (await list(who)).body.rows[0];
const chosen = { titles: ['advanced-collective'] as const, commitments: [{ code: '1.2', target: '100%' }], own: '' };
const sign = (who: Name, input: Record<string, unknown> = {}) =>
  world.as(who)(api.signTeamPledge, { campaignId, teamId, version: 0, ...chosen, ...input } as never);
const told = async (who: Name, code: string) =>
  (
    await world.site.db
      .selectFrom('notice')
      .select('facts')
      .where('person_id', '=', world.cast.person[who])
      .where('code', '=', code)
      .execute()
  ).map(({ facts }) => facts);

test('a team without a head in the data gets one from its members, for a period', async () => {
  expect((await row('an')).lead).toBeNull();
  const name = (who: Name, personId: string, from: string) =>
    world.as(who)(api.nameTeamLead, { unitId: world.cast.unit.school, teamId, personId, title: 'Tổ trưởng', from });
  const { hanh, chau, an } = world.cast.person;
  expect((await name('hanh', hanh, '2021-03-01')).codes).toEqual(['people.only-clerk-or-head']);
  expect((await name('giang', hanh, '2021-03-01')).status).toBe(404);
  expect((await name('an', chau, '2021-03-01')).codes).toEqual(['people.lead-not-of-team']);
  expect((await name('an', hanh, '2021-03-01')).status).toBe(200);
  expect((await name('an', an, '2021-03-01')).codes).toEqual(['people.lead-not-later']);
  expect((await row('an')).lead).toMatchObject({ personId: hanh, title: 'Tổ trưởng' });
});

test('the form offers the plan’s collective lines and two titles, nothing chosen; no manager’s duty, no household line', async () => {
  const { body } = await list('hanh');
  expect(body.rows[0]).toMatchObject({ isLed: true, pledge: null });
  expect(body.offer.titles.map(({ name }: { name: string }) => name)).toEqual([
    'Tập thể Lao động tiên tiến',
    'Tập thể Lao động xuất sắc',
  ]);
  expect(body.offer.commitments.map(({ code }: { code: string }) => code)).toEqual(['1.1', '1.2', '1.3', '2.2']);
});

test('only the head of the team signs; refusals leave no trace', async () => {
  const before = await world.rows();
  expect((await sign('an')).codes).toEqual(['enrolments.only-lead-signs']);
  expect((await sign('giang')).status).toBe(404);
  expect((await sign('dung')).status).toBe(404);
  expect((await sign('hanh', { titles: [], commitments: [] })).codes).toEqual(['enrolments.nothing-pledged-by-team']);
  expect((await sign('hanh', { commitments: [{ code: '9.9', target: '' }] })).codes).toEqual(['enrolments.no-such-commitment']);
  expect(await world.rows()).toEqual(before);
});

test('signed, returned with a reason, amended with its change in the log, accepted', async () => {
  const signed = await sign('hanh');
  expect(signed.body).toMatchObject({ version: 1, late: false });
  expect(await told('an', 'enrolments.told-team-signed')).toEqual([{ year: 2021, signed: 1, teams: 1 }]);
  const { pledgeId } = signed.body;
  const back = { pledgeId, version: 1, reason: 'Ghi rõ chỉ tiêu' };
  expect((await world.as('hanh')(api.returnTeamPledge, back)).codes).toEqual(['enrolments.only-keepers']);
  expect((await world.as('an')(api.returnTeamPledge, back)).status).toBe(200);
  expect((await row('hanh')).pledge).toMatchObject({ state: 'returned', returnReason: 'Ghi rõ chỉ tiêu' });
  const again = await sign('hanh', { version: 2, commitments: [{ code: '1.2', target: '12/12 người' }] });
  expect(again.status).toBe(200);
  const [entry] = (await row('an')).pledge.log;
  expect(entry.act).toBe('amended');
  expect(entry.changes.map(({ before, after }: { before: string; after: string }) => before ?? after)).toEqual(
    [
      'Cán bộ, công chức thường xuyên tự học hoặc theo học các lớp đào tạo, bồi dưỡng: 100%',
      'Cán bộ, công chức thường xuyên tự học hoặc theo học các lớp đào tạo, bồi dưỡng: 12/12 người',
    ].map((text) => expect.stringContaining(text.slice(text.lastIndexOf(':')))),
  );
  expect((await world.as('an')(api.acceptTeamPledge, { pledgeId, version: 2 })).codes).toEqual(['kernel.stale']);
  expect((await world.as('binh')(api.acceptTeamPledge, { pledgeId, version: 3 })).status).toBe(200);
  expect(await told('hanh', 'enrolments.told-team-accepted')).toHaveLength(1);
});

test('paper does not replace what the head signed; recalled, it is entered with its scan and printed', async () => {
  const enter = (version: number) =>
    world.as('an')(api.enterTeamPledge, {
      campaignId,
      teamId,
      version,
      signedOn: '2021-03-01',
      paper: scan as never,
      ...chosen,
    } as never);
  expect((await enter(4)).codes).toEqual(['enrolments.signed-by-team']);
  const { pledge } = await row('hanh');
  expect((await world.as('chau')(api.recallTeamPledge, { pledgeId: pledge.id, version: 4 })).codes).toEqual([
    'enrolments.only-lead-signs',
  ]);
  expect((await world.as('hanh')(api.recallTeamPledge, { pledgeId: pledge.id, version: 4 })).status).toBe(200);
  expect((await row('an')).pledge).toBeNull();
  expect((await enter(0)).status).toBe(200);
  expect((await row('an')).pledge).toMatchObject({ state: 'signed', source: 'paper', hasPaper: true });
  expect(await told('hanh', 'enrolments.told-team-entered')).toHaveLength(1);
  expect((await world.as('an')(api.printTeamPledge, { pledgeId: pledge.id })).status).toBe(200);
  expect((await world.as('an')(persons.printPledgeList, { campaignId })).status).toBe(200);
  expect((await world.as('giang')(api.printTeamPledge, { pledgeId: pledge.id })).status).toBe(404);
});

test('one touch reminds those who have not signed, once a day, each by themselves', async () => {
  const remind = (who: Name) => world.as(who)(persons.remindPledges, { campaignId });
  expect((await remind('binh')).codes).toEqual(['enrolments.only-clerk-enters']);
  const one = { campaignId, version: 0, ...nothing, titles: ['advanced-worker'] };
  expect((await world.as('chau')(persons.signPledge, one as never)).status).toBe(200);
  expect((await remind('an')).body).toEqual({ reminded: 3, count: { signed: 1, staff: 4 } });
  expect([await told('hanh', 'enrolments.told-reminder'), await told('chau', 'enrolments.told-reminder')]).toEqual([
    [{ year: 2021, closes: '20/03/2021' }],
    [],
  ]);
  expect((await remind('an')).codes).toEqual(['enrolments.reminded-today']);
  const grid = await world.as('an')(persons.showPledgeGrid, { campaignId });
  expect(grid.body.reminded).toMatchObject({ count: 3 });
  const [event] = await world.site.db.selectFrom('event').select('body').where('type', '=', 'pledges.reminded').execute();
  expect(event!.body).toEqual({ campaignId, count: 3 });
});
