import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as api from '#api/commendation.ts';
import { addSeat } from '#server/people/store.ts';
import { people } from '#tests/support/cast.ts';
import { scan } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2021-11-20');
});
afterAll(() => world.close());

type Who = Parameters<TestSite['as']>[0];
const { form, standard } = {
  form: 'Giấy khen của Trưởng Ban Chỉ đạo huyện',
  standard: 'Có giải pháp thiết thực đã được triển khai',
};
const opening = (input: Record<string, unknown> = {}) => ({
  ...{ unitId: world.cast.unit.committee, year: 2021, title: 'Đợt xét khen thưởng năm 2021' },
  ...{ merit: 'Đã có thành tích xuất sắc trong phong trào năm 2021', dueOn: '2021-12-10', dueMeaning: 'before' },
  awards: [
    { form, audience: 'collective', standard: null, line: null },
    { form, audience: 'individual', standard, line: null },
  ],
  quotas: [],
  dossier: [
    { key: 'plan-0', text: 'Tờ trình đề nghị khen thưởng', anyOf: [], line: null },
    { key: 'plan-1', text: 'Danh sách trích ngang thành tích', anyOf: [], line: null },
    { key: 'plan-2', text: 'Quy chế thi đua của đơn vị', anyOf: ['Quy chế', 'Nghị quyết hội nghị'], line: null },
  ],
  ...{ needsRegistration: false, invited: [world.cast.unit.school, world.cast.unit.otherSchool] },
  ...input,
});
const open = (who: Who, input: Record<string, unknown> = {}) => world.as(who)(api.openRound, opening(input));
const written = {
  ...{
    form,
    isDirectWorker: true,
    merits: 'Hoàn thành xuất sắc nhiệm vụ năm 2021',
    meritsFrom: '2021-01-01',
    meritsTo: '2021-11-19',
  },
  solutions: [{ name: 'Tủ hồ sơ mở', since: '2021-03-01', effect: 'Trả lời nhanh hơn', proof: 'Sổ theo dõi' }],
};

let roundId: string;
let dossierId: string;
const nominee: Record<string, string> = {};
const nominate = (who: Who, input: Record<string, unknown>) => world.as(who)(api.nominate, { roundId, ...written, ...input });
const show = async (who: Who) => (await world.as(who)(api.showAwardDossier, { dossierId })).body;
const version = async () => (await show('binh')).version;
const meeting = {
  ...{ heldOn: '2021-11-20', body: 'staff', chairName: people.binh.fullName, chairTitle: 'Hiệu trưởng' },
  ...{ secretaryName: people.an.fullName, members: 34, present: 33 },
};
const send = async (who: Who, input: Record<string, unknown> = {}) => {
  const { version: read, contentHash } = await show(who);
  return await world.as(who)(api.sendDossier, { dossierId, version: read, contentHash, ...input });
};

describe('a round', () => {
  test('is opened by the unit that decides, with every fault at once', async () => {
    expect((await open('hanh')).codes).toEqual(['commendation.not-found']);
    const wrong = { dueOn: '2021-11-20', awards: [], invited: [world.cast.unit.committee] };
    expect((await open('dung', wrong)).codes).toEqual([
      ...['commendation.due-over', 'commendation.no-awards', 'commendation.not-invitable'],
    ]);
    const opened = await open('dung');
    expect(opened.codes).toEqual([]);
    roundId = opened.body.id;
  });

  test('is seen by both sides and by nobody else', async () => {
    const seen = async (who: Who) => (await world.as(who)(api.listRounds)).body.rounds.map((one: { id: string }) => one.id);
    for (const who of ['dung', 'quyen', 'an', 'hanh', 'giang'] as const) expect(await seen(who)).toEqual([roundId]);
    for (const who of ['lien', 'kien'] as const) {
      expect(await seen(who)).toEqual([]);
      expect((await world.as(who)(api.showRound, { roundId })).codes).toEqual(['commendation.not-found']);
    }
    const shown = (await world.as('an')(api.showRound, { roundId })).body;
    expect(shown).toMatchObject({ takes: false, counts: null, closesAt: '2021-12-09T17:00:00.000Z', isOver: false });
    expect(shown.own).toEqual([
      { unitId: world.cast.unit.school, unitName: 'Trường THCS Thị trấn Bến Sậy', dossierId: null, state: null },
    ]);
  });
});

