import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import type { IssuerPrivateKey } from '#papers/credential/issuerKey.ts';
import { rootsOf } from '#papers/signature/pdfSignatures.ts';
import { CannotOpen, folderTrouble } from './db/cannotOpen.ts';
import { connect, type Database } from './db/connection.ts';
import { embeddedConnection, startEmbedded } from './db/embedded.ts';
import { migrate } from './db/migrate.ts';
import { AlreadyServed, holdFolder } from './db/oneServer.ts';
import { reachDatabase } from './db/reachDatabase.ts';
import { issuerKey, issuerPath, secretOf } from './db/siteKeys.ts';
import { deletePicturesInTime } from './evidence/pictureKeeper.ts';
import { sealSoon } from './history/sealer.ts';
import { importSoon } from './imports/worker.ts';
import type { App, MailSettings } from './kernel/action.ts';
import { folderFiles } from './kernel/files.ts';
import { newId } from './kernel/ids.ts';
import type { BackgroundWorker } from './kernel/soonAfter.ts';
import { mailSoon } from './notices/mail/sender.ts';
import { remindSoon } from './notices/reminders.ts';
import { carryOutAllDue } from './org/carryOutDue.ts';
import { printSoon } from './papers/batches/printer.ts';
import { reactions } from './reactions.ts';
import { keepStandingsSoon } from './recognition/standingStore.ts';
import { foldSoon, turnReports } from './reports/fold.ts';
import { countOlderSite } from './reports/rebuild.ts';

export interface SiteOptions {
  readonly dataDir: string;
  /** A PostgreSQL of one's own (≥ 15) instead of the embedded one. */
  readonly databaseUrl?: string;
  readonly baseUrl?: string;
  /** A PEM file of root certificates that this site trusts to vouch for who signs PDFs. */
  readonly signatureRoots?: string;
  /** Reminds of what is due as long as it is open: the one process that serves the site. */
  readonly reminds?: boolean;
  /** Where mail is handed in; absent: no mail. */
  readonly mail?: MailSettings;
  /** What a new site is; an existing one stays what it is. */
  readonly kind?: 'real' | 'demo';
  readonly name?: string;
  /** Only reads: an existing site, seen beside whoever serves it; seals nothing. */
  readonly reads?: boolean;
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

/** Where the numbered SQL files lie. */
export const migrationsFolder = join(projectRoot(), 'server', 'db', 'migrations');

/** The folder of package.json, from source or from the bundle in `dist/`. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return folder;
}

/** Creates or reopens the site under `dataDir`, migrated and held by this process. @throws CannotOpen with a sentence for the terminal. */
export async function openSite(options: SiteOptions): Promise<Site> {
  const dataDir = resolve(options.dataDir);
  try {
    if (options.reads) refuseNoSite(dataDir);
    makeWritable(join(dataDir, 'keys'));
    const hold = await takeFolder(dataDir, options.reads ?? false);
    try {
      return await openHeld(options, dataDir, hold);
    } catch (error) {
      await hold.release();
      throw error;
    }
  } catch (error) {
    throw folderTrouble(error, dataDir) ?? error;
  }
}

type Hold = Awaited<ReturnType<typeof takeFolder>>;

/** Who only reads goes in beside whoever serves the folder. */
async function takeFolder(dataDir: string, reads: boolean): Promise<{ readonly isBeside: boolean; release(): Promise<void> }> {
  try {
    return { isBeside: false, ...(await holdFolder(dataDir)) };
  } catch (error) {
    if (!reads || !(error instanceof AlreadyServed)) throw error;
    return { isBeside: true, release: async () => undefined };
  }
}

async function openHeld(options: SiteOptions, dataDir: string, hold: Hold): Promise<Site> {
  if (options.databaseUrl) await reachDatabase(options.databaseUrl);
  const embedded = options.databaseUrl || hold.isBeside ? undefined : await startEmbedded(dataDir);
  const connection: pg.PoolConfig = options.databaseUrl
    ? { connectionString: options.databaseUrl }
    : (embedded?.connection ?? embeddedConnection(dataDir));
  const { db, pool } = connect(connection);
  try {
    if (!hold.isBeside) await migrate(pool, migrationsFolder);
    const row = await siteRow(db, await issuerKey(db, dataDir, options.kind === 'demo'), options);
    if (!options.reads) await countOlderSite(db);
    const { app, workers } = appOf(db, dataDir, row, options);
    for (const worker of workers) worker.poke();
    return {
      app,
      db,
      connection,
      sessionSecret: secretOf(dataDir, 'session-secret'),
      dataDir,
      async close() {
        for (const worker of workers.toReversed()) await worker.stop();
        await db.destroy();
        await embedded?.stop();
        await hold.release();
      },
    };
  } catch (error) {
    await db.destroy();
    await embedded?.stop();
    throw error;
  }
}

function refuseNoSite(dataDir: string): void {
  if (existsSync(issuerPath(dataDir))) return;
  throw new CannotOpen(
    `Chưa có trang nào ở ${dataDir}. Hãy xem lại --data, hoặc chạy datchuan serve để tạo.`,
    `There is no site at ${dataDir} yet. Look at --data, or run datchuan serve to make one.`,
  );
}

/** Root may write into a read-only mount as little as anybody: the folder is tried, not its rights read. */
function makeWritable(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o711 });
  const trial = join(folder, `.trial-${process.pid}`);
  writeFileSync(trial, 'x');
  rmSync(trial);
}

