import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import type { UnitType } from '#domain/org/unit.ts';
import type { Place } from '#domain/reports/unitYear.ts';
import type { Tx } from '../db/connection.ts';

/** A unit's year that is to be placed. */
export interface Unplaced {
  readonly campaignId: string;
  readonly unitId: string;
  readonly year: number;
}

/** The day on which a year's own geography is read: its last, or today while it runs. */
export const reportingDay = (year: number, today: Day): Day => (`${year}-12-31` < today ? (`${year}-12-31` as Day) : today);

/** Where units' years stand in each geography, by campaign; two statements however many. */
export async function placesOf(tx: Tx, years: readonly Unplaced[], today: Day): Promise<ReadonlyMap<string, Place>> {
  const asked = new Map<string, { readonly unitId: string; readonly on: Day }>();
  const ask = (unitId: string, on: Day) => asked.set(`${unitId} ${on}`, { unitId, on });
  for (const { unitId, year } of years) {
    ask(unitId, today);
    ask(unitId, reportingDay(year, today));
  }
  const above = await listAbove(tx, [...asked.values()]);
  const received = await listReceivers(
    tx,
    years.map(({ campaignId }) => campaignId),
    today,
  );
  return new Map(
    years.map(({ campaignId, unitId, year }) => {
      const was = above.get(`${unitId} ${reportingDay(year, today)}`)!;
      const now = above.get(`${unitId} ${today}`)!;
      return [campaignId, { unitType: was.type, was: was.units, now: now.units, received: received.get(campaignId) ?? [] }];
    }),
  );
}

/**
 * The units above, nearest first. A unit that has an heir by the day stands where its heir stands, and under it; one that ended without any
 * stays under the units that were above it last; one that had not begun stands where it began.
 */
async function listAbove(tx: Tx, asked: readonly { readonly unitId: string; readonly on: Day }[]) {
  const { rows } = await sql<{ unit_id: string; on_day: Day; type: UnitType; units: readonly string[] }>`
    with recursive up (unit_id, on_day, at, heir, parent, type, level) as (
      select asked.unit_id, asked.on_day, asked.unit_id, h.to_unit_id, p.parent_id, p.type, 0
      from unnest(${asked.map(({ unitId }) => unitId)}::uuid[], ${asked.map(({ on }) => on)}::date[]) as asked (unit_id, on_day)
      left join unit_succession h on h.from_unit_id = asked.unit_id and h.is_heir and h.ends and h.on_day <= asked.on_day
      left join lateral ${nearestPlacement(sql`asked.unit_id`, sql`asked.on_day`)} p on true
      union all
      select up.unit_id, up.on_day, next.at, h.to_unit_id, p.parent_id, up.type, up.level + 1
      from up cross join lateral (select coalesce(up.heir, up.parent) as at) next
      left join unit_succession h on h.from_unit_id = next.at and h.is_heir and h.ends and h.on_day <= up.on_day
      left join lateral ${nearestPlacement(sql`next.at`, sql`up.on_day`)} p on true
      where next.at is not null and up.level < 24
    )
    select unit_id, on_day, min(type) as type,
      coalesce(array_agg(at order by level) filter (where heir is null and at <> unit_id), '{}') as units
    from up group by unit_id, on_day`.execute(tx);
  return new Map(rows.map((row) => [`${row.unit_id} ${row.on_day}`, row]));
}

const nearestPlacement = (unitId: ReturnType<typeof sql>, on: ReturnType<typeof sql>) => sql`(
  select q.parent_id, q.type from unit_placement q where q.unit_id = ${unitId}
  order by (q.valid_from <= ${on}) desc, case when q.valid_from <= ${on} then q.valid_from end desc, q.valid_from limit 1)`;

/** The bodies that receive a year's papers, as its launch named them, and their heirs. */
async function listReceivers(tx: Tx, campaignIds: readonly string[], today: Day) {
  const { rows } = await sql<{ campaign_id: string; units: readonly string[] }>`
    with recursive body (campaign_id, unit_id) as (
      select campaign_id, unit_id from campaign_superior where campaign_id = any(${[...campaignIds]}::uuid[])
      union
      select body.campaign_id, s.to_unit_id from body join unit_succession s on s.from_unit_id = body.unit_id
      where s.is_heir and s.ends and s.on_day <= ${today}
    ) select campaign_id, array_agg(unit_id order by unit_id) as units from body group by campaign_id`.execute(tx);
  return new Map(rows.map((row) => [row.campaign_id, row.units]));
}
