import { challenge, type Element, generator, order, reduced, scalarHex, sumOf, times } from './group.ts';
import { type RandomSource, randomScalar } from './random.ts';
import type { Branch, Ciphertext } from './record.ts';

/** Where a ballot is made: the joint key, and what every proof in it names. */
export interface Booth {
  readonly key: Element;
  readonly context: string;
  readonly random: RandomSource;
}

/** A ciphertext with what only its maker knows. */
export interface Opened {
  readonly encrypted: Ciphertext;
  readonly value: bigint;
  readonly randomness: bigint;
}

export function encrypt({ key, random }: Booth, value: bigint): Opened {
  const randomness = randomScalar(random);
  const a = generator.multiply(randomness).toHex();
  const b = key.multiply(randomness).add(times(generator, value)).toHex();
  return { encrypted: { a, b }, value, randomness };
}

/** That the ciphertext holds one of `values`, without saying which: the branches but the true one are made backwards from their challenge. */
export function proveOneOf(
  { key, random }: Booth,
  { value, randomness }: Pick<Opened, 'value' | 'randomness'>,
  values: readonly bigint[],
  [tag, ...statement]: readonly [string, ...unknown[]],
): Branch[] {
  const drafts = values.map((one) => {
    const nonce = randomScalar(random);
    const c = one === value ? 0n : randomScalar(random);
    // b − one·G = randomness·K + (value − one)·G, so the branch is s·G − c·a and s·K − c·(b − one·G) with s = nonce + c·randomness
    const shift = times(generator, reduced(-c * (value - one)));
    return { nonce, c, a: generator.multiply(nonce).toHex(), b: sumOf([key.multiply(nonce), shift]).toHex() };
  });
  const whole = challenge(
    tag,
    ...statement,
    drafts.map(({ a, b }) => [a, b]),
  );
  const rest = reduced(whole - drafts.reduce((sum, { c }) => sum + c, 0n));
  return drafts.map(({ nonce, c: drawn, a, b }, index) => {
    const c = values[index] === value ? rest : drawn;
    return { a, b, challenge: scalarHex(c), response: scalarHex((nonce + c * randomness) % order) };
  });
}
