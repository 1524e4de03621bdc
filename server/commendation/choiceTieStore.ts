import type { SittingCase } from '#domain/council/sitting.ts';
import { derivedTies, tiedIn } from '#domain/council/tie.ts';
import { tieFactsOf } from '../council/tieStore.ts';
import type { Context } from '../kernel/action.ts';
import { standingOf, standingsOf } from '../org/store.ts';
import type { Candidate } from './choiceScene.ts';

/** The nominations that whoever asks is tied to: by the facts of today, or as noted at the council. A fixed number of queries. */
export async function tiedAmong(
  { tx, actor, today }: Context,
  councilUnitId: string,
  candidates: readonly Candidate[],
  cases: ReadonlyMap<string, SittingCase>,
): Promise<ReadonlySet<string>> {
  const facts = await tieFactsOf(tx, [actor.personId], today);
  const ofCouncil = await standingOf(tx, councilUnitId, today);
  const standings = await standingsOf(tx, [...new Set(candidates.map(({ unitId }) => unitId))], today);
  const isTied = ({ unitId, personId, caseId }: Candidate) => {
    const brought = { unitId, namedPersonIds: personId === null ? [] : [personId] };
    const derived = derivedTies(brought, facts, standings.get(unitId) ?? { unitId, above: [] }, ofCouncil);
    const noted = caseId === null ? [] : tiedIn(cases.get(caseId)?.ties ?? []);
    return derived.length > 0 || noted.includes(actor.personId);
  };
  return new Set(candidates.filter(isTied).map(({ id }) => id));
}
