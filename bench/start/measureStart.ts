import { existsSync, lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { projectRoot } from '#server/site.ts';
import { median } from '../measure.ts';
import { startServer } from '../submissions/ownServer.ts';

/** What an office waits for and gives room to. */
export interface Start {
  /** Milliseconds from the command to the first answered page of existing data: the least, the median, the most. */
  readonly existing: readonly [number, number, number];
  /** The same of an empty folder: the database is made first. */
  readonly firstRun: number;
  /** Proportional memory of the server and of all of its database, ten seconds after nobody asked; null where /proc does not tell. */
  readonly idleBytes: { readonly server: number; readonly database: number } | null;
  /** What `npm ci --omit=dev` and the built pages take on the disk. */
  readonly installBytes: number;
}

const starts = 5;
const page = '/tra-cuu';

/** Starts the server of a filled site and of an empty folder. The page is one that the database answers, not a file. */
export async function measureStart(dataDir: string): Promise<Start> {
  const took: number[] = [];
  let idleBytes: Start['idleBytes'] = null;
  while (took.length < starts) {
    const server = await startServer(dataDir, page);
    took.push(server.startMilliseconds);
    if (took.length === starts) {
      await wait(10_000);
      idleBytes = memoryOf(server.pid, dataDir);
    }
    await server.stop();
  }
  return {
    existing: [Math.min(...took), median(took), Math.max(...took)],
    firstRun: await firstRun(),
    idleBytes,
    installBytes: installBytes(),
  };
}

async function firstRun(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'datchuan-first-'));
  try {
    const server = await startServer(folder, page);
    await server.stop();
    return server.startMilliseconds;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function memoryOf(pid: number, dataDir: string): Start['idleBytes'] {
  if (!existsSync('/proc/self/smaps_rollup')) return null;
  const postmaster = Number(readFileSync(join(dataDir, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const family = [postmaster, ...processes().filter((each) => parentOf(each) === postmaster)];
  return { server: pssOf(pid), database: family.reduce((sum, each) => sum + pssOf(each), 0) };
}

const processes = () =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

const fileOf = (pid: number, name: string): string => {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    return '';
  }
};
const parentOf = (pid: number) => Number(/^PPid:\s+(\d+)/m.exec(fileOf(pid, 'status'))?.[1] ?? 0);
const pssOf = (pid: number) => Number(/^Pss:\s+(\d+)/m.exec(fileOf(pid, 'smaps_rollup'))?.[1] ?? 0) * 1024;

/** The packages that the lock file does not keep for development, as they lie there, and what the build made. */
function installBytes(): number {
  const root = projectRoot();
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    packages: Readonly<Record<string, { readonly dev?: boolean }>>;
  };
  const kept = Object.entries(packages).filter(([path, { dev }]) => path !== '' && !dev && existsSync(join(root, path)));
  return kept.reduce((sum, [path]) => sum + bytesIn(join(root, path)), bytesIn(join(root, 'dist')));
}

/** Of a package, without those that lie within it: they stand in the lock file by themselves. */
function bytesIn(folder: string): number {
  if (!existsSync(folder)) return 0;
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    if (entry.name === 'node_modules') return sum;
    const path = join(folder, entry.name);
    return sum + (entry.isDirectory() ? bytesIn(path) : lstatSync(path).size);
  }, 0);
}
