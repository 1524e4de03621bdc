import * as choice from '#api/awardChoice.ts';
import * as awards from '#api/awards.ts';
import * as commendation from '#api/commendation.ts';
import * as council from '#api/council.ts';
import * as elections from '#api/elections.ts';
import type { Endpoint } from '#api/endpoint.ts';
import * as localRules from '#api/localRules.ts';
import * as pastAwards from '#api/pastAwards.ts';
import * as postings from '#api/postings.ts';
import * as recognition from '#api/recognition.ts';
import { electionHands } from '#cli/demo/elections.ts';
import { day } from '#domain/kernel/day.ts';
import type { Role } from '#domain/people/actor.ts';
import { hashPassword } from '#server/identity/auth.ts';
import { addAccount } from '#server/identity/store.ts';
import { addImport } from '#server/imports/store.ts';
import { newId } from '#server/kernel/ids.ts';
import { addUnit } from '#server/org/store.ts';
import { addEmployment } from '#server/people/employmentStore.ts';
import { addPerson, addSeat } from '#server/people/store.ts';
import { addPast } from '#server/recognition/pastStore.ts';
import { chosenRound, decisionOf, postingOf } from '#tests/support/awards.ts';
import { ledYear, makeBloc, shownTo } from '#tests/support/blocs.ts';
import { type Name, people } from '#tests/support/cast.ts';
import { panelled, seatReviewers } from '#tests/support/panels.ts';
import { announcedYear, decisionOf as titleDecisionOf } from '#tests/support/recognition.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { callerOf, done } from './life.ts';
import { pastAward } from './strangers.ts';

/** Who comes from outside besides the cast: two from another commune, of the same office one without a seat and its clerk, who is not on the council; the last was of both until yesterday. */
export const outsiders = {
  clerkElsewhere: { fullName: 'Phùng Thị Mai Ca', at: 'elsewhere', role: 'clerk' },
  secretaryElsewhere: { fullName: 'Doãn Văn Sáu', at: 'elsewhere', role: 'council-secretary' },
  seatless: { fullName: 'Cù Thị Nhàn', at: 'committee', role: null },
  keeper: { fullName: 'Bế Thị Lưu', at: 'committee', role: 'clerk' },
  ended: { fullName: 'Từ Công Mãn', at: 'committee', role: 'reviewer' },
} as const satisfies Record<string, { fullName: string; at: 'elsewhere' | 'committee'; role: Role | null }>;
export type Outsider = keyof typeof outsiders;

/** Ids of one of each thing that a route before the council may be about. */
export type Things = Readonly<Record<string, string>>;

export interface CouncilLife {
  readonly world: TestSite;
  readonly things: Things;
  cookieOf(outsider: Outsider): Promise<string>;
}

export const onTheDay = '2023-12-12';
const addressOf = (who: Outsider) => `${who.toLowerCase()}@ngoai.example`;
const passwordOf = (who: Outsider) => `mat khau cua ${who}`;

/** A district's council, its commendation, its panels and titles, one of each under way. */
export async function councilLife(): Promise<CouncilLife> {
  const world = await testSite('2021-01-04');
  await seatReviewers(world);
  const elsewhere = await comeFromOutside(world);
  const before = { unitId: world.cast.unit.school, ...pastAward, number: '2/QĐ-UBND' };
  const { id: pastAwardId } = await done(world, 'an', pastAwards.enterPastAward, before);
  const years = await yearsOf(world);
  const rounds = await roundsOf(world);
  const sittings = await sittingsOf(world);
  const rule = { unitId: world.cast.unit.province, ...localRule };
  const { id: localRuleId } = await done(world, 'kien', localRules.enterLocalRule, rule);
  const pastRecognitionId = await pastRecognitionOf(world);
  const bloc = await blocOf(world);
  const things = { ...years, ...rounds, ...sittings, ...bloc, elsewhere, pastAwardId, pastRecognitionId, localRuleId };
  return { world, things, cookieOf: (who) => signIn(world, who) };
}

