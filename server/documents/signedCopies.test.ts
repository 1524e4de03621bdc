import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/documents.ts';
import { renderPdf } from '#papers/write/pdf.ts';
import { paperSamples } from '#papers/write/samples.ts';
import { type KeyHolder, keyHolder, signedPdf } from '#tests/support/signedPdf.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let trusted: KeyHolder;
let documentId: string;
const signedAt = '2026-03-09T03:00:00.000Z';
const pdf = renderPdf(paperSamples['title-decision']!.paper);

beforeAll(async () => {
  trusted = await keyHolder('Cơ quan chứng thực thử');
  const der = Buffer.from(trusted.certificate.toSchema(true).toBER(false)).toString('base64');
  const pem = `-----BEGIN CERTIFICATE-----\n${der}\n-----END CERTIFICATE-----\n`;
  world = await testSite('2026-03-10', { signatureRoots: pem });
  const paper = { typeName: 'Tờ trình', number: '03/TTr-THCS', day: '2026-03-02', issuer: null, subject: 'Xin chủ trương' };
  const rest = { unitId: world.cast.unit.school, direction: 'out', arrivedOn: null, validFrom: null, validTo: null };
  documentId = (await world.as('an')(api.fileDocument, { ...paper, ...rest })).body.documentId;
});
afterAll(() => world.close());

const attach = (bytes: Uint8Array) => world.as('an')(api.attachCopy, { documentId, paper: { name: 'da-ky.pdf', bytes } });
const signatures = async () => (await world.as('an')(api.showDocument, { documentId })).body.copies[0].signatures;

test('a copy signed by somebody a root vouches for says so; an unknown issuer is said', async () => {
  expect((await attach(await signedPdf(pdf, await keyHolder('Lưu Trọng Bình', trusted), signedAt))).status).toBe(200);
  expect(await signatures()).toEqual([
    {
      ...{ standing: 'trusted', standingName: 'Chữ ký số còn nguyên, nơi cấp được tin cậy' },
      ...{ signer: 'Lưu Trọng Bình', issuer: 'Cơ quan chứng thực thử', signedAt },
    },
  ]);
  const other = await keyHolder('Nơi khác');
  expect((await attach(await signedPdf(pdf, await keyHolder('Người lạ', other), signedAt))).status).toBe(200);
  expect(await signatures()).toMatchObject([{ standing: 'unknown-issuer', signer: 'Người lạ' }]);
});

test('a changed byte, or something added after signing, is refused and leaves no trace', async () => {
  const signed = await signedPdf(pdf, await keyHolder('Lưu Trọng Bình', trusted), signedAt);
  const changed = Uint8Array.from(signed);
  changed[500]! ^= 1;
  const before = await world.rows();
  const refused = await attach(changed);
  expect([refused.status, refused.codes]).toEqual([422, ['documents.signature-changed']]);
  expect(refused.body.refusals[0].message).toContain('Lưu Trọng Bình');
  const longer = Buffer.concat([signed, Buffer.from('\n10 0 obj\n<< >>\nendobj\n%%EOF\n')]);
  expect((await attach(longer)).codes).toEqual(['documents.signature-added-after']);
  expect(await world.rows()).toEqual(before);
});
