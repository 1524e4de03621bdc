// Who has everything that is stored (board, rows, logs, backups) and wants to know how one of two voters voted, the sum being known.
// Each game: of voters v1 and v2 one said yes, the other no; a coin decided which. A guess without knowledge is right half the time.
import { createHash } from 'node:crypto';
import { canonical } from '#ballot/canonical.ts';
import { elementOf, generator, publicTimes } from '#ballot/group.ts';
import type { RandomSource } from '#ballot/random.ts';
import type { Ballot } from '#ballot/record.ts';
import { ballotOf, type Opened, openElection } from './election.ts';
import { seeded } from './seeded.ts';

export const yes = 'dong-y';
const question = { id: 'mot', title: 'Tặng danh hiệu', options: [{ id: yes, title: 'Đồng ý' }], min: 0, max: 1 };

export interface Game {
  readonly ballots: readonly [Ballot, Ballot];
  /** Whatever else is kept, as text. */
  readonly stored: string;
  /** Whether v1 was the one who said yes. */
  readonly truth: boolean;
}

/** How a server is built: what randomness its ballots have, and what it writes beside them. */
export interface Build {
  readonly randomness: (game: number) => RandomSource;
  readonly writes: (voter: string, picks: readonly string[], ballot: Ballot) => string;
}

const rowOf = (voter: string, ballot: Ballot) =>
  canonical({ voter, receipt: createHash('sha256').update(canonical(ballot)).digest('hex'), bytes: canonical(ballot).length });

export const real: Build = { randomness: (game) => seeded(`thật ${game}`), writes: (voter, _, ballot) => rowOf(voter, ballot) };

export const weakened: Readonly<Record<string, Build>> = {
  'the plain choice stored beside the voter': {
    ...real,
    writes: (voter, picks, ballot) => rowOf(voter, ballot) + canonical({ voter, picks }),
  },
  'the same randomness in every ballot': {
    ...real,
    randomness: (game) => (length) => new Uint8Array(length).fill((game % 250) + 1),
  },
  'randomness of one byte': {
    ...real,
    randomness: (game) => {
      const drawn = seeded(`ít ${game}`);
      return (length) => new Uint8Array(length).fill((drawn(1)[0]! % 60) + 1);
    },
  },
};

const course = { questions: [question], voters: 3, attested: [], trustees: 1, threshold: 1, quorum: 3 };
export const stage: Opened = openElection(course, seeded('kẻ tò mò'));

export function play(build: Build, game: number): Game {
  const truth = seeded(`đồng xu ${game}`)(1)[0]! % 2 === 0;
  const random = build.randomness(game);
  const [one, other] = [truth ? [yes] : [], truth ? [] : [yes]];
  const ballots = [one, other].map((picks, voter) => ballotOf(stage, { voter, picks: [picks] }, random)) as [Ballot, Ballot];
  const stored = ballots.map((ballot, index) => build.writes(`v${index + 1}`, index === 0 ? one : other, ballot)).join('\n');
  return { ballots, stored, truth };
}

/** What a method finds of v1's yes; undefined when it finds nothing. */
type Method = (game: Game) => boolean | undefined;

/** Looks for a choice written beside a voter. */
const reading: Method = ({ stored }) => {
  const picks = /"picks":\[([^\]]*)\],"voter":"v1"/.exec(stored);
  return picks ? picks[1] !== '' : undefined;
};

const choiceOf = (ballot: Ballot) => ballot.answers[0]!.choices[0]!;

/** Two ballots with one randomness differ by the choice alone. */
const comparing: Method = ({ ballots: [first, second] }) => {
  const [one, other] = [choiceOf(first), choiceOf(second)];
  if (one.a !== other.a) return undefined;
  return elementOf(one.b).subtract(elementOf(other.b)).equals(generator);
};

/** Every scalar that a source of one byte can give, tried out. */
const trying: Method = ({ ballots: [first] }) => {
  const { a, b } = choiceOf(first);
  const randomness = smallSecrets().get(a);
  if (randomness === undefined) return undefined;
  return !elementOf(b).equals(publicTimes(elementOf(stage.open.setup.key), randomness));
};

let secrets: ReadonlyMap<string, bigint> | null = null;
function smallSecrets(): ReadonlyMap<string, bigint> {
  secrets ??= new Map(
    Array.from({ length: 255 }, (_, index) => {
      const bytes = Buffer.alloc(64, index + 1).toString('hex');
      const scalar = BigInt(`0x${bytes}`) % (2n ** 252n + 27742317777372353535851937790883648493n);
      return [publicTimes(generator, scalar).toHex(), scalar];
    }),
  );
  return secrets;
}

/** Every number that can be read from the ballots: digits of each field, bits of each byte, which of two is larger. */
function featuresOf({ ballots, stored }: Game): boolean[] {
  const texts = ballots.map((ballot) => canonical(ballot.answers));
  const bytes = ballots.map((ballot) => Buffer.from((canonical(ballot.answers).match(/[0-9a-f]{64}/g) ?? []).join(''), 'hex'));
  const compared = Array.from(bytes[0]!, (byte, index) => byte > bytes[1]![index]!);
  const bits = bytes.flatMap((of) => Array.from(of.subarray(0, 320), (byte) => byte % 2 === 1));
  return [...compared, ...bits, texts[0]!.length > texts[1]!.length, stored.length % 2 === 0];
}

/** Learns from games whose truth it knows which features lean to which side, and adds up what they say. */
export function learned(games: readonly Game[]): (game: Game) => boolean {
  const table = games.map((game) => featuresOf(game).map((feature) => (feature === game.truth ? 1 : -1)));
  const leaning = table[0]!.map((_, index) => table.reduce((sum, row) => sum + row[index]!, 0) / games.length);
  return (game) => featuresOf(game).reduce((sum, feature, index) => sum + (feature ? 1 : -1) * leaning[index]!, 0) > 0;
}

/** How many of the games are guessed right, by whichever method finds something, else by what was learned. */
export function successes(games: readonly Game[], practice: readonly Game[]): number {
  const feeling = learned(practice);
  const guess = (game: Game) => reading(game) ?? comparing(game) ?? trying(game) ?? feeling(game);
  return games.filter((game) => guess(game) === game.truth).length;
}

/** Four standard deviations from chance, once in 16,000 by luck. */
export const beyondChance = (games: number): number => 2 * Math.sqrt(games);
