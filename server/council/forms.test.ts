import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/council.ts';
import type { Endpoint } from '#api/endpoint.ts';
import * as todayApi from '#api/today.ts';
import { type Name, people } from '#tests/support/cast.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { remindOnce } from '../notices/reminders.ts';

/** Votes on paper, in writing, and by substitutes; what waits for whom on the way. */
let world: TestSite;
let councilId: string;
const parts = { quyen: 'chair', lien: 'vice-chair', dung: 'secretary', binh: 'member', giang: 'member', hanh: 'member' } as const;
const id = (who: Name) => world.cast.person[who];

beforeAll(async () => {
  world = await testSite('2021-12-10');
  const members = Object.entries(parts).map(([who, part]) => ({ personId: id(who as Name), part }));
  const founded = { decision: 'Quyết định số 12', decidedOn: '2021-11-01', from: '2021-11-01', members };
  const made = await done('dung', api.setUpCouncil, {
    ...{ unitId: world.cast.unit.committee, kind: 'award-council', name: 'Hội đồng', ...founded },
  });
  councilId = made.id;
  const { rules, version } = await done('dung', api.showCouncil, { councilId });
  const own = { mayBeInWriting: true, substitutesVote: true };
  const set = rules.map((rule: { kind: string }) => ({
    ...rule,
    ...own,
    form: rule.kind === 'other' ? 'paper' : 'show-of-hands',
  }));
  await done('dung', api.setCouncilRules, { councilId, version, rules: set });
});
afterAll(() => world.close());

const ask = (who: Name, endpoint: Endpoint, input: Record<string, unknown>) => world.as(who)(endpoint, input);
// biome-ignore lint/suspicious/noExplicitAny: bodies of any endpoint
async function done(who: Name, endpoint: Endpoint, input: Record<string, unknown>): Promise<any> {
  const answer = await ask(who, endpoint, input);
  expect([endpoint.path, answer.status, answer.codes]).toEqual([endpoint.path, 200, []]);
  return answer.body;
}

const meeting = { title: 'Phiên họp', mode: 'meeting', meetsOn: '2021-12-10', begins: '08:00', venue: 'Phòng 1' };
async function planned(plan: Record<string, unknown>, kind: string, unitId: string) {
  const { id: sittingId } = await done('dung', api.planSitting, { councilId, ...plan });
  const brought = { sittingId, kind, name: 'Vụ việc', proposal: 'Công nhận', namedPersonIds: [], summary: 'x', unitId };
  const { id: caseId } = await done('dung', api.addSittingCase, brought);
  await done('dung', api.callSitting, { sittingId, version: 1 });
  return { sittingId, caseId } as { readonly sittingId: string; readonly caseId: string };
}
const attend = async (sittingId: string, who: Name, more: Record<string, unknown> = { attendance: 'present' }) =>
  await ask('dung', api.markAttendance, { sittingId, personId: id(who), ...more });
const caseIn = async (who: Name, sittingId: string) => (await done(who, api.showSitting, { sittingId })).cases[0];
const tasksOf = async (who: Name) =>
  (await done(who, todayApi.showToday, {})).tasks
    .filter(({ link }: { link: string }) => link.startsWith('/phien-hop/'))
    .map(({ code }: { code: string }) => code.replace('today.', ''));

test('on paper: a counting team that votes, ballots that add up, a record of the count; nobody sees who chose what', async () => {
  const { sittingId, caseId } = await planned(meeting, 'other', world.cast.unit.committee);
  expect([await tasksOf('dung'), await tasksOf('hanh'), await tasksOf('an')]).toEqual([['open-sitting'], ['attend-sitting'], []]);
  for (const who of Object.keys(parts) as Name[]) expect((await attend(sittingId, who)).status).toBe(200);
  await done('dung', api.openSitting, { sittingId, version: 2 });
  await done('dung', api.openVote, { caseId, version: 1, again: null });
  let version = 2;
  const count = (more: object) => ask('dung', api.countVote, { caseId, version, agree: 4, against: 1, abstain: 0, ...more });
  const ballots = { issued: 6, collected: 6, invalid: 1 };
  expect((await count({ ballots })).codes).toEqual(['council.no-counters']);
  const name = (counters: readonly string[]) => ask('dung', api.nameCounters, { caseId, version: 2, counters });
  expect((await name([id('an')])).codes).toEqual(['council.counter-not-free']);
  expect((await name([id('binh'), id('giang')])).status).toBe(200);
  version = 3;
  expect((await count({ ballots: { ...ballots, collected: 7 } })).status).toBe(422);
  expect((await ask('dung', api.printSittingPaper, { sittingId, paper: 'counting-minutes', caseId })).status).toBe(409);
  expect((await count({ ballots })).status).toBe(200);
  const printed = await ask('dung', api.printSittingPaper, { sittingId, paper: 'counting-minutes', caseId, as: 'html' });
  expect(Buffer.from(printed.body).toString()).toContain(people.giang.fullName);
  const [vote] = (await caseIn('hanh', sittingId)).inside.course.votes;
  expect(vote).toMatchObject({ form: 'paper', answers: [], ballots: { issued: 6, collected: 6, invalid: 1 } });
  await done('dung', api.closeSitting, { sittingId, version: 3 });
  expect(await tasksOf('dung')).toEqual(['sign-sitting']);
});

