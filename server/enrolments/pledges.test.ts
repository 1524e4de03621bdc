import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/pledges.ts';
import { addTeachers, launch, nothing, scan } from '#tests/support/enrolments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite();
  campaignId = await launch(world);
});
afterAll(() => world.close());

const mine = async (name: Parameters<TestSite['as']>[0]) => {
  const { body } = await world.as(name)(api.myPledges);
  return body.campaigns.find((each: { campaignId: string }) => each.campaignId === campaignId);
};
const chosen = { titles: ['advanced-worker'], commitments: ['1.2', '2.2a'], household: false, initiative: '' };

test('a form opens with nothing chosen, and a teacher is not offered a manager’s duties', async () => {
  const campaign = await mine('hanh');
  expect(campaign.pledge).toBeNull();
  expect(campaign.offer.commitments.map((one: { code: string }) => one.code)).toEqual([
    '1.2',
    '1.3',
    '2.2a',
    '2.2b',
    '2.2c',
    '3.1a',
  ]);
  expect((await mine('binh')).offer.commitments.at(-1)).toEqual({
    code: '3.1b',
    text: 'Quản lý và sử dụng có hiệu quả ngân sách Nhà nước',
    onlyManagers: true,
  });
  expect(campaign.whyNot.sign).toEqual([]);
  expect(campaign.count).toEqual({ signed: 0, staff: 4 });
});

test('a teacher cannot sign a manager’s duty, what the plan does not have, or nothing at all', async () => {
  const before = await world.rows();
  const sign = (choice: object) => world.as('hanh')(api.signPledge, { campaignId, version: 0, ...nothing, ...choice });
  expect((await sign({ commitments: ['3.1b'] })).body.refusals).toMatchObject([
    { code: 'enrolments.commitment-of-managers', at: 'commitments.3.1b' },
  ]);
  expect((await sign({ commitments: ['9.9'] })).codes).toEqual(['enrolments.no-such-commitment']);
  expect((await sign({ titles: ['national-emulation-soldier'] })).codes).toEqual(['enrolments.title-not-in-plan']);
  expect((await sign({})).codes).toEqual(['enrolments.nothing-pledged']);
  expect(await world.rows()).toEqual(before);
});

test('strangers and superiors are told that there is no such campaign; a superior’s reviewer has no pledge to sign', async () => {
  const before = await world.rows();
  for (const name of ['giang', 'dung', 'lien', 'kien'] as const) {
    expect(await world.as(name)(api.listPledges, { campaignId })).toMatchObject({
      status: 404,
      codes: ['plans.campaign-not-found'],
    });
    expect(await world.as(name)(api.signPledge, { campaignId, version: 0, ...chosen })).toMatchObject({ status: 404 });
    expect(await world.as(name)(api.showPledgeGrid, { campaignId })).toMatchObject({ status: 404 });
  }
  expect(await world.rows()).toEqual(before);
});

test('a draft is seen by nobody else and is not counted', async () => {
  const kept = await world.as('hanh')(api.keepPledgeDraft, { campaignId, version: 0, ...chosen });
  expect(kept.body).toMatchObject({ version: 1 });
  expect((await mine('hanh')).pledge).toMatchObject({ state: 'draft', commitments: [{ code: '1.2' }, { code: '2.2a' }] });
  const { body } = await world.as('an')(api.listPledges, { campaignId });
  expect([body.rows, body.count]).toEqual([[], { signed: 0, staff: 4 }]);
  expect(await world.as('an')(api.showPledge, { pledgeId: kept.body.pledgeId })).toMatchObject({ status: 404 });
  const grid = await world.as('an')(api.showPledgeGrid, { campaignId });
  expect(grid.body.rows.map((row: { pledge: unknown; locked: unknown }) => [row.pledge, row.locked])).toEqual(
    Array(4).fill([null, []]),
  );
});

test('a stale draft is refused, and a second press with the same key signs once', async () => {
  const stale = await world.as('hanh')(api.signPledge, { campaignId, version: 0, ...chosen });
  expect(stale).toMatchObject({ status: 409, codes: ['kernel.stale'] });
  const headers = { 'idempotency-key': 'mot-lan' };
  const once = await world.as('hanh')(
    api.signPledge,
    { campaignId, version: 1, ...chosen, initiative: ' Đọc  sách đầu giờ ' },
    headers,
  );
  const again = await world.as('hanh')(
    api.signPledge,
    { campaignId, version: 1, ...chosen, initiative: ' Đọc  sách đầu giờ ' },
    headers,
  );
  expect(once.body).toMatchObject({
    version: 2,
    late: false,
    receipt: expect.stringMatching(/^TD-2021-[0-9A-F]{4}-[0-9A-F]{4}$/),
  });
  expect(again.body).toEqual(once.body);
});

