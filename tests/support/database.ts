import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { connect, type Database } from '#server/db/connection.ts';
import { startEmbedded } from '#server/db/embedded.ts';
import { migrate } from '#server/db/migrate.ts';

/** A migrated database of its own, on a real server, gone after `close`. */
export interface FreshDatabase {
  readonly db: Database;
  readonly pool: pg.Pool;
  readonly connection: pg.ClientConfig;
  /** The same as a URL, for what is told of its database by `DATABASE_URL`. */
  readonly url: string;
  /** Ends this one and leaves so many that are its copies to the last byte. */
  copies(count: number): Promise<readonly FreshDatabase[]>;
  close(): Promise<void>;
}

let server: { connection: pg.ClientConfig; stop(): Promise<void> } | undefined;

/** The server that `DATABASE_URL` gave this run; undefined where the tests have an embedded one. */
export const externalServer = (): string | undefined => process.env.DATCHUAN_TEST_SERVER;

/** The server of this run: the URL given, or an embedded one in a folder of its own that the workers find by the environment. */
export async function startTestServer(): Promise<pg.ClientConfig> {
  process.env.DATCHUAN_TEST_TEMPLATE ??= newName();
  keepUrl();
  const connectionString = externalServer();
  if (connectionString) return { connectionString };
  process.env.DATCHUAN_TEST_FOLDER ??= mkdtempSync(join(tmpdir(), 'datchuan-tests-'));
  server ??= await startThrowaway(process.env.DATCHUAN_TEST_FOLDER);
  return server.connection;
}

/** The commands that a test gives would take the environment's database for their own site's: each test names its own instead. */
function keepUrl(): void {
  if (process.env.DATABASE_URL) process.env.DATCHUAN_TEST_SERVER = process.env.DATABASE_URL;
  delete process.env.DATABASE_URL;
}

/** Nothing in it outlives the run: it need not survive a failing power supply. What is written stays what a real one writes. */
async function startThrowaway(folder: string) {
  const started = await startEmbedded(folder);
  for (const setting of ['fsync', 'synchronous_commit']) {
    await asOwner(started.connection, `alter system set ${setting} = off`);
  }
  await asOwner(started.connection, 'select pg_reload_conf()');
  return started;
}

/** Stops the embedded server and removes its folder; on a server of one's own nothing is left behind. */
export async function stopTestServer(): Promise<void> {
  const connectionString = externalServer();
  if (connectionString) await asOwner({ connectionString }, `drop database if exists ${process.env.DATCHUAN_TEST_TEMPLATE}`);
  if (!server) return;
  await server.stop();
  rmSync(process.env.DATCHUAN_TEST_FOLDER!, { recursive: true, force: true });
  server = undefined;
}

async function asOwner(connection: pg.ClientConfig, sql: string): Promise<void> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Changes a database as whoever rules its server may: past triggers and keys. An account of one's own on another server may not. */
export async function byAdministrator(owner: pg.ClientConfig, sql: string): Promise<void> {
  const given = process.env.DATCHUAN_TEST_ADMINISTRATOR;
  const database = owner.database ?? new URL(owner.connectionString!).pathname.slice(1);
  await asOwner(given ? { connectionString: urlOf({ connectionString: given, database }) } : owner, sql);
}

/** Where a site that a test opens by its folder keeps its rows: with the folder, as in an office, or on the server given to this run. */
export async function databaseForFolder(): Promise<PlaceOfRows> {
  if (!externalServer()) return { options: {}, close: async () => undefined };
  const { url, close } = await freshDatabase();
  return { options: { databaseUrl: url }, close };
}

export interface PlaceOfRows {
  /** What the site's own options say of it. */
  readonly options: { readonly databaseUrl?: string };
  close(): Promise<void>;
}

const newName = () => `test_${randomUUID().replaceAll('-', '')}`;

const within = (owner: pg.ClientConfig, database: string): pg.ClientConfig =>
  owner.connectionString ? { connectionString: urlOf({ ...owner, database }) } : { ...owner, database };

export async function freshDatabase(): Promise<FreshDatabase> {
  const owner = await startTestServer();
  const template = process.env.DATCHUAN_TEST_TEMPLATE!;
  if (!migrated.has(template)) await migrateTemplate(owner, template);
  migrated.add(template);
  return await createDatabase(template);
}

const migrated = new Set<string>();

/** Runs the migrations once for all workers: the first makes the template, who comes meanwhile waits for it. */
async function migrateTemplate(owner: pg.ClientConfig, template: string): Promise<void> {
  // A lock of a transaction, not of a session: behind a pooler a session is nobody's. The making of a database stands outside every transaction.
  const gate = new pg.Client(owner);
  await gate.connect();
  try {
    await gate.query('begin');
    await gate.query('select pg_advisory_xact_lock(hashtext($1))', [template]);
    const { rowCount } = await gate.query('select from pg_database where datname = $1', [template]);
    if (rowCount) return;
    const unready = newName();
    await asOwner(owner, `create database ${unready}`);
    const { pool } = connect(within(owner, unready));
    await migrate(pool, 'server/db/migrations');
    await pool.end();
    await byAdministrator(owner, leave(unready));
    await asOwner(owner, `alter database ${unready} rename to ${template}`);
  } finally {
    await gate.end();
  }
}

/**
 * A pooler keeps connections after who used them has gone; a database that is copied, renamed or dropped has none.
 * One may be the server's own, sweeping rows: whoever does not rule the server may not end it, and neither may the account of a site.
 */
const leave = (database: string) => `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`;

async function createDatabase(template: string): Promise<FreshDatabase> {
  const owner = await startTestServer();
  const database = newName();
  await asOwner(owner, `create database ${database} template ${template} strategy file_copy`);
  const connection = within(owner, database);
  const { db, pool } = connect(connection);
  const drop = () => byAdministrator(owner, `drop database ${database} with (force)`);
  return {
    db,
    pool,
    connection,
    url: urlOf({ ...owner, database }),
    async copies(count) {
      await db.destroy();
      await byAdministrator(owner, leave(database));
      const made: FreshDatabase[] = [];
      while (made.length < count) made.push(await createDatabase(database));
      await drop();
      return made;
    },
    async close() {
      await db.destroy();
      // Who asked the pool alone never began the other, which then ends nothing: the pool keeps one connection for good.
      if (!pool.ending) await pool.end();
      await drop();
    },
  };
}

function urlOf({ connectionString, host, port, user, password, database }: pg.ClientConfig): string {
  if (connectionString) {
    const url = new URL(connectionString);
    url.pathname = `/${database}`;
    return url.href;
  }
  const url = new URL(`postgresql://localhost/${database}`);
  url.username = encodeURIComponent(user ?? '');
  url.password = encodeURIComponent(String(password ?? ''));
  url.searchParams.set('host', host ?? 'localhost');
  if (port) url.searchParams.set('port', String(port));
  return url.href;
}