describe('nominations', () => {
  test('are the unit’s own, and what a person proposes waits for it', async () => {
    const { school } = world.cast.unit;
    expect((await nominate('giang', { audience: 'collective', unitId: school })).codes).toEqual(['commendation.only-own-people']);
    expect((await nominate('hanh', { audience: 'individual', unitId: school, personId: world.cast.person.chau })).codes).toEqual([
      'commendation.only-own-people',
    ]);
    const collective = await nominate('an', { audience: 'collective', unitId: school });
    expect(collective.codes).toEqual([]);
    nominee.school = collective.body.id;
    dossierId = collective.body.dossierId;
    const self = await nominate('hanh', { audience: 'individual', unitId: school, personId: world.cast.person.hanh });
    expect(self.body).toMatchObject({ dossierId, putForward: false });
    nominee.hanh = self.body.id;
    expect((await nominate('an', { audience: 'collective', unitId: school })).codes).toEqual(['commendation.nominated-already']);
    const none = await nominate('an', {
      audience: 'individual',
      unitId: school,
      personId: world.cast.person.chau,
      form: 'Bằng khen',
    });
    expect(none.codes).toEqual(['commendation.form-not-given']);
  });

  test('are seen by nobody outside before they are sent', async () => {
    for (const who of ['dung', 'quyen', 'giang', 'hanh'] as const) {
      expect((await world.as(who)(api.showAwardDossier, { dossierId })).codes).toEqual(['commendation.not-found']);
    }
    const taken = await world.as('an')(api.putForward, { nominationId: nominee.hanh, putForward: true, version: 1 });
    expect(taken.body.version).toBe(2);
  });
});

describe('sending', () => {
  test('says at once what is missing, and leaves no trace', async () => {
    const before = await world.rows();
    expect((await send('an')).codes).toEqual(['commendation.signed-submission-missing']);
    expect((await send('binh')).codes).toEqual([
      ...['commendation.meeting-missing', 'commendation.vote-missing', 'commendation.vote-missing', 'commendation.paper-missing'],
    ]);
    expect(await world.rows()).toEqual(before);
  });

  test('a vote adds up, and an accepted alternative will do', async () => {
    const on = (agree: number) => [
      { nominationId: nominee.school, agree, against: 0, base: 33 },
      { nominationId: nominee.hanh, agree: 30, against: 3, base: 33 },
    ];
    const record = async (votes: object) =>
      await world.as('an')(api.recordMeeting, { dossierId, version: await version(), meeting, votes });
    expect((await record(on(34))).codes).toEqual(['commendation.more-votes-than-voters']);
    expect((await record(on(33))).codes).toEqual([]);
    const add = (alternative: string) =>
      world.as('an')(api.addDossierPaper, { dossierId, requirement: 'plan-2', alternative, paper: scan('nghi-quyet.pdf') });
    expect((await add('Giấy mời')).codes).toEqual(['commendation.no-such-alternative']);
    expect((await add('Nghị quyết hội nghị')).codes).toEqual([]);
  });

  test('what only the law asks for is a finding with its article, not a refusal', async () => {
    const { findings, checklist } = await show('binh');
    expect(findings.map((one: { code: string; law: { text: string } }) => [one.code, one.law.text])).toEqual([
      ['commendation.law-asks-too', 'Luật Thi đua, khen thưởng 15/2003/QH11'],
    ]);
    expect(checklist.map((one: { by: string; isThere: boolean }) => [one.by, one.isThere])).toEqual([
      ...[
        ['plan', true],
        ['plan', true],
        ['plan', true],
        ['law', true],
      ],
    ]);
  });

  test('its papers are made from it, the minutes once the meeting says its hours and share', async () => {
    const print = (who: Who, paper: string, input = {}) => world.as(who)(api.printDossierPaper, { dossierId, paper, ...input });
    expect((await print('binh', 'commendation-minutes')).codes).toEqual(['commendation.meeting-hours-missing']);
    const { version: read } = await show('binh');
    const whole = { ...meeting, begins: '07:30', ends: '09:00', venue: 'Phòng họp', share: 50 };
    await world.as('an')(api.recordMeeting, { dossierId, version: read, meeting: whole, votes: [] });
    for (const paper of ['submission', 'merit-list', 'commendation-minutes']) expect((await print('an', paper)).status).toBe(200);
    expect((await print('an', 'unit-merit-report', { nominationId: nominee.school })).status).toBe(200);
    expect((await print('an', 'person-merit-report', { nominationId: nominee.hanh })).status).toBe(200);
    expect((await print('dung', 'merit-list')).codes).toEqual(['commendation.not-found']);
  });

  test('stamps the hour, gives a receipt, and twice is once', async () => {
    const { version: read, contentHash } = await show('binh');
    const first = await world.as('binh')(api.sendDossier, { dossierId, version: read, contentHash });
    expect(first.body).toMatchObject({ state: 'received', late: false, arrivedAt: '2021-11-20T01:00:00.000Z' });
    const again = await world.as('binh')(api.sendDossier, { dossierId, version: read, contentHash });
    expect(again.body.receipt).toBe(first.body.receipt);
    expect((await show('binh')).sendings).toHaveLength(1);
    const change = await world.as('an')(api.changeNomination, { nominationId: nominee.hanh, version: 3, ...written });
    expect(change.codes).toEqual(['commendation.already-sent']);
  });
});

