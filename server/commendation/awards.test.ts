import { afterEach, beforeEach, expect, test } from 'vitest';
import * as choice from '#api/awardChoice.ts';
import * as api from '#api/awards.ts';
import * as posting from '#api/postings.ts';
import * as papers from '#api/roundPapers.ts';
import * as today from '#api/today.ts';
import type { Day } from '#domain/kernel/day.ts';
import { addEmployments } from '#server/people/employmentStore.ts';
import { chosenRound, decisionOf, postingOf } from '#tests/support/awards.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeEach(async () => {
  world = await testSite('2021-01-10');
  await world.moveTo('2021-11-26');
});
afterEach(() => world.close());

async function refused(act: () => Promise<{ readonly status: number; readonly codes: readonly string[] }>) {
  const before = await world.rows();
  const { status, codes } = await act();
  expect(await world.rows()).toEqual(before);
  return { status, codes };
}

async function posted() {
  const round = await chosenRound(world);
  expect(await world.as('dung')(posting.postAwards, postingOf(round.roundId))).toMatchObject({
    status: 200,
    body: { until: '2021-12-03', posted: 3 },
  });
  return round;
}

async function decided() {
  const round = await posted();
  await world.moveTo('2021-12-06');
  const answer = await world.as('quyen')(api.decideAwards, decisionOf(round.roundId));
  expect(answer).toMatchObject({ status: 200, body: { awards: 3, total: 900_000 + 2 * 450_000 } });
  return round;
}

const listed = async (name: 'an' | 'hanh' | 'giang' | 'quyen' | 'kien' | 'lien', filter = {}) =>
  (await world.as(name)(api.listAwards, filter)).body.awards as readonly { name: string; id: string }[];
const waiting = async (name: 'dung' | 'quyen' | 'an') =>
  ((await world.as(name)(today.showToday)).body.tasks as readonly { code: string; link: string }[])
    .filter(({ link }) => link.startsWith('/khen-thuong/'))
    .map(({ code }) => code);
const texts = async (name: 'an' | 'hanh' | 'giang' | 'dung') =>
  ((await world.as(name)(today.showToday)).body.notices as readonly { text: string }[]).map(({ text }) => text);

test('a list is chosen, posted, decided, paid and announced, and stands in the register of who it concerns', async () => {
  const { roundId } = await decided();
  expect((await listed('quyen')).map(({ name }) => name)).toEqual([
    'Trường THCS Thị trấn Bến Sậy',
    'Tạ Minh Hạnh',
    'Tống Thị Giang',
  ]);
  expect((await listed('an')).map(({ name }) => name)).toEqual(['Trường THCS Thị trấn Bến Sậy', 'Tạ Minh Hạnh']);
  expect((await listed('giang')).map(({ name }) => name)).toEqual(['Tống Thị Giang']);
  expect(await listed('kien')).toEqual([]);
  expect((await listed('hanh', { mine: 'yes' })).map(({ name }) => name)).toEqual(['Tạ Minh Hạnh']);
  expect((await listed('an', { search: 'ta minh' })).length).toBe(1);
  expect(await texts('hanh')).toContain('Anh, chị được tặng Giấy khen.');
  expect(await texts('an')).toContain('Đơn vị có 2 trường hợp được khen thưởng theo Quyết định số 120/QĐ-BCĐ.');

  expect(await waiting('dung')).toEqual(['today.announce-awards', 'today.pay-bonuses']);
  const paid = (await world.as('dung')(api.showBonuses, { roundId })).body;
  expect(paid).toMatchObject({ total: 1_800_000, paid: 0, decision: { baseWage: 1_490_000, individualRate: 30 } });
  const payments = paid.awards.map(({ id, name }: { id: string; name: string }) => ({ awardId: id, receivedBy: name }));
  const pay = { roundId, paidOn: '2021-12-06', payments };
  expect(await world.as('dung')(api.payBonuses, pay)).toMatchObject({ status: 200, body: { paid: 3, amount: 1_800_000 } });
  const twice = await refused(() => world.as('dung')(api.payBonuses, pay));
  expect(twice).toEqual({ status: 409, codes: Array(3).fill('commendation.paid-already') });

  const publicly = async (query = '') =>
    (await world.web.server.inject({ method: 'GET', url: `/khen-thuong-cong-khai${query}` })).body;
  expect(await publicly()).not.toContain('Tạ Minh Hạnh');
  const announcement = { roundId, announcedOn: '2021-12-06', occasion: 'Hội nghị tổng kết năm 2021' };
  expect((await refused(() => world.as('an')(api.announceAwards, announcement))).status).toBe(404);
  expect(await world.as('quyen')(api.announceAwards, announcement)).toMatchObject({ status: 200, body: { awards: 3 } });
  expect((await refused(() => world.as('quyen')(api.announceAwards, announcement))).codes).toEqual([
    'commendation.announced-already',
  ]);
  expect(await publicly()).toContain('Tạ Minh Hạnh');
  expect(await publicly('?q=ta+minh')).toContain('Giấy khen của Ban Chỉ đạo huyện Bến Sậy');
  for (const unsaid of ['Trường THCS Vân Khê</h3>', 'Có giải pháp', '450']) expect(await publicly()).not.toContain(unsaid);
  const [mine] = await listed('hanh', { mine: 'yes' });
  const revocation = { awardId: mine!.id, number: '141/QĐ-BCĐ', revokedOn: '2021-12-06', signerTitle: 'Trưởng ban' };
  await world.as('quyen')(api.revokeAward, { ...revocation, cause: 'later-conclusion', reason: 'Kết luận số 5' });
  expect(await publicly()).not.toContain('Tạ Minh Hạnh');
});

