import { type MemberResults, type MemberYear, memberResultsOf } from '#domain/commendation/memberResults.ts';
import { effectOf } from '#domain/incidents/incident.ts';
import type { Day } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { subjectTypes } from '#domain/org/unit.ts';
import { sheetsOf } from '../criteria/store.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { standingIncidentsOf } from '../incidents/store.ts';
import { placementsOn } from '../org/store.ts';
import { employmentsOn } from '../people/store.ts';

/** A unit's year as announced. */
interface YearFigure {
  readonly qualified: boolean;
  readonly total: number;
}

/** The announced results of units in a year, by unit: what is not announced yet is not there. */
export async function resultsOf(tx: Tx, unitIds: readonly string[], year: number): Promise<ReadonlyMap<string, YearFigure>> {
  const rows = await tx
    .selectFrom('year_result')
    .select(['unit_id', 'qualified', 'total'])
    .where('unit_id', '=', anyOf(unitIds))
    .where('year', '=', year)
    .execute();
  return new Map(rows.map((row) => [row.unit_id, { qualified: row.qualified, total: row.total }]));
}

/** How many work at each unit on a day. */
export async function staffCounts(tx: Tx, unitIds: readonly string[], on: Day): Promise<ReadonlyMap<string, number>> {
  const rows = await employmentsOn(tx, on).where('unit_id', '=', anyOf(unitIds)).execute();
  const byUnit = grouped(rows, (row) => row.unit_id);
  return new Map([...byUnit].map(([unitId, all]) => [unitId, new Set(all.map((row) => row.person_id)).size]));
}

/** What the years of the units right below come to, by the unit above; a fixed number of queries. */
export async function memberResults(
  tx: Tx,
  unitIds: readonly string[],
  year: number,
  on: Day,
): Promise<ReadonlyMap<string, MemberResults>> {
  const rows = await placementsOn(tx, on)
    .where('parent_id', '=', anyOf(unitIds))
    .where('type', 'in', [...subjectTypes])
    .execute();
  const ids = rows.map((row) => row.unit_id);
  const results = await resultsOf(tx, ids, year);
  const blocked = await blockedAmong(tx, ids, year);
  const memberOf = (unitId: string): MemberYear => ({
    unitId,
    result: results.get(unitId) ?? null,
    isBlocked: blocked.has(unitId),
  });
  const byParent = grouped(rows, (row) => row.parent_id!);
  return new Map(
    [...byParent].flatMap(([id, all]) => {
      const of = memberResultsOf(all.map((row) => memberOf(row.unit_id)));
      return of ? [[id, of] as const] : [];
    }),
  );
}

/** Units with a concluded violation that disqualifies their year, as far as their superiors know of it. */
async function blockedAmong(tx: Tx, unitIds: readonly string[], year: number): Promise<ReadonlySet<string>> {
  const campaigns = await tx
    .selectFrom('campaign')
    .leftJoin('incident_release', 'incident_release.campaign_id', 'campaign.id')
    .select(['campaign.id', 'campaign.unit_id', 'campaign.sheet_id', 'incident_release.released_at'])
    .where('campaign.unit_id', '=', anyOf(unitIds))
    .where('campaign.year', '=', year)
    .execute();
  const incidents = await standingIncidentsOf(
    tx,
    campaigns.map(({ id }) => id),
  );
  const touched = campaigns.filter(({ id }) => incidents.has(id));
  const sheets = await sheetsOf(tx, [...new Set(touched.map(({ sheet_id }) => sheet_id))]);
  const blocks = touched.filter(({ id, sheet_id, released_at }) => {
    const known = incidents.get(id)!.filter((one) => released_at !== null || one.byUnitId !== one.unitId);
    const sheet = sheets.get(sheet_id);
    return sheet !== undefined && known.some((one) => effectOf(one, sheet.body) === 'disqualifies');
  });
  return new Set(blocks.map(({ unit_id }) => unit_id));
}
