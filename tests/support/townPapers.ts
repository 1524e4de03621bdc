import * as awardsApi from '#api/awards.ts';
import * as commendation from '#api/commendation.ts';
import * as council from '#api/council.ts';
import { printRoundPaper, roundPapers } from '#api/roundPapers.ts';
import type { TownWorld } from '#cli/demo/town/townWorld.ts';
import { workingDaysFrom } from '#domain/law/holidays.ts';
import { PaperAnswer } from '#server/kernel/paperAnswer.ts';

/** A paper as somebody of the town printed it, under the name it is told apart by. */
export type Printed = readonly [string, PaperAnswer];

const asPaper = (answer: unknown): PaperAnswer => {
  if (!(answer instanceof PaperAnswer)) throw new TypeError('no paper came');
  return answer;
};

/** Every paper that a decided round can print: its own, the dossiers', the decision's, each giấy khen; one award is cancelled for the paper of that. */
export async function printedOfRound(world: TownWorld, roundId: string): Promise<readonly Printed[]> {
  const { stage, person } = world;
  const agency = stage.as(person.secretary);
  const chair = stage.as(person.chair);
  const printed: Printed[] = [];
  for (const paper of roundPapers) printed.push([paper, asPaper(await agency(printRoundPaper, { roundId, paper }))]);
  printed.push(['decision', asPaper(await agency(awardsApi.downloadAwardDecision, { roundId }))]);
  const { dossiers } = await agency(commendation.listAwardDossiers, { roundId, size: 100 });
  for (const { id: dossierId } of dossiers.filter(({ state }) => state !== 'draft')) {
    const own = { submission: [undefined], 'commendation-minutes': [undefined], 'merit-list': [undefined] };
    const { nominees } = await agency(commendation.showAwardDossier, { dossierId });
    const of = (audience: string) => nominees.filter((one) => one.audience === audience).map(({ id }) => id);
    const asked = { ...own, 'unit-merit-report': of('collective'), 'person-merit-report': of('individual') };
    for (const [paper, subjects] of Object.entries(asked))
      for (const nominationId of subjects) {
        const answer = await agency(commendation.printDossierPaper, { dossierId, paper: paper as 'submission', nominationId });
        printed.push([`dossier ${paper}`, asPaper(answer)]);
      }
  }
  const { awards } = await agency(awardsApi.showBonuses, { roundId });
  for (const { id: awardId } of awards)
    printed.push(['certificate', asPaper(await agency(awardsApi.downloadAwardCertificate, { awardId }))]);
  const [struck, cancelled] = awards.filter(({ payment }) => payment !== null);
  await agency(awardsApi.correctPayment, {
    ...{ awardId: struck!.id, turn: struck!.payment!.turn, reason: 'Ghi nhầm người ký nhận trên danh sách.' },
    instead: { paidOn: struck!.payment!.paidOn, receivedBy: world.names.head },
  });
  const revokedOn = await stage.today();
  await chair(awardsApi.revokeAward, {
    ...{ awardId: cancelled!.id, number: '9912/QĐ-UBND', revokedOn, signerTitle: 'Chủ tịch', cause: 'false-declaration' },
    reason: 'Số liệu của giải pháp đã kê khai không đúng với sổ theo dõi',
  });
  printed.push(['revocation', asPaper(await agency(awardsApi.downloadAwardRevocation, { awardId: cancelled!.id }))]);
  printed.push(['bonus-list', asPaper(await agency(awardsApi.downloadBonusList, { roundId }))]);
  return printed;
}

