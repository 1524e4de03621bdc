import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { type PlacedYear, unitYearOf } from '#domain/reports/unitYear.ts';
import type { Tx } from '../db/connection.ts';
import { loadCases } from './caseStore.ts';
import { placesOf } from './placeStore.ts';
import {
  addYears,
  holdPlacing,
  holdPlacingAlone,
  isSameYear,
  keepAsCounted,
  lockYears,
  placedOn,
  saveYears,
  setPlacedOn,
} from './unitYearStore.ts';

/** Counts launched years anew from their papers; years that were not counted yet are placed. */
export async function keepYears(tx: Tx, campaignIds: readonly string[], today: Day): Promise<void> {
  const kept = await lockYears(tx, campaignIds);
  const known = new Set(kept.map(({ campaignId }) => campaignId));
  const fresh = campaignIds.filter((id) => !known.has(id));
  if (fresh.length > 0) await addFresh(tx, fresh, today);
  if (kept.length === 0) return;

  const cases = new Map((await loadCases(tx, [...known])).map((one) => [one.campaignId, one]));
  await change(
    tx,
    kept.flatMap((before) => {
      const year = cases.get(before.campaignId);
      return year ? [{ before, after: { ...before, ...unitYearOf(year) } }] : [];
    }),
    today,
  );
}

async function addFresh(tx: Tx, campaignIds: readonly string[], today: Day): Promise<void> {
  if ((await placedOn(tx)) !== today) await turnDay(tx, today);
  await holdPlacing(tx);
  const years = await countedYears(tx, campaignIds, today);
  const added = await addYears(tx, years, today);
  await keepAsCounted(
    tx,
    added.map((campaignId) => ({ campaignId, before: null })),
  );
}

/** Years as their papers and the units of the day say, whatever is stored. */
export async function countedYears(tx: Tx, campaignIds: readonly string[], today: Day): Promise<readonly PlacedYear[]> {
  const years = (await loadCases(tx, campaignIds)).map(unitYearOf);
  const places = await placesOf(tx, years, today);
  return years.map((year) => ({ ...year, ...places.get(year.campaignId)! }));
}

interface Changed {
  readonly before: PlacedYear;
  readonly after: PlacedYear;
}

async function change(tx: Tx, changes: readonly Changed[], today: Day): Promise<void> {
  const real = changes.filter(({ before, after }) => !isSameYear(before, after));
  if (real.length === 0) return;
  await keepAsCounted(
    tx,
    real.map(({ before }) => ({ campaignId: before.campaignId, before })),
  );
  await saveYears(
    tx,
    real.map(({ after }) => after),
    today,
  );
}

const atOnce = 5000;

/** Places anew every year of these units, and of those below and before them. */
export async function placeAnew(tx: Tx, unitIds: readonly string[], today: Day): Promise<void> {
  await holdPlacingAlone(tx);
  const units = sql`${[...unitIds]}::uuid[]`;
  const { rows } = await sql<{ campaign_id: string }>`
    select campaign_id from unit_year where unit_id = any(${units}) or was && ${units} or now && ${units} or received && ${units}
    order by campaign_id`.execute(tx);
  for (let at = 0; at < rows.length; at += atOnce) {
    const ids = rows.slice(at, at + atOnce).map((row) => row.campaign_id);
    const kept = await lockYears(tx, ids);
    const places = await placesOf(tx, kept, today);
    await change(
      tx,
      kept.map((before) => ({ before, after: { ...before, ...places.get(before.campaignId)! } })),
      today,
    );
  }
}

/** Takes the geography of today: what placements and successions began or ended since the day it was last taken. */
export async function turnDay(tx: Tx, today: Day): Promise<void> {
  const from = await holdPlacingAlone(tx);
  if (from === today) return;
  if (from !== null) await placeAnew(tx, await unitsMoved(tx, from, today), today);
  await setPlacedOn(tx, today);
}

/** Units of which something began or ended after a day, up to another. */
export async function unitsMoved(tx: Tx, after: Day, until: Day): Promise<readonly string[]> {
  const { rows } = await sql<{ unit_id: string }>`
    select unit_id from unit_placement where (valid_from > ${after} and valid_from <= ${until}) or (valid_until > ${after} and valid_until <= ${until})
    union select from_unit_id from unit_succession where on_day > ${after} and on_day <= ${until}`.execute(tx);
  return rows.map((row) => row.unit_id);
}
