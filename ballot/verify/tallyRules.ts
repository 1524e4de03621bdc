import { countedOn } from './ballotRules.ts';
import { digestOf } from './boardRules.ts';
import { base, challengeOf, type Equations, numberOf, order, type Term } from './equations.ts';
import { type Report, repeated } from './fault.ts';
import type { BallotRead, OpenRead, RecordRead } from './record.ts';
import { verificationKeyOf } from './setupRules.ts';

type Tally = NonNullable<RecordRead['tally']>;
export type Sums = NonNullable<Tally['sums']>;
type Decryption = Tally['decryptions'][number];

/** R30 to R35. */
export function checkTally(record: RecordRead, equations: Equations, report: Report): void {
  const { manifest, board, tally } = record;
  const counted = countedOn(manifest, board);
  if (tally?.ballots !== counted.length) report('R30', tally ? 'tally.ballots' : 'tally');
  if (!tally) return;
  if (counted.length < manifest.quorum) checkNothing(tally, report);
  else checkDecrypted(record, tally, counted, equations, report);
}

function checkDecrypted(
  record: RecordRead,
  { sums, results, decryptions }: Tally,
  counted: readonly BallotRead[],
  equations: Equations,
  report: Report,
): void {
  const shape = record.manifest.questions.map(({ options }) => options.length).join();
  const fits = (rows: readonly (readonly unknown[])[] | null) => rows?.map((row) => row.length).join() === shape;
  if (sums === null || results === null) report('R30', sums === null ? 'tally.sums' : 'tally.results');
  if (sums !== null && !fits(sums)) report('R31', 'tally.sums');
  if (results !== null && !fits(results)) report('R34', 'tally.results');
  const areWhole = checkTrustees(record, decryptions, shape, report);
  if (results !== null) checkLimits(record, results, counted.length, report);
  if (sums === null || !fits(sums)) return;
  checkSums(sums, counted, equations, report);
  if (!areWhole) return;
  for (const [index, decryption] of decryptions.entries()) {
    checkDecryption(record, sums, decryption, index, equations, report);
  }
  if (results !== null && fits(results)) checkResults(record, sums, results, equations);
}

function checkNothing({ sums, decryptions, results }: Tally, report: Report): void {
  if (sums !== null) report('R30', 'tally.sums');
  if (decryptions.length > 0) report('R30', 'tally.decryptions');
  if (results !== null) report('R30', 'tally.results');
}

/** R32; whether the rest can be read by it. */
function checkTrustees({ manifest }: RecordRead, decryptions: readonly Decryption[], shape: string, report: Report): boolean {
  const numbers = decryptions.map(({ trustee }) => manifest.trustees.findIndex(({ id }) => id === trustee));
  const isOrdered = numbers.every((number, index) => number >= 0 && (index === 0 || numbers[index - 1]! < number));
  if (!isOrdered || repeated(numbers).length > 0 || numbers.length < manifest.threshold) report('R32', 'tally.decryptions');
  const broken = decryptions.findIndex(({ factors }) => factors.map((row) => row.length).join() !== shape);
  if (broken >= 0) report('R32', `tally.decryptions[${broken}]`);
  return broken < 0 && isOrdered && numbers.length >= manifest.threshold;
}

/** R31. */
function checkSums(sums: Sums, counted: readonly BallotRead[], equations: Equations, report: Report): void {
  for (const [q, row] of sums.entries()) {
    for (const [o, sum] of row.entries()) {
      const chosen = counted.map(({ answers }) => answers[q]?.choices[o]);
      const at = `tally.sums[${q}][${o}]`;
      if (chosen.includes(undefined)) report('R31', at);
      equations.want('R31', at, [[sum.a, -1n], ...chosen.flatMap((choice): Term[] => (choice ? [[choice.a, 1n]] : []))]);
      equations.want('R31', at, [[sum.b, -1n], ...chosen.flatMap((choice): Term[] => (choice ? [[choice.b, 1n]] : []))]);
    }
  }
}

/** R33. */
export function checkDecryption(
  { election, manifest, setup, board }: OpenRead,
  sums: Sums,
  { trustee, factors }: Decryption,
  index: number,
  equations: Equations,
  report: Report,
): void {
  const key = verificationKeyOf(
    setup,
    manifest.trustees.findIndex(({ id }) => id === trustee),
    equations,
  );
  const closing = board.findLast(({ kind }) => kind === 'closing');
  if (!key || !closing) {
    report('R33', `tally.decryptions[${index}]`);
    return;
  }
  const head = [election, digestOf(election, closing), trustee, key];
  for (const [q, row] of factors.entries()) {
    for (const [o, { element, commitments, response }] of row.entries()) {
      const question = manifest.questions[q]!;
      const { a } = sums[q]![o]!;
      const [first, second] = commitments as readonly [string, string];
      const c = challengeOf('decryption', ...head, question.id, question.options[o]!.id, a, element, first, second);
      const s = numberOf(response);
      const at = `tally.decryptions[${index}].factors[${q}][${o}]`;
      equations.want('R33', at, [
        [base, s],
        [first, -1n],
        [key, -c],
      ]);
      equations.want('R33', at, [
        [a, s],
        [second, -1n],
        [element, -c],
      ]);
    }
  }
}

/** R34. */
function checkResults(
  { manifest, tally }: RecordRead,
  sums: Sums,
  results: readonly (readonly number[])[],
  equations: Equations,
) {
  const used = tally!.decryptions.slice(0, manifest.threshold);
  const numbers = used.map(({ trustee }) => BigInt(manifest.trustees.findIndex(({ id }) => id === trustee) + 1));
  for (const [q, row] of results.entries()) {
    for (const [o, result] of row.entries()) {
      const parts = used.map(({ factors }, index): Term => [factors[q]![o]!.element, coefficientAtZero(numbers, index)]);
      equations.want('R34', `tally.results[${q}][${o}]`, [[base, BigInt(result)], [sums[q]![o]!.b, -1n], ...parts]);
    }
  }
}

/** λ_i: Π j/(j − i). */
function coefficientAtZero(numbers: readonly bigint[], index: number): bigint {
  let [numerator, denominator] = [1n, 1n];
  for (const [at, other] of numbers.entries()) {
    if (at === index) continue;
    numerator = (numerator * other) % order;
    denominator = (denominator * (other - numbers[index]! + order)) % order;
  }
  return (numerator * power(denominator, order - 2n)) % order;
}

function power(value: bigint, exponent: bigint): bigint {
  if (exponent === 0n) return 1n;
  const half = power((value * value) % order, exponent >> 1n);
  return exponent & 1n ? (half * value) % order : half;
}

/** R35. */
function checkLimits({ manifest }: RecordRead, results: readonly (readonly number[])[], ballots: number, report: Report): void {
  for (const [q, { min, max }] of manifest.questions.entries()) {
    const row = results[q] ?? [];
    const total = row.reduce((sum, result) => sum + result, 0);
    const isWithin = total >= min * ballots && total <= max * ballots && row.every((result) => result <= ballots);
    if (!isWithin) report('R35', `tally.results[${q}]`);
  }
}
