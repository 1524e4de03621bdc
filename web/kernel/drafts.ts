import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { browserStore, inStores } from './browserStore.ts';
import { onOwner, ownerNow } from './owner.ts';

/** Typed words wait in this browser, under the person who typed them, until they are sent. */
const storageRoot = 'dat-chuan.nhap';
/** Local storage has it at once and reaches the disk when the browser likes; IndexedDB reaches it soon. */
const pauseBeforeDisk = 150;

const placeOf = (personId: string | null) => `${storageRoot}.${personId ?? '-'}.`;
const mine = () => placeOf(ownerNow());

/** On leaving: nothing this person typed stays behind for the next one at the machine. */
export async function forgetDrafts(personId: string): Promise<void> {
  const prefix = placeOf(personId);
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
  for (const place of onItsWay.keys()) if (place.startsWith(prefix)) onItsWay.delete(place);
  for (const { place } of await rows()) if (place.startsWith(prefix)) await toDisk(place, null);
}

/** How many forms this person has begun and not sent. */
export function countDrafts(personId: string): number {
  try {
    const kept = Object.keys(localStorage).filter((key) => key.startsWith(placeOf(personId)));
    return kept.filter((key) => JSON.stringify(read<unknown>(key)?.value ?? {}) !== '{}').length;
  } catch {
    return 0;
  }
}

interface Row {
  readonly place: string;
  readonly text: string;
}

async function rows(): Promise<readonly Row[]> {
  const database = await browserStore();
  if (!database) return [];
  return ((await inStores(database, ['drafts'], 'readonly', (stores) => stores('drafts').getAll())) ?? []) as readonly Row[];
}

async function toDisk(place: string, text: string | null): Promise<void> {
  const database = await browserStore();
  if (!database) return;
  await inStores(database, ['drafts'], 'readwrite', (stores) =>
    text === null ? (stores('drafts').delete(place) as IDBRequest) : stores('drafts').put({ place, text }),
  ).catch(() => undefined);
}

const onItsWay = new Map<string, ReturnType<typeof setTimeout>>();

function toDiskSoon(place: string): void {
  if (onItsWay.has(place)) return;
  // One at a time: on a slow disk the last words would wait behind a write for each one before them.
  const write = async () => {
    const text = localStorage.getItem(place);
    await toDisk(place, text);
    onItsWay.delete(place);
    if (localStorage.getItem(place) !== text) toDiskSoon(place);
  };
  onItsWay.set(
    place,
    setTimeout(() => void write(), pauseBeforeDisk),
  );
}

let restorations = 0;
const waitingForms = new Set<() => void>();
const restorationsNow = () => restorations;
function onRestored(listener: () => void): () => void {
  waitingForms.add(listener);
  return () => waitingForms.delete(listener);
}

/**
 * What local storage lost when the machine went off comes back, and what a crash kept from the disk goes there; a slow machine may show
 * the page before.
 */
export async function restoreDrafts(): Promise<void> {
  const onDisk = new Map((await rows()).map(({ place, text }) => [place, text]));
  const here = Object.keys(localStorage).filter((key) => key.startsWith(`${storageRoot}.`));
  for (const place of new Set([...onDisk.keys(), ...here])) {
    const [local, text] = [localStorage.getItem(place), onDisk.get(place)];
    const isLost = text !== undefined && (local === null || keptAt(local) < keptAt(text));
    if (isLost) localStorage.setItem(place, text);
    else if (local !== null && local !== text) void toDisk(place, local);
  }
  restorations += 1;
  for (const listener of waitingForms) listener();
}

const keptAt = (text: string): string => (JSON.parse(text) as Kept<unknown>).savedAt;

interface Kept<T> {
  readonly value: T;
  readonly savedAt: string;
}

function read<T>(key: string): Kept<T> | null {
  try {
    const text = localStorage.getItem(key);
    return text === null ? null : (JSON.parse(text) as Kept<T>);
  } catch {
    return null;
  }
}

export interface Draft<T> {
  readonly value: T;
  readonly change: (next: T | ((value: T) => T)) => void;
  /** When it was last kept (ISO 8601), `null` while nothing is kept. */
  readonly savedAt: string | null;
  /** The words come from an earlier visit. */
  readonly restored: boolean;
  /** After the server has taken it, or to begin again. */
  readonly clear: () => void;
}

/** State of a form that survives a closed tab, an expired session and a lost network. `key` names form and object: `pledge.2027`. */
export function useDraft<T>(key: string, initial: T): Draft<T> {
  const place = useSyncExternalStore(onOwner, mine) + key;
  const round = useSyncExternalStore(onRestored, restorationsNow);
  const begin = (unkept: T | undefined) => {
    const kept = read<T>(place);
    const value = kept ? kept.value : (unkept ?? initial);
    return { place, value, savedAt: kept?.savedAt ?? null, restored: kept !== null, isTyped: false, round };
  };
  const [state, setState] = useState(() => begin(undefined));
  // Another object or another person: begin from what is kept there. What was typed before anybody was known goes along.
  if (state.place !== place) setState(begin(state.isTyped && state.place === placeOf(null) + key ? state.value : undefined));
  // Come back after the form was shown: it stands where nothing was typed meanwhile.
  else if (state.round !== round) setState(state.savedAt === null && !state.isTyped ? begin(undefined) : { ...state, round });

  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);

  /** Another person's form is never written into this one's drafts. */
  const keep = useCallback((at: string, value: T) => {
    if (ownerNow() === null || !at.startsWith(mine())) return null;
    const savedAt = new Date().toISOString();
    try {
      localStorage.setItem(at, JSON.stringify({ value, savedAt }));
    } catch {
      // A full or closed store: the words still stand in the form.
      return null;
    }
    toDiskSoon(at);
    return savedAt;
  }, []);

  const change = useCallback(
    (next: T | ((value: T) => T)) => {
      const { place: at, value: before } = latest.current;
      const value = typeof next === 'function' ? (next as (value: T) => T)(before) : next;
      const savedAt = keep(at, value);
      latest.current = { ...latest.current, value };
      setState((current) =>
        current.place === at ? { ...current, value, savedAt: savedAt ?? current.savedAt, isTyped: true } : current,
      );
    },
    [keep],
  );

  const clear = () => {
    try {
      localStorage.removeItem(place);
    } catch {
      // Nothing was kept.
    }
    void toDisk(place, null);
    latest.current = { ...state, value: initial };
    setState({ place, value: initial, savedAt: null, restored: false, isTyped: false, round });
  };

  return { value: state.value, change, savedAt: state.savedAt, restored: state.restored, clear };
}

/** `const set = fieldsOf(draft)`, then `onChange={set('reason')}`: changes one field of a kept form. */
export const fieldsOf =
  <T extends object>(draft: Draft<T>) =>
  <K extends keyof T>(key: K) =>
  (value: T[K]) =>
    draft.change((now) => ({ ...now, [key]: value }));
