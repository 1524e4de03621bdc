import { useSyncExternalStore } from 'react';

let ahead = 0;
let shown = new Date().toISOString();
const listeners = new Set<() => void>();

function tick() {
  shown = new Date(Date.now() + ahead).toISOString();
  for (const listener of listeners) listener();
}

/** The site's own time, as the server says it: a demo lives on its own day, and office machines go wrong. */
export function keepSiteTime(siteNow: string): void {
  ahead = Date.parse(siteNow) - Date.now();
  tick();
}

function subscribe(listener: () => void) {
  listeners.add(listener);
  const timer = setInterval(tick, 30_000);
  return () => {
    listeners.delete(listener);
    clearInterval(timer);
  };
}

/** The instant now on this site (ISO 8601), renewed twice a minute. */
export const useNow = () => useSyncExternalStore(subscribe, () => shown);
