import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';

/** Typed words wait in this browser, under the person who typed them, until they are sent. */
const storageRoot = 'dat-chuan.nhap';
const pauseBeforeSaving = 400;

let owner: string | null = null;
const ownerListeners = new Set<() => void>();

const mine = () => `${storageRoot}.${owner ?? '-'}.`;

/** Whose drafts are read and written from now on; `null` before anybody is known. */
export function ownDrafts(personId: string | null): void {
  if (owner === personId) return;
  owner = personId;
  for (const listener of ownerListeners) listener();
}

/** On leaving: nothing this person typed stays behind for the next one at the machine. */
export function forgetDrafts(): void {
  const prefix = mine();
  ownDrafts(null);
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}

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

function subscribe(listener: () => void) {
  ownerListeners.add(listener);
  return () => ownerListeners.delete(listener);
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
  const place = useSyncExternalStore(subscribe, mine) + key;
  const begin = () => {
    const kept = read<T>(place);
    return { place, value: kept ? kept.value : initial, savedAt: kept?.savedAt ?? null, restored: kept !== null, changed: false };
  };
  const [state, setState] = useState(begin);
  // Another object or another person: begin from what is kept there.
  if (state.place !== place) setState(begin());

  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);

  const keep = useCallback(() => {
    const { changed, place: at, value } = latest.current;
    if (!changed || !at.startsWith(mine())) return;
    const savedAt = new Date().toISOString();
    try {
      localStorage.setItem(at, JSON.stringify({ value, savedAt }));
      setState((current) => (current.value === value ? { ...current, savedAt, changed: false } : current));
    } catch {
      // A full or closed store: the words still stand in the form.
    }
  }, []);

  useEffect(() => {
    if (!state.changed) return;
    const timer = setTimeout(keep, pauseBeforeSaving);
    return () => clearTimeout(timer);
  }, [state, keep]);

  useEffect(() => {
    window.addEventListener('pagehide', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      keep();
    };
  }, [keep]);

  const change = useCallback((next: T | ((value: T) => T)) => {
    setState((current) => {
      const value = typeof next === 'function' ? (next as (value: T) => T)(current.value) : next;
      return { ...current, value, changed: true };
    });
  }, []);

  const clear = () => {
    try {
      localStorage.removeItem(place);
    } catch {
      // Nothing was kept.
    }
    latest.current = { ...state, changed: false };
    setState({ place, value: initial, savedAt: null, restored: false, changed: false });
  };

  return { value: state.value, change, savedAt: state.savedAt, restored: state.restored, clear };
}

/** `const set = fieldsOf(draft)`, then `onChange={set('reason')}`: changes one field of a kept form. */
export const fieldsOf =
  <T extends object>(draft: Draft<T>) =>
  <K extends keyof T>(key: K) =>
  (value: T[K]) =>
    draft.change((now) => ({ ...now, [key]: value }));
