import * as api from '#api/council.ts';
import * as elections from '#api/elections.ts';
import { workingDaysFrom } from '#domain/law/holidays.ts';
import { type ElectionHands, electionHands } from '../elections.ts';
import { drawnFrom } from '../score.ts';
import type { TownWorld } from './townWorld.ts';

type Shown = Awaited<ReturnType<typeof show>>;
type Case = Shown['cases'][number];

export const show = async ({ stage, person }: Pick<TownWorld, 'stage' | 'person'>, sittingId: string) =>
  await stage.as(person.secretary)(api.showSitting, { sittingId });

/** A sitting of the council in three working days. */
export async function planTownSitting({ stage, person }: TownWorld, councilId: string): Promise<string> {
  const meetsOn = workingDaysFrom(await stage.today(), 3);
  const { id } = await stage.as(person.secretary)(api.planSitting, {
    ...{ councilId, title: 'Phiên họp xét khen thưởng phong trào thi đua', mode: 'meeting', meetsOn, begins: '08:00' },
    venue: 'Phòng họp số 1',
  });
  return id;
}

/** Members are called; the chair tells of being tied to one case; on the day all but one are there and the sitting opens. */
export async function openTownSitting(world: TownWorld, sittingId: string, tied: (one: Case) => boolean): Promise<Shown> {
  const { stage, person } = world;
  const secretary = stage.as(person.secretary);
  const planned = await show(world, sittingId);
  await secretary(api.callSitting, { sittingId, version: planned.version });
  const own = (await show(world, sittingId)).cases.find(tied);
  if (own) await stage.as(person.chair)(api.declareTie, { caseId: own.id, reason: 'household' });
  await stage.moveTo(planned.meetsOn);
  const { seats } = await show(world, sittingId);
  const absent = world.councillors.at(-1);
  for (const { personId } of seats) {
    const attendance = personId === absent ? 'absent' : 'present';
    await secretary(api.markAttendance, { sittingId, personId, attendance });
  }
  const { version } = await show(world, sittingId);
  await secretary(api.openSitting, { sittingId, version });
  return await show(world, sittingId);
}

/** How a member answers a case: for it, but for a few that are drawn from the words of case and voter. */
const answerOf = (voter: string, caseId: string): 'agree' | 'against' =>
  drawnFrom(`${caseId} ${voter}`) % 9 === 0 ? 'against' : 'agree';

/** The council votes in secret on what it commends: who keeps its keys is named, two of three open a result; those `without` make theirs elsewhere. */
export async function nameKeyKeepers(world: TownWorld, councilId: string, without: readonly string[] = []): Promise<SecretVote> {
  const { stage, person } = world;
  const secretary = stage.as(person.secretary);
  const { rules, version } = await secretary(api.showCouncil, { councilId });
  const regulated = { form: 'verifiable', source: 'Điều 9 Quy chế hoạt động của Hội đồng', isCertain: true } as const;
  await secretary(api.setCouncilRules, {
    ...{ councilId, version },
    rules: rules.map((rule) => (rule.kind === 'commendation' ? { ...rule, ...regulated } : rule)),
  });
  const keepers = [person.viceChair, person.agencyHead, person.member];
  const before = await secretary(elections.showTrustees, { councilId });
  await secretary(elections.nameTrustees, { councilId, trustees: keepers, threshold: 2, version: before.version });
  const hands = electionHands((personId) => stage.as(personId));
  const playedHere = keepers.filter((personId) => !without.includes(personId));
  await hands.makeKeys(councilId, playedHere);
  return { hands, keepers: playedHere };
}

/** Whoever plays the browsers of voters and of these trustees. */
export interface SecretVote {
  readonly hands: ElectionHands;
  readonly keepers: readonly string[];
}

/** Every case is taken up and put to the vote at once; the trustees make the joint keys. */
export async function openBallots(world: TownWorld, sittingId: string, { hands, keepers }: SecretVote): Promise<void> {
  const { stage, person } = world;
  const secretary = stage.as(person.secretary);
  for (const { id: caseId, inside } of (await show(world, sittingId)).cases) {
    await secretary(api.takeUpCase, { caseId });
    await secretary(api.openVote, { caseId, version: inside!.version });
  }
  await hands.setUp(sittingId, keepers);
}

/** All who are there vote in every case that they are not tied to, but for those `without`. */
export async function castAll(
  world: TownWorld,
  sittingId: string,
  { hands }: SecretVote,
  without: readonly string[] = [],
): Promise<void> {
  const { seats } = await show(world, sittingId);
  for (const { personId, attendance } of seats)
    if (attendance === 'present' && !without.includes(personId))
      await hands.vote(sittingId, personId, (caseId) => answerOf(personId, caseId));
}

/** Voting ends and two trustees open each result. Returns the elections. */
export async function openResults(
  world: TownWorld,
  sittingId: string,
  { hands, keepers }: SecretVote,
): Promise<readonly string[]> {
  const { stage, person } = world;
  const { cases } = await show(world, sittingId);
  const electionIds = cases.flatMap(({ inside }) => inside?.course?.votes.at(-1)?.election?.id ?? []);
  for (const electionId of electionIds) await stage.as(person.secretary)(elections.closeElection, { electionId });
  await hands.open(sittingId, keepers.slice(0, 2));
  return electionIds;
}

/** The sitting ends, its minutes are signed and filed. */
export async function endTownSitting(world: TownWorld, sittingId: string): Promise<void> {
  const { stage, person, scan } = world;
  const secretary = stage.as(person.secretary);
  await secretary(api.closeSitting, { sittingId, version: (await show(world, sittingId)).version });
  await secretary(api.signSitting, {
    ...{ sittingId, version: (await show(world, sittingId)).version, signedOn: await stage.today() },
    paper: { name: 'bien-ban-hop.pdf', bytes: scan },
  });
}
