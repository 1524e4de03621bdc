import type { MadePaper } from '#domain/commendation/checklist.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Audience } from '#domain/plans/reading.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { awardsOfRound, type StoredAward } from './awardStore.ts';
import { type AwardDecision, findDecision } from './decisionStore.ts';
import { dossiersOfYear } from './dossierStore.ts';

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

/** Kinds of papers that the unit sent in its dossiers of a year; a draft has sent none. */
export async function sentAwardPapers(tx: Tx, of: Pick<Campaign, 'unitId' | 'year'>): Promise<readonly MadePaper[]> {
  const sent = (await dossiersOfYear(tx, of)).filter(({ state }) => state !== 'draft').map(({ id }) => id);
  if (sent.length === 0) return [];
  const rows = await tx
    .selectFrom('nomination')
    .select('audience')
    .distinct()
    .where('dossier_id', '=', anyOf(sent))
    .where('put_forward', '=', true)
    .where('state', '!=', 'withdrawn')
    .execute();
  const has = (audience: Audience) => rows.some((row) => row.audience === audience);
  return [
    ...(rows.length > 0 ? (['submission', 'commendation-minutes', 'merit-list'] as const) : []),
    ...(has('collective') ? (['unit-merit-report'] as const) : []),
    ...(has('individual') ? (['person-merit-report'] as const) : []),
  ];
}
