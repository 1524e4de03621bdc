import type { Sitting, SittingCase } from '#domain/council/sitting.ts';
import type { Vote } from '#domain/council/vote.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';

/** The last vote on the same matter in an earlier sitting, which is void: why it is voted on again. */
export interface VoidBefore extends Pick<Vote, 'round' | 'state' | 'voided'> {
  readonly meetsOn: Day;
}

/** What is on the agenda of a sitting since an earlier one of the council came to nothing in it, by case; one query. */
export async function voidBefore(
  tx: Tx,
  sitting: Pick<Sitting, 'id' | 'councilId' | 'meetsOn'>,
  cases: readonly SittingCase[],
): Promise<ReadonlyMap<string, readonly VoidBefore[]>> {
  if (cases.length === 0) return new Map();
  const names = [...new Set(cases.map(({ name }) => name))];
  const last = (await lastVotes(tx, sitting, names)).filter(({ state }) => state === 'void');
  const ofCase = (one: SittingCase) => last.filter(({ unit_id, name }) => unit_id === one.unitId && name === one.name);
  return new Map(cases.map((one) => [one.id, ofCase(one).map(voidOf)]));
}

const voidOf = ({ round, state, voided, meets_on }: Awaited<ReturnType<typeof lastVotes>>[number]): VoidBefore => ({
  ...{ round, state: state as Vote['state'], voided: voided as Vote['voided'], meetsOn: meets_on },
});

async function lastVotes(tx: Tx, { id, councilId, meetsOn }: Pick<Sitting, 'id' | 'councilId' | 'meetsOn'>, names: string[]) {
  const rows = await tx
    .selectFrom('sitting_vote')
    .innerJoin('sitting_case', 'sitting_case.id', 'sitting_vote.case_id')
    .innerJoin('sitting', 'sitting.id', 'sitting_case.sitting_id')
    .distinctOn('sitting_case.id')
    .select(['sitting_case.unit_id', 'sitting_case.name', 'sitting.meets_on'])
    .select(['sitting_vote.round', 'sitting_vote.state', 'sitting_vote.voided'])
    .where('sitting.council_id', '=', councilId)
    .where('sitting.id', '<>', id)
    .where('sitting.meets_on', '<=', meetsOn)
    .where('sitting_case.name', 'in', names)
    .orderBy('sitting_case.id')
    .orderBy('sitting_vote.round', 'desc')
    .execute();
  return rows.toSorted((one, other) => (one.meets_on < other.meets_on ? -1 : 1));
}