test('the papers are made from what is held, and a stranger reads none of them', async () => {
  const { roundId } = await decided();
  const [award] = await listed('hanh', { mine: 'yes' });
  const files = [
    [api.downloadAwardDecision, { roundId }, 'an'],
    [api.downloadAwardCertificate, { awardId: award!.id }, 'hanh'],
    [api.downloadBonusList, { roundId }, 'dung'],
  ] as const;
  for (const [file, input, name] of files) {
    const paper = await world.as(name)(file, input);
    expect([paper.status, Buffer.from(paper.body).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
    expect((await world.as('kien')(file, input)).status).toBe(404);
  }
  const page = String((await world.as('quyen')(api.downloadAwardDecision, { roundId, as: 'html' })).body);
  for (const words of ['120/QĐ-BCĐ', 'Tạ Minh Hạnh', 'Hà Văn Quyền', '1.800.000 đồng', 'niêm yết công khai']) {
    expect(page).toContain(words);
  }
  expect(page).not.toContain('Vân Khê,');
  const sheet = await world.as('an')(api.exportAwards);
  expect(Buffer.from(sheet.body).subarray(0, 2).toString()).toBe('PK');
});

test('nobody decides before the list was posted and its days are over, of a day to come, or without the power', async () => {
  const { roundId } = await chosenRound(world);
  const input = decisionOf(roundId);
  const early = await refused(() => world.as('quyen')(api.decideAwards, { ...input, decidedOn: '2021-11-26' }));
  expect(early).toEqual({ status: 409, codes: Array(3).fill('commendation.not-posted') });
  await world.as('dung')(posting.postAwards, postingOf(roundId));
  const decide = (change: object, name: 'quyen' | 'dung' | 'giang' = 'quyen') =>
    refused(() => world.as(name)(api.decideAwards, { ...input, ...change }));
  expect(await decide({ decidedOn: '2021-11-26' })).toEqual({ status: 422, codes: ['commendation.posting-not-over'] });
  expect(await decide({})).toEqual({ status: 422, codes: ['commendation.day-in-future'] });
  expect(await decide({}, 'dung')).toEqual({ status: 403, codes: ['commendation.only-authority'] });
  expect((await decide({}, 'giang')).status).toBe(404);
  await world.site.db.updateTable('nomination').set({ form: 'Bằng khen' }).where('round_id', '=', roundId).execute();
  await world.moveTo('2021-12-06');
  const beyond = await world.as('quyen')(api.decideAwards, input);
  expect(beyond.body.refusals).toMatchObject([
    { code: 'commendation.form-beyond-power', law: { text: 'Luật Thi đua, khen thưởng 15/2003/QH11' } },
  ]);
});

test('two signatures at once make one decision', async () => {
  const { roundId } = await posted();
  await world.moveTo('2021-12-06');
  await world.as('quyen')(api.listAwards);
  const answers = await Promise.all([1, 2, 3].map(() => world.as('quyen')(api.decideAwards, decisionOf(roundId))));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
  expect((await world.rows()).award).toBe(3);
});

test('one achievement is not commended twice in a year, and who is under a procedure is not at all', async () => {
  await decided();
  const again = await chosenRound(world);
  await world.as('dung')(posting.postAwards, { ...postingOf(again.roundId), postedOn: '2021-12-06' });
  await world.moveTo('2021-12-20');
  const second = { ...decisionOf(again.roundId), number: '130/QĐ-BCĐ', decidedOn: '2021-12-20' };
  const twice = await refused(() => world.as('quyen')(api.decideAwards, second));
  expect(twice).toEqual({ status: 409, codes: Array(3).fill('commendation.awarded-already') });
});

test('a petition keeps nothing of who made it, is answered before the decision, and frees the place where it is upheld', async () => {
  const { roundId, nominations } = await posted();
  const said = { roundId, nominationId: nominations.hanh, text: 'Giải pháp này là của cả tổ.' };
  expect((await refused(() => world.as('kien')(posting.makePetition, said))).status).toBe(404);
  const unlisted = await refused(() => world.as('an')(posting.makePetition, { ...said, nominationId: nominations.otherSchool }));
  expect(unlisted.codes).toEqual(['commendation.not-on-list']);
  const { code } = (await world.as('chau')(posting.makePetition, said, { 'idempotency-key': 'mot-khoa-cua-chau' })).body;
  expect(code).toMatch(/^KN-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
  const { db } = world.site;
  for (const table of ['petition', 'event', 'idempotency'] as const) {
    const rows = await db.selectFrom(table).selectAll().execute();
    expect([table, rows.filter((row) => JSON.stringify(row).includes(world.cast.person.chau))]).toEqual([table, []]);
  }
  expect((await world.as('an')(posting.showPosting, { roundId })).body).toMatchObject({ keeps: false, petitions: [] });
  const [petition] = (await world.as('dung')(posting.showPosting, { roundId })).body.petitions;
  expect(petition).toMatchObject({ text: said.text, state: 'open', way: 'system' });

  expect(await waiting('dung')).toEqual(['today.answer-petitions']);
  await world.moveTo('2021-12-06');
  expect(await waiting('quyen')).toEqual(['today.answer-petitions']);
  const open = await refused(() => world.as('quyen')(api.decideAwards, decisionOf(roundId)));
  expect(open).toEqual({ status: 409, codes: ['commendation.petitions-open'] });
  const late = await refused(() => world.as('chau')(posting.makePetition, { ...said, text: 'Muộn' }));
  expect(late.codes).toEqual(['commendation.posting-over']);
  const answer = { petitionId: petition.id, isUpheld: true, answer: 'Đúng: giải pháp của cả tổ.', version: petition.version };
  expect((await refused(() => world.as('an')(posting.answerPetition, answer))).status).toBe(404);
  expect((await world.as('dung')(posting.answerPetition, answer)).status).toBe(200);
  expect((await world.as('chau')(posting.followPetition, { roundId, code: code.toLowerCase() })).body).toMatchObject({
    state: 'upheld',
    answer: answer.answer,
  });
  expect((await world.as('an')(posting.showPosting, { roundId })).body.list.map(({ name }: { name: string }) => name)).toEqual([
    'Trường THCS Thị trấn Bến Sậy',
    'Tống Thị Giang',
  ]);
  expect([await waiting('quyen'), await waiting('dung'), await waiting('an')]).toEqual([['today.sign-awards'], [], []]);
  expect((await world.as('quyen')(api.decideAwards, decisionOf(roundId))).body.awards).toBe(2);
});

test('a place that a petition freed is filled by the choice, and who fills it hangs before the decision', async () => {
  const { roundId, nominations } = await posted();
  const next = { roundId, nominationId: nominations.otherSchool, reason: null };
  expect((await refused(() => world.as('dung')(choice.takePlace, next))).codes).toContain('commendation.choice-closed');
  const said = { roundId, nominationId: nominations.school, text: 'Kết quả của trường chưa đúng.' };
  await world.as('an')(posting.makePetition, said);
  const [petition] = (await world.as('dung')(posting.showPosting, { roundId })).body.petitions;
  const answer = { petitionId: petition.id, isUpheld: true, answer: 'Có cơ sở.', version: petition.version };
  await world.as('dung')(posting.answerPetition, answer);
  const filled = await world.as('dung')(choice.takePlace, next);
  expect(filled.codes).not.toContain('commendation.choice-closed');
  expect([filled.status, filled.codes]).toEqual([200, []]);
  expect((await refused(() => world.as('dung')(choice.takePlace, { ...next, nominationId: nominations.hanh }))).status).toBe(409);
  await world.moveTo('2021-12-06');
  expect((await refused(() => world.as('quyen')(api.decideAwards, decisionOf(roundId)))).codes).toEqual([
    'commendation.not-posted',
  ]);
  expect((await world.as('dung')(posting.postAwards, { ...postingOf(roundId), postedOn: '2021-12-06' })).body.posted).toBe(1);
});

test('before a list is posted, whoever is tied to a nominee learns nothing of the choice there', async () => {
  const { roundId } = await chosenRound(world, { by: 'school' });
  const names = async (name: 'an' | 'binh') =>
    ((await world.as(name)(posting.showPosting, { roundId })).body.list as readonly { name: string }[]).map((one) => one.name);
  expect(await names('an')).toHaveLength(3);
  const { person } = world.cast;
  const { db } = world.site;
  await db
    .updateTable('nomination')
    .set({ person_id: person.an, name: 'Đàm Thị Hoài An' })
    .where('person_id', '=', person.hanh)
    .execute();
  expect(await names('an')).toEqual(['Trường THCS Thị trấn Bến Sậy']);
  const draft = (await world.as('an')(api.showAwardDecision, { roundId })).body.chosen;
  expect(draft.map(({ name }: { name: string }) => name)).toEqual(['Trường THCS Thị trấn Bến Sậy']);
});

test('a cancelled award says so with its cause, and what was paid is to come back', async () => {
  const { roundId } = await decided();
  const [award] = await listed('hanh', { mine: 'yes' });
  await world.as('dung')(api.payBonuses, {
    roundId,
    paidOn: '2021-12-06',
    payments: [{ awardId: award!.id, receivedBy: 'Tạ Minh Hạnh' }],
  });
  const revocation = {
    ...{ awardId: award!.id, number: '140/QĐ-BCĐ', revokedOn: '2021-12-06', signerTitle: 'Trưởng ban' },
    ...{ cause: 'false-declaration', reason: 'giải pháp không có thật' },
  };
  expect((await refused(() => world.as('dung')(api.revokeAward, revocation))).codes).toEqual(['commendation.only-authority']);
  expect((await refused(() => world.as('quyen')(api.revokeAward, { ...revocation, number: '120/QĐ-BCĐ' }))).codes).toEqual([
    'commendation.number-taken',
  ]);
  expect(await world.as('quyen')(api.revokeAward, revocation)).toMatchObject({ status: 200, body: { toRecover: 450_000 } });
  expect(await listed('hanh', { mine: 'yes' })).toMatchObject([
    { revocation: { number: '140/QĐ-BCĐ', cause: 'false-declaration' } },
  ]);
  expect(await listed('hanh', { mine: 'yes', state: 'standing' })).toEqual([]);
  expect((await world.as('dung')(api.showBonuses, { roundId })).body).toMatchObject({ toRecover: 450_000, recovered: 0 });
  const back = { awardId: award!.id, recoveredOn: '2021-12-06', paper: 'Phiếu thu số 07' };
  expect((await world.as('dung')(api.recoverBonus, back)).status).toBe(200);
  expect((await world.as('dung')(api.showBonuses, { roundId })).body).toMatchObject({ toRecover: 450_000, recovered: 450_000 });
  const paper = await world.as('hanh')(api.downloadAwardRevocation, { awardId: award!.id });
  expect(Buffer.from(paper.body).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await world.as('hanh')(api.downloadAwardCertificate, { awardId: award!.id })).codes).toEqual([
    'commendation.revoked-already',
  ]);
});

test('the papers of a round are listed with why one is not there yet, and made from what is held', async () => {
  const { roundId, nominations } = await posted();
  const petition = { roundId, nominationId: nominations.hanh, text: 'Giải pháp chưa áp dụng' };
  await world.as('an')(posting.makePetition, petition);
  const list = async (name: 'dung' | 'quyen') => (await world.as(name)(papers.listRoundPapers, { roundId })).body.groups;
  const waitingFor = (groups: Awaited<ReturnType<typeof list>>) =>
    groups.flatMap((group: { papers: { title: string; whyNot: { print: { code: string }[] } }[] }) =>
      group.papers.flatMap(({ title, whyNot }) => whyNot.print.map(({ code }) => `${title}: ${code}`)),
    );
  expect(waitingFor(await list('dung'))).toEqual([
    'Thông báo kết quả xem xét kiến nghị: commendation.no-answers-yet',
    'Giấy khen của cả đợt, để in: commendation.not-decided',
    'Danh sách ký nhận tiền thưởng: commendation.not-decided',
  ]);
  expect((await world.as('an')(papers.listRoundPapers, { roundId })).status).toBe(404);
  const [open] = (await world.as('dung')(posting.showPosting, { roundId })).body.petitions;
  const answer = { petitionId: open.id, isUpheld: false, answer: 'Đã áp dụng từ tháng 3', version: open.version };
  expect((await world.as('dung')(posting.answerPetition, answer)).status).toBe(200);
  await world.moveTo('2021-12-06');
  await world.as('quyen')(api.decideAwards, decisionOf(roundId));
  expect(waitingFor(await list('quyen'))).toEqual([]);
  const page = async (paper: string) =>
    String((await world.as('dung')(papers.printRoundPaper, { roundId, paper, as: 'html' })).body);
  expect(await page('award-appraisal-report')).toContain('Trường THCS Vân Khê');
  expect(await page('posting-notice')).toContain('05 ngày làm việc'.replace('05', '5'));
  const answers = await page('petition-notice');
  for (const words of ['Tạ Minh Hạnh', 'Không có cơ sở', 'Đã áp dụng từ tháng 3']) expect(answers).toContain(words);
  expect(answers).not.toContain('chưa áp dụng');
  for (const paper of ['merit-list', 'submission']) expect(await page(paper)).toContain('Tống Thị Giang');
  const certificates = await world.as('dung')(papers.printAwardCertificates, { roundId });
  expect(Buffer.from(certificates.body).subarray(0, 5).toString()).toBe('%PDF-');
});

test('of an appraisal report, and of a petition about them, a tied keeper reads nothing', async () => {
  const { roundId, nominations } = await chosenRound(world);
  const mine = world.site.db.updateTable('nomination').where('id', '=', nominations.hanh);
  await mine.set({ person_id: world.cast.person.dung }).execute();
  const print = (paper: string) => refused(() => world.as('dung')(papers.printRoundPaper, { roundId, paper }));
  expect(await print('award-appraisal-report')).toEqual({ status: 403, codes: ['commendation.tied-to-nominee'] });
  const said = String((await world.as('dung')(papers.printRoundPaper, { roundId, paper: 'merit-list', as: 'html' })).body);
  expect([said.includes('Trường THCS Thị trấn Bến Sậy'), said.includes('Tạ Minh Hạnh')]).toEqual([true, false]);
  await world.as('quyen')(posting.postAwards, postingOf(roundId));
  await world.as('an')(posting.makePetition, { roundId, nominationId: nominations.hanh, text: 'Chưa đúng' });
  const [open] = (await world.as('quyen')(posting.showPosting, { roundId })).body.petitions;
  const answer = { petitionId: open.id, isUpheld: false, answer: 'Đúng', version: open.version };
  await world.as('quyen')(posting.answerPetition, answer);
  expect((await print('petition-notice')).codes).toEqual(['commendation.no-answers-yet']);
});

test('a keeper who works in the unit that a petition is about neither reads nor answers it', async () => {
  const { roundId, nominations } = await posted();
  const { person, unit } = world.cast;
  const work = {
    personId: person.dung,
    unitId: unit.school,
    position: 'Giáo viên',
    manages: false,
    teamId: null,
    staffClass: 'public-employee',
  } as const;
  const period = { from: '2021-01-01' as Day, until: null };
  await world.site.db.transaction().execute((tx) => addEmployments(tx, [{ ...work, period }]));
  await world.as('an')(posting.makePetition, { roundId, nominationId: nominations.hanh, text: 'Giải pháp của cả tổ' });
  await world.as('an')(posting.makePetition, { roundId, nominationId: nominations.giang, text: 'Chưa đủ thời gian' });
  const shown = async (name: 'dung' | 'quyen') =>
    (await world.as(name)(posting.showPosting, { roundId })).body.petitions as readonly { id: string; text: string }[];
  expect((await shown('dung')).map(({ text }) => text)).toEqual(['Chưa đủ thời gian']);
  const all = await shown('quyen');
  expect(all.map(({ text }) => text).sort()).toEqual(['Chưa đủ thời gian', 'Giải pháp của cả tổ']);
  const petitionId = all.find(({ text }) => text === 'Giải pháp của cả tổ')!.id;
  const answer = { petitionId, isUpheld: false, answer: 'Không có cơ sở', version: 1 };
  expect(await refused(() => world.as('dung')(posting.answerPetition, answer))).toEqual({
    status: 404,
    codes: ['commendation.not-found'],
  });
  expect((await world.as('quyen')(posting.answerPetition, answer)).status).toBe(200);
  const notice = await world.as('dung')(papers.printRoundPaper, { roundId, paper: 'petition-notice' });
  expect(notice.codes).toEqual(['commendation.no-answers-yet']);
});

test('a wrongly noted payment is struck out with its reason, stays to be read, and is put right or paid again', async () => {
  const { roundId } = await decided();
  const [award] = await listed('hanh', { mine: 'yes' });
  const awardId = award!.id;
  const pay = (paidOn: string, receivedBy: string) =>
    world.as('dung')(api.payBonuses, { roundId, paidOn, payments: [{ awardId, receivedBy }] });
  const correct = (change: object, name: 'dung' | 'an' | 'giang' = 'dung') =>
    world.as(name)(api.correctPayment, { awardId, turn: 1, reason: 'Ghi nhầm người ký nhận', instead: null, ...change });
  expect((await refused(() => correct({}))).codes).toEqual(['commendation.not-paid']);
  await pay('2021-12-06', 'Đàm Thị Hoài An');
  expect(await refused(() => correct({}, 'an'))).toEqual({ status: 403, codes: ['commendation.only-keepers'] });
  expect((await refused(() => correct({}, 'giang'))).status).toBe(404);
  const right = { paidOn: '2021-12-06', receivedBy: 'Tạ Minh Hạnh' };
  expect((await refused(() => correct({ instead: { ...right, paidOn: '2021-12-01' } }))).codes).toEqual([
    'commendation.paid-before-decision',
  ]);
  expect((await correct({ instead: right })).status).toBe(200);
  expect((await refused(() => correct({}))).codes).toEqual(['kernel.stale']);
  const shown = async () => (await world.as('dung')(api.showBonuses, { roundId })).body;
  const first = { turn: 1, receivedBy: 'Đàm Thị Hoài An', reason: 'Ghi nhầm người ký nhận', next: right };
  expect(await shown()).toMatchObject({ paid: 450_000, corrections: [first] });

  expect((await correct({ turn: 2, reason: 'Chưa ký nhận' })).body).toEqual({ awardId, isPaid: false });
  expect(await waiting('dung')).toContain('today.pay-bonuses');
  expect(await shown()).toMatchObject({ paid: 0, corrections: [first, { turn: 2, next: null }] });
  const paper = String((await world.as('dung')(api.downloadBonusList, { roundId, as: 'html' })).body);
  for (const words of ['Việc ghi chi đã sửa', 'Đàm Thị Hoài An ký nhận', 'lý do: Chưa ký nhận; chưa chi']) {
    expect(paper).toContain(words);
  }
  expect((await pay('2021-12-06', 'Tạ Minh Hạnh')).status).toBe(200);
  expect(await shown()).toMatchObject({ paid: 450_000, corrections: [first, { turn: 2, next: right }] });
  await expect(world.site.db.deleteFrom('award_payment_correction').execute()).rejects.toThrow();
});
