import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/enrolments.ts';
import * as pledges from '#api/pledges.ts';
import { launch, scan } from '#tests/support/enrolments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;
let enrolmentId: string;
beforeAll(async () => {
  world = await testSite();
  campaignId = await launch(world);
});
afterAll(() => world.close());

const held = {
  number: '05/QĐ-UBND',
  date: '2021-01-15',
  issuer: 'Ủy ban nhân dân huyện Bến Sậy',
  firstYear: 2019,
  lastYear: 2020,
};
const form = { kind: 'keeping', held, heldNote: '', cycleFirstYear: 2021, commitment: 'Giữ vững danh hiệu.' };
const show = async () => (await world.as('an')(api.showUnitEnrolment, { campaignId })).body;
const queueOf = async (name: Parameters<TestSite['as']>[0], filter: object = {}) =>
  (await world.as(name)(api.listEnrolments, { ...filter })).body;

test('the form opens with what the plan says and nothing that nobody said', async () => {
  const { form: suggested, ...page } = await show();
  expect(suggested).toEqual({ kind: 'keeping', held: null, heldNote: null, cycleFirstYear: 2021, commitment: '' });
  expect(page).toMatchObject({
    enrolmentId: null,
    version: 0,
    titleName: 'Đơn vị đạt chuẩn văn hóa',
    cycleYears: 5,
    cycleYear: 1,
    persons: [],
  });
  expect(page.superiors.map((superior: { recognises: boolean }) => superior.recognises)).toEqual([true, false]);
  expect(page.rules.find((rule: { kind: string }) => rule.kind === 'first')).toMatchObject({ years: 2, isCertain: true });
  expect(page.whyNot.submitOnPaper.map((refusal: { code: string }) => refusal.code)).toEqual(['enrolments.nothing-saved']);
});

test('an incomplete form is kept, and sending it says everything that is missing', async () => {
  const saved = await world.as('an')(api.saveEnrolment, { campaignId, version: 0, ...form, held: null, commitment: '' });
  enrolmentId = saved.body.enrolmentId;
  const before = await world.rows();
  const sent = await world.as('binh')(api.submitEnrolment, { enrolmentId, version: 1 });
  expect(sent.status).toBe(422);
  expect(sent.body.refusals.map((refusal: { at: string; code: string }) => [refusal.at, refusal.code])).toEqual([
    ['held', 'enrolments.held-missing'],
    ['commitment', 'enrolments.commitment-missing'],
  ]);
  expect(await world.rows()).toEqual(before);
});

test('a stale save is refused and what the other wrote stands', async () => {
  const saved = await world.as('binh')(api.saveEnrolment, { campaignId, version: 1, ...form });
  expect(saved.body.version).toBe(2);
  expect(await world.as('an')(api.saveEnrolment, { campaignId, version: 1, ...form, commitment: 'khác' })).toMatchObject({
    status: 409,
    codes: ['kernel.stale'],
  });
  expect((await show()).form.commitment).toBe('Giữ vững danh hiệu.');
});

test('before it is sent nobody outside the unit reads or counts anything of it', async () => {
  const before = await world.rows();
  for (const name of ['dung', 'lien', 'quyen', 'kien', 'giang', 'hanh'] as const) {
    expect([name, (await world.as(name)(api.showEnrolment, { enrolmentId })).status]).toEqual([name, 404]);
    const list = await queueOf(name);
    expect([name, list.rows, list.counts, list.years]).toEqual([
      name,
      [],
      { waiting: 0, returned: 0, accepted: 0, withdrawn: 0 },
      [],
    ]);
    expect([
      name,
      (await world.as(name)(api.acceptEnrolment, { enrolmentId, bodyId: world.cast.unit.committee, submission: 1 })).status,
    ]).toEqual([name, 404]);
    expect([name, (await world.as(name)(api.submitEnrolment, { enrolmentId, version: 2 })).status]).toEqual([name, 404]);
    expect((await world.as(name)(api.showUnitEnrolment, { campaignId })).status).toBe(name === 'hanh' ? 403 : 404);
  }
  expect(await world.rows()).toEqual(before);
});

