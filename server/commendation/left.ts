import type { IntakeDossier } from '#domain/commendation/intake.ts';
import type { IntakeLeft } from '#domain/commendation/opening.ts';
import type { Day } from '#domain/kernel/day.ts';

/** What of a round's dossiers waits for somebody; one given back waits until its last day is over. */
export function leftOf(dossiers: readonly IntakeDossier[], invitedUnits: number, today: Day): IntakeLeft {
  const count = (is: (one: IntakeDossier) => boolean) => dossiers.filter(is).length;
  return {
    late: count(({ state }) => state === 'late'),
    unappraised: count(({ state }) => state === 'received'),
    returned: count(({ state, completedBy }) => state === 'returned' && completedBy !== null && completedBy >= today),
    sentUnits: count(({ state }) => state !== 'draft'),
    invitedUnits,
  };
}
