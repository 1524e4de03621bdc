// `npm test`: the checks, then every test, browser journeys included; ends with the counts on a line of their own.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
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
  return { name, passed, report };
});

interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

let passedCount = 0;
const failures: string[] = checked ? [] : ['checks: see above'];
for (const { name, passed, report } of suites) {
  const before = failures.length;
  try {
    const { numPassedTests, testResults } = JSON.parse(readFileSync(report, 'utf8')) as Report;
    passedCount += numPassedTests;
    for (const file of testResults) {
      const failed = file.assertionResults.filter(({ status }) => status === 'failed');
      if (file.status === 'failed' && failed.length === 0)
        failures.push(`${relative('.', file.name)}: ${file.message || 'a hook failed'}`);
      failures.push(
        ...failed.map(
          ({ fullName, failureMessages }) => `${relative('.', file.name)}: ${fullName}\n${failureMessages.join('\n')}`,
        ),
      );
    }
  } catch (error) {
    failures.push(`${name}: no report: ${String(error)}`);
  }
  if (!passed && failures.length === before) failures.push(`${name}: an error outside any test, see above`);
}
rmSync(folder, { recursive: true, force: true });
// Once more at the end, where a reader of a long log looks first.
for (const failure of failures) console.log(`\n✗ ${failure.slice(0, 2_000)}`);
console.log(`\n${passedCount} passed, ${failures.length} failed`);
process.exitCode = failures.length > 0 ? 1 : 0;
