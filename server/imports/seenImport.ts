import { whyNotSeeImport } from '#domain/imports/importJob.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { loadImport, lockImport, type StoredImport } from './store.ts';

/** @throws Refused (unseen). */
export async function seenImport(tx: Tx, actor: Actor, id: string): Promise<StoredImport> {
  const job = await loadImport(tx, id);
  refuseIf(whyNotSeeImport(actor, job));
  return job;
}

/** As `seenImport`, held for a change. @throws Refused (unseen). */
export async function heldImport(tx: Tx, actor: Actor, id: string): Promise<StoredImport> {
  const job = await lockImport(tx, id);
  refuseIf(whyNotSeeImport(actor, job));
  return job;
}
