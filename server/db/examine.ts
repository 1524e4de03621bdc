import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type pg from 'pg';
import { connect, type Database } from './connection.ts';
import { embeddedConnection, startEmbedded } from './embedded.ts';
import { migrationNames } from './migrate.ts';
import { AlreadyServed, holdFolder } from './oneServer.ts';
import { reachDatabase } from './reachDatabase.ts';

/** What a database says of itself and of the site in it; nothing is created, migrated or sealed by asking. */
export interface Examination {
  readonly version: string;
  readonly isServed: boolean;
  /** The database's clock minus this machine's. */
  readonly skewSeconds: number;
  readonly migrations: {
    readonly known: number;
    readonly newer: readonly string[];
    readonly changed: readonly string[];
    readonly waiting: number;
  };
  /** Undefined where the database is still empty. */
  readonly site: SiteFacts | undefined;
}

export interface SiteFacts {
  readonly name: string;
  readonly isDemo: boolean;
  readonly keyId: string;
  readonly files: number;
  /** Hashes of files that the database knows and the folder lacks, or holds in another size. */
  readonly missing: readonly string[];
  readonly unsealed: number;
}

interface Where {
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly migrationsFolder: string;
}

/** Undefined where there is no database yet; beside whoever serves it. @throws CannotOpen as opening the site would. */
export async function examine(where: Where): Promise<Examination | undefined> {
  const { dataDir, databaseUrl } = where;
  if (databaseUrl) {
    await reachDatabase(databaseUrl);
    return await ask({ connectionString: databaseUrl }, where, false);
  }
  if (!existsSync(join(dataDir, 'pg', 'PG_VERSION'))) return undefined;
  const hold = await holdFolder(dataDir).catch((error: unknown) => {
    if (error instanceof AlreadyServed) return undefined;
    throw error;
  });
  if (!hold) return await ask(embeddedConnection(dataDir), where, true);
  try {
    const embedded = await startEmbedded(dataDir);
    return await ask(embedded.connection, where, false).finally(() => embedded.stop());
  } finally {
    await hold.release();
  }
}

async function ask(connection: pg.PoolConfig, where: Where, isServed: boolean): Promise<Examination> {
  const { db } = connect(connection);
  try {
    const { rows } = await sql<{ version: string; skew: number; isSet: boolean }>`
      select current_setting('server_version') as version, to_regclass('sealed_event') is not null as "isSet",
        extract(epoch from clock_timestamp())::float8 - ${Date.now() / 1000}::float8 as skew`.execute(db);
    const { version, skew, isSet } = rows[0]!;
    const migrations = await compareMigrations(db, where.migrationsFolder, isSet);
    return { version, isServed, skewSeconds: skew, migrations, site: isSet ? await siteIn(db, where.dataDir) : undefined };
  } finally {
    await db.destroy();
  }
}

async function compareMigrations(db: Database, folder: string, isSet: boolean): Promise<Examination['migrations']> {
  const rows = isSet ? (await sql<{ name: string; hash: string }>`select name, hash from migration`.execute(db)).rows : [];
  const run = new Map(rows.map(({ name, hash }) => [name, hash]));
  const names = migrationNames(folder);
  const hashOf = (name: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, name), 'utf8'))
      .digest('hex');
  return {
    known: names.length,
    newer: [...run.keys()].filter((name) => !names.includes(name)),
    changed: names.filter((name) => run.has(name) && run.get(name) !== hashOf(name)),
    waiting: names.filter((name) => !run.has(name)).length,
  };
}

async function siteIn(db: Database, dataDir: string): Promise<SiteFacts | undefined> {
  const row = await db.selectFrom('site').selectAll().executeTakeFirst();
  if (!row) return undefined;
  const kept = await db.selectFrom('stored_file').select(['hash', 'size']).where('dropped_at', 'is', null).execute();
  const { rows } = await sql<{ open: number }>`
    select count(*)::int as open from event where not exists (select 1 from sealed_event s where s.event_id = event.id)`.execute(
    db,
  );
  return {
    name: row.name,
    isDemo: row.kind === 'demo',
    keyId: row.issuer_key_id,
    files: kept.length,
    missing: kept
      .filter(({ hash, size }) => sizeOf(join(dataDir, 'files', hash.slice(0, 2), hash)) !== Number(size))
      .map(({ hash }) => hash),
    unsealed: rows[0]!.open,
  };
}

const sizeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.size;
