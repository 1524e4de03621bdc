import { compactVerify, importJWK } from 'jose';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { canonicalJson, type Json } from './canonicalJson.ts';
import type { TitleCredential } from './credential.ts';
import { fileText } from './issue.ts';
import { type IssuerPublicKey, thumbprintOf } from './issuerKey.ts';

/** What an offline check of a credential's file found. Only no refusals at all means "as issued, by the issuer asked about". */
export interface CredentialCheck {
  /** Every byte is as it was signed by the key the file carries. */
  readonly intact: boolean;
  /** That key is the one given, and both are real or both a demo's. */
  readonly issuerKnown: boolean;
  /** A demo's credential: dữ liệu giả định, never a real title. */
  readonly sample: boolean;
  /** Thumbprint of the key the file carries, to look an issuer up by. */
  readonly keyId?: string;
  /** Only when intact. */
  readonly credential?: TitleCredential;
  readonly refusals: readonly Refusal[];
}

const largest = 64 * 1024;
const refusal = (code: string): Refusal => ({ kind: 'input', code: `recognition.${code}` });
const failed = (code: string): CredentialCheck => ({
  intact: false,
  issuerKnown: false,
  sample: false,
  refusals: [refusal(code)],
});

/** Checks a credential's file by itself and against the key asked about (none: the issuer stays unknown). Never throws. */
export async function verifyCredential(bytes: Uint8Array, key: IssuerPublicKey | undefined): Promise<CredentialCheck> {
  const file = parseFile(bytes);
  if (!file) return failed('credential-unreadable');
  const opened = await openFile(file.text, file.jws);
  if (!opened) return failed('credential-altered');
  const { credential, keyId } = opened;
  if (!isTitleCredential(credential)) return failed('credential-unreadable');
  const sample = credential.sample === true;
  const refusals = await whyNotKnown(credential, keyId, key);
  return { intact: true, issuerKnown: refusals.length === 0, sample, keyId, credential, refusals };
}

async function whyNotKnown(
  credential: TitleCredential,
  keyId: string,
  key: IssuerPublicKey | undefined,
): Promise<readonly Refusal[]> {
  if (!key || (await thumbprintOf(key)) !== keyId) return [refusal('issuer-unknown')];
  if ((credential.sample === true) !== (key.sample === true)) return [refusal('issuer-unknown'), refusal('credential-sample')];
  return [];
}

function parseFile(bytes: Uint8Array): { readonly text: string; readonly jws: string } | undefined {
  if (bytes.length > largest) return undefined;
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || !('jws' in value) || typeof value.jws !== 'string') return undefined;
    return { text, jws: value.jws };
  } catch {
    return undefined;
  }
}

interface Opened {
  readonly credential: unknown;
  readonly keyId: string;
}

const compact = /^[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+\.[A-Za-z0-9_-]{86}$/;

/** Rebuilds the only text this signature may stand in and verifies by the key in the header; undefined when anything is off. */
async function openFile(text: string, jws: string): Promise<Opened | undefined> {
  if (!compact.test(jws)) return undefined;
  try {
    const parts = jws.split('.').map((part) => Buffer.from(part, 'base64url'));
    if (parts.map((part) => part.toString('base64url')).join('.') !== jws) return undefined;
    const [header, payload] = parts.slice(0, 2).map((part) => new TextDecoder('utf-8', { fatal: true }).decode(part));
    const { jwk, kid } = JSON.parse(header!) as { jwk: { x: string }; kid: string };
    if (header !== headerText(jwk.x, kid) || (await thumbprintOf(jwk)) !== kid) return undefined;
    const credential: unknown = JSON.parse(payload!);
    if (canonicalJson(credential as Json) !== payload || fileText(payload, jws) !== text) return undefined;
    await compactVerify(jws, await importJWK({ kty: 'OKP', crv: 'Ed25519', x: jwk.x }, 'EdDSA'), { algorithms: ['EdDSA'] });
    return { credential, keyId: kid };
  } catch {
    return undefined;
  }
}

const headerText = (x: string, kid: string) =>
  canonicalJson({ alg: 'EdDSA', cty: 'vc', jwk: { crv: 'Ed25519', kty: 'OKP', x }, kid, typ: 'vc+jwt' });

function isTitleCredential(value: unknown): value is TitleCredential {
  const credential = value as Partial<TitleCredential> | null;
  return (
    typeof credential?.id === 'string' &&
    typeof credential.name === 'string' &&
    typeof credential.validFrom === 'string' &&
    typeof credential.issuer?.name === 'string' &&
    typeof credential.credentialSubject?.activityStartDate === 'string' &&
    typeof credential.credentialSubject.activityEndDate === 'string' &&
    typeof credential.credentialSubject.achievement?.name === 'string' &&
    Array.isArray(credential.credentialSubject.identifier) &&
    (credential.sample === undefined || credential.sample === true)
  );
}
