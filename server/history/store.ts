import { sql } from 'kysely';
import type { Tx } from '../db/connection.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import type { Checkpoint } from './seal.ts';

export interface StoredEvent extends RecordedEvent {
  readonly salt: Buffer;
  readonly leaf: Buffer;
}

export interface StoredSeal {
  readonly checkpoint: Checkpoint;
  readonly signature: Buffer;
}

/** The next events to seal: committed, not sealed, and older than every running transaction, so that none can slip in before. */
export async function listUnsealed(tx: Tx, most: number): Promise<readonly { id: string; leaf: Buffer }[]> {
  return await tx
    .selectFrom('event')
    .leftJoin('sealed_event', 'sealed_event.event_id', 'event.id')
    .select(['event.id', 'event.leaf'])
    .where('sealed_event.event_id', 'is', null)
    .where(sql<boolean>`event.recorded_in < pg_snapshot_xmin(pg_current_snapshot())`)
    .orderBy('event.recorded_in')
    .orderBy('event.id')
    .limit(most)
    .execute();
}

export async function findLastSeal(tx: Tx): Promise<StoredSeal | undefined> {
  const row = await tx.selectFrom('event_seal').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();
  return row && sealOf(row);
}

export async function addSeal(tx: Tx, { checkpoint, signature }: StoredSeal, eventIds: readonly string[]): Promise<void> {
  const { root, previous, ...plain } = checkpoint;
  await tx
    .insertInto('event_seal')
    .values({ ...plain, root: Buffer.from(root, 'hex'), previous: Buffer.from(previous, 'hex'), signature })
    .execute();
  await sql`insert into sealed_event (event_id, seal, position)
    select id, ${checkpoint.number}, place - 1 from unnest(${eventIds}::uuid[]) with ordinality as listed (id, place)`.execute(
    tx,
  );
}

export async function listSeals(tx: Tx): Promise<readonly StoredSeal[]> {
  return (await tx.selectFrom('event_seal').selectAll().orderBy('number').execute()).map(sealOf);
}

/** The events of one seal in their sealed order; a missing one leaves a gap in `position`. */
export async function listSealed(tx: Tx, seal: number): Promise<readonly StoredEvent[]> {
  return (await eventsJoined(tx).where('sealed_event.seal', '=', seal).orderBy('sealed_event.position').execute()).map(eventOf);
}

export async function listTail(tx: Tx): Promise<readonly StoredEvent[]> {
  return (await eventsJoined(tx).where('sealed_event.seal', 'is', null).orderBy('event.id').execute()).map(eventOf);
}

function eventsJoined(tx: Tx) {
  return tx.selectFrom('event').leftJoin('sealed_event', 'sealed_event.event_id', 'event.id').selectAll('event');
}

function eventOf(row: {
  id: string;
  at: string;
  actor_id: string | null;
  type: string;
  subject_id: string;
  body: unknown;
  salt: Buffer;
  leaf: Buffer;
}): StoredEvent {
  const { id, at, actor_id: actorId, type, subject_id: subjectId, body, salt, leaf } = row;
  return { id, at, actorId, type, subjectId, body: body as RecordedEvent['body'], salt, leaf };
}

function sealOf(row: {
  number: number;
  at: string;
  count: number;
  total: number;
  root: Buffer;
  previous: Buffer;
  signature: Buffer;
}): StoredSeal {
  const { signature, root, previous, number, at, count, total } = row;
  return { signature, checkpoint: { number, at, count, total, root: root.toString('hex'), previous: previous.toString('hex') } };
}
