import type { Council } from '#domain/council/council.ts';
import { type BroughtCase, derivedTies, type Tie, type TieFacts } from '#domain/council/tie.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';
import { standingOf, standingsOf } from '../org/store.ts';
import { employmentsOn, seatsOn } from '../people/store.ts';

const bound = ['unit-head', 'authority'];

/** Where persons work and what they head on a day: two queries, however many persons. */
export async function tieFactsOf(tx: Tx, personIds: readonly string[], on: Day): Promise<readonly TieFacts[]> {
  const ids = [...new Set(personIds)];
  if (ids.length === 0) return [];
  const work = await employmentsOn(tx, on).where('person_id', 'in', ids).execute();
  const seats = await seatsOn(tx, on).where('person_id', 'in', ids).where('role', 'in', bound).execute();
  return ids.map((personId) => ({
    personId,
    worksAt: work.filter(({ person_id }) => person_id === personId).map(({ unit_id }) => unit_id),
    heads: seats.filter(({ person_id }) => person_id === personId).map(({ unit_id }) => unit_id),
  }));
}

/** Everybody whose ties matter to a council: members, substitutes, and who may keep or run its sittings. */
export async function peopleAround(tx: Tx, council: Council, on: Day): Promise<readonly string[]> {
  const units = [council.unitId, ...(council.standingUnitId === null ? [] : [council.standingUnitId])];
  const seats = await seatsOn(tx, on).where('unit_id', 'in', units).where('role', '<>', 'member').execute();
  const named = [
    ...council.members.map(({ personId }) => personId),
    ...council.substitutes.map(({ substituteId }) => substituteId),
  ];
  return [...new Set([...named, ...seats.map(({ person_id }) => person_id)])];
}

/** The ties that follow from facts of a day, by case; a fixed number of queries. */
export async function deriveTies(
  tx: Tx,
  council: Council,
  cases: readonly (BroughtCase & { readonly id: string })[],
  personIds: readonly string[],
  on: Day,
): Promise<ReadonlyMap<string, readonly Tie[]>> {
  const facts = await tieFactsOf(tx, personIds, on);
  const ofCouncil = await standingOf(tx, council.unitId, on);
  const standings = await standingsOf(
    tx,
    cases.map(({ unitId }) => unitId),
    on,
  );
  const alone = (unitId: string) => standings.get(unitId) ?? { unitId, above: [] };
  return new Map(cases.map((one) => [one.id, derivedTies(one, facts, alone(one.unitId), ofCouncil)]));
}
