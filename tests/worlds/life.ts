import * as assessments from '#api/assessments.ts';
import * as council from '#api/council.ts';
import type { Caller, Endpoint } from '#api/endpoint.ts';
import * as evaluations from '#api/evaluations.ts';
import * as evidence from '#api/evidence.ts';
import * as incidents from '#api/incidents.ts';
import * as initiatives from '#api/initiatives.ts';
import * as notices from '#api/notices.ts';
import * as pledges from '#api/pledges.ts';
import * as reviews from '#api/reviews.ts';
import { launchedYear } from '#tests/support/assessments.ts';
import { chosenRound } from '#tests/support/awards.ts';
import { type Name, people } from '#tests/support/cast.ts';
import { launch } from '#tests/support/enrolments.ts';
import { initiativeCouncil, openInitiativeSitting, planInitiativeSitting } from '#tests/support/initiativeCouncil.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

/** What the secrets happen to. */
export interface Life {
  readonly campaignId: string;
  readonly pledgeCampaignId: string;
  readonly assessmentId: string;
  readonly roundId: string;
  readonly initiativeId: string;
  readonly tiedCaseId: string;
  /** A sitting of the school's council on an initiative of Hạnh's, opened and not yet voted on. */
  readonly initiativeSittingId: string;
  readonly writtenCaseId: string;
  /** A nomination of the other school in a round whose list is not posted yet. */
  readonly nominationId: string;
  /** The token of each one's calendar. */
  readonly calendars: ReadonlyMap<Name, string>;
}

/** When everybody is asked: what was told before is in the mails. */
export const askedAt = '2022-03-10T02:00:00.000Z';

/** An act that must succeed; what it answered. */
// biome-ignore lint/suspicious/noExplicitAny: bodies of any endpoint
export async function done(world: TestSite, who: Name, endpoint: Endpoint, input: Record<string, unknown>): Promise<any> {
  const { status, body, codes } = await world.as(who)(endpoint, input);
  if (status !== 200) throw new Error(`${who} ${endpoint.path}: ${status} ${codes}`);
  return body;
}

/** A school's year, its next year's pledges and a council above it, as far as what may differ. */
export async function commonLife(): Promise<{ readonly world: TestSite; readonly life: Life }> {
  const world = await testSite('2021-01-04', { mail: { smtpUrl: 'smtp://localhost:9', from: 'trang@thu.example' } });
  const campaignId = await launchedYear(world);
  const { assessmentId } = await done(world, 'an', assessments.openAssessment, { campaignId });
  await yearOf(world, campaignId);
  const { roundId } = await done(world, 'an', evaluations.openRound, { campaignId, ...round });
  const authors = [{ personId: world.cast.person.hanh, share: 100 }];
  const draft = { campaignId, version: 0, name: 'Sổ mượn sách', authors };
  const { id: initiativeId } = await done(world, 'hanh', initiatives.writeInitiative, draft);
  const { nominations } = await chosenRound(world);
  // Whoever decides must learn that somebody under a procedure is out of the question, so nobody of this life is both.
  await world.site.db.deleteFrom('nomination_place').where('nomination_id', '=', nominations.hanh).execute();
  await world.site.db.updateTable('nomination').set({ state: 'withdrawn' }).where('id', '=', nominations.hanh).execute();
  const pledgeCampaignId = await launch(world, 2022);
  await world.moveTo('2022-03-05');
  const chosen = { titles: [], commitments: ['1.2'], household: false, initiative: '' };
  await done(world, 'an', pledges.signPledge, { campaignId: pledgeCampaignId, version: 0, ...chosen });
  const cases = await councilOf(world);
  const initiativeSittingId = await initiativeBefore(world, campaignId);
  const calendars = new Map<Name, string>();
  for (const name of Object.keys(people) as Name[]) {
    const { address } = await done(world, name, notices.makeCalendarFeed, {});
    calendars.set(name, /[0-9a-f]{64}/.exec(address)![0]);
  }
  return {
    world,
    life: {
      campaignId,
      pledgeCampaignId,
      assessmentId,
      roundId,
      initiativeId,
      initiativeSittingId,
      nominationId: nominations.giang,
      calendars,
      ...cases,
    },
  };
}

const round = {
  ...{ term: 'calendar-year', from: '2021-01-01', through: '2021-12-31', headcountOn: '2021-11-20' },
  own: { advancedWorker: { least: 'good', leastMonths: 10, unregistered: 'noted', source: 'Quy chế thi đua của trường' } },
};

