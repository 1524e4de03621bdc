import { dossierKeepers, whyNotSeeDossier } from '#domain/commendation/intakePolicy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { holdsAt } from '#domain/people/actor.ts';
import type { Context } from '../kernel/action.ts';
import { asSent } from './asSent.ts';
import { loadDossier } from './dossierStore.ts';
import { type DossierScene, sceneOf } from './scene.ts';
import { loadRound } from './store.ts';

/** The dossier as whoever asks may see it: live inside its unit, as sent to the side that receives. @throws Refused (unseen). */
export async function seenDossier(context: Context, dossierId: string): Promise<DossierScene> {
  const dossier = await loadDossier(context.tx, dossierId);
  const round = await loadRound(context.tx, dossier.roundId);
  refuseIf(whyNotSeeDossier(context.actor, round, dossier));
  const live = await sceneOf(context, round, dossier);
  return holdsAt(context.actor, dossierKeepers, dossier.unitId) ? live : await asSent(context, live);
}
