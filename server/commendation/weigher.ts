import type { IntakeDossier } from '#domain/commendation/intake.ts';
import { dossierKeepers, whyNotOwnCase } from '#domain/commendation/intakePolicy.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { type Actor, holdsAt } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { nominationsOf } from './nominationStore.ts';

/** Nobody weighs a dossier that names them, or that their own unit sends. */
export async function whyNotWeighAs(tx: Tx, actor: Actor, dossier: IntakeDossier): Promise<Refusal[]> {
  if (holdsAt(actor, dossierKeepers, dossier.unitId)) return [{ kind: 'forbidden', code: 'commendation.own-case' }];
  return whyNotOwnCase(
    actor,
    (await nominationsOf(tx, dossier.id)).map(({ personId }) => personId),
  );
}
