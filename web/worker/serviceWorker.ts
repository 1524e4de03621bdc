/**
 * Opens the application without a network: its page, scripts, styles and fonts, nothing else. No answer of the server
 * is ever kept here; what a person has read lies in IndexedDB under their name.
 */
declare const self: ServiceWorkerGlobalScope;
/** Written by the build: this version's name, what must be there before it takes over, what is fetched afterwards. */
declare const __SHELL__: { readonly version: string; readonly first: readonly string[]; readonly later: readonly string[] };

const prefix = 'dat-chuan-';
const cacheName = prefix + __SHELL__.version;
const page = '/index.html';
/** Longer than this without an answer, the kept page opens; a newer one is taken next time. */
const patience = 4000;

/** Pages that the server makes itself, downloads, calls: never ours. */
const isServers = (path: string) =>
  /^\/(?:api|tra-cuu|khen-thuong-cong-khai|xac-minh|healthz|readyz|metrics)(?:\/|$)/.test(path) || path === '/sw.js';

/** Names with a hash never change: what an earlier version fetched is taken from there. */
async function keep(path: string): Promise<void> {
  const cache = await caches.open(cacheName);
  if (await cache.match(path)) return;
  const earlier = path.startsWith('/assets/') ? await caches.match(path) : undefined;
  const answer = earlier ?? (await fetch(path, { cache: 'no-cache', credentials: 'same-origin' }));
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  await cache.put(path, answer);
}

/** One after the other, so that the page's own work goes first on a slow line; goes on where it was broken off. */
async function keepLater(): Promise<void> {
  for (const path of __SHELL__.later) await keep(path);
}

/** The version before stays: a page opened with it still finds its parts. */
async function dropOld(): Promise<void> {
  const names = (await caches.keys()).filter((name) => name.startsWith(prefix) && name !== cacheName);
  for (const name of names.slice(0, -1)) await caches.delete(name);
}

self.addEventListener('install', (event) => {
  event.waitUntil(Promise.all(__SHELL__.first.map(keep)).then(() => self.skipWaiting()));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(dropOld().then(() => self.clients.claim()));
});

self.addEventListener('message', (event) => {
  if (event.data === 'keep-later') event.waitUntil(keepLater().catch(() => undefined));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || isServers(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(freshOrKept(request));
  else event.respondWith(keptOrFresh(request));
});

/** The page as the server has it now; without an answer in time, as it was kept. */
async function freshOrKept(request: Request): Promise<Response> {
  const kept = await caches.match(page, { cacheName });
  const asked = fetch(request).then((answer) => (answer.status >= 500 && kept ? kept.clone() : answer));
  if (!kept) return await asked;
  const late = new Promise<Response>((done) => setTimeout(() => done(kept.clone()), patience));
  return await Promise.race([asked, late]).catch(() => kept.clone());
}

async function keptOrFresh(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const isHashed = pathname.startsWith('/assets/');
  const kept = (await caches.match(pathname, { cacheName })) ?? (isHashed ? await caches.match(pathname) : undefined);
  if (kept) return kept;
  const answer = await fetch(request);
  if (answer.ok && isHashed) {
    const cache = await caches.open(cacheName);
    await cache.put(pathname, answer.clone());
  }
  return answer;
}

export {};
