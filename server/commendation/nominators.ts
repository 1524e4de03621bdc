import type { IntakeDossier, IntakeNomination } from '#domain/commendation/intake.ts';
import { dossierKeepers, originOf, whyNotAppraiseAs } from '#domain/commendation/intakePolicy.ts';
import type { AwardRound } from '#domain/commendation/round.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { type Actor, holdsAt } from '#domain/people/actor.ts';

/** Came on paper and is not appraised yet, while intake is open: the standing agency writes down what stands in it. */
export const isEnteredFromPaper = (
  { state: roundState }: Pick<AwardRound, 'state'>,
  { arrivedBy, state }: IntakeDossier,
): boolean => roundState === 'open' && arrivedBy === 'paper' && (state === 'received' || state === 'late');

const forbidden: Refusal[] = [{ kind: 'forbidden', code: 'commendation.only-keepers' }];

/** Who writes at a nomination: the unit that sends; who proposed it, until the unit takes it up; the standing agency in what came on paper. */
export function whyNotWriteAs(actor: Actor, round: AwardRound, dossier: IntakeDossier, nomination: IntakeNomination): Refusal[] {
  if (holdsAt(actor, dossierKeepers, dossier.unitId)) return [];
  if (isEnteredFromPaper(round, dossier) && whyNotAppraiseAs(actor, round).length === 0) return [];
  return originOf(actor, dossier.unitId, nomination) !== null && !nomination.putForward ? [] : forbidden;
}
