import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/council.ts';
import type { Endpoint } from '#api/endpoint.ts';
import { day } from '#domain/kernel/day.ts';
import type { Name } from '#tests/support/cast.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { addEmployment } from '../people/employmentStore.ts';

/** What changes between the invitation and the close: terms, members, who sits for whom, where somebody works, who answers at all. */
let world: TestSite;
beforeAll(async () => {
  world = await testSite('2021-12-10');
});
afterAll(() => world.close());

const parts = { quyen: 'chair', lien: 'vice-chair', dung: 'secretary', binh: 'member', giang: 'member', kien: 'member' } as const;
const id = (who: Name) => world.cast.person[who];
const dung = (endpoint: Endpoint, input: Record<string, unknown>) => world.as('dung')(endpoint, input);
// biome-ignore lint/suspicious/noExplicitAny: bodies of any endpoint
async function done(endpoint: Endpoint, input: Record<string, unknown>): Promise<any> {
  const { status, codes, body } = await dung(endpoint, input);
  expect([endpoint.path, status, codes]).toEqual([endpoint.path, 200, []]);
  return body;
}

const members = () => Object.entries(parts).map(([who, part]) => ({ personId: id(who as Name), part }));
const founded = (kind: string, from: string) => ({
  ...{ unitId: world.cast.unit.committee, kind, name: 'Hội đồng', decision: 'Quyết định số 12' },
  ...{ decidedOn: '2021-11-01', from, members: members() },
});
const council = async (kind: string): Promise<string> => (await done(api.setUpCouncil, founded(kind, '2021-11-01'))).id;
async function called(councilId: string, plan: Record<string, unknown> = {}, unitId = world.cast.unit.otherSchool) {
  const meeting = { title: 'Phiên họp', mode: 'meeting', meetsOn: '2021-12-22', begins: '08:00', venue: 'Phòng 1' };
  const { id: sittingId } = await done(api.planSitting, { councilId, ...meeting, ...plan });
  const brought = { kind: 'culture-title', name: 'Vụ việc', proposal: 'Công nhận', namedPersonIds: [], summary: 'x' };
  const { id: caseId } = await done(api.addSittingCase, { sittingId, ...brought, unitId });
  await done(api.callSitting, { sittingId, version: 1 });
  return { sittingId, caseId } as { readonly sittingId: string; readonly caseId: string };
}
const sit = (sittingId: string, who: Name, more: Record<string, unknown> = { attendance: 'present' }) =>
  dung(api.markAttendance, { sittingId, personId: id(who), ...more });
const everybody = async (sittingId: string) => {
  for (const who of Object.keys(parts) as Name[]) await sit(sittingId, who);
};
const shown = async (sittingId: string) => await done(api.showSitting, { sittingId });
const lastVote = async (sittingId: string) => (await shown(sittingId)).cases[0].inside.course.votes.at(-1);

test('a council does not sit on a day after its term', async () => {
  const { sittingId } = await called(await council('recognition-council'));
  await world.moveTo('2021-12-12');
  await done(api.setUpCouncil, founded('recognition-council', '2021-12-15'));
  await world.moveTo('2021-12-22');
  await everybody(sittingId);
  expect((await dung(api.openSitting, { sittingId, version: 2 })).codes).toEqual(['council.ended']);
});

test('whoever leaves before the sitting has no seat in it, whoever joins has one and is called', async () => {
  const councilId = await council('award-council');
  const { sittingId } = await called(councilId);
  await sit(sittingId, 'giang');
  expect((await world.as('hanh')(api.showSitting, { sittingId })).status).toBe(404);
  const joining = [{ personId: id('hanh'), part: 'member' }];
  await done(api.changeMembers, { councilId, on: '2021-12-21', leaving: [id('kien')], joining, version: 1 });
  const { seats } = await shown(sittingId);
  const at = (who: Name) => seats.find(({ personId }: { personId: string }) => personId === id(who))?.attendance;
  expect([at('kien'), at('hanh'), at('giang')]).toEqual([undefined, 'absent', 'present']);
  expect((await world.as('hanh')(api.showSitting, { sittingId })).status).toBe(200);
  const told = await world.site.db
    .selectFrom('notice')
    .select('person_id')
    .where('link', '=', `/phien-hop/${sittingId}`)
    .execute();
  expect(told.filter(({ person_id }) => person_id === id('hanh'))).toHaveLength(1);
  expect((await sit(sittingId, 'kien')).codes).toEqual(['council.not-a-member']);
});