test('those inside see the count; the clerk the pledge; a colleague neither name nor pledge', async () => {
  const clerk = await world.as('an')(api.listPledges, { campaignId });
  expect(clerk.body.count).toEqual({ signed: 1, staff: 4 });
  expect(clerk.body.rows).toMatchObject([
    {
      fullName: 'Tạ Minh Hạnh',
      state: 'signed',
      source: 'self',
      titles: ['advanced-worker'],
      initiative: 'Đọc sách đầu giờ',
      household: false,
    },
  ]);
  const [other] = await addTeachers(world, ['Phó Thị Kim Ngân']);
  expect(other).toBeDefined();
  const own = await world.as('hanh')(api.listPledges, { campaignId });
  expect(own.body.rows).toHaveLength(1);
  expect(own.body.count).toEqual({ signed: 1, staff: 5 });
  expect(await world.as('hanh')(api.showPledgeGrid, { campaignId })).toMatchObject({
    status: 403,
    codes: ['enrolments.only-clerk-enters'],
  });
});

test('an amendment is signed anew and shows in the log what changed', async () => {
  const amended = await world.as('hanh')(api.signPledge, {
    campaignId,
    version: 2,
    ...chosen,
    titles: ['advanced-worker', 'emulation-soldier'],
    commitments: ['1.2'],
  });
  expect(amended.status).toBe(200);
  const { pledge } = await mine('hanh');
  expect(pledge.log.map((entry: { act: string }) => entry.act)).toEqual(['amended', 'signed']);
  expect(pledge.log[0].changes).toEqual([
    { field: 'titles', before: null, after: 'Chiến sĩ thi đua cơ sở' },
    { field: 'commitments', before: 'Không hút thuốc nơi công sở', after: null },
    { field: 'initiative', before: 'Đọc sách đầu giờ', after: null },
  ]);
});

test('a pledge is returned with its reason, never by its own person, then signed again and accepted', async () => {
  const { pledge } = await mine('hanh');
  const own = await world.as('an')(api.signPledge, { campaignId, version: 0, ...chosen });
  expect(
    await world.as('an')(api.acceptPledges, { campaignId, pledges: [{ pledgeId: own.body.pledgeId, version: 1 }] }),
  ).toMatchObject({
    status: 403,
    codes: ['enrolments.own-pledge'],
  });
  expect(await world.as('hanh')(api.returnPledge, { pledgeId: own.body.pledgeId, version: 1, reason: 'không' })).toMatchObject({
    status: 404,
  });
  const back = await world.as('an')(api.returnPledge, {
    pledgeId: pledge.id,
    version: pledge.version,
    reason: 'CSTĐCS cần tên sáng kiến',
  });
  expect(back.status).toBe(200);
  expect((await mine('hanh')).pledge).toMatchObject({ state: 'returned', returnReason: 'CSTĐCS cần tên sáng kiến' });
  const version = back.body.version;
  await world.as('hanh')(api.signPledge, { campaignId, version, ...chosen, initiative: 'Đọc sách đầu giờ' });
  const accepted = await world.as('binh')(api.acceptPledges, {
    campaignId,
    pledges: [{ pledgeId: pledge.id, version: version + 1 }],
  });
  expect(accepted.body).toEqual({ accepted: 1 });
  const again = await world.as('binh')(api.acceptPledges, {
    campaignId,
    pledges: [{ pledgeId: pledge.id, version: version + 2 }],
  });
  expect(again.codes).toEqual(['enrolments.pledge-not-waiting']);
});

test('a signature is taken back before the window closes, and then nobody sees that it ever was', async () => {
  const { pledge } = await mine('an');
  const recalled = await world.as('an')(api.recallPledge, { pledgeId: pledge.id, version: pledge.version });
  expect(recalled.status).toBe(200);
  const seen = await world.as('binh')(api.listPledges, { campaignId });
  expect(seen.body.rows.map((row: { fullName: string }) => row.fullName)).toEqual(['Tạ Minh Hạnh']);
  expect(seen.body.count.signed).toBe(1);
});

test('one second after the closing hour a signature is late, not refused, and can no longer be taken back', async () => {
  await world.moveTo('2021-03-20T17:00:00.000Z');
  const late = await world.as('chau')(api.signPledge, { campaignId, version: 0, ...chosen });
  expect(late.body).toMatchObject({ late: true, version: 1 });
  const seen = async (name: 'an' | 'binh') => (await world.as(name)(api.showPledge, { pledgeId: late.body.pledgeId })).body.late;
  expect([await seen('an'), await seen('binh')]).toEqual([true, null]);
  const back = await world.as('chau')(api.recallPledge, { pledgeId: late.body.pledgeId, version: 1 });
  expect(back).toMatchObject({ status: 409, codes: ['enrolments.recall-over'] });
  await world.moveTo('2021-03-02');
});

