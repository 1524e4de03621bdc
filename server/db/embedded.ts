import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { keepRunning } from './keepRunning.ts';
import { CannotRunDatabase, findPostgres, type PostgresProgram } from './postgresProgram.ts';
import { writeWhole } from './writeWhole.ts';

/** A running embedded PostgreSQL and how to reach it. */
export interface EmbeddedPostgres {
  readonly connection: pg.ClientConfig;
  stop(): Promise<void>;
}

const user = 'datchuan';
const startSeconds = 60;

/** Creates or reopens the cluster under `dataDir/pg`, attaching to a server that a killed process left behind, and keeps it running. */
export async function startEmbedded(dataDir: string): Promise<EmbeddedPostgres> {
  const folder = resolve(dataDir);
  mkdirSync(folder, { recursive: true });
  mkdirSync(join(folder, 'keys'), { recursive: true, mode: 0o700 });
  const sockets = socketFolder(folder);
  const connection = embeddedConnection(folder);
  const place = { program: findPostgres(folder), folder, cluster: join(folder, 'pg'), sockets, connection };
  place.program.own(place.sockets);
  chmodSync(place.sockets, 0o700);
  if (!existsSync(join(place.cluster, 'PG_VERSION'))) createCluster(place);
  refuseOtherVersion(place);

  await launch(place);
  const keeper = keepRunning(place.connection, (stopping) => launch(place, stopping));
  return {
    connection: place.connection,
    async stop() {
      await keeper.release();
      await stopServer(place);
    },
  };
}

/** Where one embedded server lives and how it is reached. */
interface Place {
  readonly program: PostgresProgram;
  readonly folder: string;
  readonly cluster: string;
  readonly sockets: string;
  readonly connection: pg.ClientConfig;
}

/** How the embedded server of a folder is reached, whoever runs it. */
export function embeddedConnection(dataDir: string): pg.ClientConfig {
  const folder = resolve(dataDir);
  const reached =
    process.platform === 'win32' ? { host: '127.0.0.1', port: windowsPort(folder) } : { host: socketFolder(folder) };
  return { ...reached, user, password: passwordOf(folder), database: 'postgres' };
}

function passwordOf(folder: string): string {
  const path = join(folder, 'keys', 'database-password');
  if (!existsSync(path)) writeWhole(path, randomBytes(24).toString('base64url'), 0o600);
  return readFileSync(path, 'utf8').trim();
}

/** Unix socket paths are limited to about 100 bytes, so the folder lies in the temporary directory under a name of its own. */
function socketFolder(folder: string): string {
  return join(tmpdir(), `datchuan-${createHash('sha256').update(folder).digest('hex').slice(0, 16)}`);
}

function windowsPort(folder: string): number {
  return 20_000 + (createHash('sha256').update(folder).digest().readUInt16BE(0) % 20_000);
}

