import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Database } from '#server/db/connection.ts';

/** All that a server has of its elections: whoever steals it holds this and nothing else. */
export interface Material {
  /** Every row of every table, one a line, in the order in which the table keeps them. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
  /** Write-ahead log, the files of the database as a backup copies them, the logs: as bytes come. */
  readonly bytes: readonly Buffer[];
}

/** A place in the write-ahead log. */
export const logPlace = async (db: Database): Promise<string> =>
  (await sql<{ file: string }>`select pg_walfile_name(pg_current_wal_lsn()) as file`.execute(db)).rows[0]!.file;

/**
 * Takes everything of a running site.
 * @param folder where its PostgreSQL keeps itself (`pg/`, `postgres.log`); its files are left out where it runs elsewhere
 * @param since the write-ahead log from this file on
 */
export async function materialOf(db: Database, folder: string, since: string, serverLog: string): Promise<Material> {
  await sql`checkpoint`.execute(db);
  return { tables: await tablesOf(db), bytes: [Buffer.from(serverLog), ...(await filesOf(db, folder, since))] };
}

async function tablesOf(db: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db);
  const tables = new Map<string, readonly string[]>();
  for (const { name } of rows) {
    const kept = await sql<{ row: string }>`select row_to_json(t)::text as row from ${sql.table(name)} t order by ctid`.execute(
      db,
    );
    tables.set(
      name,
      kept.rows.map(({ row }) => row),
    );
  }
  return tables;
}

async function filesOf(db: Database, folder: string, since: string): Promise<readonly Buffer[]> {
  const cluster = join(folder, 'pg');
  if (!existsSync(cluster)) return [];
  const { rows } = await sql<{ oid: string }>`select oid::text from pg_database where datname = current_database()`.execute(db);
  const wal = join(cluster, 'pg_wal');
  const segments = readdirSync(wal).filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= since);
  const base = join(cluster, 'base', rows[0]!.oid);
  const pages = readdirSync(base).filter((name) => /^\d+(\.\d+)?$/.test(name));
  const files = [
    ...segments.map((name) => join(wal, name)),
    ...pages.map((name) => join(base, name)),
    join(folder, 'postgres.log'),
  ];
  return files.filter((path) => existsSync(path)).map((path) => readFileSync(path));
}
