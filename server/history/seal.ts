import { createPrivateKey, createPublicKey, type JsonWebKey, sign, verify } from 'node:crypto';
import type { IssuerPublicKey } from '#papers/credential/issuerKey.ts';
import { canonical, sha256 } from '../kernel/canonical.ts';

/** What the site's key signs about one batch of events (niêm phong nhật ký). */
export interface Checkpoint {
  readonly number: number;
  readonly at: string;
  readonly count: number;
  /** Events sealed so far, this batch included. */
  readonly total: number;
  readonly root: string;
  /** Hash of the checkpoint before; 64 zeros for the first. */
  readonly previous: string;
}

/** Root of the Merkle tree over leaf hashes, as RFC 6962 §2.1 defines it. */
export function merkleRoot(leaves: readonly Uint8Array[]): Buffer {
  if (leaves.length === 0) return sha256('');
  if (leaves.length === 1) return Buffer.from(leaves[0]!);
  let half = 1;
  while (half * 2 < leaves.length) half *= 2;
  const left = merkleRoot(leaves.slice(0, half));
  const right = merkleRoot(leaves.slice(half));
  return sha256(Buffer.concat([Buffer.from([1]), left, right]));
}

export function hashOf(checkpoint: Checkpoint): Buffer {
  return sha256(bytesOf(checkpoint));
}

export function signCheckpoint(checkpoint: Checkpoint, privateJwk: object): Buffer {
  return sign(null, bytesOf(checkpoint), createPrivateKey({ key: privateJwk as JsonWebKey, format: 'jwk' }));
}

export function isSignedBy(checkpoint: Checkpoint, signature: Uint8Array, key: IssuerPublicKey): boolean {
  const { kty, crv, x } = key;
  return verify(null, bytesOf(checkpoint), createPublicKey({ key: { kty, crv, x }, format: 'jwk' }), signature);
}

function bytesOf(checkpoint: Checkpoint): Buffer {
  return Buffer.from(`datchuan event seal 1\n${canonical(checkpoint)}`);
}