test('the clerk sends only with the signed paper; the union chair does not send', async () => {
  const before = await world.rows();
  expect(await world.as('an')(api.submitEnrolment, { enrolmentId, version: 2 })).toMatchObject({
    status: 422,
    codes: ['enrolments.clerk-needs-paper'],
  });
  expect(await world.as('chau')(api.submitEnrolment, { enrolmentId, version: 2 })).toMatchObject({
    status: 403,
    codes: ['enrolments.only-head-or-clerk-submits'],
  });
  expect(
    (
      await world.as('an')(api.submitEnrolment, {
        enrolmentId,
        version: 2,
        paper: { name: 'x.pdf', bytes: new Uint8Array([1, 2]) },
      })
    ).status,
  ).toBe(422);
  expect(await world.rows()).toEqual(before);
});

test('with the clerk’s account alone and scanned sheets it reaches every superior, the persons’ list attached and counted', async () => {
  const rows = [
    {
      personId: world.cast.person.hanh,
      version: 0,
      signedOn: '2021-03-01',
      titles: ['advanced-worker'],
      commitments: ['2.2a'],
      household: false,
      initiative: '',
    },
  ];
  await world.as('an')(pledges.enterPledges, { campaignId, paper: scan, rows });
  const headers = { 'idempotency-key': 'gui-mot-lan' };
  const sent = await world.as('an')(api.submitEnrolment, { enrolmentId, version: 2, paper: scan }, headers);
  expect(sent.body).toMatchObject({
    number: 1,
    late: false,
    receipt: expect.stringMatching(/^DK-2021-[0-9A-F]{4}-[0-9A-F]{4}$/),
    superiors: ['Ban Chỉ đạo huyện Bến Sậy', 'Liên đoàn Lao động tỉnh Thanh Lộc'],
  });
  expect((await world.as('an')(api.submitEnrolment, { enrolmentId, version: 2, paper: scan }, headers)).body).toEqual(sent.body);
  for (const name of ['dung', 'lien'] as const) {
    const { rows: queue, counts } = await queueOf(name);
    expect(counts).toEqual({ waiting: 1, returned: 0, accepted: 0, withdrawn: 0 });
    expect(queue).toMatchObject([
      { enrolmentId, unitName: 'Trường THCS Thị trấn Bến Sậy', state: 'waiting', signed: 1, staff: 4 },
    ]);
  }
  const { body } = await world.as('lien')(api.showEnrolment, { enrolmentId });
  expect(body.submission.persons).toEqual([
    { personId: world.cast.person.hanh, fullName: 'Tạ Minh Hạnh', position: 'Giáo viên', titles: ['advanced-worker'] },
  ]);
  expect(JSON.stringify(body)).not.toContain('hút thuốc');
  expect(body.reviews.map((review: { unitName: string }) => review.unitName)).toEqual(['Liên đoàn Lao động tỉnh Thanh Lộc']);
  expect(await queueOf('giang')).toMatchObject({ rows: [], counts: { waiting: 0 } });
});

test('the papers: the unit’s form and list, the same for a superior once sent, nothing for a stranger', async () => {
  const isPdf = (answer: { status: number; body: Uint8Array }) => [
    answer.status,
    String.fromCharCode(...answer.body.subarray(0, 5)),
  ];
  for (const name of ['an', 'dung', 'lien'] as const) {
    expect(isPdf(await world.as(name)(api.printEnrolment, { enrolmentId }))).toEqual([200, '%PDF-']);
    expect(isPdf(await world.as(name)(api.printAttachedList, { enrolmentId }))).toEqual([200, '%PDF-']);
    expect((await world.as(name)(api.downloadEnrolmentPaper, { enrolmentId })).status).toBe(200);
  }
  expect(isPdf(await world.as('an')(pledges.printPledgeList, { campaignId }))).toEqual([200, '%PDF-']);
  expect(isPdf(await world.as('an')(pledges.printBlankPledge, { campaignId }))).toEqual([200, '%PDF-']);
  expect((await world.as('hanh')(pledges.printPledgeList, { campaignId })).codes).toEqual(['enrolments.only-keepers']);
  for (const name of ['giang', 'kien'] as const) {
    expect((await world.as(name)(api.printEnrolment, { enrolmentId })).status).toBe(404);
    expect((await world.as(name)(api.downloadEnrolmentPaper, { enrolmentId })).status).toBe(404);
  }
  expect((await world.as('dung')(pledges.printPledgeList, { campaignId })).status).toBe(404);
});

