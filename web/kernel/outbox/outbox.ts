import { onOwner, ownerNow } from '../owner.ts';
import { itemOf, type NewItem, type OutboxItem } from './item.ts';
import { breakOff, sendDue } from './sender.ts';
import { addItems, changeItem, dropItems, dropOldSent, listItems, type Replaced } from './store.ts';

/** Everything of the person signed in that waits, was refused, or went not long ago; the same in every tab. */
let shown: readonly OutboxItem[] = [];
let isRead = false;
const listeners = new Set<() => void>();
const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel('dat-chuan.gui') : null;

export const shownItems = (): readonly OutboxItem[] => shown;

/** Before this nobody may say that nothing waits. */
export const isOutboxRead = (): boolean => isRead;

export function onItems(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

async function readAgain(): Promise<void> {
  const personId = ownerNow();
  const items = personId === null ? [] : await listItems(personId).catch(() => null);
  if (items === null) return;
  if (personId !== ownerNow()) return;
  shown = items;
  isRead = personId !== null;
  for (const listener of listeners) listener();
}

/** Here and in the other tabs. */
function tell(): void {
  channel?.postMessage('changed');
  void readAgain();
}

let round: Promise<void> | null = null;
let again = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Tries now whatever may be tried; called once more for each later moment at which something is due. */
export async function wake(): Promise<void> {
  const personId = ownerNow();
  if (personId === null || navigator.onLine === false) return await readAgain();
  if (round) {
    again = true;
    return;
  }
  // A store that fails now is asked again at the next alarm.
  round = sendDue({ personId, onChange: tell }).catch(() => undefined);
  await round;
  round = null;
  await readAgain();
  if (again) {
    again = false;
    void wake();
  } else setAlarm();
}

function setAlarm(): void {
  clearTimeout(timer);
  const waiting = shown.filter(({ state }) => state === 'waiting');
  if (waiting.length === 0) return;
  const due = Math.min(...waiting.map(({ notBefore }) => notBefore));
  timer = setTimeout(() => void wake(), Math.max(1000, due - Date.now()));
}

/** Whoever is asked now answers now: the pause after a failure is over. */
export async function tryNow(): Promise<void> {
  for (const { key, state } of shown) {
    if (state === 'waiting') await changeItem(key, (item) => ({ ...item, notBefore: 0 }));
  }
  await wake();
}

async function goAnew(): Promise<void> {
  breakOff();
  await round;
  await tryNow();
}

/**
 * Writes down what a form gives, in one stroke with what it replaces, and begins to send. Whether this machine keeps it:
 * on a full one it is sent all the same, but is lost with the page.
 */
export async function enqueue(given: readonly NewItem[], replaced: Partial<Replaced> = {}): Promise<boolean> {
  const personId = ownerNow();
  if (personId === null) throw new Error('nobody is signed in');
  const now = Date.now();
  const items = given.map((one, place) => itemOf(one, personId, now, place));
  const isKept = await addItems(items, { keys: replaced.keys ?? [], form: replaced.form ?? null });
  void navigator.storage?.persist?.().catch(() => false);
  tell();
  void wake();
  return isKept;
}

/** The person throws one away. */
export async function discard(keys: readonly string[]): Promise<void> {
  for (const key of keys) await changeItem(key, () => null);
  tell();
  void wake();
}

/** Everything of this person goes; `'sent'`: only what is no longer needed. */
export async function emptyOutbox(personId: string, what: 'all' | 'sent'): Promise<void> {
  await dropItems(personId, (item) => what === 'all' || item.state === 'sent');
  tell();
}

/** Resolves once none of these waits any more, or it is known that they must; with how they stand then. */
export function outcomeOf(keys: readonly string[], patience: number): Promise<readonly OutboxItem[]> {
  const these = () => shown.filter(({ key }) => keys.includes(key));
  const isOver = () => these().length === keys.length && these().every((item) => item.state !== 'waiting' || item.hindrance);
  return new Promise((done) => {
    const end = () => {
      clearTimeout(late);
      stop();
      done(these());
    };
    const late = setTimeout(end, patience);
    const stop = onItems(() => {
      if (isOver()) end();
    });
    if (navigator.onLine === false) void readAgain().then(end);
  });
}

/** Begins to watch over the outbox; once, when the application starts. */
export function startOutbox(): void {
  channel?.addEventListener('message', () => void readAgain().then(setAlarm));
  const begin = async () => {
    shown = [];
    isRead = false;
    await readAgain();
    await dropOldSent(shown, Date.now());
    await wake();
  };
  onOwner(() => void begin());
  void begin();
  addEventListener('online', () => void goAnew());
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') void wake();
  });
}
