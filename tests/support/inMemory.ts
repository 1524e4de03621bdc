import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';

const memory = '/dev/shm';
const mine = 'datchuan-run-';
const enoughBytes = 6e9;

/**
 * What a run writes for its own while (databases, files of sites, the browser's profile) lies in memory where the machine has much of it:
 * a new database is a thousand small files, which cost six times as much on a disk.
 */
export function writeInMemory(): void {
  if (process.env.TMPDIR?.startsWith(memory) || !existsSync(memory)) return;
  for (const left of readdirSync(memory).filter((name) => name.startsWith(mine))) {
    if (!isRunning(Number(left.slice(mine.length)))) rmSync(join(memory, left), { recursive: true, force: true });
  }
  const { bavail, bsize } = statfsSync(memory);
  if (bavail * bsize < enoughBytes) return;
  const folder = join(memory, `${mine}${process.pid}`);
  mkdirSync(folder, { recursive: true });
  // The database server of a root's run is another account's.
  chmodSync(folder, 0o711);
  process.env.TMPDIR = folder;
}

export function clearMemory(): void {
  const folder = join(memory, `${mine}${process.pid}`);
  if (process.env.TMPDIR === folder) rmSync(folder, { recursive: true, force: true });
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