describe('the standing agency', () => {
  const judge = (proposesHanh: boolean) => [
    { nominationId: nominee.school, proposes: true, reason: '', note: '' },
    { nominationId: nominee.hanh, proposes: proposesHanh, reason: proposesHanh ? '' : 'Giải pháp chưa rõ hiệu quả', note: '' },
  ];

  test('sees what was sent, gives it back with reasons, and sees what changed', async () => {
    expect((await show('dung')).nominees.map((one: { name: string }) => one.name)).toEqual([
      ...['Trường THCS Thị trấn Bến Sậy', people.hanh.fullName],
    ]);
    const points = [{ at: nominee.hanh, reason: 'Bổ sung hiệu quả của giải pháp' }];
    const back = { dossierId, version: await version(), reason: 'Cần bổ sung', completeBy: '2021-11-25', points };
    expect((await world.as('an')(api.returnDossier, back)).codes).toEqual([
      'commendation.only-standing-agency',
      'commendation.own-case',
    ]);
    expect((await world.as('dung')(api.returnDossier, { ...back, completeBy: '2021-11-19' })).codes).toEqual([
      'commendation.complete-by-over',
    ]);
    expect((await world.as('dung')(api.returnDossier, back)).body.state).toBe('returned');
    const { nominees } = await show('binh');
    const mine = nominees.find((one: { id: string }) => one.id === nominee.hanh);
    const merits = 'Hoàn thành xuất sắc; giải pháp rút ngắn 2 ngày';
    const changed = await world.as('an')(api.changeNomination, {
      nominationId: nominee.hanh,
      version: mine.version,
      ...written,
      merits,
    });
    expect(changed.codes).toEqual([]);
    const outside = (await show('dung')).nominees.find((one: { id: string }) => one.id === nominee.hanh);
    expect(outside.merits).toBe(written.merits);
    expect((await send('binh')).body.state).toBe('received');
    expect((await show('dung')).sendings[1].changes).toEqual([`Sửa: ${people.hanh.fullName}`]);
  });

  test('says of each nominee whether it puts them forward; the unit learns it when intake is closed', async () => {
    const act = async (judgements: object) =>
      await world.as('dung')(api.appraiseDossier, { dossierId, version: await version(), judgements });
    expect((await act(judge(false).slice(0, 1))).codes).toEqual(['commendation.not-judged']);
    expect((await act([{ ...judge(false)[1], reason: '' }, judge(true)[0]])).codes).toEqual(['commendation.reason-missing']);
    expect((await act(judge(true))).codes).toEqual([]);
    expect((await act(judge(false))).body.state).toBe('appraised');
    const seen = (await show('dung')).nominees.map((one: { state: string }) => one.state);
    expect(seen).toEqual(['proposed', 'not-proposed']);
    expect((await show('binh')).nominees.map((one: { state: string }) => one.state)).toEqual(['sent', 'sent']);
  });

  test('closes intake when nothing waits and the deadline is over', async () => {
    const { counts, whyNot } = (await world.as('binh')(api.showRound, { roundId })).body;
    expect([counts, whyNot.closeIntake.map(({ code }: { code: string }) => code)]).toEqual([
      null,
      ['commendation.only-standing-agency'],
    ]);
    const close = async () => await world.as('dung')(api.closeIntake, { roundId, version: 1 });
    expect((await close()).codes).toEqual(['commendation.due-not-over']);
    await world.moveTo('2021-12-10');
    expect((await world.as('binh')(api.closeIntake, { roundId, version: 1 })).codes).toEqual([
      'commendation.only-standing-agency',
    ]);
    expect((await close()).body.state).toBe('weighing');
    expect((await show('binh')).nominees.map((one: { state: string }) => one.state)).toEqual(['proposed', 'not-proposed']);
  });
});

test('somebody who sits on both sides does not weigh their own unit’s dossier', async () => {
  await world.moveTo('2021-12-11');
  const second = await open('dung', { title: 'Đợt xét thứ hai', merit: 'Khác', dueOn: '2021-12-31' });
  roundId = second.body.id;
  const { unit, person } = world.cast;
  await world.site.db.transaction().execute(async (tx) => {
    await addSeat(tx, { personId: person.giang, role: 'reviewer', unitId: unit.committee, from: '2021-01-01' as never });
  });
  const stamp = scan('dau-den.pdf');
  const arrival = { roundId, unitId: unit.otherSchool, arrivedOn: '2021-12-10', arrivedHour: '09:30', stamp };
  expect((await world.as('giang')(api.receiveOnPaper, arrival)).codes).toEqual(['commendation.own-case']);
  expect((await world.as('dung')(api.receiveOnPaper, { ...arrival, arrivedOn: '2021-12-12' })).codes).toEqual([
    'commendation.arrives-in-future',
  ]);
  const came = await world.as('dung')(api.receiveOnPaper, arrival);
  expect(came.body).toMatchObject({ state: 'received', late: false, arrivedAt: '2021-12-10T02:30:00.000Z' });
  const entered = await nominate('dung', { audience: 'collective', unitId: unit.otherSchool });
  expect(entered.codes).toEqual([]);
});
