import { browserStore, inStores, type Stores } from '../browserStore.ts';
import { type Cargo, cargoOf, loaded, unloaded } from './cargo.ts';
import { isReplaceable, type OutboxItem } from './item.ts';

/** Drops what was sent so many days ago. */
const rememberedMillis = 3 * 86_400_000;

/** Where the browser keeps nothing, or is full: what the page holds until it is closed; null is taken away. It stands before the disk. */
const inPage = new Map<string, OutboxItem | null>();

/** Everything of this person, oldest first. */
export async function listItems(personId: string): Promise<readonly OutboxItem[]> {
  const database = await browserStore();
  const kept = database ? await itemsOnDisk(database) : [];
  const held = [...inPage.values()].filter((item) => item !== null);
  const all = [...kept.filter(({ key }) => !inPage.has(key)), ...held];
  return all.filter((item) => item.personId === personId).sort((a, b) => a.order - b.order);
}

async function itemsOnDisk(database: IDBDatabase): Promise<readonly OutboxItem[]> {
  let items: readonly OutboxItem[] = [];
  const cargo = await inStores<Cargo[]>(database, ['outbox', 'cargo'], 'readonly', (stores) => {
    const read = stores('outbox').getAll() as IDBRequest<OutboxItem[]>;
    read.onsuccess = () => {
      items = read.result;
    };
    return stores('cargo').getAll();
  });
  const byKey = new Map(cargo?.map((one) => [one.key, one]));
  return items.map((item) => loaded(item, byKey.get(item.key)));
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
    for (const { key } of items) if (inPage.get(key) === null) inPage.delete(key);
    return true;
  } catch {
    for (const one of [...inPage.values()]) if (one && givesWay(one, items, replaced.keys)) inPage.delete(one.key);
    for (const item of items) if (!inPage.get(item.key)) inPage.set(item.key, item);
    return false;
  }
}

async function addToDisk(database: IDBDatabase, items: readonly OutboxItem[], replaced: Replaced): Promise<void> {
  await inStores(database, ['outbox', 'cargo', 'files'], 'readwrite', (stores) => {
    const read = stores('outbox').getAll() as IDBRequest<OutboxItem[]>;
    read.onsuccess = () => {
      const leaving = read.result.filter((one) => givesWay(one, items, replaced.keys));
      for (const { key } of leaving) takeAway(stores, key);
      const there = new Set(read.result.filter((one) => !leaving.includes(one)).map(({ key }) => key));
      for (const item of items) if (!there.has(item.key)) putDown(stores, item, undefined);
    };
    if (replaced.form) stores('files').delete([replaced.form.personId, replaced.form.form]);
    return undefined;
  });
}

function takeAway(stores: Stores, key: string): void {
  stores('outbox').delete(key);
  stores('cargo').delete(key);
}

function putDown(stores: Stores, item: OutboxItem, before: Cargo | undefined): void {
  stores('outbox').put(unloaded(item));
  const cargo = cargoOf(item);
  if (cargo && !before) stores('cargo').put(cargo);
  else if (!cargo && before) stores('cargo').delete(item.key);
}

type Change = (item: OutboxItem) => OutboxItem | null;

/**
 * Changes one item as it stands now; null takes it away, gone already it stays gone. Gives what stands there afterwards.
 * A machine too full to note it does not stop it from being sent: then this page knows.
 */
export async function changeItem(key: string, next: Change): Promise<OutboxItem | null> {
  const database = await browserStore();
  if (!database || inPage.has(key)) return changeInPage(key, next);
  let left: OutboxItem | null = null;
  let isRead = false;
  try {
    await inStores(database, ['outbox', 'cargo'], 'readwrite', (stores) => {
      const read = stores('outbox').get(key) as IDBRequest<OutboxItem | undefined>;
      const carried = stores('cargo').get(key) as IDBRequest<Cargo | undefined>;
      carried.onsuccess = () => {
        isRead = true;
        left = read.result ? next(loaded(read.result, carried.result)) : null;
        if (left) putDown(stores, left, carried.result);
        else takeAway(stores, key);
      };
      return undefined;
    });
  } catch (error) {
    if (!isRead) throw error;
    inPage.set(key, left);
  }
  return left;
}

function changeInPage(key: string, next: Change): OutboxItem | null {
  const item = inPage.get(key);
  const left = item ? next(item) : null;
  inPage.set(key, left);
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