/** The app, and what works behind its answers: told of each act, stopped from the last to the first, so that what the others wrote is sealed. */
function appOf(db: Database, dataDir: string, { row, key }: SiteRow, options: SiteOptions) {
  const workers: BackgroundWorker[] = [];
  const app: App = {
    db,
    files: folderFiles(join(dataDir, 'files')),
    site: {
      ...{ id: row.id, name: row.name, isDemo: row.kind === 'demo', key },
      baseUrl: options.baseUrl ?? 'http://localhost:3000',
      ...(options.mail ? { mail: options.mail } : {}),
      ...(options.signatureRoots ? { signatureRoots: rootsIn(options.signatureRoots) } : {}),
    },
    reactions,
    recorded: () => {
      for (const worker of workers) worker.poke();
    },
  };
  if (!options.reads) {
    workers.push(sealSoon(db, key, join(dataDir, 'keys', 'seals.jsonl')));
    workers.push(keepStandingsSoon(db), foldSoon(db), printSoon(app), mailSoon(app, options.mail));
  }
  if (options.reminds) {
    workers.push(
      importSoon(app),
      deletePicturesInTime(app),
      remindSoon(app, () => turnOfDay(app), app.recorded),
    );
  }
  return { app, workers };
}

/** What a new day brings before anybody is reminded: reorganisations that are due, and the geography of today. */
export async function turnOfDay(app: App): Promise<void> {
  await carryOutAllDue(app);
  await turnReports(app.db);
}

/** The certificates of the file, all of them readable. @throws CannotOpen where there is none, or one is damaged. */
function rootsIn(path: string): string {
  const pem = existsSync(path) ? readFileSync(path, 'utf8') : '';
  if (countRoots(pem) > 0) return pem;
  throw new CannotOpen(
    `Không đọc được chứng thư gốc nào trong tệp ${path}. Hãy xem lại biến cấu hình chỉ tới tệp PEM này.`,
    `No root certificate can be read in ${path}. Look at the setting that names this PEM file.`,
  );
}

function countRoots(pem: string): number {
  try {
    return rootsOf(pem).length;
  } catch {
    return 0;
  }
}

type SiteRow = Awaited<ReturnType<typeof siteRow>>;

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
  const kept = await db.selectFrom('site').selectAll().executeTakeFirstOrThrow();
  if (kept.issuer_key_id !== key.kid) {
    throw new CannotOpen(
      'Thư mục keys này không phải của trang trong cơ sở dữ liệu. Hãy xem lại --data và DATABASE_URL.',
      'This folder of keys is not that of the site in the database. Look at --data and DATABASE_URL.',
    );
  }
  return { row: kept, key };
}
