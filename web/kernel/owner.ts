import { useSyncExternalStore } from 'react';

/** Whose the drafts, the outbox and the kept answers of this page are: the person signed in. */
let owner: string | null = null;
const listeners = new Set<() => void>();

export const ownerNow = (): string | null => owner;

/** `null` before anybody is known and after leaving. */
export function setOwner(personId: string | null): void {
  if (owner === personId) return;
  owner = personId;
  for (const listener of listeners) listener();
}

export function onOwner(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Resolves with the person once it is known. */
export function whenOwned(): Promise<string> {
  return new Promise((done) => {
    if (owner !== null) return done(owner);
    const stop = onOwner(() => {
      if (owner === null) return;
      stop();
      done(owner);
    });
  });
}

export const useOwner = (): string | null => useSyncExternalStore(onOwner, ownerNow);