test('one person has one seat, however many they may stand in for', async () => {
  const councilId = await council('initiative-council');
  for (const [index, member] of (['binh', 'kien'] as const).entries())
    await done(api.nameSubstitute, {
      ...{ councilId, memberId: id(member), substituteId: id('an'), from: '2021-12-01', version: index + 1 },
    });
  const { sittingId } = await called(councilId);
  const instead = { attendance: 'substituted', substituteId: id('an') };
  expect((await sit(sittingId, 'binh', instead)).status).toBe(200);
  expect((await sit(sittingId, 'kien', instead)).codes).toEqual(['council.substitute-seated']);
  expect((await sit(sittingId, 'binh', instead)).status).toBe(200);
});

test('a voter who comes to work for the unit before the count voids the vote', async () => {
  const { sittingId, caseId } = await called(await council('steering-committee'), {}, world.cast.unit.school);
  await everybody(sittingId);
  await done(api.openSitting, { sittingId, version: 2 });
  await done(api.openVote, { caseId, version: 1, again: null });
  await world.site.db.transaction().execute(async (tx) => {
    const moved = { personId: id('giang'), unitId: world.cast.unit.school, teamId: null, position: 'Giáo viên' };
    await addEmployment(tx, { ...moved, staffClass: 'public-employee', manages: false, from: day('2021-12-22') });
  });
  const counted = await done(api.countVote, { caseId, version: 2, agree: 5, against: 0, abstain: 0 });
  expect(counted.voided).toBe(true);
  expect(await lastVote(sittingId)).toMatchObject({ state: 'void', voided: 'tie-found-late', outcome: null });
  const again = { caseId, version: counted.version, again: 'tie-found-late' };
  const { version } = await done(api.openVote, again);
  expect((await done(api.countVote, { caseId, version, agree: 4, against: 0, abstain: 0 })).voided).toBe(false);
  expect((await world.as('giang')(api.showSitting, { sittingId })).body.cases[0].inside).toBeNull();
});

test('too few answers when the last day is over decide nothing, and no answer comes after it', async () => {
  const councilId = (await done(api.setUpCouncil, founded('recognition-council', '2021-12-20'))).id;
  const { rules, version } = await done(api.showCouncil, { councilId });
  const written = rules.map((rule: object) => ({ ...rule, mayBeInWriting: true }));
  await done(api.setCouncilRules, { councilId, version, rules: written });
  const { sittingId, caseId } = await called(councilId, { mode: 'in-writing', answersThrough: '2021-12-24' });
  await done(api.openSitting, { sittingId, version: 2 });
  await done(api.openVote, { caseId, version: 1, again: null });
  const answer = (who: Name) => world.as(who)(api.answerVote, { caseId, choice: 'agree' });
  expect((await answer('quyen')).status).toBe(200);
  await world.moveTo('2021-12-25');
  expect((await answer('lien')).codes).toEqual(['council.answers-over']);
  expect((await done(api.closeWriting, { caseId, version: 2 })).voided).toBe(true);
  expect(await lastVote(sittingId)).toMatchObject({ state: 'void', voided: 'too-few-answers', outcome: null });
  await done(api.putOffCase, { caseId, version: 3, reason: 'Không đủ thành viên trả lời' });
  await done(api.closeSitting, { sittingId, version: 3 });
});

test('what tied somebody by word goes with a case to the next sitting; who works there is found anew', async () => {
  await world.moveTo('2021-12-26');
  const { councils } = await done(api.listCouncils, {});
  const councilId = councils.find(({ kind }: { kind: string }) => kind === 'award-council').id;
  const plan = { meetsOn: '2021-12-26' };
  const first = await called(councilId, plan);
  await done(api.setTie, { caseId: first.caseId, personId: id('quyen'), reason: 'household' });
  expect((await world.as('lien')(api.declareTie, { caseId: first.caseId, reason: 'other' })).status).toBe(200);
  const next = await called(councilId, plan);
  const tied = (await shown(next.sittingId)).cases[0].inside.ties.map((tie: { personId: string; source: string }) => [
    ...[tie.personId, tie.source],
  ]);
  const expected = [
    [id('giang'), 'derived'],
    [id('quyen'), 'set'],
    [id('lien'), 'declared'],
  ];
  expect(tied.toSorted()).toEqual(expected.toSorted());
  expect((await world.as('quyen')(api.showSitting, { sittingId: next.sittingId })).body.cases[0].inside).toBeNull();
});

