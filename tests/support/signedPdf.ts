import { webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import {
  Attribute,
  AttributeTypeAndValue,
  BasicConstraints,
  Certificate,
  ContentInfo,
  EncapsulatedContentInfo,
  Extension,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';

/** A key with its certificate: an authority that vouches for others, or a person. */
export interface KeyHolder {
  readonly certificate: Certificate;
  readonly keys: webcrypto.CryptoKeyPair;
}

const algorithm = { name: 'ECDSA', namedCurve: 'P-256' } as const;
let serial = 1;

/** A key and a certificate for it, vouched for by another or, without one, by itself. */
export async function keyHolder(name: string, by?: KeyHolder, until = '2030-01-01T00:00:00Z'): Promise<KeyHolder> {
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = new Certificate();
  certificate.version = 2;
  certificate.serialNumber = new asn1js.Integer({ value: serial++ });
  const named = new AttributeTypeAndValue({ type: '2.5.4.3', value: new asn1js.Utf8String({ value: name }) });
  certificate.subject.typesAndValues.push(named);
  certificate.issuer.typesAndValues.push(...(by ? by.certificate.subject.typesAndValues : [named]));
  certificate.notBefore.value = new Date('2020-01-01T00:00:00Z');
  certificate.notAfter.value = new Date(until);
  const authority = new BasicConstraints({ cA: by === undefined });
  certificate.extensions = [
    new Extension({ extnID: '2.5.29.19', critical: true, extnValue: authority.toSchema().toBER(false), parsedValue: authority }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey as never);
  await certificate.sign((by ?? { keys }).keys.privateKey as never, 'SHA-256');
  return { certificate, keys };
}

const roomForSignature = 8_192;

/** A PDF with a signature over all of it, as signing programs append one. */
export async function signedPdf(pdf: Uint8Array, signer: KeyHolder, at: string): Promise<Uint8Array> {
  const range = (...numbers: readonly number[]) =>
    `/ByteRange [${numbers.map((one) => String(one).padStart(10, '0')).join(' ')}]`;
  const head = `\n9 0 obj\n<< /Type /Sig /Filter /Adobe.PPKLite /SubFilter /adbe.pkcs7.detached `;
  const start = Buffer.concat([pdf, Buffer.from(head)]);
  const before = start.length + range(0, 0, 0, 0).length + ' /Contents '.length;
  const after = before + 2 + roomForSignature * 2;
  const tail = Buffer.from(' >>\nendobj\n%%EOF\n');
  const first = Buffer.concat([start, Buffer.from(`${range(0, before, after, tail.length)} /Contents `)]);
  const cms = await cmsOver(Buffer.concat([first, tail]), signer, at);
  const hex = Buffer.from(cms)
    .toString('hex')
    .padEnd(roomForSignature * 2, '0');
  return Buffer.concat([first, Buffer.from(`<${hex}>`), tail]);
}

async function cmsOver(bytes: Uint8Array, { certificate, keys }: KeyHolder, at: string): Promise<ArrayBuffer> {
  const digest = await webcrypto.subtle.digest('SHA-256', bytes as never);
  const attribute = (type: string, value: unknown) => new Attribute({ type, values: [value as never] });
  const signedAttrs = new SignedAndUnsignedAttributes({
    type: 0,
    attributes: [
      attribute('1.2.840.113549.1.9.3', new asn1js.ObjectIdentifier({ value: '1.2.840.113549.1.7.1' })),
      attribute('1.2.840.113549.1.9.5', new asn1js.UTCTime({ valueDate: new Date(at) })),
      attribute('1.2.840.113549.1.9.4', new asn1js.OctetString({ valueHex: digest })),
    ],
  });
  const sid = new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber });
  const data = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.7.1' }),
    signerInfos: [new SignerInfo({ version: 1, sid, signedAttrs })],
    certificates: [certificate],
  });
  await data.sign(
    keys.privateKey as never,
    0,
    'SHA-256',
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
  );
  return new ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: data.toSchema(true) }).toSchema().toBER(false);
}