/** A bloc of schools, led by the school. */
/** What a place rules for itself, as the law does, so that no cycle changes by it. */
const localRule = {
  ...{ titleKind: 'enterprise', from: '2020-03-01', firstYears: 2, againYears: 5, body: null, isCertain: true },
  ...{ number: '22/HD-LĐLĐ', issuedOn: '2020-02-20', issuer: 'Liên đoàn Lao động tỉnh', subject: 'về công nhận' },
};

async function blocOf(world: TestSite) {
  await world.moveTo(onTheDay);
  const bloc = await makeBloc(world, '2023-12-01');
  const blocYearId = await ledYear(world, bloc, 2023);
  const { memberships } = await shownTo(world, 'dung', bloc.blocId);
  return { blocId: bloc.blocId, blocYearId, membershipId: memberships[0].id };
}

/** The school's result of a year before the system, entered at the committee. */
async function pastRecognitionOf({ site, cast }: TestSite): Promise<string> {
  const [id, importId] = [newId(), newId()];
  const { school, committee } = cast.unit;
  const entered = { enteredBy: cast.person.dung, enteredOn: day('2021-01-05'), keeperUnitId: committee, importId };
  const paper = { number: '4/TB-BCĐ', decidedOn: day('2020-12-20'), issuer: 'Ban Chỉ đạo huyện Bến Sậy' };
  const said = { title: null, kind: null, firstYear: 2020, lastYear: 2020, qualified: true, points: null };
  await site.db.transaction().execute(async (tx) => {
    const from = { kind: 'results', unitId: committee, askedBy: cast.person.dung, askedAt: '2021-01-05T01:00:00Z' } as const;
    await addImport(tx, { id: importId, ...from, fileName: 'ket-qua.xlsx', fileHash: importId }, new Uint8Array([1]));
    await tx.updateTable('import_job').set({ state: 'taken' }).where('id', '=', importId).execute();
    const of = { id, what: 'year-result', unitId: school, unitName: 'Trường THCS Thị trấn Bến Sậy' } as const;
    await addPast(tx, [{ ...of, ...said, ...paper, ...entered }]);
  });
  return id;
}

async function comeFromOutside({ site, cast }: TestSite): Promise<string> {
  const from = day('2021-01-04');
  return await site.db.transaction().execute(async (tx) => {
    const named = { code: null, place: 'huyện Cồn Ba, tỉnh Thanh Lộc', decision: null, period: { from, until: null } };
    const parentId = cast.unit.province;
    const elsewhere = await addUnit(tx, { ...named, name: 'Xã Cồn Ba', type: 'commune', parentId });
    for (const [who, { fullName, at, role }] of Object.entries(outsiders) as [Outsider, (typeof outsiders)[Outsider]][]) {
      const unitId = at === 'elsewhere' ? elsewhere : cast.unit.committee;
      const personId = await addPerson(tx, { fullName, staffCode: null, email: addressOf(who) }, `${from}T01:00:00Z`);
      const until = who === 'ended' ? { until: day(onTheDay) } : {};
      if (role) await addSeat(tx, { personId, role, unitId, from, ...until });
      const work = { position: 'Chuyên viên', staffClass: 'public-employee', manages: false } as const;
      if (who !== 'ended') await addEmployment(tx, { personId, unitId, teamId: null, from, ...work });
      await addAccount(tx, { personId, fullName, email: addressOf(who), passwordHash: await hashPassword(passwordOf(who)) });
    }
    return elsewhere;
  });
}

/** Two announced years with the title they earned, and a third under a panel. */
async function yearsOf(world: TestSite) {
  await announcedYear(world, 2021);
  const decidedCampaignId = await announcedYear(world, 2022);
  const { titleId } = await done(world, 'quyen', recognition.decideTitle, titleDecisionOf(decidedCampaignId, 2022));
  const { assessmentId, campaignId } = await panelled(world, 2023);
  return { titleId, assessmentId, campaignId, decidedCampaignId };
}

