import { challenge, generator, order, scalarHex, scalarOf } from './group.ts';
import { type RandomSource, randomScalar, webRandom } from './random.ts';
import type { Proof } from './record.ts';

/** A secret scalar and its public element, in hex. */
export interface KeyPair {
  readonly secret: string;
  readonly key: string;
}

export function makeKeyPair(random: RandomSource = webRandom): KeyPair {
  const secret = randomScalar(random);
  return { secret: scalarHex(secret), key: generator.multiply(secret).toHex() };
}

/** That the secret of `key` is known, bound to a tag and a context. */
export function proveKnowledge(pair: KeyPair, tag: string, context: readonly unknown[], random: RandomSource): Proof {
  const nonce = randomScalar(random);
  const commitment = generator.multiply(nonce).toHex();
  const response = (nonce + challenge(tag, pair.key, commitment, ...context) * scalarOf(pair.secret)) % order;
  return { commitment, response: scalarHex(response) };
}

export const sign = (pair: KeyPair, digest: string, random: RandomSource): Proof =>
  proveKnowledge(pair, 'signature', [digest], random);
