import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Refused } from '#domain/kernel/refusal.ts';
import { fingerprintOf } from '#papers/exchange/fingerprint.ts';
import { newId } from '#server/kernel/ids.ts';
import { launchedYear, submitted } from '#tests/support/assessments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { BadCall, parse } from './command.ts';
import { enterReceipt, exchangeImport, exportDossiers, importPackage, keepKeys } from './exchange.ts';

const folder = mkdtempSync(join(tmpdir(), 'datchuan-exchange-'));
const at = (name: string) => join(folder, name);
let lower: TestSite;
let upper: TestSite;
let out = '';

beforeAll(async () => {
  lower = await testSite('2021-03-01');
  upper = await testSite('2021-03-01');
  await submitted(lower);
  await launchedYear(upper);
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await lower?.close();
  await upper?.close();
});
beforeEach(() => {
  out = '';
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
});

const codes = async (act: Promise<unknown>) =>
  await act.then(
    () => [],
    (error) => (error as Refused).refusals.map(({ code }) => code),
  );

async function trust(one: TestSite, other: TestSite, file: string, name: string) {
  expect(await keepKeys(other.site.app, { out: at(file) })).toBe(0);
  const fingerprint = fingerprintOf(other.site.app.site.key);
  expect(await keepKeys(one.site.app, { add: at(file), name, fingerprint, with: 'Ông Bảo, qua điện thoại' })).toBe(0);
}

test('keys are given, trusted and revoked at the terminal', async () => {
  await trust(upper, lower, 'duoi.json', 'Máy chủ xã');
  await trust(lower, upper, 'tren.json', 'Máy chủ tỉnh');
  out = '';
  await keepKeys(upper.site.app, { json: true });
  const { own, partners } = JSON.parse(out);
  expect(own.fingerprint).toMatch(/^(\d{5} ){7}\d{5}$/);
  expect(partners).toMatchObject([{ name: 'Máy chủ xã', revokedOn: null }]);
  await expect(keepKeys(upper.site.app, { add: at('duoi.json') })).rejects.toBeInstanceOf(BadCall);
});

test('a package is made, looked at, taken with a yes, and its receipt entered; a second time changes nothing', async () => {
  expect(await exportDossiers(lower.site.app, { out: at('goi.zip'), year: '2021', json: true })).toBe(0);
  const { packageId, dossiers } = JSON.parse(out);
  expect(dossiers).toBe(1);
  const asked = { for: upper.cast.unit.federation, receipt: at('bien-nhan.json') };
  const before = await upper.rows();
  expect(await importPackage(upper.site.app, asked, at('goi.zip'))).toBe(0);
  expect(await upper.rows()).toEqual(before);
  expect(await importPackage(upper.site.app, { ...asked, yes: true }, at('goi.zip'))).toBe(0);
  const [after, first] = [await upper.rows(), readFileSync(at('bien-nhan.json'))];
  expect(after.received_dossier).toBe(1);
  expect(await importPackage(upper.site.app, { ...asked, yes: true }, at('goi.zip'))).toBe(0);
  expect(await upper.rows()).toEqual(after);
  expect(readFileSync(at('bien-nhan.json')).equals(first)).toBe(true);
  out = '';
  expect(await enterReceipt(lower.site.app, { json: true }, at('bien-nhan.json'))).toBe(0);
  expect(JSON.parse(out)).toEqual({ packageId, receivedOn: '2021-11-25', receivedBy: 'Máy chủ tỉnh' });
});

test('what is refused is told, and a call that cannot be understood is a bad call', async () => {
  const bytes = readFileSync(at('goi.zip'));
  writeFileSync(at('hong.zip'), bytes.subarray(0, 2000));
  expect(await importPackage(upper.site.app, { for: upper.cast.unit.federation, yes: true }, at('hong.zip'))).toBe(1);
  expect(await codes(enterReceipt(lower.site.app, {}, at('goi.zip')))).toEqual(['exchange.receipt-unreadable']);
  expect(await codes(exportDossiers(lower.site.app, { out: at('x.zip'), campaign: newId() }))).not.toEqual([]);
  await expect(importPackage(upper.site.app, { for: upper.cast.unit.federation }, at('khong-co.zip'))).rejects.toBeInstanceOf(
    BadCall,
  );
  await expect(exportDossiers(lower.site.app, {})).rejects.toBeInstanceOf(BadCall);
  expect(() => parse(exchangeImport, [])).toThrow(BadCall);
});