/** A round taking dossiers, one that chooses, one posted with a petition, one decided and partly paid. */
async function roundsOf(world: TestSite) {
  const { unit, person } = world.cast;
  const paid = await chosenRound(world, { year: 2022, merit: 'Thành tích năm trước' });
  await world.moveTo('2022-11-26');
  await done(world, 'dung', postings.postAwards, { ...postingOf(paid.roundId), postedOn: '2022-11-26' });
  await world.moveTo('2022-12-06');
  await done(world, 'quyen', awards.decideAwards, { ...decisionOf(paid.roundId), decidedOn: '2022-12-06' });
  const listed = (await done(world, 'quyen', awards.listAwards, {})).awards as readonly { id: string; name: string }[];
  const awardOf = (name: string) => listed.find((one) => one.name === name)!.id;
  const [awardId, unpaidAwardId] = [awardOf(people.hanh.fullName), awardOf(people.giang.fullName)];
  const payments = [{ awardId, receivedBy: people.hanh.fullName }];
  await done(world, 'dung', awards.payBonuses, { roundId: paid.roundId, paidOn: '2022-12-06', payments });

  await world.moveTo('2023-11-26');
  const posted = await chosenRound(world, { year: 2023, merit: 'Thành tích đã niêm yết' });
  await done(world, 'dung', postings.postAwards, { ...postingOf(posted.roundId), postedOn: '2023-11-26' });
  const petition = {
    roundId: posted.roundId,
    nominationId: posted.nominations.giang,
    text: 'Số giờ dạy chưa đúng',
    received: null,
  };
  const { code } = await done(world, 'an', postings.makePetition, petition);
  const { id: petitionId } = await world.site.db.selectFrom('petition').select('id').executeTakeFirstOrThrow();

  const choosing = await chosenRound(world, { year: 2023, merit: 'Thành tích đang xét' });
  const limit = { roundId: choosing.roundId, audience: 'individual', measure: 'max', amount: 5, source: 'Thông báo số 7' };
  const { id: limitId } = await done(world, 'quyen', choice.setAwardLimit, limit);
  const sent = await world.site.db
    .selectFrom('nomination')
    .select('dossier_id')
    .where('id', '=', choosing.nominations.school)
    .executeTakeFirstOrThrow();

  const form = 'Giấy khen';
  const opened = await done(world, 'dung', commendation.openRound, {
    ...{ unitId: unit.committee, year: 2023, title: 'Đợt cuối năm', merit: 'Năm học', dueOn: '2023-12-31', dueMeaning: 'before' },
    awards: (['collective', 'individual'] as const).map((audience) => ({ form, audience, standard: null, line: null })),
    ...{ quotas: [], dossier: [{ key: 'plan-0', text: 'Tờ trình', anyOf: [], line: null }] },
    ...{ needsRegistration: false, invited: [unit.school, unit.otherSchool] },
  });
  const written = {
    form,
    isDirectWorker: true,
    merits: 'Dạy tốt',
    meritsFrom: '2023-01-01',
    meritsTo: '2023-11-19',
    solutions: [],
  };
  const own = { roundId: opened.id, audience: 'individual', unitId: unit.school, personId: person.hanh, ...written };
  const draft = await done(world, 'an', commendation.nominate, own);
  return {
    ...{ openRoundId: opened.id, draftNominationId: draft.id, draftDossierId: draft.dossierId, sentDossierId: sent.dossier_id },
    ...{ choosingRoundId: choosing.roundId, chosenId: choosing.nominations.giang, unchosenId: choosing.nominations.otherSchool },
    ...{ schoolNominationId: choosing.nominations.school, limitId },
    ...{ postedRoundId: posted.roundId, postedNominationId: posted.nominations.hanh, petitionId, petitionCode: code },
    ...{ paidRoundId: paid.roundId, awardId, unpaidAwardId },
  };
}

const parts = { quyen: 'chair', lien: 'vice-chair', dung: 'secretary', binh: 'member', kien: 'member' } as const;
const trustees = ['quyen', 'lien', 'dung'] as const;

