import type { AwardRound } from '#domain/commendation/round.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { Tx } from '../db/connection.ts';
import { unitNamesEver } from '../org/store.ts';
import { inWords } from '../words.ts';

/** The round that a page is about, as every page of it begins. */
export async function roundHead(tx: Tx, { id, unitId, title, year, state }: AwardRound, on: Day) {
  const unitName = (await unitNamesEver(tx, [unitId], on)).get(unitId) ?? '';
  return { id, unitId, unitName, title, year, state };
}

export const said = (refusals: readonly Refusal[]) => refusals.map((refusal) => inWords(refusal));
