import type { SittingCase } from '#domain/council/sitting.ts';
import { derivedTies, tiedIn } from '#domain/council/tie.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Standing } from '#domain/people/actor.ts';
import { tieFactsOf } from '../council/tieStore.ts';
import type { Tx } from '../db/connection.ts';
import type { Context } from '../kernel/action.ts';
import { standingsOf } from '../org/store.ts';
import type { Candidate } from './choiceScene.ts';

/** Somebody put forward, as far as others may be tied to them: by the unit, the person, what is noted at the council. */
export interface TieCandidate {
  readonly id: string;
  readonly unitId: string;
  readonly personId: string | null;
  /** Of the council that hears it, or else of the round. */
  readonly councilUnitId: string;
  readonly notedIds: readonly string[];
}

/** Who of these persons is tied to which of those put forward, by the facts of a day or as noted: three queries, however many. */
export async function tiesTo(
  tx: Tx,
  personIds: readonly string[],
  candidates: readonly TieCandidate[],
  on: Day,
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (candidates.length === 0) return new Map();
  const facts = await tieFactsOf(tx, personIds, on);
  const units = candidates.flatMap(({ unitId, councilUnitId }) => [unitId, councilUnitId]);
  const standings = await standingsOf(tx, [...new Set(units)], on);
  const standing = (unitId: string): Standing => standings.get(unitId) ?? { unitId, above: [] };
  return new Map(
    candidates.map(({ id, unitId, personId, councilUnitId, notedIds }) => {
      const brought = { unitId, namedPersonIds: personId === null ? [] : [personId] };
      const derived = derivedTies(brought, facts, standing(unitId), standing(councilUnitId));
      return [id, [...new Set([...tiedIn(derived), ...notedIds.filter((one) => personIds.includes(one))])]];
    }),
  );
}

/** The nominations that whoever asks is tied to: by the facts of today, or as noted at the council. A fixed number of queries. */
export async function tiedAmong(
  { tx, actor, today }: Context,
  councilUnitId: string,
  candidates: readonly Pick<Candidate, 'id' | 'unitId' | 'personId' | 'caseId'>[],
  cases: ReadonlyMap<string, SittingCase>,
): Promise<ReadonlySet<string>> {
  const asked = candidates.map(({ id, unitId, personId, caseId }) => ({
    ...{ id, unitId, personId, councilUnitId },
    notedIds: caseId === null ? [] : tiedIn(cases.get(caseId)?.ties ?? []),
  }));
  const ties = await tiesTo(tx, [actor.personId], asked, today);
  return new Set(asked.filter(({ id }) => (ties.get(id) ?? []).length > 0).map(({ id }) => id));
}
