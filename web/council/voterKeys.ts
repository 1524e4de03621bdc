import { type KeyPair, makeKeyPair } from '#ballot/schnorr.ts';

interface Row extends KeyPair {
  readonly personId: string;
  readonly electionId: string;
}

const store = 'khoa';
/** Where the browser keeps nothing, a pair lives as long as the page. */
const inPage = new Map<string, KeyPair>();

function open(): Promise<IDBDatabase | null> {
  return new Promise((done) => {
    const request = indexedDB.open('dat-chuan-phieu', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store, { keyPath: ['personId', 'electionId'] });
    request.onsuccess = () => done(request.result);
    request.onerror = () => done(null);
    request.onblocked = () => done(null);
  });
}

/** This device's key pair of one person in one election, made when first asked for; the secret stays in this browser. */
export async function voterPair(personId: string, electionId: string): Promise<KeyPair> {
  const place = `${personId} ${electionId}`;
  const known = inPage.get(place);
  if (known) return known;
  const database = await open().catch(() => null);
  const pair = (database && (await kept(database, personId, electionId))) ?? makeKeyPair();
  if (database) await keep(database, { personId, electionId, ...pair });
  database?.close();
  inPage.set(place, pair);
  return pair;
}

/** The key this device has voted with, if any: nothing is made by asking. */
export async function knownKey(personId: string, electionId: string): Promise<string | null> {
  const own = inPage.get(`${personId} ${electionId}`);
  if (own) return own.key;
  const database = await open().catch(() => null);
  const pair = database && (await kept(database, personId, electionId));
  database?.close();
  return pair?.key ?? null;
}

function kept(database: IDBDatabase, personId: string, electionId: string): Promise<KeyPair | null> {
  return new Promise((done) => {
    const request = database.transaction(store).objectStore(store).get([personId, electionId]) as IDBRequest<Row | undefined>;
    request.onsuccess = () => done(request.result ? { secret: request.result.secret, key: request.result.key } : null);
    request.onerror = () => done(null);
  });
}

function keep(database: IDBDatabase, row: Row): Promise<void> {
  return new Promise((done) => {
    const transaction = database.transaction(store, 'readwrite');
    transaction.objectStore(store).put(row);
    transaction.oncomplete = () => done();
    transaction.onabort = () => done();
  });
}
