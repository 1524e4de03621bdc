import { type RawBuilder, sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { insiders } from '#domain/plans/policy.ts';
import { type InsideFigure, insideFigures } from '#domain/reports/period.ts';
import type { Tx } from '../db/connection.ts';
import { campaignVisibleTo } from '../plans/store.ts';
import { type StoodAsked, standsUnder } from './asItStood.ts';

interface Span {
  readonly first: Day;
  readonly last: Day;
}

/** Each thing that was noted of a year in a period: its campaign, and how often it counts. */
const noted: Readonly<Record<InsideFigure, (span: Span) => RawBuilder<unknown>>> = {
  meetings: (in_) => sql`select campaign_id, 1 as times from review_meeting where held_on ${within(in_)}`,
  shortcomings: (in_) =>
    sql`select s.campaign_id, 1 from shortcoming s join shortcoming_step t on t.shortcoming_id = s.id where t.act = 'raised' and t.on_day ${within(in_)}`,
  'shortcomings-closed': (in_) => sql`select campaign_id, 1 from shortcoming where state = 'closed' and closed_on ${within(in_)}`,
  activities: (in_) => sql`select campaign_id, 1 from activity where removed_at is null and on_day ${within(in_)}`,
  'tasks-done': (in_) =>
    sql`select c.id, 1 from task_report r join campaign c on c.plan_id = r.plan_id where r.is_last and r.on_day ${within(in_)}`,
  initiatives: (in_) =>
    sql`select i.campaign_id, 1 from initiative i join initiative_recognition r on r.initiative_id = i.id where r.scope = 'unit' and r.decided_on ${within(in_)}`,
  violations: (in_) => sql`select campaign_id, count from incident where kind = 'violation' and concluded_on ${within(in_)}`,
};
const within = ({ first, last }: Span) => sql`between ${first} and ${last}`;

/** A year of which it is told what was noted. */
export interface NotedYear {
  readonly campaignId: string;
  readonly unitId: string;
  /** The asker may open it. */
  readonly isOpen: boolean;
  readonly counts: Readonly<Record<InsideFigure, number>>;
}

/** The asker's own unit's year, and those at and below the unit that were handed in: before that nobody outside counts anything of them. */
export async function listNoted(
  tx: Tx,
  actor: Actor,
  asked: Omit<StoodAsked, 'on'>,
  year: number,
  span: Span,
): Promise<readonly NotedYear[]> {
  const things = sql.join(
    insideFigures.map((name) => sql`select ${sql.lit(name)} as figure, n.* from (${noted[name](span)}) n (campaign_id, times)`),
    sql` union all `,
  );
  const { rows } = await sql<{ campaign_id: string; unit_id: string; is_open: boolean; counts: Record<string, number> | null }>`
    with y as materialized (select u.campaign_id, u.unit_id, ${campaignVisibleTo(actor, sql.ref('u.campaign_id'))} as is_open
      from unit_year u where u.year = ${year} and ${standsUnder(asked)}
      and (u.self_total is not null or u.decided_total is not null or u.unit_id = any(${[...unitsHeldAs(actor, insiders)]}::uuid[]))),
    counted as (select campaign_id, figure, sum(times)::int as times from (${things}) t where campaign_id in (select campaign_id from y) group by 1, 2)
    select y.campaign_id, y.unit_id, y.is_open, (select jsonb_object_agg(figure, times) from counted c where c.campaign_id = y.campaign_id) as counts
    from y order by y.unit_id`.execute(tx);
  return rows.map((row) => ({
    ...{ campaignId: row.campaign_id, unitId: row.unit_id, isOpen: row.is_open },
    counts: Object.fromEntries(insideFigures.map((name) => [name, row.counts?.[name] ?? 0])) as Record<InsideFigure, number>,
  }));
}
