import type { IntakeNomination } from '#domain/commendation/intake.ts';
import type { Tx } from '../db/connection.ts';
import { intakeNominationOf } from './nominationStore.ts';

/** What of a round is about the person, or was proposed by them; withdrawn ones are not. */
export async function nominationsMine(tx: Tx, roundId: string, personId: string): Promise<readonly IntakeNomination[]> {
  const rows = await tx
    .selectFrom('nomination')
    .innerJoin('award_round', 'award_round.id', 'nomination.round_id')
    .selectAll('nomination')
    .select('award_round.year')
    .where('nomination.round_id', '=', roundId)
    .where('nomination.state', '!=', 'withdrawn')
    .where((where) =>
      where.or([
        where('nomination.person_id', '=', personId),
        where.and([where('nomination.proposed_by', '=', personId), where('nomination.put_forward', '=', false)]),
      ]),
    )
    .orderBy('nomination.id')
    .execute();
  return rows.map(intakeNominationOf);
}
