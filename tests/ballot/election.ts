// Whole elections in one process, for the tests, the soak and the figures.
import { closingOf, lastBallotOf, nextEntry, type OpenElection, opened } from '#ballot/board.ts';
import { canonical, digest, format } from '#ballot/canonical.ts';
import { generator } from '#ballot/group.ts';
import { type RandomSource, webRandom } from '#ballot/random.ts';
import type { Ballot, Dealing, ElectionRecord, Manifest, Question, Said } from '#ballot/record.ts';
import { type KeyPair, makeKeyPair, sign } from '#ballot/schnorr.ts';
import { jointKey } from '#ballot/setup.ts';
import { decrypt, tallyOf } from '#ballot/tally.ts';
import { acknowledge, deal, makeTrustee, signPair, type TrusteeSecrets } from '#ballot/trustee.ts';
import { cast } from '#ballot/vote.ts';
import { chance } from './seeded.ts';

export interface Vote {
  readonly voter: number;
  readonly picks: readonly (readonly string[])[];
}

/** What is going to happen in an election. */
export interface Course {
  readonly questions: readonly Question[];
  readonly voters: number;
  /** Voters whose keys come by credential. */
  readonly attested: readonly number[];
  readonly trustees: number;
  readonly threshold: number;
  readonly quorum: number;
  /** In the order of casting; a later vote of a voter replaces the earlier. */
  readonly votes: readonly Vote[];
  /** Trustees who decrypt, by index. */
  readonly decrypting: readonly number[];
}

/** An election that was held, with the secrets of everybody. */
export interface Held {
  readonly record: ElectionRecord;
  readonly operator: KeyPair;
  readonly voters: readonly KeyPair[];
  readonly secrets: readonly TrusteeSecrets[];
}

const minute = (number: number) => new Date(Date.UTC(2026, 11, 1, 1, number)).toISOString();
export const closesAt = new Date(Date.UTC(2026, 11, 2)).toISOString();

export interface Opened {
  readonly open: OpenElection;
  readonly operator: KeyPair;
  readonly voters: readonly KeyPair[];
  readonly secrets: readonly TrusteeSecrets[];
}

/** What a dishonest council does differently before the opening. */
export interface Twist {
  readonly manifest?: (manifest: Manifest) => Manifest;
  readonly dealings?: (dealings: readonly Dealing[], manifest: Manifest, secrets: readonly TrusteeSecrets[]) => Dealing[];
}

export function openElection(
  course: Omit<Course, 'votes' | 'decrypting'>,
  random: RandomSource = webRandom,
  twist: Twist = {},
): Opened {
  const operator = makeKeyPair(random);
  const voters = Array.from({ length: course.voters }, () => makeKeyPair(random));
  const trustees = Array.from({ length: course.trustees }, (_, index) => makeTrustee(`nguoi-giu-${index + 1}`, random));
  const honest: Manifest = {
    title: 'Bỏ phiếu xét khen thưởng năm 2026 (dữ liệu giả định)',
    group: 'ristretto255',
    generator: generator.toHex(),
    questions: course.questions,
    voters: voters.map(({ key }, index) => ({ id: `v${index + 1}`, key: course.attested.includes(index) ? null : key })),
    trustees: trustees.map(({ trustee }) => trustee),
    threshold: course.threshold,
    operator: operator.key,
    opensAt: minute(0),
    closesAt,
    quorum: course.quorum,
    majority: 'Trên một nửa tổng số thành viên',
    tieBreak: 'Bằng phiếu thì theo phía có phiếu của chủ trì do biên bản ghi',
  };
  const secrets = trustees.map((made) => made.secrets);
  const manifest = twist.manifest?.(honest) ?? honest;
  const dealt = secrets.map((one) => deal(one, manifest, random));
  const dealings = twist.dealings?.(dealt, manifest, secrets) ?? dealt;
  const acknowledgements = secrets.map((one) =>
    twist.dealings ? acknowledgeUnseen(one, manifest, dealings, random) : acknowledge(one, manifest, dealings, random),
  );
  const open = opened(manifest, { dealings, acknowledgements, key: jointKey(dealings) });
  return { open, operator, voters, secrets };
}

/** Signs without looking at the shares. */
function acknowledgeUnseen(secrets: TrusteeSecrets, manifest: Manifest, dealings: readonly Dealing[], random: RandomSource) {
  const said = digest('acknowledgement', digest('manifest', manifest), secrets.trustee, dealings);
  return { trustee: secrets.trustee, signature: sign(signPair(secrets), said, random) };
}

