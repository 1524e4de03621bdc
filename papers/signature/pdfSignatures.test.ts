import { beforeAll, expect, test } from 'vitest';
import { type KeyHolder, keyHolder, signedPdf } from '#tests/support/signedPdf.ts';
import { renderPdf } from '../write/pdf.ts';
import { paperSamples } from '../write/samples.ts';
import { pdfSignatures } from './pdfSignatures.ts';

const signedAt = '2026-03-02T03:00:00.000Z';
const at = '2026-11-22T00:00:00.000Z';
const pdf = renderPdf(paperSamples['title-decision']!.paper);
let authority: KeyHolder;
let signer: KeyHolder;
let signed: Uint8Array;
beforeAll(async () => {
  authority = await keyHolder('Cơ quan chứng thực thử');
  signer = await keyHolder('Lê Thị An', authority);
  signed = await signedPdf(pdf, signer, signedAt);
});
const standings = async (bytes: Uint8Array, roots = [authority.certificate]) =>
  (await pdfSignatures(bytes, { roots, at })).map(({ standing }) => standing);

test('a signature by somebody whom a root vouches for is trusted, with who and when', async () => {
  expect(await pdfSignatures(signed, { roots: [authority.certificate], at })).toEqual([
    { standing: 'trusted', signer: 'Lê Thị An', issuer: 'Cơ quan chứng thực thử', signedAt },
  ]);
  expect(await standings(pdf)).toEqual([]);
});

test('an issuer nobody here knows is said, not trusted', async () => {
  expect(await standings(signed, [])).toEqual(['unknown-issuer']);
  expect(await standings(signed, [(await keyHolder('Nơi khác')).certificate])).toEqual(['unknown-issuer']);
  const namesake = await keyHolder('Cơ quan chứng thực thử');
  expect(await standings(signed, [namesake.certificate])).toEqual(['unknown-issuer']);
});

test('any changed byte is found, and so is what was added after', async () => {
  for (const place of [10, 500, pdf.length - 20, pdf.length + 3, signed.length - 12]) {
    const changed = Uint8Array.from(signed);
    changed[place]! ^= 1;
    expect(await standings(changed)).not.toContain('trusted');
  }
  expect(await standings(Buffer.concat([signed, Buffer.from('\n10 0 obj\n<< >>\nendobj\n%%EOF\n')]))).toEqual(['added-after']);
});

test('a second signature covers the first; both stand', async () => {
  const second = await keyHolder('Phạm Văn Bình', authority);
  expect(await standings(await signedPdf(signed, second, signedAt))).toEqual(['trusted', 'trusted']);
});

test('a certificate that had ended when it signed is out of date', async () => {
  const ended = await keyHolder('Hết hạn', authority, '2025-01-01T00:00:00Z');
  expect(await standings(await signedPdf(pdf, ended, signedAt))).toEqual(['out-of-date']);
});

test('a range that leaves out more than the signature, and rubbish for a signature, are never trusted', async () => {
  const text = Buffer.from(signed).toString('latin1');
  const wide = text.replace(
    /\/ByteRange \[0{10} (\d{10})/,
    (_, length: string) => `/ByteRange [0000000000 ${String(Number(length) - 40).padStart(10, '0')}`,
  );
  expect(await standings(Buffer.from(wide, 'latin1'))).toEqual(['unreadable']);
  const rubbish = text.replace(/(\/Contents <)[\da-f]{200}/, `$1${'ab'.repeat(100)}`);
  expect(await standings(Buffer.from(rubbish, 'latin1'))).toEqual(['unreadable']);
});
