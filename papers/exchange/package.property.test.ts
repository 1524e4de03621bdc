import * as fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { formatVersion, type Receipt, receiptFormat } from '#domain/exchange/package.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type IssuerPrivateKey, newIssuerKey } from '../credential/issuerKey.ts';
import { fingerprintOf, isFingerprint } from './fingerprint.ts';
import { openPackage, type Packing, packDossiers, partyOf } from './package.ts';
import { readReceipt, writeReceipt } from './receipt.ts';

let key: IssuerPrivateKey;
beforeAll(async () => {
  key = (await newIssuerKey()).privateKey;
});

const uuid = fc.uuid({ version: 7 });
const files = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z0-9]{1,8}$/), fc.uint8Array({ maxLength: 400 })), {
    selector: ([name]) => name,
    minLength: 1,
    maxLength: 6,
  })
  .map((all) => new Map(all.map(([name, bytes]) => [`tep/${name}.bin`, bytes])));
const packing: fc.Arbitrary<Packing> = fc
  .record({ id: uuid, dossierId: uuid, senderName: fc.string({ minLength: 1, maxLength: 40 }), files })
  .map(({ dossierId, ...rest }) => ({
    ...rest,
    createdAt: '2026-12-10T01:00:00.000Z',
    dossiers: [{ id: dossierId, path: [...rest.files.keys()][0]! }],
  }));
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);

test('what is packed is read again as it was, and the same values make the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(packing, async (asked) => {
      const packed = await packDossiers(asked, key);
      expect((await packDossiers(asked, key)).bytes).toEqual(packed.bytes);
      const opened = await openPackage(packed.bytes);
      expect([opened.refusals, opened.hash, opened.manifest]).toEqual([[], packed.hash, packed.manifest]);
      for (const [path, bytes] of asked.files) expect([...opened.read(path)]).toEqual([...bytes]);
    }),
    { numRuns: 60 },
  );
});

test('the order and packing of entries in the archive say nothing', async () => {
  await fc.assert(
    fc.asyncProperty(packing, fc.infiniteStream(fc.nat()), fc.constantFrom(0, 6, 9), async (asked, order, level) => {
      const packed = await packDossiers(asked, key);
      const shuffled = Object.entries(unzipSync(packed.bytes))
        .map((entry) => [order.next().value as number, entry] as const)
        .sort(([a], [b]) => a - b)
        .map(([, entry]) => entry);
      const opened = await openPackage(zipSync(Object.fromEntries(shuffled), { level: level as 0 | 6 | 9 }));
      expect([opened.refusals, opened.hash]).toEqual([[], packed.hash]);
    }),
    { numRuns: 40 },
  );
});

test('one bit turned in anything that is signed is refused; turned in the archive around it, refused or of no meaning', async () => {
  await fc.assert(
    fc.asyncProperty(packing, fc.nat(), fc.nat(), async (asked, at, anywhere) => {
      const packed = await packDossiers(asked, key);
      const parts = unzipSync(packed.bytes);
      const all = Object.entries(parts).flatMap(([name, bytes]) => [...bytes.keys()].map((index) => [name, index] as const));
      const [name, index] = all[at % all.length]!;
      const changed = Uint8Array.from(parts[name]!);
      changed[index]! ^= 1 << (at % 8);
      expect((await openPackage(zipSync({ ...parts, [name]: changed }))).refusals).not.toEqual([]);
      const bent = Uint8Array.from(packed.bytes);
      bent[anywhere % bent.length]! ^= 1 << (anywhere % 8);
      const opened = await openPackage(bent);
      if (opened.refusals.length > 0) return;
      expect(opened.hash).toBe(packed.hash);
      for (const [path, bytes] of asked.files) expect([...opened.read(path)]).toEqual([...bytes]);
    }),
    { numRuns: 150 },
  );
});

test('a receipt with one bit turned is none, and is none of a package', async () => {
  const packed = await packDossiers(
    {
      ...{ id: '01890a5d-ac96-774b-bcce-b302099a8057', createdAt: '2026-12-10T01:00:00Z', senderName: 'Xã' },
      ...{ dossiers: [{ id: '01890a5d-ac96-774b-bcce-b302099a8058', path: 'a' }], files: new Map([['a', new Uint8Array([1])]]) },
    },
    key,
  );
  const receipt: Receipt = {
    ...{ format: receiptFormat, version: formatVersion, packageId: packed.manifest.id, packageHash: packed.hash },
    ...{ senderKeyId: key.kid, receiver: partyOf('Tỉnh Thanh Lộc', key), by: 'Sở', receivedOn: '2026-12-11' as Day },
    ...{
      receivedAt: '2026-12-11T01:00:00Z',
      taken: [{ dossierId: packed.manifest.dossiers[0]!.id, year: 2026, unit: 'Trường' }],
    },
  };
  const bytes = new TextEncoder().encode(await writeReceipt(receipt, key));
  expect(await readReceipt(bytes)).toEqual(receipt);
  for (let bit = 0; bit < bytes.length * 8; bit += 7) {
    const bent = Uint8Array.from(bytes);
    bent[bit >> 3]! ^= 1 << (bit & 7);
    expect(Array.isArray(await readReceipt(bent))).toBe(true);
  }
  const jws = new TextDecoder().decode(unzipSync(packed.bytes)['manifest.jws']);
  const mixed = new TextDecoder().decode(bytes).replace(/"jws":"[^"]+"/, `"jws":"${jws}"`);
  expect(codes((await readReceipt(new TextEncoder().encode(mixed))) as never)).toEqual(['exchange.signature-broken']);
});

test('bombs, paths that lead out and doubled names are refused before anything is unpacked', async () => {
  const limits = { entries: 8, unpacked: 300_000, ratio: 50 };
  const bomb = zipSync({ 'manifest.json': new Uint8Array(400_000) });
  expect(codes((await openPackage(bomb, limits)).refusals)).toEqual(['exchange.too-large']);
  const many = zipSync(Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`a${at}`, new Uint8Array(1)])));
  expect(codes((await openPackage(many, limits)).refusals)).toEqual(['exchange.too-large']);
  for (const path of ['../a', '/a', 'b/../../a', '..\\a']) {
    expect(codes((await openPackage(zipSync({ [path]: new Uint8Array(1) }))).refusals)).toEqual(['exchange.unreadable']);
  }
  const outside: Packing = {
    ...{ id: '01890a5d-ac96-774b-bcce-b302099a8057', createdAt: '2026-12-10T01:00:00Z', senderName: 'Xã' },
    ...{ dossiers: [{ id: '01890a5d-ac96-774b-bcce-b302099a8058', path: 'A b' }] },
    files: new Map([['A b', new Uint8Array([1])]]),
  };
  expect(codes((await openPackage((await packDossiers(outside, key)).bytes)).refusals)).toEqual(['exchange.manifest-broken']);
});

test('a fingerprint is heard in any grouping and is of one key', async () => {
  const other = (await newIssuerKey()).privateKey;
  expect(fingerprintOf(key)).toMatch(/^(\d{5} ){7}\d{5}$/);
  expect(isFingerprint(fingerprintOf(key).replaceAll(' ', '-'), key)).toBe(true);
  expect(isFingerprint(fingerprintOf(key), other)).toBe(false);
  // The digits of a known key, as docs/exchange.md gives them for readers written elsewhere.
  expect(fingerprintOf({ x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' })).toBe(
    '86851 50966 57447 05613 11816 57942 02430 42745',
  );
});