async function yearOf(world: TestSite, campaignId: string): Promise<void> {
  await done(world, 'hanh', evidence.addEvidence, { campaignId, lines: ['I.1'], onDay: '2021-03-08', note: 'Phát động' });
  const meeting = { campaignId, kind: 'monthly', month: '2021-10-01', heldOn: '2021-10-30', present: 30, total: 34, notes: '' };
  const raised = [{ area: 'Cảnh quan', role: 'Tổ Văn phòng', text: 'Sân sau còn rác', dueOn: '2021-12-15' }];
  await done(world, 'an', reviews.holdMeeting, { ...meeting, raised });
  const smoking = {
    kind: 'count',
    lineCode: 'II.2',
    count: 2,
    concluded: true,
    concludedOn: '2021-06-01',
    paper: 'Biên bản số 05/BB',
  };
  await done(world, 'chau', incidents.recordIncident, { campaignId, ...smoking });
}

/** The name of the initiative that the school's council is asked about. */
export const askedInitiative = 'Bảng phân công trực tuyến';

/** An initiative of Hạnh's, who sits on the council that is asked about it. */
async function initiativeBefore(world: TestSite, campaignId: string): Promise<string> {
  const councilId = await initiativeCouncil(world, '2022-03-05');
  const authors = [{ personId: world.cast.person.hanh, share: 100 }];
  const whole = {
    ...{ field: 'Quản lý', problem: 'Chép tay', solution: 'Dùng bảng chung', appliedAt: 'Toàn trường', effect: 'Đỡ nhầm' },
    ...{ name: askedInitiative, appliedSince: '2021-10-01', proof: 'Tổ trưởng xác nhận' },
  };
  const draft = await done(world, 'hanh', initiatives.writeInitiative, { campaignId, version: 0, ...whole, authors });
  await done(world, 'hanh', initiatives.proposeInitiative, { initiativeId: draft.id, version: draft.version });
  const sittingId = await planInitiativeSitting(world, councilId, '2022-03-05');
  await done(world, 'an', initiatives.bringInitiatives, { sittingId, initiativeIds: [draft.id] });
  await openInitiativeSitting(world, sittingId);
  return sittingId;
}

const parts = { quyen: 'chair', lien: 'vice-chair', dung: 'secretary', binh: 'member', kien: 'member' } as const;

/** A council with an open sitting of two cases, Bình being tied to one, and another that asks in writing. */
async function councilOf(world: TestSite) {
  const { person, unit } = world.cast;
  const act = (endpoint: Endpoint, input: Record<string, unknown>) => done(world, 'dung', endpoint, input);
  const members = Object.entries(parts).map(([who, part]) => ({ personId: person[who as Name], part }));
  const founded = { decision: 'Quyết định số 12', decidedOn: '2022-01-05', from: '2022-01-05', members };
  const made = await act(council.setUpCouncil, { unitId: unit.committee, kind: 'award-council', name: 'Hội đồng', ...founded });
  const { rules, version } = await act(council.showCouncil, { councilId: made.id });
  const written = rules.map((rule: object) => ({ ...rule, mayBeInWriting: true }));
  await act(council.setCouncilRules, { councilId: made.id, version, rules: written });
  const plan = { councilId: made.id, title: 'Phiên họp', meetsOn: '2022-03-05', begins: '08:00', venue: 'Phòng 1' };
  const brought = { kind: 'culture-title', proposal: 'Công nhận', namedPersonIds: [], summary: 'Hồ sơ đủ' };

  const { id: sittingId } = await act(council.planSitting, { ...plan, mode: 'meeting' });
  const add = (at: string, name: string, unitId: string) =>
    act(council.addSittingCase, { ...brought, sittingId: at, name, unitId });
  const { id: tiedCaseId } = await add(sittingId, 'Trường A', unit.school);
  const { id: otherCaseId } = await add(sittingId, 'Trường B', unit.otherSchool);
  await act(council.callSitting, { sittingId, version: 1 });
  for (const { personId } of members) await act(council.markAttendance, { sittingId, personId, attendance: 'present' });
  await act(council.openSitting, { sittingId, version: 2 });
  await act(council.openVote, { caseId: otherCaseId, version: 1, again: null });
  await act(council.countVote, { caseId: otherCaseId, version: 2, agree: 5, against: 0, abstain: 0 });

  const asked = { ...plan, title: 'Lấy ý kiến', mode: 'in-writing', answersThrough: '2022-03-20' };
  const { id: inWriting } = await act(council.planSitting, asked);
  const { id: writtenCaseId } = await add(inWriting, 'Trường B, lần hai', unit.otherSchool);
  await act(council.callSitting, { sittingId: inWriting, version: 1 });
  await act(council.openSitting, { sittingId: inWriting, version: 2 });
  await act(council.openVote, { caseId: writtenCaseId, version: 1, again: null });
  return { tiedCaseId, writtenCaseId };
}

/** Asks as whoever of the cast a person is. */
export const callerOf =
  (world: TestSite) =>
  (personId: string): Caller => {
    const who = (Object.keys(people) as Name[]).find((name) => world.cast.person[name] === personId)!;
    return async (endpoint, input) => await done(world, who, endpoint, input as Record<string, unknown>);
  };
