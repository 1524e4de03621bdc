import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { startEmbedded } from './embedded.ts';
import { holdFolder } from './oneServer.ts';

const embedded = pathToFileURL(join(process.cwd(), 'server/db/embedded.ts')).href;
const base = mkdtempSync(join(tmpdir(), 'datchuan cơ sở '));
afterAll(() => rmSync(base, { recursive: true, force: true }));

async function ask(connection: pg.ClientConfig, question: string): Promise<unknown> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return (await client.query(question)).rows[0];
  } finally {
    await client.end();
  }
}

test('a database is created, stopped and reopened with what was in it, in a folder with spaces and letters of ours', async () => {
  const folder = join(base, 'dữ liệu');
  const first = await startEmbedded(folder);
  await ask(first.connection, 'create table kept as select 7 as n');
  await first.stop();
  const again = await startEmbedded(folder);
  expect(await ask(again.connection, 'select n from kept')).toEqual({ n: 7 });
  await again.stop();
});

test('a server that a killed process left behind is taken over', async () => {
  const folder = join(base, 'bỏ lại');
  const script = `import(${JSON.stringify(embedded)}).then(async ({ startEmbedded }) => {
    await startEmbedded(${JSON.stringify(folder)});
    process.kill(process.pid, 'SIGKILL');
  })`;
  const { signal } = spawnSync('node', ['--import', 'tsx', '-e', script], { encoding: 'utf8' });
  expect(signal).toBe('SIGKILL');
  const pid = () => readFileSync(join(folder, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0];
  const left = pid();
  const second = await startEmbedded(folder);
  expect(pid()).toBe(left);
  expect(await ask(second.connection, 'select 1 as one')).toEqual({ one: 1 });
  await second.stop();
});

test('a second holder of the same folder is told in one sentence', async () => {
  const hold = await holdFolder(join(base, 'giữ'));
  await expect(holdFolder(join(base, 'giữ'))).rejects.toThrow(/đang chạy trên dữ liệu này rồi/);
  await hold.release();
  const next = await holdFolder(join(base, 'giữ'));
  await next.release();
});

const nobody = 65_534;

/** Only root can become somebody else, and only where the project's folder lets others in. */
function mayBecomeNobody(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    execFileSync('/bin/sh', ['-c', 'cd "$0"', process.cwd()], { uid: nobody, gid: nobody, stdio: 'ignore', cwd: '/' });
    return true;
  } catch {
    return false;
  }
}

test.runIf(mayBecomeNobody())('an ordinary user starts it as well as root does', () => {
  const folder = mkdtempSync(join(tmpdir(), 'datchuan-nobody-'));
  chownSync(folder, nobody, nobody);
  mkdirSync(join(folder, 'tmp'));
  chownSync(join(folder, 'tmp'), nobody, nobody);
  const script = `import(${JSON.stringify(embedded)}).then(async ({ startEmbedded }) => {
    const server = await startEmbedded('${join(folder, 'data')}');
    await server.stop();
    console.log('started as', process.getuid());
  })`;
  const env = { ...process.env, HOME: folder, TMPDIR: join(folder, 'tmp') };
  const output = execFileSync('node', ['--import', 'tsx', '-e', script], { uid: nobody, gid: nobody, env, encoding: 'utf8' });
  expect(output.trim()).toBe(`started as ${nobody}`);
  rmSync(folder, { recursive: true, force: true });
});
