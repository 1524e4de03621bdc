import { planUnitImport, type UnitImportPlan, type UnitRow } from '#domain/org/unitImport.ts';
import type { Context } from '../kernel/action.ts';
import { inTurns } from '../kernel/inTurns.ts';
import { listKnownUnits, saveUnits } from './importStore.ts';
import { addUnions } from './unionStore.ts';

/** Understands rows of a list of units against the site; `meant` are names that were said to be a unit. */
export async function planUnits(
  rows: readonly UnitRow[],
  { tx, actor, today, newId }: Context,
  meant: ReadonlyMap<string, string> = new Map(),
): Promise<UnitImportPlan> {
  const sought = [...rows.map((row) => row.code), ...rows.flatMap((row) => row.parent ?? [])];
  const names = [...rows.map((row) => row.name), ...rows.flatMap((row) => row.parent ?? [])];
  const known = await listKnownUnits(tx, actor, { codes: sought, names, ids: [...new Set(meant.values())] }, today);
  const ids = new Map<string, string>();
  const idOf = (code: string) => {
    const id = ids.get(code.toLowerCase()) ?? newId();
    ids.set(code.toLowerCase(), id);
    return id;
  };
  return await inTurns(planUnitImport(rows, { known, idOf, mayAddRoots: actor.isOperator === true, meant }));
}

/** Most units that an event names; of a longer list the rows themselves tell which. */
const mostNamed = 1000;

/** Writes a plan of units whole and records it; how many rows did what. */
export async function saveUnitPlan(plan: UnitImportPlan, { tx, newId, record }: Context, from: Readonly<Record<string, string>>) {
  await saveUnits(tx, plan.units);
  const unions = plan.units.flatMap(({ unitId, unions: begun }) =>
    begun.map(({ name, from: day }) => ({ id: newId(), unitId, name, period: { from: day, until: null } })),
  );
  await addUnions(tx, unions);
  const count = (outcome: string) => plan.rows.filter((row) => row.outcome === outcome).length;
  const counts = { new: count('new'), changed: count('changed'), same: count('same') };
  const units = plan.units.filter((unit) => unit.before !== unit.after).map((unit) => unit.unitId);
  const named = units.length <= mostNamed ? { units } : { units: units.length };
  record({ type: 'org.units-imported', subjectId: newId(), body: { ...counts, ...named, ...from } });
  return counts;
}
