// `npm test`: the checks, then every test, browser journeys included; ends with the counts on a line of their own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOrInstallBrowser } from '#tests/support/browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'datchuan-test-report-'));
const shell = process.platform === 'win32';

function runs(name: string, args: readonly string[]): boolean {
  console.log(`\n── ${name}`);
  return spawnSync('npx', [...args], { stdio: 'inherit', shell }).status === 0;
}

const checked = runs('checks', ['tsx', 'tools/check.ts']);
const browser = findOrInstallBrowser();
console.log(`\nTrình duyệt cho các hành trình / browser for the journeys: ${browser}`);
process.env.DATCHUAN_BROWSER = browser;

const suites = [
  { name: 'rules, properties, actions', config: 'vitest.config.ts' },
  { name: 'journeys in the browser', config: 'tests/e2e/vitest.config.ts' },
].map(({ name, config }, index) => {
  const report = join(folder, `${index}.json`);
  const passed = runs(name, [
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  return { passed, report };
});

let [passedCount, failedCount] = [0, 0];
for (const { passed, report } of suites) {
  try {
    const counts = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number };
    passedCount += counts.numPassedTests;
    failedCount += Math.max(counts.numFailedTests, passed ? 0 : 1);
  } catch {
    failedCount += 1;
  }
}
rmSync(folder, { recursive: true, force: true });
if (!checked) failedCount += 1;
console.log(`\n${passedCount} passed, ${failedCount} failed`);
process.exitCode = failedCount > 0 ? 1 : 0;
