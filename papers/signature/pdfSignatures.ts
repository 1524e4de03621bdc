import { webcrypto } from 'node:crypto';
import { Certificate, ContentInfo, CryptoEngine, SignedData, setEngine } from 'pkijs';
import { type SignedRange, signedRanges } from './signedRanges.ts';

/** What a check of one signature says (kiểm chữ ký số): `unknown-issuer` is intact, by nobody this site knows; `changed` is worth nothing. */
export type SignatureStanding = 'trusted' | 'unknown-issuer' | 'out-of-date' | 'changed' | 'added-after' | 'unreadable';

/** One digital signature of a PDF. */
export interface PdfSignature {
  readonly standing: SignatureStanding;
  /** Who signed and who vouches for them, as the certificate names them; null where it cannot be read. */
  readonly signer: string | null;
  readonly issuer: string | null;
  /** ISO 8601 instant, as the signer's own machine said it. */
  readonly signedAt: string | null;
}

setEngine('node', new CryptoEngine({ name: 'node', crypto: webcrypto as never }));

/** Certificates that vouch for others, of a PEM file with one or more (chứng thư gốc). @throws Error when one cannot be read. */
export function rootsOf(pem: string): readonly Certificate[] {
  const blocks = [...pem.matchAll(/-----BEGIN CERTIFICATE-----([\s\S]*?)-----END CERTIFICATE-----/g)];
  return blocks.map((block) => Certificate.fromBER(new Uint8Array(Buffer.from(block[1]!, 'base64'))));
}

/** Checks every signature of a PDF at an instant against the roots that a site trusts; none for a PDF without signatures. */
export async function pdfSignatures(
  bytes: Uint8Array,
  { roots, at }: { readonly roots: readonly Certificate[]; readonly at: string },
): Promise<readonly PdfSignature[]> {
  const ranges = signedRanges(bytes);
  const last = ranges.length - 1;
  return await Promise.all(ranges.map((range, index) => check(range, index === last, roots, at)));
}

async function check(range: SignedRange, isLast: boolean, roots: readonly Certificate[], at: string): Promise<PdfSignature> {
  const data = readCms(range.cms);
  if (!data) return { standing: 'unreadable', signer: null, issuer: null, signedAt: null };
  const certificate = signerOf(data);
  const signedAt = signingTime(data);
  const who = { signer: nameIn(certificate?.subject), issuer: nameIn(certificate?.issuer), signedAt };
  if (!(await isIntact(data, range))) return { standing: 'changed', ...who };
  if (isLast && !range.toTheEnd) return { standing: 'added-after', ...who };
  const when = new Date(signedAt ?? at);
  if (await isVouchedFor(data, range, roots, when)) return { standing: 'trusted', ...who };
  const isKnown = certificate !== undefined && roots.some((root) => root.subject.isEqual(certificate.issuer));
  const inTime = certificate !== undefined && certificate.notBefore.value <= when && when <= certificate.notAfter.value;
  return { standing: isKnown && !inTime ? 'out-of-date' : 'unknown-issuer', ...who };
}

function readCms(cms: Uint8Array): SignedData | null {
  try {
    const content = ContentInfo.fromBER(cms);
    return new SignedData({ schema: content.content });
  } catch {
    return null;
  }
}

const bufferOf = (bytes: Uint8Array) => Uint8Array.from(bytes).buffer;

/** The bytes are those that were signed, by the key of the certificate inside. */
async function isIntact(data: SignedData, { signed }: SignedRange): Promise<boolean> {
  try {
    return (
      (await data.verify({ signer: 0, data: bufferOf(signed), checkChain: false, extendedMode: true })).signatureVerified === true
    );
  } catch {
    return false;
  }
}

/** A chain of certificates leads from the signer to a root, each of them good on the day of signing. */
async function isVouchedFor(
  data: SignedData,
  { signed }: SignedRange,
  roots: readonly Certificate[],
  on: Date,
): Promise<boolean> {
  if (roots.length === 0) return false;
  try {
    const chain = { checkChain: true, trustedCerts: [...roots], checkDate: on, passedWhenNotRevValues: true };
    const result = await data.verify({ signer: 0, data: bufferOf(signed), extendedMode: true, ...chain });
    return result.signatureVerified === true && result.signerCertificateVerified === true;
  } catch {
    return false;
  }
}

function signerOf({ certificates = [], signerInfos }: SignedData): Certificate | undefined {
  const id = signerInfos[0]?.sid as { serialNumber?: { isEqual(other: unknown): boolean } } | undefined;
  const all = certificates.filter((one): one is Certificate => one instanceof Certificate);
  return all.find(({ serialNumber }) => id?.serialNumber?.isEqual(serialNumber)) ?? all[0];
}

const signingTimeType = '1.2.840.113549.1.9.5';

function signingTime({ signerInfos }: SignedData): string | null {
  const attribute = signerInfos[0]?.signedAttrs?.attributes.find(({ type }) => type === signingTimeType);
  const value = attribute?.values[0] as { toDate?(): Date } | undefined;
  return value?.toDate?.().toISOString() ?? null;
}

const [commonName, organisation] = ['2.5.4.3', '2.5.4.10'];

function nameIn(subject: Certificate['subject'] | undefined): string | null {
  const of = (type: string) => subject?.typesAndValues.find((one) => one.type === type)?.value.valueBlock.value;
  return of(commonName) ?? of(organisation) ?? null;
}
