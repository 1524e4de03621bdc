// Whoever has all that a site keeps, and knows what each vote came to, names who voted for: by looking for written choices, by trying
// every number and point that is kept anywhere as a secret, and by what can be learned from votes whose truth is known.
import { canonical } from '#ballot/canonical.ts';
import { elementOf, generator, numberOf, order, publicTimes, scalarOf } from '#ballot/group.ts';
import type { Ballot, ElectionRecord } from '#ballot/record.ts';
import type { Material } from './siteMaterial.ts';

/** One vote as its record tells it, with who is who on the board, and how many of them voted for. */
export interface Target {
  readonly electionId: string;
  readonly record: ElectionRecord;
  readonly personOf: ReadonlyMap<string, string>;
  readonly inFavour: number;
}

/** A target with what is true, for learning and for keeping score: the pseudonyms that voted for. */
export interface Known extends Target {
  readonly truth: ReadonlySet<string>;
}

/** How sure the attacker is that each voter voted for. */
type Belief = ReadonlyMap<string, number>;

const ballotsIn = ({ record }: Target): readonly Ballot[] => {
  const last = new Map<string, Ballot>();
  for (const entry of record.board) if (entry.kind === 'ballot') last.set(entry.body.voter, entry.body);
  return [...last.values()].sort((a, b) => a.voter.localeCompare(b.voter));
};
const inFavourOf = (ballot: Ballot) => ballot.answers[0]!.choices[0]!;

/** Everything in the material that could be a number or a point: 32 or 64 bytes in hex. */
function hexIn({ tables, bytes }: Material): ReadonlySet<string> {
  const found = new Set<string>();
  const look = (text: string) => {
    for (const [hex] of text.matchAll(/(?<![0-9a-f])(?:[0-9a-f]{128}|[0-9a-f]{64})(?![0-9a-f])/g)) found.add(hex);
  };
  for (const rows of tables.values()) for (const row of rows) look(row);
  for (const one of bytes) look(one.toString('latin1'));
  return found;
}

/** A point `b − G` kept anywhere, or the randomness of a ciphertext, opens that ciphertext; so does the secret of the joint key. */
export function opened(material: Material, targets: readonly Target[]): ReadonlyMap<string, Belief> {
  const beliefs = new Map(targets.map(({ electionId }) => [electionId, new Map<string, number>()]));
  const hex = hexIn(material);
  const byRandomness = new Map<string, { readonly target: Target; readonly ballot: Ballot }>();
  for (const target of targets) {
    for (const ballot of ballotsIn(target)) {
      const { a, b } = inFavourOf(ballot);
      byRandomness.set(a, { target, ballot });
      if (hex.has(elementOf(b).subtract(generator).toHex())) beliefs.get(target.electionId)!.set(ballot.voter, 1);
    }
  }
  for (const one of hex) {
    const scalar = (one.length === 64 ? scalarOf(one) : numberOf(Buffer.from(one, 'hex'))) % order;
    if (scalar === 0n) continue;
    const point = publicTimes(generator, scalar).toHex();
    for (const target of targets.filter(({ record }) => record.setup.key === point))
      decryptAll(target, scalar, beliefs.get(target.electionId)!);
    const found = byRandomness.get(point);
    if (found) beliefs.get(found.target.electionId)!.set(found.ballot.voter, choiceBy(found.target, found.ballot, scalar));
  }
  return beliefs;
}

const choiceBy = ({ record }: Target, ballot: Ballot, randomness: bigint): number =>
  elementOf(inFavourOf(ballot).b)
    .subtract(publicTimes(elementOf(record.setup.key), randomness))
    .equals(generator)
    ? 1
    : -1;

function decryptAll(target: Target, secret: bigint, belief: Map<string, number>): void {
  for (const ballot of ballotsIn(target)) {
    const { a, b } = inFavourOf(ballot);
    belief.set(
      ballot.voter,
      elementOf(b)
        .subtract(publicTimes(elementOf(a), secret))
        .equals(generator)
        ? 1
        : -1,
    );
  }
}

