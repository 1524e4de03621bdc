import { browserStore, inStores } from '../browserStore.ts';
import { isReplaceable, type OutboxItem } from './item.ts';

/** Drops what was sent so many days ago. */
const rememberedMillis = 3 * 86_400_000;

/** Where the browser keeps nothing, or is full: what the page holds until it is closed. */
const inPage = new Map<string, OutboxItem>();

/** Everything of this person, oldest first. */
export async function listItems(personId: string): Promise<readonly OutboxItem[]> {
  const database = await browserStore();
  const kept = database && (await inStores(database, ['outbox'], 'readonly', (stores) => stores('outbox').getAll()));
  const all = [...((kept ?? []) as readonly OutboxItem[]), ...inPage.values()];
  return all.filter((item) => item.personId === personId).sort((a, b) => a.order - b.order);
}

/** What the new ones take the place of, unless it has left the machine by then, and the files of the form they came from. */
export interface Replaced {
  readonly keys: readonly string[];
  readonly form: { readonly personId: string; readonly form: string } | null;
}

const givesWay = (one: OutboxItem, items: readonly OutboxItem[], keys: readonly string[]) =>
  isReplaceable(one) &&
  (keys.includes(one.key) ||
    items.some((item) => item.slot !== null && item.slot === one.slot && item.personId === one.personId));

/** Whether the browser keeps it; where it does not (full, or nothing at all), this page holds it. What is there already stays as it is. */
export async function addItems(items: readonly OutboxItem[], replaced: Replaced): Promise<boolean> {
  const database = await browserStore();
  try {
    if (!database) throw new Error('the browser keeps nothing');
    await addToDisk(database, items, replaced);
    return true;
  } catch {
    for (const one of [...inPage.values()]) if (givesWay(one, items, replaced.keys)) inPage.delete(one.key);
    for (const item of items) if (!inPage.has(item.key)) inPage.set(item.key, item);
    return false;
  }
}

async function addToDisk(database: IDBDatabase, items: readonly OutboxItem[], replaced: Replaced): Promise<void> {
  await inStores(database, ['outbox', 'files'], 'readwrite', (stores) => {
    const read = stores('outbox').getAll() as IDBRequest<OutboxItem[]>;
    read.onsuccess = () => {
      const leaving = read.result.filter((one) => givesWay(one, items, replaced.keys));
      for (const { key } of leaving) stores('outbox').delete(key);
      const there = new Set(read.result.filter((one) => !leaving.includes(one)).map(({ key }) => key));
      for (const item of items) if (!there.has(item.key)) stores('outbox').put(item);
    };
    if (replaced.form) stores('files').delete([replaced.form.personId, replaced.form.form]);
    return undefined;
  });
}

type Change = (item: OutboxItem) => OutboxItem | null;

/** Changes one item as it stands now; null takes it away, gone already it stays gone. Gives what stands there afterwards. */
export async function changeItem(key: string, next: Change): Promise<OutboxItem | null> {
  const database = await browserStore();
  if (!database || inPage.has(key)) return changeInPage(key, next);
  let left: OutboxItem | null = null;
  await inStores(database, ['outbox'], 'readwrite', (stores) => {
    const read = stores('outbox').get(key) as IDBRequest<OutboxItem | undefined>;
    read.onsuccess = () => {
      left = read.result ? next(read.result) : null;
      if (left) stores('outbox').put(left);
      else stores('outbox').delete(key);
    };
    return undefined;
  });
  return left;
}

function changeInPage(key: string, next: Change): OutboxItem | null {
  const item = inPage.get(key);
  const left = item ? next(item) : null;
  if (left) inPage.set(key, left);
  else inPage.delete(key);
  return left;
}

export async function dropOldSent(items: readonly OutboxItem[], now: number): Promise<void> {
  const isOld = (item: OutboxItem) => item.state === 'sent' && Date.parse(item.settledAt!) < now - rememberedMillis;
  for (const { key } of items.filter(isOld)) await changeItem(key, () => null);
}

/** On leaving: nothing of this person stays to be sent. */
export async function dropItems(personId: string, which: (item: OutboxItem) => boolean): Promise<void> {
  for (const item of await listItems(personId)) if (which(item)) await changeItem(item.key, () => null);
}