const inWriting = { ...meeting, title: 'Lấy ý kiến', mode: 'in-writing', answersThrough: '2021-12-15' };

test('in writing: only those without a tie are asked, reminded once, and named to secretary and chair alone', async () => {
  const { sittingId, caseId } = await planned(inWriting, 'culture-title', world.cast.unit.school);
  await done('dung', api.openSitting, { sittingId, version: 2 });
  await done('dung', api.openVote, { caseId, version: 1, again: null });
  const answer = (who: Name, choice: string, personId?: string) =>
    ask(who, api.answerVote, { caseId, choice, ...(personId && { personId }) });
  expect([await tasksOf('giang'), await tasksOf('binh')]).toEqual([['answer-in-writing'], []]);
  expect((await answer('binh', 'agree')).codes).toEqual(['council.tied-to-case']);
  expect((await answer('giang', 'against')).status).toBe(200);
  expect((await answer('giang', 'agree')).status).toBe(200);
  expect((await answer('lien', 'agree', id('dung'))).codes).toEqual(['council.answers-of-secretary-and-chair']);
  expect((await answer('dung', 'agree', id('lien'))).status).toBe(200);

  const answersFor = async (who: Name) => (await caseIn(who, sittingId)).inside.course.votes[0].answers;
  for (const who of ['quyen', 'dung'] as const) expect(await answersFor(who)).toHaveLength(2);
  for (const who of ['lien', 'giang'] as const) expect(await answersFor(who)).toEqual([]);
  expect((await caseIn('giang', sittingId)).inside.ownAnswer).toBe('agree');

  await world.moveTo('2021-12-14');
  await remindOnce(world.site.app);
  await remindOnce(world.site.app);
  const told = await world.site.db.selectFrom('notice').select('person_id').where('code', 'like', 'notices.remind%').execute();
  expect(told.map(({ person_id }) => person_id).sort()).toEqual([id('quyen'), id('dung')].sort());
  const close = () => ask('dung', api.closeWriting, { caseId, version: 2 });
  expect((await close()).codes).toEqual(['council.answers-to-come', 'council.no-quorum']);
  for (const who of ['quyen', 'dung'] as const) expect((await answer(who, 'agree')).status).toBe(200);
  expect((await close()).status).toBe(200);
  expect((await caseIn('giang', sittingId)).inside.course.votes[0].outcome).toMatchObject({ agree: 4, carried: true });
});

test('a substitute sits and is counted for the member; a tie of the seat is not shed by it', async () => {
  const { version } = await done('dung', api.showCouncil, { councilId });
  const named = { councilId, memberId: id('giang'), substituteId: id('chau'), from: '2021-12-01', version };
  await done('dung', api.nameSubstitute, named);
  await world.moveTo('2021-12-10');
  const { sittingId, caseId } = await planned(meeting, 'culture-title', world.cast.unit.otherSchool);
  const wrong = await attend(sittingId, 'giang', { attendance: 'substituted', substituteId: id('an') });
  expect(wrong.codes).toEqual(['council.no-such-substitute']);
  const seat = { attendance: 'substituted', substituteId: id('chau') };
  expect((await attend(sittingId, 'giang', seat)).status).toBe(200);
  for (const who of ['quyen', 'lien', 'dung', 'binh', 'hanh'] as const) await attend(sittingId, who);
  await done('dung', api.openSitting, { sittingId, version: 2 });
  expect((await caseIn('dung', sittingId)).inside.expected).toMatchObject({ voters: 5, tied: 1 });
  await done('dung', api.openVote, { caseId, version: 1, again: null });
  await done('dung', api.countVote, { caseId, version: 2, agree: 5, against: 0, abstain: 0 });
  expect((await done('chau', api.showSitting, { sittingId })).state).toBe('open');
});

test('whoever is tied to a case leaves the close to another, and is told the same whatever is left', async () => {
  const { sittingId, caseId } = await planned(meeting, 'culture-title', world.cast.unit.otherSchool);
  for (const who of ['quyen', 'lien', 'dung', 'binh', 'hanh'] as const) await attend(sittingId, who);
  await done('dung', api.openSitting, { sittingId, version: 2 });
  for (const who of ['quyen', 'hanh'] as const) await done('dung', api.setTie, { caseId, personId: id(who), reason: 'other' });
  const seen = await done('hanh', api.showSitting, { sittingId });
  const close = (who: Name) => ask(who, api.closeSitting, { sittingId, version: 3 });
  expect((await close('quyen')).codes).toEqual(['council.closed-by-untied']);
  expect((await close('dung')).codes).toEqual(['council.cases-left']);
  const { version } = (await caseIn('dung', sittingId)).inside;
  await done('dung', api.putOffCase, { caseId, version, reason: 'Thiếu hồ sơ' });
  expect((await close('quyen')).codes).toEqual(['council.closed-by-untied']);
  expect(await done('hanh', api.showSitting, { sittingId })).toEqual(seen);
  expect((await close('dung')).status).toBe(200);
});
