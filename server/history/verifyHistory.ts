import type { IssuerPublicKey } from '#papers/credential/issuerKey.ts';
import type { Database, Tx } from '../db/connection.ts';
import { leafOf } from '../kernel/events.ts';
import { hashOf, isSignedBy, merkleRoot } from './seal.ts';
import { listSealed, listSeals, listTail, type StoredEvent, type StoredSeal } from './store.ts';
import { readWitness, type WitnessedSeal } from './witness.ts';

/** One thing wrong with the event log, located. */
export interface HistoryFault {
  readonly code:
    | 'event-changed'
    | 'event-missing'
    | 'seal-changed'
    | 'seal-missing'
    | 'seal-forged'
    | 'witness-changed'
    | 'witness-missing';
  readonly seal?: number;
  readonly eventId?: string;
}

export interface HistoryReport {
  readonly events: number;
  readonly sealed: number;
  readonly seals: number;
  readonly faults: readonly HistoryFault[];
}

/** Recomputes every leaf, root and signature, and compares the seals with the file that lies outside the database. May run beside the sealer. */
export async function verifyHistory(db: Database, key: IssuerPublicKey, witness: string): Promise<HistoryReport> {
  const before = await readWitness(witness);
  // Not said to only read, for such a transaction remembers every answer.
  const report = await db
    .transaction()
    .setIsolationLevel('repeatable read')
    .execute((tx) => verifyDatabase(tx, key));
  const { seals, faults, ...counts } = report;
  const outside = faultsAgainst(before ?? [], (await readWitness(witness)) ?? [], seals);
  return { ...counts, seals: seals.length, faults: [...faults, ...outside] };
}

async function verifyDatabase(tx: Tx, key: IssuerPublicKey) {
  const seals = await listSeals(tx);
  const faults: HistoryFault[] = [];
  let sealed = 0;
  let previous = '0'.repeat(64);
  for (const [index, seal] of seals.entries()) {
    const events = await listSealed(tx, seal.checkpoint.number);
    sealed += events.length;
    faults.push(...changedAmong(events), ...faultsOfSeal(seal, index, previous, events, key));
    previous = hashOf(seal.checkpoint).toString('hex');
  }
  const tail = await listTail(tx);
  faults.push(...changedAmong(tail));
  return { events: sealed + tail.length, sealed, seals, faults };
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

type Lines = readonly (WitnessedSeal | undefined)[];

/** A line comes after its seal's commit: what was there before must be in the database, what is in the database must be there after, but for the last. */
function faultsAgainst(before: Lines, after: Lines, seals: readonly StoredSeal[]): HistoryFault[] {
  const inDatabase = new Map(seals.map((seal) => [seal.checkpoint.number, seal.signature.toString('hex')]));
  const fromFile = before.flatMap((line): HistoryFault[] => {
    if (line === undefined) return [{ code: 'witness-changed' }];
    const signature = inDatabase.get(line.number);
    if (signature === line.signature) return [];
    return [{ code: signature === undefined ? 'seal-missing' : 'witness-changed', seal: line.number }];
  });
  const inFile = new Set(after.map((line) => line?.number));
  const unwitnessed = seals.slice(0, -1).filter(({ checkpoint }) => !inFile.has(checkpoint.number));
  return [
    ...fromFile,
    ...unwitnessed.map(({ checkpoint }): HistoryFault => ({ code: 'witness-missing', seal: checkpoint.number })),
  ];
}