test('a sitting that goes on past the last day of the term is ended by those it opened with', async () => {
  const term = { ...founded('recognition-council', '2021-12-28'), decidedOn: '2021-12-20', through: '2021-12-29' };
  const { id: councilId } = await done(api.setUpCouncil, term);
  await world.moveTo('2021-12-29');
  const { sittingId, caseId } = await called(councilId, { meetsOn: '2021-12-29' });
  await everybody(sittingId);
  await done(api.openSitting, { sittingId, version: 2 });
  await done(api.openVote, { caseId, version: 1, again: null });
  await world.moveTo('2021-12-30');
  const counted = await world.as('lien')(api.countVote, { caseId, version: 2, agree: 5, against: 0, abstain: 0 });
  expect([counted.status, counted.codes]).toEqual([200, []]);
  expect((await world.as('kien')(api.closeSitting, { sittingId, version: 3 })).codes).toEqual(['council.only-runners']);
  expect((await world.as('lien')(api.closeSitting, { sittingId, version: 3 })).status).toBe(200);
});

test('a vote opened by mistake is stopped before its count, and only by whoever runs the sitting', async () => {
  await world.moveTo('2021-12-30');
  const { id: councilId } = await done(api.setUpCouncil, founded('recognition-council', '2021-12-30'));
  const { sittingId, caseId } = await called(councilId, { meetsOn: '2021-12-30' });
  await everybody(sittingId);
  await done(api.openSitting, { sittingId, version: 2 });
  expect((await dung(api.stopVote, { caseId, version: 1 })).codes).toEqual(['council.no-vote-open']);
  await done(api.openVote, { caseId, version: 1, again: null });
  await sit(sittingId, 'kien', { attendance: 'absent' });
  expect((await world.as('binh')(api.stopVote, { caseId, version: 2 })).codes).toEqual(['council.only-runners']);
  const { version } = await done(api.stopVote, { caseId, version: 2 });
  expect(await lastVote(sittingId)).toMatchObject({ state: 'void', voided: 'other', outcome: null });
  const again = await done(api.openVote, { caseId, version, again: 'other' });
  expect((await lastVote(sittingId)).turnout.voters).toBe(4);
  await done(api.countVote, { caseId, version: again.version, agree: 4, against: 0, abstain: 0 });
});

test('a tie found after the minutes were signed voids the result; a later sitting votes again and its minutes say why', async () => {
  await world.moveTo('2021-12-31');
  const { id: councilId } = await done(api.setUpCouncil, founded('award-council', '2021-12-31'));
  const first = await called(councilId, { meetsOn: '2021-12-31' });
  const { sittingId, caseId } = first;
  await everybody(sittingId);
  await done(api.openSitting, { sittingId, version: 2 });
  await done(api.openVote, { caseId, version: 1, again: null });
  await done(api.stopVote, { caseId, version: 2 });
  await done(api.openVote, { caseId, version: 3, again: 'other' });
  await done(api.countVote, { caseId, version: 4, agree: 5, against: 0, abstain: 0 });
  await done(api.closeSitting, { sittingId, version: 3 });
  const scan = { name: 'bien-ban.pdf', bytes: Buffer.from('%PDF-1.7\n1 0 obj\n<< >>\nendobj\ntrailer << >>\n%%EOF\n') };
  await done(api.signSitting, { sittingId, version: 4, signedOn: '2021-12-31', paper: scan });
  expect((await done(api.setTie, { caseId, personId: id('kien'), reason: 'household' })).voided).toBe(true);
  expect([(await shown(sittingId)).state, await lastVote(sittingId)]).toMatchObject(['signed', { voided: 'tie-found-late' }]);
  expect((await dung(api.openVote, { caseId, version: 6, again: 'tie-found-late' })).codes).toEqual(['council.not-open']);

  const next = await called(councilId, { meetsOn: '2021-12-31' });
  await everybody(next.sittingId);
  await done(api.openSitting, { sittingId: next.sittingId, version: 2 });
  expect((await world.as('kien')(api.showSitting, { sittingId: next.sittingId })).body.cases[0].inside).toBeNull();
  await done(api.openVote, { caseId: next.caseId, version: 1, again: null });
  await done(api.countVote, { caseId: next.caseId, version: 2, agree: 4, against: 0, abstain: 0 });
  await done(api.closeSitting, { sittingId: next.sittingId, version: 3 });
  const minutesOf = async (of: string) =>
    Buffer.from((await dung(api.printSittingPaper, { sittingId: of, paper: 'minutes', as: 'html' })).body).toString();
  expect(await minutesOf(next.sittingId)).toContain(
    'Phiên ngày 31/12/2021: lượt 2 không tính: phát hiện thành viên có liên quan đã biểu quyết.',
  );
  expect(await minutesOf(sittingId)).toContain('Lượt 1 không tính: dừng trước khi kiểm.');
});
