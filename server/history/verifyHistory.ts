import { existsSync, readFileSync } from 'node:fs';
import type { IssuerPublicKey } from '#papers/credential/issuerKey.ts';
import type { Database } from '../db/connection.ts';
import { leafOf } from '../kernel/events.ts';
import { hashOf, isSignedBy, merkleRoot } from './seal.ts';
import { listSealed, listSeals, listTail, type StoredEvent, type StoredSeal } from './store.ts';

/** One thing wrong with the event log, located. */
export interface HistoryFault {
  readonly code: 'event-changed' | 'event-missing' | 'seal-changed' | 'seal-missing' | 'seal-forged';
  readonly seal?: number;
  readonly eventId?: string;
}

export interface HistoryReport {
  readonly events: number;
  readonly sealed: number;
  readonly seals: number;
  readonly faults: readonly HistoryFault[];
}

/** Recomputes every leaf, root and signature, and compares the last seal with the file that lies outside the database. */
export async function verifyHistory(db: Database, key: IssuerPublicKey, witness: string): Promise<HistoryReport> {
  const seals = await listSeals(db);
  const faults: HistoryFault[] = [];
  let sealed = 0;
  let previous = '0'.repeat(64);
  for (const [index, seal] of seals.entries()) {
    const events = await listSealed(db, seal.checkpoint.number);
    sealed += events.length;
    faults.push(...changedAmong(events), ...faultsOfSeal(seal, index, previous, events, key));
    previous = hashOf(seal.checkpoint).toString('hex');
  }
  const tail = await listTail(db);
  faults.push(...changedAmong(tail), ...faultsAgainst(witness, seals));
  return { events: sealed + tail.length, sealed, seals: seals.length, faults };
}

function changedAmong(events: readonly StoredEvent[]): HistoryFault[] {
  return events
    .filter(({ salt, leaf, ...event }) => !leafOf(event, salt).equals(leaf))
    .map((event) => ({ code: 'event-changed', eventId: event.id }));
}

function faultsOfSeal(
  { checkpoint, signature }: StoredSeal,
  index: number,
  previous: string,
  events: readonly StoredEvent[],
  key: IssuerPublicKey,
): HistoryFault[] {
  const seal = checkpoint.number;
  if (!isSignedBy(checkpoint, signature, key)) return [{ code: 'seal-forged', seal }];
  if (seal !== index + 1 || checkpoint.previous !== previous) return [{ code: 'seal-missing', seal }];
  if (events.length !== checkpoint.count) return [{ code: 'event-missing', seal }];
  const root = merkleRoot(events.map((event) => event.leaf)).toString('hex');
  return root === checkpoint.root ? [] : [{ code: 'seal-changed', seal }];
}

function faultsAgainst(witness: string, seals: readonly StoredSeal[]): HistoryFault[] {
  if (!existsSync(witness)) return [];
  const lines = readFileSync(witness, 'utf8').split('\n').filter(Boolean);
  const byNumber = new Map(seals.map((seal) => [seal.checkpoint.number, seal.signature.toString('hex')]));
  return lines
    .map((line) => JSON.parse(line) as { number: number; signature: string })
    .filter(({ number, signature }) => byNumber.get(number) !== signature)
    .map(({ number }) => ({ code: 'seal-missing', seal: number }));
}
