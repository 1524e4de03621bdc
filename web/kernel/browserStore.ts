/** What this browser keeps in IndexedDB, each row under the person it belongs to. */
export type StoreName = 'outbox' | 'cargo' | 'answers' | 'files' | 'drafts' | 'lease';

const keyPaths: Readonly<Record<StoreName, string | string[]>> = {
  outbox: 'key',
  cargo: 'key',
  answers: ['personId', 'address'],
  files: ['personId', 'form'],
  drafts: 'place',
  lease: 'name',
};

let opened: Promise<IDBDatabase | null> | undefined;

/** Null where the browser keeps nothing (some private windows, a broken profile): then everything lives in the page alone. */
export function browserStore(): Promise<IDBDatabase | null> {
  opened ??= open().catch(() => null);
  return opened;
}

function open(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open('dat-chuan', 2);
    request.onupgradeneeded = () => {
      const { objectStoreNames } = request.result;
      for (const [name, keyPath] of Object.entries(keyPaths))
        if (!objectStoreNames.contains(name)) request.result.createObjectStore(name, { keyPath });
    };
    request.onerror = () => failed(request.error);
    request.onblocked = () => failed(new Error('blocked'));
    request.onsuccess = () => {
      // A later version of the application, in another tab, may need other stores.
      const forget = () => {
        opened = undefined;
      };
      request.result.onversionchange = () => {
        request.result.close();
        forget();
      };
      request.result.onclose = forget;
      done(request.result);
    };
  });
}

export type Stores = (name: StoreName) => IDBObjectStore;

/**
 * One transaction: everything `work` asks for happens, or nothing. What is written has reached the disk when it resolves.
 * @throws the browser's error, `QuotaExceededError` where the machine is full.
 */
export function inStores<T>(
  database: IDBDatabase,
  names: readonly StoreName[],
  mode: 'readonly' | 'readwrite',
  work: (stores: Stores) => IDBRequest<T> | undefined,
): Promise<T | undefined> {
  return new Promise((done, failed) => {
    const transaction = database.transaction(names, mode, { durability: 'strict' });
    const request = work((name) => transaction.objectStore(name));
    transaction.oncomplete = () => done(request?.result);
    transaction.onabort = () => failed(transaction.error ?? new Error('aborted'));
  });
}
