// Real votes of a council on a real site, drawn at random: two councils, of six and of three, several cases in one sitting.
import * as council from '#api/council.ts';
import * as elections from '#api/elections.ts';
import type { Caller } from '#api/endpoint.ts';
import { type RandomSource, webRandom } from '#ballot/random.ts';
import type { Ballot, ElectionRecord } from '#ballot/record.ts';
import { makeKeyPair } from '#ballot/schnorr.ts';
import { cast } from '#ballot/vote.ts';
import { electionHands } from '#cli/demo/elections.ts';
import type { Name } from '#tests/support/cast.ts';
import type { TestSite } from '#tests/support/site.ts';
import { chance } from './seeded.ts';
import type { Known } from './siteAttacker.ts';

/** What a build keeps of a ballot besides what is right. */
export interface Kept {
  readonly personId: string;
  readonly electionId: string;
  /** How many vote in it. */
  readonly voters: number;
  readonly choice: 'agree' | 'against';
  readonly ballot: Ballot;
  /** What the device drew while it made the ballot. */
  readonly drawn: readonly Uint8Array[];
}
export type Keep = (kept: Kept) => Promise<void>;
export const keepsNothing: Keep = async () => undefined;

const parts = { quyen: 'chair', lien: 'vice-chair', dung: 'secretary', binh: 'member', giang: 'member', kien: 'member' } as const;
const sizes = { 'award-council': 6, 'recognition-council': 3 } as const;
type Kind = keyof typeof sizes;
const trustees = ['quyen', 'lien', 'dung'] as const;

/** A council that votes in the browser, its keys made. */
export interface Stage {
  readonly councilId: string;
  readonly members: readonly Name[];
  readonly as: (who: Name) => Caller;
  readonly hands: ReturnType<typeof electionHands>;
}

export async function stageOf(world: TestSite, kind: Kind): Promise<Stage> {
  const { person, unit } = world.cast;
  const members = (Object.keys(parts) as (keyof typeof parts)[]).slice(0, sizes[kind]);
  const as =
    (who: Name): Caller =>
    async (endpoint, input) => {
      const answer = await world.as(who)(endpoint, input as Record<string, unknown>);
      if (answer.status !== 200) throw new Error(`${who} ${endpoint.path}: ${answer.codes}`);
      return answer.body;
    };
  const nameOf = (personId: string) => members.find((who) => person[who] === personId)!;
  const hands = electionHands((personId) => as(nameOf(personId)));
  const founded = { decision: 'Quyết định số 12', decidedOn: '2021-11-01', from: '2021-11-01' } as never;
  const seats = members.map((who) => ({ personId: person[who], part: parts[who] }));
  const asked = {
    unitId: unit.committee,
    kind,
    name: `Hội đồng ${members.length} người`,
    ...(founded as object),
    members: seats,
  };
  const { id: councilId } = await as('dung')(council.setUpCouncil, asked as never);
  const { rules, version } = await as('dung')(council.showCouncil, { councilId, page: 1, size: 20 } as never);
  const set = {
    form: 'verifiable',
    countsWritten: false,
    quorum: '2/3',
    majority: '>1/2',
    base: 'present',
    substitutesVote: false,
  };
  const own = rules.map((rule) => ({ ...rule, ...set }));
  const done = await as('dung')(council.setCouncilRules, { councilId, version, rules: own as never });
  const named = { councilId, trustees: trustees.map((who) => person[who]), threshold: 2, version: done.version };
  await as('dung')(elections.nameTrustees, named);
  await hands.makeKeys(councilId, named.trustees);
  return { councilId, members, as, hands };
}

/** Holds so many votes in one sitting: each member for or against by lot, in an order by lot; counts, and returns what is true. */
export async function holdVotes(world: TestSite, stage: Stage, count: number, random: RandomSource, keep = keepsNothing) {
  const below = chance(random);
  const { person, unit } = world.cast;
  const { as, hands, members, councilId } = stage;
  const day = (await world.site.db.selectFrom('site').select('clock').executeTakeFirstOrThrow()).clock!.slice(0, 10);
  const plan = { councilId, title: 'Phiên họp', mode: 'meeting', meetsOn: day, begins: '08:00', venue: 'Phòng 1' };
  const { id: sittingId } = await as('dung')(council.planSitting, plan as never);
  const caseIds: string[] = [];
  for (let nth = 0; nth < count; nth++) {
    const brought = { sittingId, kind: 'culture-title', name: `Hồ sơ ${nth + 1}`, proposal: 'Công nhận', unitId: unit.committee };
    caseIds.push((await as('dung')(council.addSittingCase, brought as never)).id);
  }
  await as('dung')(council.callSitting, { sittingId, version: 1 });
  for (const who of members)
    await as('dung')(council.markAttendance, { sittingId, personId: person[who], attendance: 'present' } as never);
  await as('dung')(council.openSitting, { sittingId, version: 2 });
  for (const caseId of caseIds) await as('dung')(council.openVote, { caseId, version: 1, again: null, minutes: 30 } as never);
  await hands.setUp(
    sittingId,
    trustees.map((who) => person[who]),
  );
  const truths = new Map<string, Map<string, boolean>>();
  const order = members.map((who) => ({ who, lot: below(1_000_000) })).sort((a, b) => a.lot - b.lot);
  for (const { who } of order) {
    const { ballots } = await as(who)(elections.listBallots, { sittingId });
    const made = [];
    for (const offered of ballots) {
      const agrees = below(2) === 0;
      const drawn: Uint8Array[] = [];
      const device: RandomSource = (length) => {
        drawn.push(webRandom(length));
        return drawn.at(-1)!;
      };
      const { manifest, setup } = offered.opening as unknown as ElectionRecord;
      const choice = agrees ? ('agree' as const) : ('against' as const);
      const booth = { manifest, key: setup.key, voter: offered.voter, pair: makeKeyPair(), before: null, picks: [[choice]] };
      const ballot = cast(booth, device);
      made.push({ electionId: offered.electionId, ballot: { ...ballot } });
      truths.set(offered.electionId, (truths.get(offered.electionId) ?? new Map()).set(offered.voter, agrees));
      await keep({ personId: person[who], electionId: offered.electionId, voters: offered.voters, choice, ballot, drawn });
    }
    await as(who)(elections.castBallots, { sittingId, ballots: made });
  }
  for (const electionId of truths.keys()) await as('dung')(elections.closeElection, { electionId });
  await hands.open(sittingId, [person.quyen, person.lien]);
  return await Promise.all([...truths].map(([electionId, truth]) => knownOf(world, electionId, truth)));
}

async function knownOf(world: TestSite, electionId: string, truth: ReadonlyMap<string, boolean>): Promise<Known> {
  const answer = await world.as('lien')(elections.openElectionRecord, { electionId });
  const record: ElectionRecord = Buffer.isBuffer(answer.body) ? JSON.parse(answer.body.toString()) : answer.body;
  const voters = await world.site.db.selectFrom('election_voter').selectAll().where('election_id', '=', electionId).execute();
  return {
    ...{ electionId, record, personOf: new Map(voters.map(({ voter, person_id }) => [voter, person_id])) },
    inFavour: record.tally!.results![0]![0]!,
    truth: new Set([...truth].flatMap(([voter, agrees]) => (agrees ? [voter] : []))),
  };
}
