import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { CannotRunDatabase, findPostgres, type PostgresProgram } from './postgresProgram.ts';

/** A running embedded PostgreSQL and how to reach it. */
export interface EmbeddedPostgres {
  readonly connection: pg.ClientConfig;
  stop(): Promise<void>;
}

const user = 'datchuan';
const startSeconds = 60;

/** Creates or reopens the cluster under `dataDir/pg`, attaching to a server that a killed process left behind. */
export async function startEmbedded(dataDir: string): Promise<EmbeddedPostgres> {
  const folder = resolve(dataDir);
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(folder, 'keys'), { recursive: true, mode: 0o700 });
  const program = findPostgres(folder);
  const cluster = join(folder, 'pg');
  const password = passwordOf(folder);
  const sockets = socketFolder(folder);
  program.own(sockets);
  chmodSync(sockets, 0o700);
  if (!existsSync(join(cluster, 'PG_VERSION'))) createCluster(program, cluster, password);

  const connection: pg.ClientConfig =
    process.platform === 'win32'
      ? { host: '127.0.0.1', port: windowsPort(folder), user, password, database: 'postgres' }
      : { host: sockets, user, password, database: 'postgres' };

  if (!(await answers(connection))) await launch(program, folder, cluster, sockets, connection);
  return { connection, stop: () => stopServer(cluster, sockets) };
}

function passwordOf(folder: string): string {
  const path = join(folder, 'keys', 'database-password');
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFileSync(path, 'utf8').trim();
}

/** Unix socket paths are limited to about 100 bytes, so the folder lies in the temporary directory under a name of its own. */
function socketFolder(folder: string): string {
  return join(tmpdir(), `datchuan-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`);
}

function windowsPort(folder: string): number {
  return 20_000 + (createHash('sha256').update(folder).digest().readUInt16BE(0) % 20_000);
}

function createCluster(program: PostgresProgram, cluster: string, password: string): void {
  rmSync(cluster, { recursive: true, force: true });
  program.own(cluster);
  chmodSync(cluster, 0o700);
  const passwordFile = join(socketFolder(resolve(cluster, '..')), 'new-password');
  writeFileSync(passwordFile, password, { mode: 0o644 });
  const { prefix, ...account } = program.launch;
  const args = ['-D', cluster, '-U', user, '--pwfile', passwordFile, '-A', 'scram-sha-256'];
  args.push('--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--data-checksums', '--no-instructions');
  const command = [...prefix, program.initdb, ...args];
  try {
    execFileSync(command[0]!, command.slice(1), { ...account, cwd: '/', stdio: 'pipe', env: { ...process.env, LC_ALL: 'C' } });
  } catch (error) {
    rmSync(cluster, { recursive: true, force: true });
    throw new CannotRunDatabase(`Không tạo được cơ sở dữ liệu: ${String((error as { stderr?: Buffer }).stderr ?? error).trim()}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

async function launch(
  program: PostgresProgram,
  folder: string,
  cluster: string,
  sockets: string,
  connection: pg.ClientConfig,
): Promise<void> {
  const until = Date.now() + startSeconds * 1000;
  const log = openSync(join(folder, 'postgres.log'), 'a', 0o600);
  while (Date.now() < until) {
    const server = spawnServer(program, cluster, sockets, log);
    let ended = false;
    server.once('exit', () => {
      ended = true;
    });
    while (!ended && Date.now() < until) {
      if (await answers(connection)) {
        server.unref();
        return;
      }
      await wait(60);
    }
    await wait(300);
  }
  throw new CannotRunDatabase(
    `Cơ sở dữ liệu không khởi động được trong ${startSeconds} giây; xem ${join(folder, 'postgres.log')}.`,
  );
}

function spawnServer(program: PostgresProgram, cluster: string, sockets: string, log: number): ChildProcess {
  const { prefix, ...account } = program.launch;
  const args = ['-D', cluster, '-k', process.platform === 'win32' ? '' : sockets];
  args.push('-c', `listen_addresses=${process.platform === 'win32' ? '127.0.0.1' : ''}`);
  if (process.platform === 'win32') args.push('-p', String(windowsPort(resolve(cluster, '..'))));
  const command = [...prefix, program.postgres, ...args];
  return spawn(command[0]!, command.slice(1), { ...account, cwd: '/', detached: true, stdio: ['ignore', log, log] });
}

async function answers(connection: pg.ClientConfig): Promise<boolean> {
  const client = new pg.Client({ ...connection, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function stopServer(cluster: string, sockets: string): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (!existsSync(pidFile)) return;
  const pid = Number(readFileSync(pidFile, 'utf8').split('\n')[0]);
  process.kill(pid, 'SIGINT');
  for (let tries = 0; tries < 200 && existsSync(pidFile); tries++) await wait(50);
  rmSync(sockets, { recursive: true, force: true });
}
