import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import type { Placement } from '#domain/org/unit.ts';
import { codeKey, type KnownUnit, type PlannedUnit } from '#domain/org/unitImport.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { inChunks } from '../db/inChunks.ts';
import { closePlacements, correctPlacements } from './placingStore.ts';
import { keptAmong, listPlacements, rowOfPlacement } from './store.ts';
import { listUnions } from './unionStore.ts';

/** Units that a list may mean, by code or by any name they have borne, with all that have stood above them. */
export async function listKnownUnits(
  tx: Tx,
  actor: Actor,
  sought: { readonly codes: readonly string[]; readonly names: readonly string[]; readonly ids?: readonly string[] },
  on: Day,
): Promise<readonly KnownUnit[]> {
  const { rows } = await sql<{ id: string; code: string | null; version: number }>`
    with recursive meant (id) as (
      select id from unit where lower(code) = any(${sought.codes.map(codeKey)}::text[]) or id = any(${[...(sought.ids ?? [])]}::uuid[])
      union select unit_id from unit_placement where search_key = any(${sought.names.map(fold)}::text[])
      union select p.parent_id from meant join unit_placement p on p.unit_id = meant.id where p.parent_id is not null
    ) select unit.id, unit.code, unit.version from unit where id in (select id from meant)`.execute(tx);
  const ids = rows.map((row) => row.id);
  const kept = actor.isOperator ? undefined : await keptAmong(tx, actor, ids, on);
  const placements = grouped(await listPlacements(tx, ids), (placement) => placement.unitId);
  const unions = grouped(await listUnions(tx, ids), (union) => union.unitId);
  return rows.map(({ id, code, version }) => ({
    unitId: id,
    code,
    version,
    placements: placements.get(id) ?? [],
    unions: unions.get(id) ?? [],
    administered: kept?.has(id) ?? true,
  }));
}

/** A unit as it stood and as it is to stand. */
export type SavedUnit = Pick<PlannedUnit, 'unitId' | 'isNew' | 'before' | 'after'> & { readonly code: string | null };

/** Writes many units at once: what closes first, then what is set right, then what is new. */
export async function saveUnits(tx: Tx, units: readonly SavedUnit[]): Promise<void> {
  await inChunks(
    units.filter((unit) => unit.isNew),
    async (some) => {
      await tx
        .insertInto('unit')
        .values(some.map(({ unitId: id, code }) => ({ id, code })))
        .execute();
    },
  );
  const before = new Map(units.flatMap((unit) => unit.before.map((placement) => [placement.id, placement] as const)));
  const stood = units.flatMap((unit) => unit.after).filter((placement) => before.has(placement.id));
  await closePlacements(
    tx,
    stood.flatMap(({ id, period: { until } }) => {
      const was = before.get(id)!.period.until;
      return until !== null && until !== was && (was === null || until < was) ? [{ id, until }] : [];
    }),
  );
  const corrected = stood.filter((placement) => isCorrected(before.get(placement.id)!, placement));
  await correctPlacements(
    tx,
    corrected.map((placement) => ({ ...placement, until: placement.period.until })),
  );
  await inChunks(
    units.flatMap((unit) => unit.after).filter((placement) => !before.has(placement.id)),
    async (some) => void (await tx.insertInto('unit_placement').values(some.map(rowOfPlacement)).execute()),
  );
  const changed = units.filter((unit) => !unit.isNew && unit.before !== unit.after).map((unit) => unit.unitId);
  await sql`update unit set version = version + 1 where id = any(${changed}::uuid[])`.execute(tx);
}

/** Otherwise than in that it ends earlier. */
function isCorrected(was: Placement, is: Placement): boolean {
  if (was === is) return false;
  const later =
    is.period.until !== was.period.until && (is.period.until === null || (was.period.until ?? is.period.until) < is.period.until);
  return (
    later ||
    was.name !== is.name ||
    was.type !== is.type ||
    was.parentId !== is.parentId ||
    was.place !== is.place ||
    was.decision !== is.decision
  );
}
