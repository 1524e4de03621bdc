/** One protection taken away, so that the test itself is seen to find what is then lost or doubled. */
export type Without = 'queue' | 'drafts' | 'keys';

const storesEmptied = (names: string) => `
  const open = indexedDB.open.bind(indexedDB);
  let isFirst = true;
  indexedDB.open = (...given) => {
    const request = open(...given);
    request.addEventListener('success', () => {
      if (!isFirst) return;
      isFirst = false;
      const names = ${names}.filter((name) => request.result.objectStoreNames.contains(name));
      const emptying = request.result.transaction(names, 'readwrite');
      for (const name of names) emptying.objectStore(name).clear();
    });
    return request;
  };`;

/** Runs in each page before anything of its own: what the protection had kept is gone, as if the page alone had held it. */
export const weakenings: Readonly<Record<Without, string>> = {
  queue: storesEmptied(`['outbox']`),
  drafts: `${storesEmptied(`['drafts', 'files']`)}
    for (const name of Object.keys(localStorage)) if (name.startsWith('dat-chuan.nhap')) localStorage.removeItem(name);`,
  keys: `
    const ask = window.fetch.bind(window);
    window.fetch = (address, init = {}) => {
      const { 'Idempotency-Key': key, ...headers } = init.headers ?? {};
      return ask(address, { ...init, headers: key ? { ...headers, 'Idempotency-Key': key + '.' + Math.random() } : headers });
    };`,
};
