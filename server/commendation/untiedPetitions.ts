import type { AwardRound } from '#domain/commendation/round.ts';
import { casesById } from '../council/caseStore.ts';
import { loadCouncil } from '../council/store.ts';
import type { Context } from '../kernel/action.ts';
import { tiedAmong } from './choiceTieStore.ts';
import type { NamedPetition } from './petitionStore.ts';

/** Petitions that a keeper may read and answer: about nobody to whom the keeper is tied, the keeper included. */
export async function untiedPetitions(
  context: Context,
  round: AwardRound,
  petitions: readonly NamedPetition[],
): Promise<readonly NamedPetition[]> {
  if (petitions.length === 0) return [];
  const { tx } = context;
  const council = round.councilId === null ? null : await loadCouncil(tx, round.councilId);
  const cases = await casesById(
    tx,
    petitions.flatMap(({ caseId }) => caseId ?? []),
  );
  const held = new Map(cases.map((one) => [one.id, one]));
  const tied = await tiedAmong(context, council?.unitId ?? round.unitId, petitions, held);
  return petitions.filter(({ id }) => !tied.has(id));
}