test('before the window opens nothing is signed', async () => {
  await world.moveTo('2021-02-20');
  const early = await world.as('binh')(api.signPledge, { campaignId, version: 0, ...chosen });
  expect(early.codes).toEqual(['plans.campaign-not-found']);
  await world.moveTo('2021-03-02');
});

test('thirty-four sheets go in at once with one scan; the day on the paper decides what is late', async () => {
  await world.moveTo('2021-03-22');
  const ids = await addTeachers(
    world,
    Array.from({ length: 34 }, (_, index) => `Nguyễn Giả Định ${index + 1}`),
  );
  const rows = ids.map((personId, index) => ({
    personId,
    version: 0,
    signedOn: index === 33 ? '2021-03-21' : '2021-03-10',
    ...chosen,
  }));
  const before = await world.as('an')(api.listPledges, { campaignId });
  const entered = await world.as('an')(api.enterPledges, { campaignId, paper: scan, rows });
  expect(entered.body).toMatchObject({ entered: 34, late: 1, paperHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(entered.body.count.signed).toBe(before.body.count.signed + 34);
  const list = await world.as('an')(api.listPledges, { campaignId, search: 'gia dinh 34' });
  expect(list.body.rows).toMatchObject([
    { source: 'paper', hasPaper: true, enteredByName: 'Đàm Thị Hoài An', late: true, signedOn: '2021-03-21' },
  ]);
  const paper = await world.as('an')(api.downloadPledgePaper, { pledgeId: list.body.rows[0].id });
  expect([paper.status, Buffer.from(paper.body).equals(Buffer.from(scan.bytes))]).toEqual([200, true]);
});

test('one wrong row and nothing goes in; each refusal stands at its row and column', async () => {
  const [first, second] = await addTeachers(world, ['Lò Văn Páo', 'Giàng A Sử']);
  const hanh = world.cast.person.hanh;
  const row = (personId: string, change: object = {}) => ({ personId, version: 0, signedOn: '2021-03-10', ...chosen, ...change });
  const rows = [
    row(first!),
    row(second!, { commitments: ['1.2', '3.1b'] }),
    row(first!, { titles: [], commitments: [] }),
    row(hanh, { signedOn: '2021-04-01' }),
    row(world.cast.person.giang),
  ];
  const before = await world.rows();
  const { status, body } = await world.as('an')(api.enterPledges, { campaignId, paper: scan, rows });
  expect([status, body.refusals.map((refusal: { at: string; code: string }) => [refusal.at, refusal.code])]).toEqual([
    409,
    [
      ['rows.3.personId', 'enrolments.signed-by-person'],
      ['rows.1.commitments.3.1b', 'enrolments.commitment-of-managers'],
      ['rows.2.personId', 'enrolments.entered-twice'],
      ['rows.2.titles', 'enrolments.nothing-pledged'],
      ['rows.3.signedOn', 'enrolments.day-in-future'],
      ['rows.4.personId', 'enrolments.not-on-staff'],
    ],
  ]);
  const scanned = async (name: string) => {
    const paper = { name, bytes: new TextEncoder().encode('không phải bản quét') };
    return (await world.as('an')(api.enterPledges, { campaignId, paper, rows: [rows[0]] })).body.refusals;
  };
  expect(await scanned('ban-ky.pdf')).toMatchObject([{ code: 'evidence.not-what-it-claims', at: 'paper' }]);
  expect(await scanned('ban-ky.txt')).toMatchObject([{ code: 'kernel.paper-not-a-scan', at: 'paper' }]);
  expect(await world.as('hanh')(api.enterPledges, { campaignId, paper: scan, rows: [rows[0]] })).toMatchObject({ status: 403 });
  expect(await world.rows()).toEqual(before);
});

test('of two first signatures at the same moment one stands and the other is told', async () => {
  const before = await world.rows();
  const sign = () => world.as('binh')(api.signPledge, { campaignId, version: 0, ...chosen });
  const both = await Promise.all([sign(), sign()]);
  expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
  expect((await world.rows()).pledge).toBe(before.pledge! + 1);
});

test('people are told: the clerk by count, the person by name of the act alone', async () => {
  const { rows } = await world.site.db.transaction().execute(async (tx) => ({
    rows: await tx.selectFrom('notice').select(['person_id', 'code', 'facts']).orderBy('created_at').orderBy('id').execute(),
  }));
  const of = (personId: string) => [...new Set(rows.filter((row) => row.person_id === personId).map((row) => row.code))];
  expect(of(world.cast.person.an)).toEqual(['enrolments.told-pledge-signed']);
  expect(of(world.cast.person.hanh)).toEqual(['enrolments.told-pledge-returned', 'enrolments.told-pledge-accepted']);
  expect(rows.find((row) => row.code === 'enrolments.told-pledge-signed')?.facts).toEqual({ year: 2021, signed: 1, staff: 4 });
});
