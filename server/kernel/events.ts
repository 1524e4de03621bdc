import { randomBytes } from 'node:crypto';
import type { Tx } from '../db/connection.ts';
import { canonical, sha256 } from './canonical.ts';
import { newId } from './ids.ts';

/** What an action says has happened; bodies hold ids, figures and salted hashes, never names. */
export interface Happening {
  readonly type: string;
  readonly subjectId: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** Who did it is written nowhere (kiến nghị, phiếu kín). */
  readonly isAnonymous?: true;
}

/** A row of the `event` table. */
export interface RecordedEvent extends Omit<Happening, 'isAnonymous'> {
  readonly id: string;
  readonly at: string;
  readonly actorId: string | null;
}

/** The bytes that a leaf is the hash of. */
export function leafOf(event: RecordedEvent, salt: Uint8Array): Buffer {
  const { id, at, actorId, type, subjectId, body } = event;
  return sha256(Buffer.concat([Buffer.from([0]), salt, Buffer.from(canonical({ id, at, actorId, type, subjectId, body }))]));
}

export async function saveEvents(
  tx: Tx,
  actorId: string | null,
  at: string,
  happenings: readonly Happening[],
): Promise<readonly RecordedEvent[]> {
  if (happenings.length === 0) return [];
  const events = happenings.map(({ isAnonymous, ...happening }) => ({
    ...happening,
    id: newId(),
    at,
    actorId: isAnonymous ? null : actorId,
  }));
  await tx
    .insertInto('event')
    .values(
      events.map((event) => {
        const salt = randomBytes(16);
        return {
          id: event.id,
          at: event.at,
          actor_id: event.actorId,
          type: event.type,
          subject_id: event.subjectId,
          body: JSON.stringify(event.body),
          salt,
          leaf: leafOf(event, salt),
        };
      }),
    )
    .execute();
  return events;
}
