import type { Campaign } from '#domain/plans/campaign.ts';
import type { Tx } from '../db/connection.ts';
import { awardsOfRound, type StoredAward } from './awardStore.ts';
import { type AwardDecision, findDecision } from './decisionStore.ts';

/** The commendation that a unit itself decided on in a year, with the awards of it that stand. */
export interface DecidedCommendation {
  readonly decision: AwardDecision;
  readonly awards: readonly StoredAward[];
}

/** The decision of a year's own round: by the year's plan before others, the newest of several; null where there is none. */
export async function findDecidedCommendation(
  tx: Tx,
  { unitId, year, planId }: Pick<Campaign, 'unitId' | 'year' | 'planId'>,
): Promise<DecidedCommendation | null> {
  const rounds = await tx
    .selectFrom('award_decision')
    .innerJoin('award_round', 'award_round.id', 'award_decision.round_id')
    .select(['award_round.id', 'award_round.plan_id'])
    .where('award_round.unit_id', '=', unitId)
    .where('award_round.year', '=', year)
    .orderBy('award_decision.decided_on', 'desc')
    .orderBy('award_round.id')
    .execute();
  const round = rounds.find(({ plan_id }) => plan_id === planId) ?? rounds.find(({ plan_id }) => plan_id === null);
  if (!round) return null;
  const awards = await awardsOfRound(tx, round.id);
  return { decision: (await findDecision(tx, round.id))!, awards: awards.filter(({ revocation }) => !revocation) };
}
