import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const tick = 10;

/** Milliseconds of the processor that a process has taken so far; 0 where there is no /proc. */
export const cpuOf = (pid: number): number => spentBy(statOf(pid), 11, 12);

/** The same of the embedded server of a site: of its connections, those that are gone included. */
export function databaseCpu(dataDir: string): number {
  if (!existsSync('/proc')) return 0;
  const postmaster = Number(readFileSync(join(dataDir, 'pg', 'postmaster.pid'), 'utf8').split('\n')[0]);
  const connections = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => statOf(Number(name)))
    .filter((stat) => Number(stat[1]) === postmaster);
  return connections.reduce((sum, stat) => sum + spentBy(stat, 11, 12), spentBy(statOf(postmaster), 11, 12, 13, 14));
}

const spentBy = (stat: readonly string[], ...fields: readonly number[]) =>
  fields.reduce((sum, field) => sum + Number(stat[field] ?? 0), 0) * tick;

/** The fields after the name of the program: state, parent, … user and system time, those of children that ended. */
function statOf(pid: number): readonly string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
