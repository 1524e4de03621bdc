import { countedBallots, entryDigest } from './board.ts';
import { challenge, elementOf, generator, order, publicTimes, reduced, scalarHex, sumOf, times } from './group.ts';
import { type RandomSource, randomScalar, webRandom } from './random.ts';
import type { Ciphertext, Decryption, ElectionRecord, Factor, Tally } from './record.ts';
import { verificationKey } from './setup.ts';
import { numberOfTrustee, secretShare, type TrusteeSecrets } from './trustee.ts';

/** A record that is closed and not yet decrypted has `tally: null`. */
export type Closed = Pick<ElectionRecord, 'election' | 'manifest' | 'setup' | 'board'>;

export const isQuorate = (closed: Closed): boolean => countedBallots(closed).length >= closed.manifest.quorum;

/** The sum of the ballots that count, for each question and option. */
export function sumsOf(closed: Closed): Ciphertext[][] {
  const ballots = countedBallots(closed);
  return closed.manifest.questions.map(({ options }, q) =>
    options.map((_, o) => {
      const chosen = ballots.map(({ answers }) => answers[q]!.choices[o]!);
      const total = (of: 'a' | 'b') => sumOf(chosen.map((choice) => elementOf(choice[of]))).toHex();
      return { a: total('a'), b: total('b') };
    }),
  );
}

/** One trustee's part, made from the board itself and never from sums that somebody sends. The caller has verified the record up to its closing. @throws when it is not closed or below the quorum. */
export function decrypt(secrets: TrusteeSecrets, closed: Closed, random: RandomSource = webRandom): Decryption {
  const last = closed.board.at(-1);
  if (last?.kind !== 'closing') throw new Error('the board is not closed');
  if (!isQuorate(closed)) throw new Error('below the quorum nothing is decrypted');
  const secret = secretShare(secrets, closed);
  const key = verificationKey(closed.setup.dealings, numberOfTrustee(closed.manifest, secrets.trustee)).toHex();
  const head = ['decryption', closed.election, entryDigest(closed.election, last), secrets.trustee, key] as const;
  const factors = sumsOf(closed).map((sums, q) =>
    sums.map(({ a }, o) => {
      const { id, options } = closed.manifest.questions[q]!;
      return factorOf(a, secret, [...head, id, options[o]!.id, a], random);
    }),
  );
  return { trustee: secrets.trustee, factors };
}

function factorOf(a: string, secret: bigint, [tag, ...statement]: readonly [string, ...string[]], random: RandomSource): Factor {
  const base = elementOf(a);
  const nonce = randomScalar(random);
  const element = times(base, secret).toHex();
  const commitments = [generator.multiply(nonce).toHex(), base.multiply(nonce).toHex()];
  const c = challenge(tag, ...statement, element, ...commitments);
  return { element, commitments, response: scalarHex((nonce + c * secret) % order) };
}

/** The tally of a closed record, of the decryptions that came; null while there are too few. Below the quorum it has no sums. @throws when a decryption does not lead to a count. */
export function tallyOf(closed: Closed, decryptions: readonly Decryption[]): Tally | null {
  const ballots = countedBallots(closed).length;
  if (!isQuorate(closed)) return { ballots, sums: null, decryptions: [], results: null };
  const sorted = decryptions.toSorted(
    (one, other) => numberOfTrustee(closed.manifest, one.trustee) - numberOfTrustee(closed.manifest, other.trustee),
  );
  if (sorted.length < closed.manifest.threshold) return null;
  const used = sorted.slice(0, closed.manifest.threshold);
  const numbers = used.map(({ trustee }) => numberOfTrustee(closed.manifest, trustee));
  const sums = sumsOf(closed);
  const results = sums.map((row, q) =>
    row.map(({ b }, o) => {
      const parts = used.map(({ factors }, index) => publicTimes(elementOf(factors[q]![o]!.element), lagrange(numbers, index)));
      return countIn(elementOf(b).subtract(sumOf(parts)), ballots);
    }),
  );
  return { ballots, sums, decryptions: sorted, results };
}

/** λ of docs/ballot.md R34 for the trustee at `index` of `numbers`. */
export function lagrange(numbers: readonly number[], index: number): bigint {
  const own = BigInt(numbers[index]!);
  const others = numbers.filter((_, at) => at !== index).map(BigInt);
  const above = others.reduce((product, other) => (product * other) % order, 1n);
  const below = others.reduce((product, other) => reduced(product * (other - own)), 1n);
  return (above * inverse(below)) % order;
}

function inverse(value: bigint): bigint {
  let [result, base, exponent] = [1n, value, order - 2n];
  for (; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * base) % order;
    base = (base * base) % order;
  }
  return result;
}

/** The small m with element = m·G, found by counting up. */
function countIn(element: ReturnType<typeof elementOf>, most: number): number {
  let reached = generator.subtract(generator);
  for (let count = 0; count <= most; count++) {
    if (reached.equals(element)) return count;
    reached = reached.add(generator);
  }
  throw new Error('the decryptions do not lead to a count');
}
