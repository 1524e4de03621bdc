import type { CaseForDecision, Chosen } from '#domain/commendation/awardDecision.ts';
import type { Posted } from '#domain/commendation/posting.ts';
import type { AwardRound, RoundState } from '#domain/commendation/round.ts';
import { standingOf } from '#domain/council/sitting.ts';
import { ineligibilityOf } from '#domain/incidents/discipline.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Audience } from '#domain/plans/reading.ts';
import { casesById } from '../council/caseStore.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { disciplinesOf } from '../incidents/disciplineStore.ts';
import { unitNamesEver } from '../org/store.ts';
import { pastForSame, subjectIdOf } from './awardedBefore.ts';
import { awardsForAchievement } from './awardStore.ts';
import { postedIn } from './postingStore.ts';

/** Who has a place in a round, as lists and papers name them. */
export interface OnList {
  readonly nominationId: string;
  readonly audience: Audience;
  readonly unitId: string;
  readonly unitName: string;
  readonly personId: string | null;
  readonly name: string;
  readonly position: string;
  readonly form: string;
}

/** Those with a place, collectives first, in the order of their places. */
export async function listChosen(tx: Tx, roundId: string, on: Day): Promise<readonly OnList[]> {
  const rows = await tx
    .selectFrom('nomination_place')
    .innerJoin('nomination', 'nomination.id', 'nomination_place.nomination_id')
    .selectAll('nomination')
    .where('nomination_place.round_id', '=', roundId)
    .orderBy('nomination.audience')
    .orderBy('nomination_place.rank')
    .orderBy('nomination.id')
    .execute();
  const names = await unitNamesEver(tx, [...new Set(rows.map((row) => row.unit_id))], on);
  return rows.map((row) => ({
    nominationId: row.id,
    audience: row.audience as Audience,
    unitId: row.unit_id,
    unitName: names.get(row.unit_id) ?? '',
    personId: row.person_id,
    name: row.name,
    position: row.position,
    form: row.form,
  }));
}

/** What a decision stands on, as of a day. */
export interface DecisionScene extends CaseForDecision {
  readonly list: readonly OnList[];
}

/** The list with everything that may stand in the way of a decision on a day; each is asked once for all. */
export async function decisionScene(tx: Tx, round: AwardRound, on: Day): Promise<DecisionScene> {
  const list = await listChosen(tx, round.id, on);
  const posted = await postedIn(tx, round.id);
  const personIds = list.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  const disciplines = await disciplinesOf(tx, personIds);
  const unitIds = list.filter(({ personId }) => personId === null).map(({ unitId }) => unitId);
  const { year, merit, planId } = round;
  const before = await awardsForAchievement(tx, { year, merit, planId, personIds, unitIds });
  const past = await pastForSame(tx, round, list);
  const carried = await carriedAmong(tx, list);
  const chosenOf = (one: OnList): Chosen => ({
    nominationId: one.nominationId,
    name: one.name,
    form: one.form,
    posted: posted.get(one.nominationId) as Posted | undefined,
    isUnheard: round.councilId !== null && !carried.has(one.nominationId),
    isBarred:
      one.personId !== null &&
      ineligibilityOf(
        disciplines.filter(({ personId }) => personId === one.personId),
        on,
      ).includes('discipline-pending'),
    awardedBy: before.find((award) => subjectIdOf(award) === subjectIdOf(one))?.number ?? past.get(one.nominationId) ?? null,
  });
  return {
    round,
    list,
    chosen: list.map(chosenOf),
    openPetitions: await countOpenPetitions(tx, round.id),
    satOn: await lastSitting(tx, round.id),
  };
}

/** Those on whom a vote of the council stands and carries them. */
async function carriedAmong(tx: Tx, list: readonly OnList[]): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('nomination')
    .select(['id', 'case_id'])
    .where('id', '=', anyOf(list.map(({ nominationId }) => nominationId)))
    .execute();
  const cases = await casesById(
    tx,
    rows.flatMap((row) => row.case_id ?? []),
  );
  const carried = cases.filter((one) => standingOf(one) === 'decided' && one.votes.at(-1)!.outcome!.carried).map(({ id }) => id);
  return new Set(rows.filter((row) => row.case_id !== null && carried.includes(row.case_id)).map(({ id }) => id));
}

async function countOpenPetitions(tx: Tx, roundId: string): Promise<number> {
  const { open } = await tx
    .selectFrom('petition')
    .select(({ fn }) => fn.countAll<number>().as('open'))
    .where('round_id', '=', roundId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return Number(open);
}

/** The last day on which the council sat on somebody with a place. */
export async function lastSitting(tx: Tx, roundId: string): Promise<Day | null> {
  const row = await tx
    .selectFrom('nomination_place')
    .innerJoin('nomination', 'nomination.id', 'nomination_place.nomination_id')
    .innerJoin('sitting_case', 'sitting_case.id', 'nomination.case_id')
    .innerJoin('sitting', 'sitting.id', 'sitting_case.sitting_id')
    .select(({ fn }) => fn.max('sitting.meets_on').as('on'))
    .where('nomination_place.round_id', '=', roundId)
    .executeTakeFirst();
  return row?.on ?? null;
}

/** Moves a round on; whoever read it before finds it changed. */
export async function saveRoundState(tx: Tx, round: AwardRound, state: RoundState): Promise<void> {
  await tx
    .updateTable('award_round')
    .set({ state, version: round.version + 1 })
    .where('id', '=', round.id)
    .execute();
}
