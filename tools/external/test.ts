// `npm run test:external`: `npm test` on Debian's PostgreSQL 15 through Debian's PgBouncer in transaction mode; with paths, only those test files.
import { spawn } from 'node:child_process';
import { startExternal, whyNotExternal } from './server.ts';

const why = whyNotExternal();
if (why) {
  console.error(why);
  process.exit(1);
}

const paths = process.argv.slice(2);
const isJourney = paths.some((path) => path.startsWith('tests/e2e'));
const config = isJourney ? ['--config', 'tests/e2e/vitest.config.ts'] : [];
const args = paths.length === 0 ? ['tsx', 'tools/test.ts'] : ['vitest', 'run', ...config, ...paths];

const external = await startExternal();
const given = { DATABASE_URL: external.url, DATCHUAN_TEST_ADMINISTRATOR: external.administratorUrl };
const tests = spawn('npx', args, { stdio: 'inherit', env: { ...process.env, ...given } });
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void tests.kill(signal));
const status = await new Promise<number>((done) => tests.once('exit', (code) => done(code ?? 1)));
await external.stop(status !== 0);
if (status !== 0) console.error(`What the servers said: ${external.folder}`);
process.exitCode = status;
