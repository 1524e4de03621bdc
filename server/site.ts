import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import { type IssuerPrivateKey, newIssuerKey } from '#papers/credential/issuerKey.ts';
import { connect, type Database } from './db/connection.ts';
import { startEmbedded } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import { holdFolder } from './db/oneServer.ts';
import { sealSoon } from './history/sealer.ts';
import type { App } from './kernel/action.ts';
import { folderFiles } from './kernel/files.ts';
import { newId } from './kernel/ids.ts';
import { reactions } from './reactions.ts';

export interface SiteOptions {
  readonly dataDir: string;
  /** A PostgreSQL of one's own (≥ 15) instead of the embedded one. */
  readonly databaseUrl?: string;
  readonly baseUrl?: string;
  /** What a new site is; an existing one stays what it is. */
  readonly kind?: 'real' | 'demo';
  readonly name?: string;
  /** Where a new demo's own clock begins, ISO 8601. */
  readonly clock?: string;
}

/** An open site: its database, files and key, ready to perform actions. */
export interface Site {
  readonly app: App;
  readonly db: Database;
  readonly connection: pg.PoolConfig;
  readonly sessionSecret: string;
  readonly dataDir: string;
  close(): Promise<void>;
}

const migrationsFolder = join(projectRoot(), 'server', 'db', 'migrations');

/** The folder of package.json, from source or from the bundle in `dist/`. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** Creates or reopens the site under `dataDir`, migrated and held by this process. */
export async function openSite(options: SiteOptions): Promise<Site> {
  const dataDir = resolve(options.dataDir);
  mkdirSync(join(dataDir, 'keys'), { recursive: true, mode: 0o711 });
  const hold = await holdFolder(dataDir);
  const embedded = options.databaseUrl ? undefined : await startEmbedded(dataDir);
  const connection: pg.PoolConfig = embedded?.connection ?? { connectionString: options.databaseUrl };
  const { db, pool } = connect(connection);
  try {
    await migrate(pool, migrationsFolder);
    const key = await issuerKey(dataDir, options.kind === 'demo');
    const app = await appOf(db, dataDir, key, options);
    return {
      app: app.app,
      db,
      connection,
      sessionSecret: secretOf(dataDir, 'session-secret'),
      dataDir,
      async close() {
        await app.sealer.stop();
        await db.destroy();
        await embedded?.stop();
        await hold.release();
      },
    };
  } catch (error) {
    await db.destroy();
    await embedded?.stop();
    await hold.release();
    throw error;
  }
}

async function appOf(db: Database, dataDir: string, key: IssuerPrivateKey, options: SiteOptions) {
  const row = await siteRow(db, key, options);
  const sealer = sealSoon(db, key, join(dataDir, 'keys', 'seals.jsonl'));
  const app: App = {
    db,
    files: folderFiles(join(dataDir, 'files')),
    site: { id: row.id, name: row.name, isDemo: row.kind === 'demo', key, baseUrl: options.baseUrl ?? 'http://localhost:3000' },
    reactions,
    recorded: sealer.poke,
  };
  return { app, sealer };
}

async function siteRow(db: Database, key: IssuerPrivateKey, options: SiteOptions) {
  const row = {
    id: newId(),
    name: options.name ?? 'Đạt Chuẩn',
    kind: options.kind ?? 'real',
    issuer_key_id: key.kid,
    created_at: new Date().toISOString(),
    clock: options.clock ?? null,
  };
  await db
    .insertInto('site')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return await db.selectFrom('site').selectAll().executeTakeFirstOrThrow();
}

async function issuerKey(dataDir: string, sample: boolean): Promise<IssuerPrivateKey> {
  const path = join(dataDir, 'keys', 'issuer.json');
  if (!existsSync(path)) {
    const { privateKey, publicKey } = await newIssuerKey({ sample });
    writeFileSync(path, JSON.stringify(privateKey), { mode: 0o600 });
    writeFileSync(join(dataDir, 'keys', 'issuer.public.json'), JSON.stringify(publicKey), { mode: 0o644 });
  }
  return JSON.parse(readFileSync(path, 'utf8')) as IssuerPrivateKey;
}

function secretOf(dataDir: string, name: string): string {
  const path = join(dataDir, 'keys', name);
  if (!existsSync(path)) writeFileSync(path, randomBytes(32).toString('base64url'), { mode: 0o600 });
  return readFileSync(path, 'utf8').trim();
}
