import { CompactSign, importJWK } from 'jose';
import { canonicalJson, type Json } from './canonicalJson.ts';
import { type CredentialValues, credentialOf } from './credential.ts';
import { type IssuerPrivateKey, publicKeyOf } from './issuerKey.ts';

/** Ending of a credential's file name. */
export const credentialExtension = '.vc.json';

/**
 * The one text of a credential's file: `{"credential":…,"jws":"…"}`, canonical JSON, no line end. `credential` is there to be
 * read; `jws` is the compact VC-JOSE form whose payload is the same text and whose header carries the key.
 */
export function fileText(payload: string, jws: string): string {
  return `{"credential":${payload},"jws":${JSON.stringify(jws)}}`;
}

/** The signed credential's file; Ed25519 and canonical text make the same values and key the same bytes. */
export async function issueCredential(values: CredentialValues, key: IssuerPrivateKey): Promise<Uint8Array> {
  const sample = key.sample === true || values.sample === true;
  const payload = canonicalJson(credentialOf({ ...values, sample }, key.kid) as unknown as Json);
  const { kty, crv, x, kid } = publicKeyOf(key);
  const signer = new CompactSign(new TextEncoder().encode(payload)).setProtectedHeader({
    alg: 'EdDSA',
    cty: 'vc',
    jwk: { crv, kty, x },
    kid,
    typ: 'vc+jwt',
  });
  const jws = await signer.sign(await importJWK({ kty, crv, x, d: key.d }, 'EdDSA'));
  return new TextEncoder().encode(fileText(payload, jws));
}
