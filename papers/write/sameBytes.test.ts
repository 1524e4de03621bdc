import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { paperHashes } from '#tests/support/paperHashes.ts';

const script = fileURLToPath(new URL('../../tests/support/paperHashes.ts', import.meta.url));

test('the same values are the same bytes: again, in another order, in another process, time zone and language', {
  timeout: 120_000,
}, () => {
  const here = paperHashes(false);
  expect(Object.keys(here).length).toBeGreaterThanOrEqual(43);
  expect(paperHashes(true)).toEqual(here);
  const env = { ...process.env, TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const there = execFileSync(process.execPath, ['--import', 'tsx', script], { env, encoding: 'utf8' });
  expect(JSON.parse(there)).toEqual(here);
});
