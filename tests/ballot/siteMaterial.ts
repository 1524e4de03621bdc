import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { sql } from 'kysely';
import { connect, type Database } from '#server/db/connection.ts';
import { startEmbedded } from '#server/db/embedded.ts';

/** All that a server has of its elections: whoever steals it holds this and nothing else. */
export interface Material {
  /** Every row of every table, one a line, in the order in which the table keeps them, with its place and the transaction that wrote it. */
  readonly tables: ReadonlyMap<string, readonly string[]>;
  /** A backup of the database taken while it ran, its write-ahead log, the logs: as bytes come. */
  readonly bytes: readonly Buffer[];
}

/** A place in the write-ahead log. */
export const logPlace = async (db: Database): Promise<string> =>
  (await sql<{ file: string }>`select pg_walfile_name(pg_current_wal_lsn()) as file`.execute(db)).rows[0]!.file;

/** Where a site's PostgreSQL keeps itself, and what of it the thief takes. */
export interface Kept {
  /** Holds `pg/` and `postgres.log`; its files are left out where the database runs elsewhere. */
  readonly folder: string;
  /** The write-ahead log from this file on. */
  readonly since: string;
  /** The backup is brought to life again and its tables are read there: only where no other database is in the cluster. */
  readonly restores?: boolean;
}

/** Takes everything of a running site. */
export async function materialOf(db: Database, { folder, since, restores = false }: Kept, serverLog: string): Promise<Material> {
  await sql`checkpoint`.execute(db);
  const cluster = join(folder, 'pg');
  if (!existsSync(cluster)) return { tables: await tablesOf(db), bytes: [Buffer.from(serverLog)] };
  const copy = mkdtempSync(join(tmpdir(), 'ke-trom-'));
  try {
    const own = await backUp(db, cluster, join(copy, 'pg'), restores ? '' : since);
    const bytes = [Buffer.from(serverLog), readFileSync(join(folder, 'postgres.log')), ...filesUnder(join(copy, 'pg'))];
    if (restores) cpSync(join(folder, 'keys'), join(copy, 'keys'), { recursive: true });
    return { tables: restores ? await restored(copy, own) : await tablesOf(db), bytes };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

/** What pg_basebackup does: the cluster is copied between start and stop, then the log that makes the copy whole. Returns the database's name. */
async function backUp(db: Database, cluster: string, to: string, since: string): Promise<string> {
  return await db.connection().execute(async (one) => {
    const { rows } = await sql<{ oid: string; name: string }>`select oid::text, datname as name from pg_database
      where datname = current_database()`.execute(one);
    const { oid, name } = rows[0]!;
    await sql`select pg_backup_start('kẻ trộm', true)`.execute(one);
    const isOther = (path: string) =>
      since !== '' && path.startsWith(join(cluster, 'base', '/')) && !path.includes(`/base/${oid}`);
    const isLog = (path: string) => path.startsWith(join(cluster, 'pg_wal', '/'));
    const filter = (path: string) => !isOther(path) && !isLog(path) && basename(path) !== 'postmaster.pid';
    cpSync(cluster, to, { recursive: true, filter });
    const { rows: stopped } = await sql<{ labelfile: string }>`select labelfile from pg_backup_stop(false)`.execute(one);
    writeFileSync(join(to, 'backup_label'), stopped[0]!.labelfile);
    const isWanted = (segment: string) => !/^[0-9A-F]{24}$/.test(segment) || segment >= since;
    for (const segment of readdirSync(join(cluster, 'pg_wal')).filter(isWanted))
      cpSync(join(cluster, 'pg_wal', segment), join(to, 'pg_wal', segment), { recursive: true });
    return name;
  });
}

/** The tables as they come back from the backup. */
async function restored(copy: string, database: string): Promise<Material['tables']> {
  const server = await startEmbedded(copy);
  const { db } = connect({ ...server.connection, database });
  try {
    return await tablesOf(db);
  } finally {
    await db.destroy();
    await server.stop();
  }
}

async function tablesOf(db: Database): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`.execute(db);
  const tables = new Map<string, readonly string[]>();
  for (const { name } of rows) {
    const kept = await sql<{ row: string }>`select ctid || ' ' || xmin || ' ' || row_to_json(t)::text as row
      from ${sql.table(name)} t order by ctid`.execute(db);
    tables.set(
      name,
      kept.rows.map(({ row }) => row),
    );
  }
  return tables;
}

function filesUnder(folder: string): readonly Buffer[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)));
}
