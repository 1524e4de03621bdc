import { type PeopleImportPlan, type PersonRow, planPeopleImport } from '#domain/people/peopleImport.ts';
import type { Context } from '../kernel/action.ts';
import { inTurns } from '../kernel/inTurns.ts';
import { listImportUnits, listKnownPeople, listSingleSeats, saveImportedPeople } from './importStore.ts';

/** Understands rows of a list of people against the site; `meant` are names that were said to be a unit. */
export async function planPeople(
  rows: readonly PersonRow[],
  { tx, actor, today, newId }: Context,
  meant: ReadonlyMap<string, string> = new Map(),
): Promise<PeopleImportPlan> {
  const written = rows.map((row) => row.unit);
  const units = await listImportUnits(tx, actor, { written, ids: [...new Set(meant.values())] }, today);
  const unitIds = units.map((unit) => unit.unitId);
  const persons = await listKnownPeople(tx, actor, rows, unitIds, today);
  const ids = new Map<string, string>();
  const idOf = (key: string) => {
    const id = ids.get(key) ?? newId();
    ids.set(key, id);
    return id;
  };
  return await inTurns(planPeopleImport(rows, { units, persons, singleSeats: await listSingleSeats(tx, unitIds), idOf, meant }));
}

/** Most people that an event names; of a longer list the rows themselves tell which. */
const mostNamed = 1000;

/** Writes a plan of people whole and records it; how many rows did what. */
export async function savePeoplePlan(
  plan: PeopleImportPlan,
  { tx, now, newId, record }: Context,
  from: Readonly<Record<string, string>>,
) {
  await saveImportedPeople(tx, plan, now);
  const count = (outcome: string) => plan.rows.filter((row) => row.outcome === outcome).length;
  const counts = { new: count('new'), changed: count('changed'), same: count('same') };
  const persons = plan.rows.filter((row) => row.outcome !== 'same').map((row) => row.personId);
  const named = persons.length <= mostNamed ? { persons } : { persons: persons.length };
  record({ type: 'people.imported', subjectId: newId(), body: { ...counts, ...named, ...from } });
  return counts;
}
