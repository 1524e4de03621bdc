import type { Round } from '#domain/evaluations/round.ts';
import { type RoundTitle, roundTitles } from '#domain/evaluations/titles.ts';
import type { Severity } from '#domain/law/discipline.ts';
import type { Tx } from '../db/connection.ts';

/** What other features know of the people of a round. */
export interface Beside {
  readonly registered: ReadonlyMap<string, readonly RoundTitle[]>;
  readonly disciplines: ReadonlyMap<string, Severity>;
  readonly initiatives: ReadonlyMap<string, { readonly count: number; readonly scope: number }>;
}

/** Titles registered for in the year's pledges, discipline concluded, initiatives recognised in the period. */
export async function loadBeside(tx: Tx, round: Round): Promise<Beside> {
  return { registered: await registeredOf(tx, round), disciplines: new Map(), initiatives: new Map() };
}

/** A signed pledge counts, of any movement of the unit in the year. */
async function registeredOf(tx: Tx, { unitId, year }: Round): Promise<ReadonlyMap<string, readonly RoundTitle[]>> {
  const rows = await tx
    .selectFrom('pledge')
    .innerJoin('campaign', 'campaign.id', 'pledge.campaign_id')
    .select(['pledge.person_id', 'pledge.titles'])
    .where('campaign.unit_id', '=', unitId)
    .where('campaign.year', '=', year)
    .where('pledge.state', 'in', ['signed', 'accepted'])
    .execute();
  return new Map(rows.map((row) => [row.person_id, roundTitles.filter((title) => row.titles.includes(title))]));
}