test('while it waits the unit writes nothing, and a reviewer answers only for their own body', async () => {
  const before = await world.rows();
  expect((await world.as('an')(api.saveEnrolment, { campaignId, version: 3, ...form })).codes).toEqual([
    'enrolments.waits-at-superior',
  ]);
  const { federation, committee } = world.cast.unit;
  const accept = (name: 'dung' | 'quyen' | 'giang' | 'an', bodyId: string, submission = 1) =>
    world.as(name)(api.acceptEnrolment, { enrolmentId, bodyId, submission });
  expect(await accept('dung', federation)).toMatchObject({ status: 403, codes: ['enrolments.only-reviewer-of-body'] });
  expect(await accept('quyen', committee)).toMatchObject({ status: 403, codes: ['enrolments.only-reviewer-of-body'] });
  expect(await accept('an', committee)).toMatchObject({ status: 403 });
  expect(await accept('dung', world.cast.unit.province)).toMatchObject({ codes: ['enrolments.not-a-superior'] });
  expect(await accept('giang', committee)).toMatchObject({ status: 404 });
  expect(await accept('dung', committee, 7)).toMatchObject({ status: 409, codes: ['kernel.stale'] });
  expect(
    (await world.as('dung')(api.returnEnrolment, { enrolmentId, bodyId: committee, submission: 1, reasons: [] })).status,
  ).toBe(422);
  expect(await world.rows()).toEqual(before);
});

test('one superior accepts, the other returns at the field: each sees its own, the unit sees both', async () => {
  const { federation, committee } = world.cast.unit;
  const reasons = [{ at: 'held', text: 'Số quyết định thiếu ký hiệu' }];
  expect(
    (await world.as('dung')(api.returnEnrolment, { enrolmentId, bodyId: committee, submission: 1, reasons })).body.state,
  ).toBe('returned');
  expect((await world.as('lien')(api.acceptEnrolment, { enrolmentId, bodyId: federation, submission: 1 })).body.state).toBe(
    'returned',
  );
  expect((await queueOf('dung')).rows[0].state).toBe('returned');
  expect((await queueOf('lien')).rows[0].state).toBe('accepted');
  expect((await world.as('lien')(api.showEnrolment, { enrolmentId })).body.reviews).toHaveLength(1);
  const page = await show();
  expect(page.reviews.map((review: { state: string; reasons: object[] }) => [review.state, review.reasons])).toEqual([
    ['returned', reasons],
    ['accepted', []],
  ]);
  expect((await world.as('dung')(api.acceptEnrolment, { enrolmentId, bodyId: committee, submission: 1 })).codes).toEqual([
    'enrolments.already-returned',
  ]);
});

test('what the unit writes after a return is not seen before it sends again; then every superior sees what changed', async () => {
  const amended = { ...form, held: { ...held, number: '05/2021/QĐ-UBND' } };
  const { version } = await show();
  const saved = await world.as('an')(api.saveEnrolment, { campaignId, version, ...amended });
  expect((await world.as('lien')(api.showEnrolment, { enrolmentId })).body.submission.held.number).toBe('05/QĐ-UBND');
  expect((await show()).changes).toMatchObject([{ field: 'held' }]);
  const send = () => world.as('binh')(api.submitEnrolment, { enrolmentId, version: saved.body.version });
  const both = await Promise.all([send(), send()]);
  expect(both.map((answer) => answer.status).sort()).toEqual([200, 409]);
  expect(both.find((answer) => answer.status === 200)!.body.number).toBe(2);
  for (const name of ['dung', 'lien'] as const) {
    const { body } = await world.as(name)(api.showEnrolment, { enrolmentId });
    expect(body.changes).toEqual([
      {
        field: 'held',
        before: 'số 05/QĐ-UBND ngày 15/01/2021 của Ủy ban nhân dân huyện Bến Sậy, giai đoạn 2019–2020',
        after: 'số 05/2021/QĐ-UBND ngày 15/01/2021 của Ủy ban nhân dân huyện Bến Sậy, giai đoạn 2019–2020',
      },
    ]);
    expect(body.reviews[0]).toMatchObject({ state: 'waiting', submission: 2, earlier: [{ submission: 1 }] });
  }
});

test('it is accepted for the year once the recognising superior accepted', async () => {
  const { federation, committee } = world.cast.unit;
  expect((await world.as('lien')(api.acceptEnrolment, { enrolmentId, bodyId: federation, submission: 2 })).body.state).toBe(
    'submitted',
  );
  expect((await world.as('dung')(api.acceptEnrolment, { enrolmentId, bodyId: committee, submission: 2 })).body.state).toBe(
    'accepted',
  );
});