/** Every paper of the sittings there are, and of one that votes on paper and one that asks in writing. */
export async function printedOfCouncil(world: TownWorld, councilId: string): Promise<readonly Printed[]> {
  await votedOnPaper(world, councilId);
  await askedInWriting(world, councilId);
  const agency = world.stage.as(world.person.secretary);
  const { sittings } = await agency(council.showCouncil, { councilId });
  const printed: Printed[] = [];
  for (const { id: sittingId } of sittings) {
    const { papers, cases } = await agency(council.showSitting, { sittingId });
    for (const { name, whyNot } of papers)
      if (whyNot.print.length === 0)
        printed.push([name, asPaper(await agency(council.printSittingPaper, { sittingId, paper: name as 'minutes' }))]);
    for (const { id: caseId, inside } of cases) {
      const form = inside!.course!.votes.at(-1)!.form;
      const made = form === 'paper' ? (['ballots', 'counting-minutes'] as const) : (['counting-minutes'] as const);
      for (const paper of form === 'in-writing' ? [] : made)
        printed.push([`${paper} ${form}`, asPaper(await agency(council.printSittingPaper, { sittingId, paper, caseId }))]);
    }
  }
  return printed;
}

type Case = Awaited<ReturnType<typeof plannedWith>>;

async function plannedWith({ stage, person, communes }: TownWorld, councilId: string, mode: 'meeting' | 'in-writing') {
  const secretary = stage.as(person.secretary);
  const meetsOn = workingDaysFrom(await stage.today(), 3);
  const answersThrough = mode === 'in-writing' ? workingDaysFrom(meetsOn, 3) : null;
  const { id: sittingId } = await secretary(council.planSitting, {
    ...{ councilId, title: 'Phiên họp xét công nhận sáng kiến', mode, meetsOn, begins: '14:00', venue: 'Phòng họp số 2' },
    answersThrough,
  });
  await secretary(council.addSittingCase, {
    ...{ sittingId, kind: 'initiative', unitId: communes[0]!.members[0]!.unitId, name: 'Trả kết quả hồ sơ ngay trong buổi' },
    ...{ proposal: 'Công nhận sáng kiến cấp cơ sở', summary: 'Thời gian chờ còn một phần ba.' },
  });
  const show = async () => await secretary(council.showSitting, { sittingId });
  await secretary(council.callSitting, { sittingId, version: (await show()).version });
  await stage.moveTo(meetsOn);
  return { sittingId, secretary, show, caseOf: async () => (await show()).cases[0]! };
}

async function begin({ secretary, sittingId, show, caseOf }: Case): Promise<void> {
  for (const { personId } of (await show()).seats)
    await secretary(council.markAttendance, { sittingId, personId, attendance: 'present' });
  await secretary(council.openSitting, { sittingId, version: (await show()).version });
  const { id: caseId } = await caseOf();
  await secretary(council.takeUpCase, { caseId });
  await secretary(council.openVote, { caseId, version: (await caseOf()).inside!.version });
}

async function setForm({ stage, person }: TownWorld, councilId: string, form: 'paper' | 'in-writing'): Promise<void> {
  const secretary = stage.as(person.secretary);
  const { rules, version } = await secretary(council.showCouncil, { councilId });
  const changed = rules.map((rule) =>
    rule.kind === 'initiative' ? { ...rule, form, source: 'Điều 9 Quy chế', isCertain: true, mayBeInWriting: true } : rule,
  );
  await secretary(council.setCouncilRules, { councilId, version, rules: changed });
}

async function votedOnPaper(world: TownWorld, councilId: string): Promise<void> {
  await setForm(world, councilId, 'paper');
  const planned = await plannedWith(world, councilId, 'meeting');
  const { secretary, sittingId, show, caseOf } = planned;
  await begin(planned);
  const on = async () => ({ caseId: (await caseOf()).id, version: (await caseOf()).inside!.version });
  const counters = (await show()).seats.slice(5, 7).map(({ personId }) => personId);
  await secretary(council.nameCounters, { ...(await on()), counters });
  const { voters } = (await caseOf()).inside!.course!.votes.at(-1)!.turnout;
  const ballots = { issued: voters, collected: voters, invalid: 1 };
  await secretary(council.countVote, { ...(await on()), agree: voters - 1, against: 0, abstain: 0, ballots });
  await secretary(council.closeSitting, { sittingId, version: (await show()).version });
}

async function askedInWriting(world: TownWorld, councilId: string): Promise<void> {
  await setForm(world, councilId, 'in-writing');
  await begin(await plannedWith(world, councilId, 'in-writing'));
}
