import { beforeAll, describe, expect, test } from 'vitest';
import { day } from '#domain/kernel/day.ts';
import type { CredentialValues } from './credential.ts';
import { issueCredential } from './issue.ts';
import { type IssuerPrivateKey, type IssuerPublicKey, newIssuerKey, publicKeyOf, readIssuerPublicKey } from './issuerKey.ts';
import { verifyCredential } from './verify.ts';

const values: CredentialValues = {
  code: 'DC-TL-26-0118-037',
  unit: { id: '0195b0f2-0000-7000-8000-000000000001', name: 'Trường Trung học cơ sở Thị trấn Bến Sậy' },
  title: 'Đơn vị đạt chuẩn văn hóa',
  period: { from: day('2021-01-01'), until: day('2026-01-01') },
  decision: { number: '118/QĐ-LĐLĐ', day: day('2026-01-14') },
  issuer: 'Liên đoàn Lao động tỉnh Thanh Lộc',
};

let real: { publicKey: IssuerPublicKey; privateKey: IssuerPrivateKey };
let other: typeof real;
let demo: typeof real;
beforeAll(async () => {
  [real, other, demo] = await Promise.all([newIssuerKey(), newIssuerKey(), newIssuerKey({ sample: true })]);
});

const codesOf = (check: Awaited<ReturnType<typeof verifyCredential>>) => check.refusals.map((refusal) => refusal.code);
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const bytes = (value: string) => new TextEncoder().encode(value);

describe('a credential', () => {
  test('verifies against the key that issued it, and states what the decision states', async () => {
    const check = await verifyCredential(await issueCredential(values, real.privateKey), real.publicKey);
    expect(check).toMatchObject({ intact: true, issuerKnown: true, sample: false, refusals: [], keyId: real.publicKey.kid });
    expect(check.credential).toMatchObject({
      name: 'Đơn vị đạt chuẩn văn hóa',
      validFrom: '2026-01-14T00:00:00+07:00',
      credentialSubject: { activityStartDate: '2021-01-01T00:00:00+07:00', activityEndDate: '2025-12-31T00:00:00+07:00' },
    });
    expect(check.credential).not.toHaveProperty('validUntil');
  });

  test('is the same bytes when issued twice', async () => {
    const [first, second] = await Promise.all([
      issueCredential(values, real.privateKey),
      issueCredential(values, real.privateKey),
    ]);
    expect(first).toEqual(second);
  });

  test('is intact but of an unknown issuer without a key or with another', async () => {
    const file = await issueCredential(values, real.privateKey);
    for (const key of [undefined, other.publicKey]) {
      const check = await verifyCredential(file, key);
      expect(check).toMatchObject({ intact: true, issuerKnown: false });
      expect(codesOf(check)).toEqual(['recognition.issuer-unknown']);
    }
  });

  test('is refused when white space, a byte order mark, trailing bytes or a re-encoding are added', async () => {
    const file = text(await issueCredential(values, real.privateKey));
    const pretty = JSON.stringify(JSON.parse(file), null, 2);
    const escaped = file.replace('Đ', '\\u0110');
    for (const changed of [`${file}\n`, ` ${file}`, `\ufeff${file}`, `${file}x`, pretty, escaped, file.replace('"}', '="}')]) {
      const check = await verifyCredential(bytes(changed), real.publicKey);
      expect(check).toMatchObject({ intact: false, issuerKnown: false });
      expect(check.credential).toBeUndefined();
    }
  });

  test('tells an unreadable file from an altered one', async () => {
    expect(codesOf(await verifyCredential(bytes('xin chào'), real.publicKey))).toEqual(['recognition.credential-unreadable']);
    expect(codesOf(await verifyCredential(new Uint8Array(70_000), real.publicKey))).toEqual([
      'recognition.credential-unreadable',
    ]);
    const file = text(await issueCredential(values, real.privateKey)).replaceAll('2021', '2020');
    expect(codesOf(await verifyCredential(bytes(file), real.publicKey))).toEqual(['recognition.credential-altered']);
  });

  test('of another issuer does not pass when its words name the real one', async () => {
    const forged = await issueCredential(values, { ...other.privateKey, kid: real.publicKey.kid });
    expect(codesOf(await verifyCredential(forged, real.publicKey))).toEqual(['recognition.credential-altered']);
  });
});

describe('a demo', () => {
  test('marks what it signs and verifies as its own sample only', async () => {
    const check = await verifyCredential(await issueCredential(values, demo.privateKey), demo.publicKey);
    expect(check).toMatchObject({ intact: true, issuerKnown: true, sample: true, refusals: [] });
    expect(check.credential?.sample).toBe(true);
  });

  test('never verifies as real, even when the mark is taken off its key', async () => {
    const { sample: _sample, ...unmarked } = demo.privateKey;
    const marked = await issueCredential(values, demo.privateKey);
    expect(codesOf(await verifyCredential(marked, publicKeyOf(unmarked)))).toContain('recognition.credential-sample');
    const stripped = await issueCredential(values, unmarked);
    expect(await verifyCredential(stripped, demo.publicKey)).toMatchObject({ intact: true, issuerKnown: false });
  });
});

describe('a key file', () => {
  const file = (value: unknown) => bytes(JSON.stringify(value));

  test('is read with or without its private half, never showing it', async () => {
    expect(await readIssuerPublicKey(file(real.privateKey))).toEqual(real.publicKey);
    expect(await readIssuerPublicKey(file(demo.publicKey))).toEqual(demo.publicKey);
  });

  test('is no key when it is of another curve, malformed, or its kid is not its thumbprint', async () => {
    expect(await readIssuerPublicKey(file({ ...real.publicKey, crv: 'X25519' }))).toBeUndefined();
    expect(await readIssuerPublicKey(file({ ...real.publicKey, kid: other.publicKey.kid }))).toBeUndefined();
    expect(await readIssuerPublicKey(bytes('{'))).toBeUndefined();
  });
});