test('what was handed in is never changed, not even in the database', async () => {
  const write = world.site.db.updateTable('enrolment_submission').set({ late: true }).execute();
  await expect(write).rejects.toThrow('never changed');
});

test('it is withdrawn by the head with a reason that the superiors read; afterwards nothing moves', async () => {
  const { version } = await show();
  expect((await world.as('chau')(api.withdrawEnrolment, { enrolmentId, version, reason: 'x' })).status).toBe(403);
  expect((await world.as('dung')(api.withdrawEnrolment, { enrolmentId, version, reason: 'x' })).status).toBe(404);
  expect((await world.as('binh')(api.withdrawEnrolment, { enrolmentId, version, reason: ' ' })).codes).toEqual([
    'kernel.missing',
  ]);
  expect(
    (await world.as('binh')(api.withdrawEnrolment, { enrolmentId, version, reason: 'Đơn vị sáp nhập trong năm' })).status,
  ).toBe(200);
  expect((await world.as('dung')(api.showEnrolment, { enrolmentId })).body).toMatchObject({
    isWithdrawn: true,
    withdrawReason: 'Đơn vị sáp nhập trong năm',
  });
  expect((await queueOf('dung', { state: 'withdrawn' })).rows).toHaveLength(1);
  const page = await show();
  expect(page.whyNot.save.map((refusal: { code: string }) => refusal.code)).toEqual(['enrolments.withdrawn']);
});

test('one second after the closing hour it is late and still received; the second year goes on in the cycle of the first', async () => {
  await world.moveTo('2022-03-31T17:00:00.000Z');
  const next = await launch(world, 2022);
  const opened = (await world.as('an')(api.showUnitEnrolment, { campaignId: next })).body;
  expect(opened).toMatchObject({
    form: { kind: 'keeping', held: { lastYear: 2020 }, cycleFirstYear: 2021, commitment: '' },
    cycleYear: 2,
  });
  const saved = await world.as('binh')(api.saveEnrolment, {
    campaignId: next,
    version: 0,
    ...form,
    kind: 'first',
    held: null,
    cycleFirstYear: 2022,
  });
  const sent = await world.as('binh')(api.submitEnrolment, { enrolmentId: saved.body.enrolmentId, version: 1 });
  expect(sent.body).toMatchObject({ late: true, number: 1 });
  expect((await queueOf('dung', { state: 'waiting', year: 2022 })).rows).toMatchObject([{ late: true }]);
  expect((await queueOf('dung', { search: 'thi tran ben say' })).rows).toHaveLength(2);
  expect((await queueOf('dung', { search: 'van khe' })).rows).toHaveLength(0);
  await world.moveTo('2023-03-02');
  const third = await launch(
    world,
    2023,
    'KẾ HOẠCH\nXây dựng đơn vị đạt chuẩn văn hóa năm 2023\n\nI. NỘI DUNG\n1. Nhiệm vụ\n- Thực hiện tốt nội quy.\n',
  );
  const page = (await world.as('an')(api.showUnitEnrolment, { campaignId: third })).body;
  expect(page).toMatchObject({ form: { kind: 'first', cycleFirstYear: 2022 }, cycleYears: 2, cycleYear: 2 });
});

test('the reviewers of all superiors are told of each sending, the unit’s keepers of each answer', async () => {
  const rows = await world.site.db
    .selectFrom('notice')
    .select(['person_id', 'code', 'facts'])
    .where('code', 'like', 'enrolments.told-%')
    .orderBy('id')
    .execute();
  const told = (name: keyof typeof world.cast.person) =>
    rows
      .filter((row) => row.person_id === world.cast.person[name] && !row.code.includes('pledge'))
      .map((row) => row.code.slice(16));
  expect(told('dung')).toEqual(['submitted', 'submitted', 'withdrawn', 'submitted']);
  expect(told('lien')).toEqual(told('dung'));
  expect(told('chau')).toEqual([
    'submitted-inside',
    'returned',
    'accepted',
    'submitted-inside',
    'accepted',
    'accepted',
    'submitted-inside',
  ]);
  expect(told('giang')).toEqual([]);
  expect(JSON.stringify(rows)).not.toContain('ký hiệu');
});