/** Made beside its place and moved there whole, so that one broken off in the middle is never taken for a cluster. */
function createCluster({ program, cluster, sockets, connection }: Place): void {
  const partial = `${cluster}.new`;
  rmSync(partial, { recursive: true, force: true });
  program.own(partial);
  chmodSync(partial, 0o700);
  const passwordFile = join(sockets, 'new-password');
  writeFileSync(passwordFile, String(connection.password), { mode: 0o644 });
  const { prefix, ...account } = program.launch;
  const args = ['-D', partial, '-U', user, '--pwfile', passwordFile, '-A', 'scram-sha-256'];
  args.push('--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8', '--data-checksums', '--no-instructions');
  const command = [...prefix, program.initdb, ...args];
  try {
    execFileSync(command[0]!, command.slice(1), { ...account, cwd: '/', stdio: 'pipe', env: { ...process.env, LC_ALL: 'C' } });
    rmSync(cluster, { recursive: true, force: true });
    renameSync(partial, cluster);
  } catch (error) {
    rmSync(partial, { recursive: true, force: true });
    const why = String((error as { stderr?: Buffer }).stderr ?? error).trim();
    if (/No space left on device/.test(why)) throw Object.assign(new Error(why), { code: 'ENOSPC', path: cluster });
    throw new CannotRunDatabase(`Không tạo được cơ sở dữ liệu: ${why}`, `The database could not be created: ${why}`);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

/** PostgreSQL opens only the folders of its own main version. */
function refuseOtherVersion({ program, cluster }: Place): void {
  const made = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  const carried = program.version;
  if (made === carried) return;
  throw new CannotRunDatabase(
    `Dữ liệu ở ${cluster} thuộc PostgreSQL ${made}, còn bản kèm theo là ${carried}. Hãy dùng bản Đạt Chuẩn đã tạo dữ liệu này.`,
    `The data at ${cluster} belong to PostgreSQL ${made}, the one shipped here is ${carried}. Use the Đạt Chuẩn that made them.`,
  );
}

/** Starts the server unless it answers already. A server that was killed lets its folder go only after some seconds: hence the tries. */
async function launch(place: Place, stopping?: AbortSignal): Promise<void> {
  const until = Date.now() + startSeconds * 1000;
  for (let rest = 300; Date.now() < until && !stopping?.aborted; rest = Math.min(rest * 1.5, 5000)) {
    if (await answers(place.connection)) return;
    if (await launchOnce(place, until, stopping)) return;
    await wait(rest);
  }
  if (stopping?.aborted) return;
  throw new CannotRunDatabase(
    `Cơ sở dữ liệu không khởi động được trong ${startSeconds} giây; xem ${join(place.folder, 'postgres.log')}.`,
    `The database did not start within ${startSeconds} seconds; see ${join(place.folder, 'postgres.log')}.`,
  );
}

/** True once it answers; false when it ended first or is not wanted any more. */
async function launchOnce(place: Place, until: number, stopping?: AbortSignal): Promise<boolean> {
  const server = spawnServer(place);
  let ended = false;
  for (const event of ['exit', 'error']) {
    server.once(event, () => {
      ended = true;
    });
  }
  while (!ended && Date.now() < until) {
    if (await answers(place.connection)) {
      server.unref();
      return true;
    }
    if (stopping?.aborted) ended = !server.kill('SIGINT');
    await wait(20);
  }
  return false;
}

function spawnServer({ program, folder, cluster, sockets }: Place): ChildProcess {
  const { prefix, ...account } = program.launch;
  const args = ['-D', cluster, '-k', process.platform === 'win32' ? '' : sockets];
  args.push('-c', `listen_addresses=${process.platform === 'win32' ? '127.0.0.1' : ''}`);
  args.push('-c', `shared_buffers=${sharedMegabytes()}MB`);
  if (process.platform === 'win32') args.push('-p', String(windowsPort(folder)));
  const command = [...prefix, program.postgres, ...args];
  const log = openSync(join(folder, 'postgres.log'), 'a', 0o600);
  try {
    return spawn(command[0]!, command.slice(1), { ...account, cwd: '/', detached: true, stdio: ['ignore', log, log] });
  } finally {
    closeSync(log);
  }
}

/** What the database may keep of its pages: little of a small machine, enough of a large one for the sums of a nation. It is taken as it is used. */
function sharedMegabytes(): number {
  const megabytes = Math.min(totalmem(), process.constrainedMemory() || Infinity) / 2 ** 20;
  return Math.round(Math.min(1024, Math.max(128, megabytes / 32)));
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

/** Only a server that answers is told to stop: the number in a file left behind may belong to anybody by now. */
async function stopServer({ cluster, sockets, connection }: Place): Promise<void> {
  const pidFile = join(cluster, 'postmaster.pid');
  if (await answers(connection)) {
    process.kill(Number(readFileSync(pidFile, 'utf8').split('\n')[0]), 'SIGINT');
    for (let tries = 0; tries < 200 && existsSync(pidFile); tries++) await wait(50);
  }
  rmSync(sockets, { recursive: true, force: true });
}
