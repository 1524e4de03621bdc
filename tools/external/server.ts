import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** Debian's PostgreSQL 15 with Debian's PgBouncer before it, in a temporary folder, on free ports. */
export interface ExternalServer {
  /** Through PgBouncer, as an account that is no superuser. */
  readonly url: string;
  /** Past PgBouncer, as the superuser: for tests that play whoever rules the server. */
  readonly administratorUrl: string;
  readonly folder: string;
  /** Stops both and removes what they had, unless it is to be looked at. */
  stop(keeps: boolean): Promise<void>;
}

const programs = '/usr/lib/postgresql/15/bin';
const pgbouncer = '/usr/sbin/pgbouncer';
const account = 'datchuan';
const password = 'chi-de-thu';

export function whyNotExternal(): string | undefined {
  const missing = [join(programs, 'postgres'), pgbouncer].filter((path) => !existsSync(path));
  if (missing.length === 0) return undefined;
  return `${missing.join(', ')} missing; on Debian 12: sudo apt-get install --no-install-recommends postgresql-15 pgbouncer`;
}

/**
 * Everything that an office's own server may have otherwise than ours: an old main version, a clock of Vietnam, an account that is no superuser,
 * and connections that change hands after every transaction.
 */
export async function startExternal(): Promise<ExternalServer> {
  const folder = mkdtempSync(join(tmpdir(), 'datchuan-external-'));
  const owner = ownerOf(folder);
  const cluster = join(folder, 'pg');
  const [postgresPort, port] = [await freePort(), await freePort()];
  writeFileSync(join(folder, 'password'), password);
  const made = ['-D', cluster, '-U', 'postgres', '--pwfile', join(folder, 'password'), '-A', 'scram-sha-256', '-E', 'UTF8'];
  execFileSync(join(programs, 'initdb'), [...made, '--locale=C.UTF-8', '--no-instructions'], {
    ...owner,
    cwd: '/',
    stdio: 'pipe',
  });
  writeFileSync(join(cluster, 'postgresql.auto.conf'), serverSettings(folder, postgresPort));
  const server = run(join(programs, 'postgres'), ['-D', cluster], folder, 'postgres.log', owner);
  const direct = { host: folder, port: postgresPort, user: 'postgres', password, database: 'postgres' };
  await answering(direct, join(folder, 'postgres.log'));
  await prepare(direct);

  writeFileSync(join(folder, 'users.txt'), `"${account}" "${password}"\n`);
  writeFileSync(join(folder, 'pgbouncer.ini'), poolerSettings(folder, postgresPort, port));
  const pooler = run(pgbouncer, [join(folder, 'pgbouncer.ini')], folder, 'pgbouncer.log', owner);
  const url = `postgresql://${account}:${password}@127.0.0.1:${port}/${account}`;
  await answering({ connectionString: url }, join(folder, 'pgbouncer.log'));
  return {
    url,
    administratorUrl: `postgresql://postgres:${password}@localhost:${postgresPort}/postgres?host=${encodeURIComponent(folder)}`,
    folder,
    async stop(keeps) {
      await ended(pooler, 'SIGINT');
      await ended(server, 'SIGINT');
      if (!keeps) rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Neither program runs as root. */
function ownerOf(folder: string): { uid?: number; gid?: number } {
  chmodSync(folder, 0o755);
  if (process.getuid?.() !== 0) return {};
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((each) => each.startsWith('postgres:'))!;
  const [uid, gid] = line.split(':').slice(2, 4).map(Number) as [number, number];
  chownSync(folder, uid, gid);
  return { uid, gid };
}

/** Nothing in it outlives the run, so it does not wait for the disk. */
const serverSettings = (folder: string, port: number) =>
  [
    `port = ${port}`,
    "listen_addresses = ''",
    `unix_socket_directories = '${folder}'`,
    'fsync = off',
    'synchronous_commit = off',
    'max_connections = 400',
    "timezone = 'Asia/Ho_Chi_Minh'",
    "datestyle = 'ISO, DMY'",
  ].join('\n');

/** Debian's own settings but for the mode; nothing is ignored that a client may ask at its start. */
const poolerSettings = (folder: string, postgresPort: number, port: number) => `[databases]
* = host=${folder} port=${postgresPort}
[pgbouncer]
listen_addr = 127.0.0.1
listen_port = ${port}
unix_socket_dir =
auth_type = scram-sha-256
auth_file = ${join(folder, 'users.txt')}
pool_mode = transaction
max_client_conn = 1000
default_pool_size = 20
server_idle_timeout = 20
`;

async function prepare(direct: pg.ClientConfig): Promise<void> {
  const client = new pg.Client(direct);
  await client.connect();
  await client.query(`create role ${account} login createdb createrole password '${password}'`);
  // The tests look at who waits for whom, and write what is in memory to the disk: a site needs neither.
  await client.query(`grant pg_monitor, pg_checkpoint to ${account}`);
  await client.query(`create database ${account} owner ${account}`);
  await client.end();
}

function run(program: string, args: readonly string[], folder: string, log: string, owner: object): ChildProcess {
  const to = openSync(join(folder, log), 'a');
  return spawn(program, args, { ...owner, cwd: '/', stdio: ['ignore', to, to] });
}

async function answering(connection: pg.ClientConfig, log: string): Promise<void> {
  for (let tries = 0; tries < 200; tries++) {
    const client = new pg.Client(connection);
    client.on('error', () => undefined);
    const answers = await client.connect().then(
      () => true,
      () => false,
    );
    await client.end().catch(() => undefined);
    if (answers) return;
    await wait(100);
  }
  throw new Error(`does not answer:\n${readFileSync(log, 'utf8')}`);
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((done) => child.once('exit', done));
  child.kill(signal);
  await gone;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