const choiceWords = [
  [/"?(?:choice|picks?|vote)"?\s*[:=]\s*[["]*(?:agree)\b/, 1],
  [/"?(?:choice|picks?|vote)"?\s*[:=]\s*[["]*(?:against)\b/, -1],
] as const;

/** A choice written within a line of the names of the vote and of the voter. */
export function written({ tables, bytes }: Material, targets: readonly Target[]): ReadonlyMap<string, Belief> {
  const lines = [...[...tables.values()].flat(), ...bytes.flatMap((one) => linesIn(one))];
  const telling = lines.flatMap((line) => choiceWords.flatMap(([word, side]) => (word.test(line) ? [{ line, side }] : [])));
  return new Map(
    targets.map((target) => {
      const about = telling.filter(({ line }) => line.includes(target.electionId) || line.includes(target.record.election));
      const belief = new Map<string, number>();
      for (const { voter, voterKey } of ballotsIn(target)) {
        const names = [target.personOf.get(voter) ?? '', voterKey];
        const own = about.filter(({ line }) => names.some((name) => name !== '' && line.includes(name)));
        if (own.length > 0)
          belief.set(
            voter,
            own.reduce((sum, { side }) => sum + side, 0),
          );
      }
      return [target.electionId, belief];
    }),
  );
}

/** Stretches of readable signs, as `strings` prints them. */
const linesIn = (one: Buffer): readonly string[] => one.toString('latin1').match(/[\x20-\x7e]{24,4000}/g) ?? [];

/** What shows of each ballot without opening it: every bit of it, its place on the board, and what every table keeps about its voter. */
function featuresOf(traces: Traces, target: Target): ReadonlyMap<string, readonly boolean[]> {
  const ballots = ballotsIn(target);
  const places = target.record.board.flatMap((entry) => (entry.kind === 'ballot' ? [entry.body.voter] : []));
  const left = tracesOf(traces, target, ballots);
  return new Map(
    ballots.map((ballot, index) => {
      const text = canonical(ballot.answers);
      const bytes = Buffer.from((text.match(/[0-9a-f]{64}/g) ?? []).slice(0, 24).join(''), 'hex');
      const place = places.lastIndexOf(ballot.voter);
      const others = [place * 2 > places.length, place % 2 === 1, text.length % 2 === 1];
      const bits = [...Array.from(bytes, (byte) => byte >= 128), ...Array.from(bytes, (byte) => byte % 2 === 1)];
      return [ballot.voter, [...bits, ...others, ...left[index]!]];
    }),
  );
}

/** Rows that name something of an election, by its id, table by table, with where they stand and what wrote them. */
interface Trace {
  readonly row: string;
  readonly place: number;
  readonly writer: number;
}
type Traces = ReadonlyMap<string, ReadonlyMap<string, readonly Trace[]>>;

/** Every table's rows by the elections that they name. */
function tracesIn({ tables }: Material, targets: readonly Target[]): Traces {
  const ids = new Set(targets.map(({ electionId }) => electionId));
  return new Map(
    [...tables].map(([name, rows]) => {
      const own = new Map<string, Trace[]>();
      for (const [place, row] of rows.entries()) {
        for (const [id] of row.matchAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)) {
          if (!ids.has(id) || own.get(id)?.at(-1)?.place === place) continue;
          own.set(id, [...(own.get(id) ?? []), { row, place, writer: Number(/^\S+ (\d+)/.exec(row)?.[1]) }]);
        }
      }
      return [name, own];
    }),
  );
}

/** Of each voter, by every table: more rows than others, longer rows, an earlier place, an earlier or an odd writer, an odd length. */
function tracesOf(traces: Traces, target: Target, ballots: readonly Ballot[]): readonly (readonly boolean[])[] {
  const features: boolean[][] = ballots.map(() => []);
  for (const own of traces.values()) {
    const all = own.get(target.electionId) ?? [];
    const each = ballots.map(({ voter, voterKey }) => {
      const names = [target.personOf.get(voter) ?? voterKey, voter, voterKey];
      return all.filter(({ row }) => names.some((name) => row.includes(name)));
    });
    const figures = each.map((rows) => [
      rows.length,
      rows.reduce((sum, { row }) => sum + row.length - row.indexOf('{'), 0),
      rows[0]?.place ?? 0,
      rows.at(-1)?.writer ?? 0,
    ]);
    for (const [index, mine] of figures.entries()) {
      for (const [at, figure] of mine.entries()) {
        const rank = figures.filter((other) => other[at]! < figure).length;
        features[index]!.push(
          rank * 2 >= figures.length,
          figure % 2 === 1,
          rank >= figures.length - target.inFavour,
          rank < target.inFavour,
        );
      }
    }
  }
  return features;
}

/** Learns from votes whose truth it knows which of these lean to which side; what leans hardest weighs most by far. */
export function learned(material: Material, practice: readonly Known[], targets: readonly Target[]): (target: Target) => Belief {
  const traces = tracesIn(material, [...practice, ...targets]);
  const samples = practice.flatMap((known) =>
    [...featuresOf(traces, known)].map(([voter, features]) => ({ features, side: known.truth.has(voter) ? 1 : -1 })),
  );
  const count = samples[0]?.features.length ?? 0;
  const leaning = Array.from({ length: count }, (_, at) => {
    const lean = samples.reduce((sum, { features, side }) => sum + (features[at] ? side : -side), 0) / samples.length;
    return lean * Math.abs(lean) ** 7;
  });
  const whole = leaning.reduce((sum, one) => sum + Math.abs(one), 0) || 1;
  return (target) =>
    new Map(
      [...featuresOf(traces, target)].map(([voter, features]) => [
        voter,
        features.reduce((sum, feature, at) => sum + (feature ? 1 : -1) * leaning[at]!, 0) / whole,
      ]),
    );
}

/** How many of those who voted for the attacker names, over all votes, beside what a blind draw names: mean and variance. */
export interface Score {
  readonly named: number;
  readonly inFavour: number;
  readonly expected: number;
  readonly variance: number;
  /** Votes that everybody can read off their sum: all for, or none. */
  readonly unanimous: number;
}

/** Names as many as voted for, those it believes most, and counts how many are right. */
export function attack(material: Material, practice: readonly Known[], targets: readonly Known[]): Score {
  const [byNumbers, byWords, bySigns] = [
    opened(material, targets),
    written(material, targets),
    learned(material, practice, targets),
  ];
  const told = targets.filter(
    ({ inFavour, truth, personOf }) => truth.size === inFavour && inFavour > 0 && inFavour < personOf.size,
  );
  let [named, expected, variance] = [0, 0, 0];
  for (const target of told) {
    const signs = bySigns(target);
    const sure = (voter: string) =>
      1000 * (byNumbers.get(target.electionId)?.get(voter) ?? 0) +
      10 * (byWords.get(target.electionId)?.get(voter) ?? 0) +
      (signs.get(voter) ?? 0);
    const voters = [...target.personOf.keys()].sort((a, b) => sure(b) - sure(a));
    const [n, k] = [voters.length, target.inFavour];
    named += voters.slice(0, k).filter((voter) => target.truth.has(voter)).length;
    expected += (k * k) / n;
    variance += (k * k * (n - k) * (n - k)) / (n * n * (n - 1));
  }
  const inFavour = told.reduce((sum, one) => sum + one.inFavour, 0);
  return { named, inFavour, expected, variance, unanimous: targets.length - told.length };
}

/** In standard deviations of a blind draw (hypergeometric in each vote): beyond four, once in 16,000 by luck. */
export const deviations = ({ named, expected, variance }: Score): number => (named - expected) / Math.sqrt(variance);
