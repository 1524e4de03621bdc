import { browserStore, inStores } from '../browserStore.ts';
import { newKey } from '../newKey.ts';

const name = 'dat-chuan.gui';
const leaseMillis = 15_000;
const here = newKey();

interface Lease {
  readonly name: string;
  readonly holder: string;
  readonly until: number;
}

/**
 * Runs the work if no other tab is at it: under a Web Lock, which ends with its tab; without one (plain HTTP) under a lease.
 * Should two tabs send all the same, the key lets it happen once.
 */
export async function exclusively(work: () => Promise<void>): Promise<boolean> {
  if ('locks' in navigator) {
    return await navigator.locks.request(name, { ifAvailable: true }, async (lock) => {
      if (lock) await work();
      return lock !== null;
    });
  }
  // A full machine keeps no lease either; what waits still goes.
  if (!(await takeLease().catch(() => true))) return false;
  const renewing = setInterval(() => void takeLease().catch(() => false), leaseMillis / 3);
  try {
    await work();
  } finally {
    clearInterval(renewing);
    await writeLease({ name, holder: here, until: 0 }).catch(() => undefined);
  }
  return true;
}

async function takeLease(): Promise<boolean> {
  const database = await browserStore();
  if (!database) return true;
  const now = Date.now();
  let taken = false;
  await inStores(database, ['lease'], 'readwrite', (stores) => {
    const read = stores('lease').get(name) as IDBRequest<Lease | undefined>;
    read.onsuccess = () => {
      taken = !read.result || read.result.holder === here || read.result.until < now;
      if (taken) stores('lease').put({ name, holder: here, until: now + leaseMillis });
    };
    return undefined;
  });
  return taken;
}

async function writeLease(lease: Lease): Promise<void> {
  const database = await browserStore();
  if (database) await inStores(database, ['lease'], 'readwrite', (stores) => stores('lease').put(lease));
}