export const ballotOf = ({ open, voters }: Opened, { voter, picks }: Vote, random: RandomSource = webRandom): Ballot =>
  cast(
    {
      manifest: open.manifest,
      key: open.setup.key,
      voter: `v${voter + 1}`,
      pair: voters[voter]!,
      before: lastBallotOf(open.board, `v${voter + 1}`),
      picks,
    },
    random,
  );

export function said(at: Opened, what: Said, time: string, random: RandomSource = webRandom): Opened {
  const entry = nextEntry(at.open, what, time, at.operator, random);
  return { ...at, open: { ...at.open, board: [...at.open.board, entry] } };
}

export function voted(course: Course, random: RandomSource = webRandom): Opened {
  let state = openElection(course, random);
  for (const voter of course.attested) {
    const body = { voter: `v${voter + 1}`, key: state.voters[voter]!.key };
    state = said(state, { kind: 'credential', body }, minute(1), random);
  }
  for (const [index, vote] of course.votes.entries()) {
    state = said(state, { kind: 'ballot', body: ballotOf(state, vote, random) }, minute(2 + index), random);
  }
  return state;
}

export const closed = (state: Opened, random: RandomSource = webRandom): Opened =>
  said(state, { kind: 'closing', body: closingOf(state.open) }, closesAt, random);

export function hold(course: Course, random: RandomSource = webRandom): Held {
  const { open, operator, voters, secrets } = closed(voted(course, random), random);
  const used = countOf(course) === null ? [] : course.decrypting.map((index) => decrypt(secrets[index]!, open, random));
  return { record: { format, ...open, tally: tallyOf(open, used) }, operator, voters, secrets };
}

export const fileOf = (record: unknown): string => `${canonical(record)}\n`;

/** The plain count: of each voter the last vote; null below the quorum. */
export function countOf({ questions, votes, quorum }: Course): number[][] | null {
  const last = new Map(votes.map(({ voter, picks }) => [voter, picks]));
  if (last.size < quorum) return null;
  return questions.map(({ options }, q) =>
    options.map(({ id }) => [...last.values()].filter((picks) => picks[q]!.includes(id)).length),
  );
}

/** An election drawn at random: a few questions, 3 to 30 voters, some absent, some who vote again, k of n. */
export function drawCourse(random: RandomSource, most: { voters: number; options: number }): Course {
  const below = chance(random);
  const from = (least: number, to: number) => least + below(to - least + 1);
  const questions = Array.from({ length: from(1, 3) }, (_, q) => drawQuestion(q, from, most.options));
  const voters = from(3, most.voters);
  const trustees = from(1, 5);
  const threshold = from(1, trustees);
  const order = shuffled(
    Array.from({ length: voters }, (_, index) => index),
    below,
  );
  const present = order.slice(0, below(4) === 0 ? from(0, voters) : from(Math.ceil(voters / 2), voters));
  const again = present.filter(() => below(4) === 0);
  const votes = [...present, ...again].map((voter) => ({ voter, picks: questions.map((one) => drawPicks(one, from, below)) }));
  return {
    questions,
    voters,
    trustees,
    threshold,
    votes,
    attested: order.filter(() => below(5) === 0),
    quorum: from(3, Math.max(3, Math.ceil((voters * 2) / 3))),
    decrypting: shuffled(
      Array.from({ length: trustees }, (_, index) => index),
      below,
    ).slice(0, from(threshold, trustees)),
  };
}

type Between = (least: number, to: number) => number;

function drawQuestion(number: number, from: Between, mostOptions: number): Question {
  const options = Array.from({ length: from(1, mostOptions) }, (_, o) => ({ id: `o${o}`, title: `Ứng viên ${o + 1}` }));
  const max = from(1, options.length);
  return { id: `q${number}`, title: `Hình thức ${number + 1}`, options, min: from(0, max), max };
}

function drawPicks({ options, min, max }: Question, from: Between, below: (bound: number) => number): string[] {
  return shuffled(
    options.map(({ id }) => id),
    below,
  ).slice(0, from(min, max));
}

function shuffled<T>(values: readonly T[], below: (bound: number) => number): T[] {
  const drawn = [...values];
  for (let at = drawn.length - 1; at > 0; at--) {
    const other = below(at + 1);
    [drawn[at], drawn[other]] = [drawn[other]!, drawn[at]!];
  }
  return drawn;
}
