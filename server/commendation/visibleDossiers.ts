import { dossierKeepers, takers } from '#domain/commendation/intakePolicy.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

/** The SQL twin of `whyNotSeeDossier`: the unit's own, and to the side that receives what was sent. */
export function visibleDossiers(tx: Tx, actor: Actor) {
  const taking = unitsHeldAs(actor, takers);
  return tx
    .selectFrom('award_dossier')
    .innerJoin('award_round', 'award_round.id', 'award_dossier.round_id')
    .where(({ or, and, eb }) =>
      or([
        eb('award_dossier.unit_id', '=', anyOf(unitsHeldAs(actor, dossierKeepers))),
        and([
          eb('award_dossier.state', '!=', 'draft'),
          or([eb('award_round.unit_id', '=', anyOf(taking)), eb('award_round.standing_unit_id', '=', anyOf(taking))]),
        ]),
      ]),
    );
}

/** The dossiers of a round that were sent, with the name of their unit on a day; for the side that receives. */
export function sentDossiers(tx: Tx, roundId: string, on: Day) {
  return tx
    .selectFrom('award_dossier')
    .innerJoin('unit_placement as p', 'p.unit_id', 'award_dossier.unit_id')
    .selectAll('award_dossier')
    .select('p.name')
    .where('p.valid_from', '<=', on)
    .where(({ or, eb }) => or([eb('p.valid_until', 'is', null), eb('p.valid_until', '>', on)]))
    .where('award_dossier.round_id', '=', roundId)
    .where('award_dossier.state', '!=', 'draft');
}
