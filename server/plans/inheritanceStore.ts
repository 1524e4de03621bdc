import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { type InheritanceRule, usualInheritance } from '#domain/law/inheritanceRules.ts';
import type { Inheritance, Inherited } from '#domain/plans/series.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

/** How a year of an heir goes on with what predecessors had (việc tiếp nối sau sắp xếp). */
export interface KeptInheritance {
  readonly campaignId: string;
  readonly seriesId: string;
  readonly year: number;
  readonly rule: InheritanceRule;
  readonly decisions: string;
  readonly reason: string;
  readonly chosenBy: string;
  readonly chosenAt: string;
  /** Whose movements were settled by it. */
  readonly otherUnitIds: readonly string[];
}

/** Keeps the choice with what led from the predecessor to the unit; nothing where the unit goes on with its own and inherited nothing beside. */
export async function addInheritance(
  tx: Tx,
  campaign: { readonly id: string; readonly unitId: string },
  { main, others }: Inherited,
  chosen: Inheritance | null,
  by: { readonly personId: string; readonly now: string; readonly today: Day },
): Promise<void> {
  if (others.length === 0 && (main === null || main.unitId === campaign.unitId)) return;
  const rule = main === null ? 'none' : (chosen?.rule ?? usualInheritance.rule);
  const from = main === null ? others.map(({ unitId }) => unitId) : [main.unitId];
  const decisions = await decisionsFrom(tx, from, campaign.unitId, by.today);
  const made = { chosen_by: by.personId, chosen_at: by.now };
  await tx
    .insertInto('campaign_inheritance')
    .values({ campaign_id: campaign.id, rule, decisions: decisions.join('; '), reason: chosen?.reason.trim() ?? '', ...made })
    .execute();
  if (main === null || others.length === 0) return;
  const rows = others.map(({ seriesId }) => ({ campaign_id: campaign.id, series_id: seriesId, must_qualify: rule === 'all' }));
  await tx.insertInto('campaign_predecessor').values(rows).execute();
}

/** The decisions by which units came to one, the earliest first. */
async function decisionsFrom(tx: Tx, unitIds: readonly string[], toUnitId: string, on: Day): Promise<readonly string[]> {
  const { rows } = await sql<{ decision: string }>`
    with recursive line (unit_id, decision, on_day) as (
      select s.to_unit_id, s.decision, s.on_day from unit_succession s
      where s.from_unit_id = any(${[...unitIds]}::uuid[]) and s.is_heir and s.ends and s.on_day <= ${on}
      union all
      select s.to_unit_id, s.decision, s.on_day from line join unit_succession s on s.from_unit_id = line.unit_id
      where s.is_heir and s.ends and s.on_day <= ${on} and line.unit_id <> ${toUnitId}
    ) select decision from line group by decision order by min(on_day), decision`.execute(tx);
  return rows.map(({ decision }) => decision);
}

/** What heirs chose for these series, the earliest year first: one query however many. */
export async function inheritancesOf(
  tx: Tx,
  seriesIds: readonly string[],
): Promise<ReadonlyMap<string, readonly KeptInheritance[]>> {
  const rows = await tx
    .selectFrom('campaign_inheritance as i')
    .innerJoin('campaign as c', 'c.id', 'i.campaign_id')
    .select(['i.campaign_id', 'c.series_id', 'c.year', 'i.rule', 'i.decisions', 'i.reason', 'i.chosen_by', 'i.chosen_at'])
    .select(
      sql<readonly string[]>`array(select k.unit_id::text from campaign_predecessor p join campaign k on k.id = p.series_id
        where p.campaign_id = i.campaign_id order by k.unit_id)`.as('other_unit_ids'),
    )
    .where('c.series_id', '=', anyOf(seriesIds))
    .orderBy('c.year')
    .execute();
  const kept = rows.map(
    (row): KeptInheritance => ({
      ...{ campaignId: row.campaign_id, seriesId: row.series_id, year: row.year, rule: row.rule as InheritanceRule },
      ...{ decisions: row.decisions, reason: row.reason, chosenBy: row.chosen_by, chosenAt: row.chosen_at },
      otherUnitIds: row.other_unit_ids,
    }),
  );
  return grouped(kept, ({ seriesId }) => seriesId);
}
