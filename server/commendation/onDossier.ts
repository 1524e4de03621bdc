import type { IntakeDossier, IntakeNomination } from '#domain/commendation/intake.ts';
import type { AwardRound } from '#domain/commendation/round.ts';
import type { Tx } from '../db/connection.ts';
import { loadDossier, lockIntakeDossier } from './dossierStore.ts';
import { loadNomination } from './nominationStore.ts';
import { lockRound } from './store.ts';

/** A dossier with its round, the round locked first, so that nobody closes intake meanwhile. @throws Refused (unseen). */
export async function lockWithRound(
  tx: Tx,
  dossierId: string,
): Promise<{ readonly round: AwardRound; readonly dossier: IntakeDossier }> {
  const { roundId } = await loadDossier(tx, dossierId);
  return { round: await lockRound(tx, roundId), dossier: await lockIntakeDossier(tx, dossierId) };
}

/** A nomination with its dossier and round, locked from above. @throws Refused (unseen). */
export async function lockNominationWithin(
  tx: Tx,
  nominationId: string,
): Promise<{
  readonly round: AwardRound;
  readonly dossier: IntakeDossier;
  readonly nomination: IntakeNomination;
}> {
  const { dossierId } = await loadNomination(tx, nominationId);
  const within = await lockWithRound(tx, dossierId);
  return { ...within, nomination: await loadNomination(tx, nominationId) };
}
