import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { openSite } from '#server/site.ts';
import { doctor } from './doctor.ts';
import { settings } from './settings.ts';

const base = mkdtempSync(join(tmpdir(), 'datchuan-doctor-'));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(base, { recursive: true, force: true });
});
let out = '';
beforeEach(() => {
  out = '';
  vi.stubEnv('DATABASE_URL', '');
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
});

interface Told {
  readonly ok: boolean;
  readonly settings: readonly { name: string; value: string | null; isSet: boolean }[];
  readonly checks: readonly { check: string; state: string; message: string }[];
}

async function examined(dataDir: string): Promise<[number, Told]> {
  out = '';
  const code = await doctor.run([], { data: dataDir, json: true });
  return [code, JSON.parse(out) as Told];
}
const ofState = ({ checks }: Told, state: string) => checks.filter((check) => check.state === state).map(({ check }) => check);

test('where nothing is yet, it says what serve will make, and makes nothing', async () => {
  const dataDir = join(base, 'chưa có');
  const [code, told] = await examined(dataDir);
  expect([code, told.ok, ofState(told, 'error')]).toEqual([0, true, []]);
  expect(ofState(told, 'note')).toEqual(expect.arrayContaining(['folder', 'database']));
  expect(readdirSync(base)).toEqual([]);
});

test('a site in order is in order, at rest and while it is served; each fault is named, and nothing is changed', async () => {
  const dataDir = join(base, 'trang');
  const site = await openSite({ dataDir, name: 'Tỉnh thử' });
  const bytes = Buffer.from('một tệp');
  const hash = await site.app.files.keep(bytes);
  const kept = { hash, size: bytes.byteLength, media_type: 'application/pdf', stored_at: new Date().toISOString() };
  await site.db.insertInto('stored_file').values(kept).execute();
  const [served, whole] = await examined(dataDir);
  expect([served, ofState(whole, 'error')]).toEqual([0, []]);
  expect(whole.checks.find(({ check }) => check === 'site')!.message).toBe('Trang “Tỉnh thử”.');
  await site.close();
  expect((await examined(dataDir))[0]).toBe(0);

  rmSync(join(dataDir, 'files'), { recursive: true });
  const key = join(dataDir, 'keys', 'issuer.json');
  chmodSync(key, 0o644);
  const [broken, faults] = await examined(dataDir);
  expect([broken, faults.ok, ofState(faults, 'error')]).toEqual([1, false, ['files']]);
  expect(ofState(faults, 'note')).toContain('keys');
  writeFileSync(key, '{');
  expect(ofState((await examined(dataDir))[1], 'error')).toEqual(['keys', 'keys', 'files']);
}, 60_000);

test('a database that does not answer is one sentence, and its password is not shown', async () => {
  vi.stubEnv('DATABASE_URL', 'postgresql://ai:bi-mat-9@localhost:1/x');
  vi.stubEnv('DATCHUAN_PROT', '80');
  const [code, told] = await examined(join(base, 'ngoài'));
  expect([code, ofState(told, 'error')]).toEqual([1, ['database']]);
  expect(out).not.toContain('bi-mat-9');
  expect(told.checks.some(({ check, message }) => check === 'settings' && message.includes('DATCHUAN_PROT'))).toBe(true);
  vi.stubEnv('DATCHUAN_LANG', 'en');
  await doctor.run([], { data: join(base, 'ngoài') });
  expect(out).toContain('no PostgreSQL server answers there');
});

test('every setting that the application reads stands in the list', () => {
  const sources = ['cli', 'server', 'papers', 'domain', 'api']
    .flatMap((room) => readdirSync(room, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
  const read = sources.flatMap((text) => [...text.matchAll(/\b(DATCHUAN_[A-Z]+(?:_[A-Z]+)*)\b/g)].map((found) => found[1]!));
  expect([...new Set(read)].sort()).toEqual(
    settings
      .map(({ name }) => name)
      .filter((name) => name.startsWith('DATCHUAN_'))
      .sort(),
  );
});
