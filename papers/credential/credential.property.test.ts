import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day } from '#domain/kernel/day.ts';
import type { CredentialValues } from './credential.ts';
import { issueCredential } from './issue.ts';
import { newIssuerKey } from './issuerKey.ts';
import { verifyCredential } from './verify.ts';

const words = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).map((text) => text.normalize('NFC'));
const credentials: fc.Arbitrary<CredentialValues> = fc.record({
  code: fc.stringMatching(/^DC-[A-Z]{2}-\d{2}-\d{4}-\d{3}$/),
  unit: fc.record({ id: fc.uuid(), name: words }),
  title: fc.constantFrom('Đơn vị đạt chuẩn văn hóa', 'Cơ quan đạt chuẩn văn hóa', 'Doanh nghiệp đạt chuẩn văn hóa'),
  period: fc
    .tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 1, max: 2000 }))
    .map(([start, length]) => ({ from: addDays(day('2014-01-01'), start), until: addDays(day('2014-01-01'), start + length) })),
  decision: fc.record({ number: words, day: fc.constant(day('2026-01-14')) }),
  issuer: words,
});

test('every single-byte mutation of a credential is refused', { timeout: 120_000 }, async () => {
  const { publicKey, privateKey } = await newIssuerKey();
  await fc.assert(
    fc.asyncProperty(credentials, fc.integer({ min: 1, max: 255 }), async (values, mask) => {
      const file = await issueCredential(values, privateKey);
      expect(await verifyCredential(file, publicKey)).toMatchObject({ intact: true, issuerKnown: true, refusals: [] });
      for (let place = 0; place < file.length; place += 1) {
        const changed = Uint8Array.from(file);
        changed[place]! ^= mask;
        const check = await verifyCredential(changed, publicKey);
        if (check.intact || check.issuerKnown || check.refusals.length === 0)
          throw new Error(`byte ${place} with mask ${mask} passed`);
      }
    }),
    { numRuns: 4 },
  );
});

test('a byte taken out or put in is refused at every place', { timeout: 60_000 }, async () => {
  const { publicKey, privateKey } = await newIssuerKey();
  const [values] = fc.sample(credentials, { numRuns: 1, seed: 7 });
  const file = await issueCredential(values!, privateKey);
  for (let place = 0; place <= file.length; place += 1) {
    const shorter = Uint8Array.of(...file.subarray(0, place), ...file.subarray(place + 1));
    const longer = Uint8Array.of(...file.subarray(0, place), 0x20, ...file.subarray(place));
    if (place < file.length) expect((await verifyCredential(shorter, publicKey)).intact).toBe(false);
    expect((await verifyCredential(longer, publicKey)).intact).toBe(false);
  }
});
