import type { Council } from '#domain/council/council.ts';
import type { SittingCase } from '#domain/council/sitting.ts';
import type { Context } from '../kernel/action.ts';
import { addCase, listCases, tiesBefore } from './caseStore.ts';
import { deriveTies, peopleAround } from './tieStore.ts';

/** What is known of a case that comes before a council. */
export type Brought = Pick<SittingCase, 'kind' | 'name' | 'proposal' | 'unitId' | 'namedPersonIds' | 'summary'>;

/** Puts a case at the end of a sitting's agenda with the ties that follow from facts, and those told of it when it came before; the sitting is held. */
export async function bringCase(context: Context, council: Council, sittingId: string, brought: Brought): Promise<SittingCase> {
  const { tx, actor, today, newId } = context;
  const places = (await listCases(tx, sittingId)).map(({ place }) => place);
  const begun = { ...brought, id: newId(), sittingId, place: Math.max(0, ...places) + 1 };
  const derived = (await deriveTies(tx, council, [begun], await peopleAround(tx, council, today), today)).get(begun.id) ?? [];
  const ties = [...derived, ...(await tiesBefore(tx, council.id, brought))];
  const one: SittingCase = { ...begun, discussion: '', putOff: null, ties, votes: [], version: 1 };
  await addCase(tx, one, actor.personId);
  return one;
}
