import { calculateJwkThumbprint, exportJWK, generateKeyPair } from 'jose';

/** Public half of an issuer's key (khóa công khai của nơi cấp): Ed25519, `kid` its RFC 7638 thumbprint. */
export interface IssuerPublicKey {
  readonly kty: 'OKP';
  readonly crv: 'Ed25519';
  readonly x: string;
  readonly kid: string;
  /** A demo's key: what it signs is never taken as real. */
  readonly sample?: true;
}

/** Private half; kept in a file of the site, outside the database. */
export interface IssuerPrivateKey extends IssuerPublicKey {
  readonly d: string;
}

/** The RFC 7638 thumbprint (SHA-256, base64url) of the key's public part. */
export function thumbprintOf(key: { readonly x: string }): Promise<string> {
  return calculateJwkThumbprint({ kty: 'OKP', crv: 'Ed25519', x: key.x });
}

/** A new pair for a site; `sample` marks both halves as a demo's. The only random thing in `papers/`. */
export async function newIssuerKey(
  options: { readonly sample?: boolean } = {},
): Promise<{ readonly publicKey: IssuerPublicKey; readonly privateKey: IssuerPrivateKey }> {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { x, d } = await exportJWK(pair.privateKey);
  const kid = await thumbprintOf({ x: x! });
  const publicKey: IssuerPublicKey = { kty: 'OKP', crv: 'Ed25519', x: x!, kid, ...(options.sample ? { sample: true } : {}) };
  return { publicKey, privateKey: { ...publicKey, d: d! } };
}

/** The public half of a private key, safe to publish. */
export function publicKeyOf(key: IssuerPrivateKey): IssuerPublicKey {
  return { kty: key.kty, crv: key.crv, x: key.x, kid: key.kid, ...(key.sample ? { sample: true } : {}) };
}

const keyText = /^[A-Za-z0-9_-]{43}$/;

/** Reads a key file (JSON of a JWK, public or private); undefined when it is no Ed25519 key or its `kid` is not its thumbprint. */
export async function readIssuerPublicKey(bytes: Uint8Array): Promise<IssuerPublicKey | undefined> {
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { kty, crv, x, kid, sample } = value as Record<string, unknown>;
  if (kty !== 'OKP' || crv !== 'Ed25519' || typeof x !== 'string' || !keyText.test(x)) return undefined;
  const thumbprint = await thumbprintOf({ x });
  if (kid !== undefined && kid !== thumbprint) return undefined;
  return { kty, crv, x, kid: thumbprint, ...(sample === undefined || sample === false ? {} : { sample: true }) };
}
