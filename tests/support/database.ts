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
  /** Ends this one and leaves so many that are its copies to the last byte. */
  copies(count: number): Promise<readonly FreshDatabase[]>;
  close(): Promise<void>;
}

let server: { connection: pg.ClientConfig; stop(): Promise<void> } | undefined;

/** The server of this run: the URL given, or an embedded one in a folder of its own that the workers find by the environment. */
export async function startTestServer(): Promise<pg.ClientConfig> {
  if (process.env.DATABASE_URL) return { connectionString: process.env.DATABASE_URL };
  process.env.DATCHUAN_TEST_FOLDER ??= mkdtempSync(join(tmpdir(), 'datchuan-tests-'));
  server ??= await startEmbedded(process.env.DATCHUAN_TEST_FOLDER);
  return server.connection;
}

/** Stops the embedded server and removes its folder. */
export async function stopTestServer(): Promise<void> {
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

export async function freshDatabase(): Promise<FreshDatabase> {
  const fresh = await createDatabase();
  await migrate(fresh.pool, 'server/db/migrations');
  return fresh;
}

async function createDatabase(template?: string): Promise<FreshDatabase> {
  const owner = await startTestServer();
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  await asOwner(owner, `create database ${database}${template ? ` template ${template}` : ''}`);
  const connection = { ...owner, database };
  const { db, pool } = connect(connection);
  const drop = () => asOwner(owner, `drop database ${database} with (force)`);
  return {
    db,
    pool,
    connection,
    async copies(count) {
      await db.destroy();
      const made: FreshDatabase[] = [];
      while (made.length < count) made.push(await createDatabase(database));
      await drop();
      return made;
    },
    async close() {
      await db.destroy();
      await drop();
    },
  };
}