/** A council that votes in the browser: one sitting under way with a vote open on Bình's school, one planned, one in writing. */
async function sittingsOf(world: TestSite): Promise<Record<string, string>> {
  await world.moveTo(onTheDay);
  const { person, unit } = world.cast;
  const act = (endpoint: Endpoint, input: Record<string, unknown>) => done(world, 'dung', endpoint, input);
  const { id: endedId } = await world.site.db
    .selectFrom('person')
    .select('id')
    .where('email', '=', addressOf('ended'))
    .executeTakeFirstOrThrow();
  const members = [
    ...Object.entries(parts).map(([who, part]) => ({ personId: person[who as Name], part })),
    { personId: endedId, part: 'vice-chair' },
  ];
  const founded = { decision: 'Quyết định số 12', decidedOn: '2023-11-01', from: '2023-11-01', members };
  const made = { unitId: unit.committee, kind: 'award-council', name: 'Hội đồng', ...founded };
  const { id: councilId } = await act(council.setUpCouncil, made);
  await act(council.changeMembers, { councilId, on: onTheDay, leaving: [endedId], joining: [], version: 1 });
  const { rules, version } = await act(council.showCouncil, { councilId });
  const set = { countsWritten: false, quorum: '1/2', majority: '>1/2', base: 'present', substitutesVote: true };
  const formOf = (kind: string) => (kind === 'culture-title' ? 'verifiable' : 'show-of-hands');
  const own = rules.map((rule: { kind: string }) => ({ ...rule, ...set, form: formOf(rule.kind), mayBeInWriting: true }));
  const { version: next } = await act(council.setCouncilRules, { councilId, version, rules: own });
  const named = trustees.map((who) => person[who]);
  await act(elections.nameTrustees, { councilId, trustees: named, threshold: 2, version: next });
  const hands = electionHands(callerOf(world));
  await hands.makeKeys(councilId, named);

  const plan = { councilId, title: 'Phiên họp', meetsOn: onTheDay, begins: '08:00', venue: 'Phòng 1' };
  const brought = { proposal: 'Công nhận', namedPersonIds: [], summary: 'Hồ sơ đủ' };
  const add = async (sittingId: string, kind: string, name: string, unitId: string) =>
    (await act(council.addSittingCase, { ...brought, kind, sittingId, name, unitId })).id as string;
  const open = async (sittingId: string) => {
    await act(council.callSitting, { sittingId, version: 1 });
    for (const who of Object.keys(parts) as Name[])
      await act(council.markAttendance, { sittingId, personId: person[who], attendance: 'present' });
    await act(council.openSitting, { sittingId, version: 2 });
  };
  const { id: sittingId } = await act(council.planSitting, { ...plan, mode: 'meeting' });
  const caseId = await add(sittingId, 'culture-title', 'Trường A', unit.school);
  const handCaseId = await add(sittingId, 'other', 'Trường A, việc khác', unit.school);
  await open(sittingId);
  await act(council.openVote, { caseId, version: 1, again: null, minutes: 30 });
  await hands.setUp(sittingId, named);
  await hands.vote(sittingId, person.lien, () => 'agree');
  const { id: electionId } = await world.site.db.selectFrom('election').select('id').executeTakeFirstOrThrow();
  await done(world, 'kien', elections.disputeBallot, { electionId, ground: 'not-there' });
  const { id: disputeId } = await world.site.db.selectFrom('election_dispute').select('id').executeTakeFirstOrThrow();

  const { id: plannedId } = await act(council.planSitting, { ...plan, title: 'Phiên sau', mode: 'meeting' });
  const plannedCaseId = await add(plannedId, 'other', 'Trường A, phiên sau', unit.school);
  const { id: inWriting } = await act(council.planSitting, { ...plan, mode: 'in-writing', answersThrough: '2023-12-20' });
  const writtenCaseId = await add(inWriting, 'other', 'Trường A, lấy ý kiến', unit.school);
  await open(inWriting);
  await act(council.openVote, { caseId: writtenCaseId, version: 1, again: null });
  return {
    ...{ councilId, sittingId, caseId, handCaseId, electionId, disputeId, plannedId, plannedCaseId, writtenCaseId },
    ...{ endedId },
  };
}

async function signIn({ web }: TestSite, who: Outsider): Promise<string> {
  const payload = { email: addressOf(who), password: passwordOf(who) };
  const answer = await web.server.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload });
  if (answer.statusCode !== 200) throw new Error(`${who} cannot sign in: ${answer.body}`);
  return answer.cookies.map((cookie) => `${cookie.name}=${encodeURIComponent(cookie.value)}`).join('; ');
}
