import { CompactSign, compactVerify, importJWK } from 'jose';
import { canonicalJson } from '../credential/canonicalJson.ts';
import { type IssuerPrivateKey, publicKeyOf, thumbprintOf } from '../credential/issuerKey.ts';

/** What a signature stands under; a signature of one kind is none of the other. */
export type SignedType = 'datchuan-package' | 'datchuan-receipt';

const headerOf = (x: string, kid: string, typ: SignedType) =>
  canonicalJson({ alg: 'EdDSA', jwk: { crv: 'Ed25519', kty: 'OKP', x }, kid, typ });

/** A detached JWS (RFC 7515, appendix F) over a text: `header..signature`. The same text and key make the same bytes. */
export async function signText(text: string, key: IssuerPrivateKey, typ: SignedType): Promise<string> {
  const { kty, crv, x, kid } = publicKeyOf(key);
  const signer = new CompactSign(new TextEncoder().encode(text));
  signer.setProtectedHeader({ alg: 'EdDSA', jwk: { crv, kty, x }, kid, typ });
  const [header, , signature] = (await signer.sign(await importJWK({ kty, crv, x, d: key.d }, 'EdDSA'))).split('.');
  return `${header}..${signature}`;
}

const detached = /^([A-Za-z0-9_-]+)\.\.([A-Za-z0-9_-]{86})$/;

/** The id of the key that signed exactly this text; undefined when anything is off, the spelling of the signature included. */
export async function signerOf(text: string, jws: string, typ: SignedType): Promise<{ keyId: string; x: string } | undefined> {
  const [, header, signature] = detached.exec(jws) ?? [];
  if (!header || !signature) return undefined;
  try {
    const said = Buffer.from(header, 'base64url');
    const { jwk, kid } = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(said)) as {
      jwk: { x: string };
      kid: string;
    };
    const isPlain = [header, signature].every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
    if (!isPlain || said.toString() !== headerOf(jwk.x, kid, typ) || (await thumbprintOf(jwk)) !== kid) return undefined;
    const key = await importJWK({ kty: 'OKP', crv: 'Ed25519', x: jwk.x }, 'EdDSA');
    await compactVerify(`${header}.${Buffer.from(text).toString('base64url')}.${signature}`, key, { algorithms: ['EdDSA'] });
    return { keyId: kid, x: jwk.x };
  } catch {
    return undefined;
  }
}
