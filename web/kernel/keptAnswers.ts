import type { Endpoint } from '#api/endpoint.ts';
import * as evidence from '#api/evidence.ts';
import * as identity from '#api/identity.ts';
import * as pledges from '#api/pledges.ts';
import * as routines from '#api/routines.ts';
import * as today from '#api/today.ts';
import { browserStore, inStores } from './browserStore.ts';
import { ownerNow, whenOwned } from './owner.ts';

/** What the forms that work without a network are filled from: who I am, what waits, my pledge with its offer, the lines of the sheet, what I tick every week, a year's routines. */
const kept: readonly Endpoint[] = [
  identity.whoAmI,
  today.showToday,
  pledges.myPledges,
  evidence.listEvidence,
  routines.myRoutines,
  routines.listRoutines,
];

/** As long as a session: older answers are not shown. */
const longestMillis = 7 * 86_400_000;
const personKey = 'dat-chuan.nguoi';

interface KeptAnswer {
  readonly personId: string;
  readonly address: string;
  readonly answer: unknown;
  readonly at: string;
}

export const isKept = (endpoint: Endpoint): boolean => kept.includes(endpoint);

/** Who was last signed in here and has not left: theirs are the drafts and answers until the server says otherwise. */
export function lastPerson(): string | null {
  try {
    return localStorage.getItem(personKey);
  } catch {
    return null;
  }
}

export function rememberPerson(personId: string | null): void {
  try {
    if (personId === null) localStorage.removeItem(personKey);
    else localStorage.setItem(personKey, personId);
  } catch {
    // Nothing is kept in this browser.
  }
}

/** Under the person whose session it came through. */
export async function keepAnswer(address: string, answer: unknown): Promise<void> {
  const personId = await whenOwned();
  const database = await browserStore();
  if (!database) return;
  const row: KeptAnswer = { personId, address, answer, at: new Date().toISOString() };
  await inStores(database, ['answers'], 'readwrite', (stores) => stores('answers').put(row)).catch(() => undefined);
}

export async function keptAnswer(address: string): Promise<KeptAnswer | null> {
  const personId = ownerNow();
  const database = await browserStore();
  if (!database || personId === null) return null;
  const found = (await inStores(database, ['answers'], 'readonly', (stores) => stores('answers').get([personId, address]))) as
    | KeptAnswer
    | undefined;
  return found && Date.now() - Date.parse(found.at) < longestMillis ? found : null;
}

/** Answers of everybody but this person; of everybody without one. */
export async function forgetAnswers(exceptOf: string | null): Promise<void> {
  const database = await browserStore();
  if (!database) return;
  await inStores(database, ['answers'], 'readwrite', (stores) => {
    const read = stores('answers').getAllKeys();
    read.onsuccess = () => {
      for (const key of read.result as [string, string][]) if (key[0] !== exceptOf) stores('answers').delete(key);
    };
    return undefined;
  });
}
