import { sql } from 'kysely';
import type { NomineeFacts, OtherNomination } from '#domain/commendation/eligibility.ts';
import type { IntakeNomination } from '#domain/commendation/intake.ts';
import { roundStates } from '#domain/commendation/round.ts';
import type { Tx } from '../db/connection.ts';
import { disciplinesOf } from '../incidents/disciplineStore.ts';
import { intakeNominationOf } from './nominationStore.ts';
import { pastOf } from './pastAwardStore.ts';

type Subject = Pick<IntakeNomination, 'id' | 'unitId' | 'personId'>;

/** What is known of each nominee, by nomination: five queries, however many. For weighing; what is told of it is the policy's question. */
export async function factsOf(tx: Tx, subjects: readonly Subject[], year: number): Promise<ReadonlyMap<string, NomineeFacts>> {
  const personIds = subjects.flatMap(({ personId }) => (personId === null ? [] : [personId]));
  const unitIds = subjects.flatMap(({ unitId, personId }) => (personId === null ? [unitId] : []));
  const disciplines = await disciplinesOf(tx, personIds);
  const registered = await registeredAmong(tx, personIds, unitIds, year);
  const others = await othersOf(tx, personIds, unitIds);
  const past = (await pastOf(tx, personIds, unitIds)).filter(({ isStruck }) => !isStruck);
  return new Map(
    subjects.map(({ id, personId, unitId }) => [
      id,
      {
        isRegistered: registered.has(personId ?? unitId),
        disciplines: personId === null ? [] : disciplines.filter((one) => one.personId === personId),
        others: others.filter((one) => one.subject === (personId ?? unitId)).map(({ other }) => other),
        past: past.filter((one) => (one.personId ?? one.unitId) === (personId ?? unitId)),
      },
    ]),
  );
}

/** Persons whose pledge of the year is signed, units whose enrolment of the year is handed in. */
async function registeredAmong(
  tx: Tx,
  personIds: readonly string[],
  unitIds: readonly string[],
  year: number,
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ id: string }>`
    select p.person_id as id from pledge p join campaign c on c.id = p.campaign_id
    where p.person_id = any(${[...personIds]}::uuid[]) and c.year = ${year} and p.state in ('signed', 'accepted')
    union select e.unit_id from enrolment e join campaign c on c.id = e.campaign_id
    where e.unit_id = any(${[...unitIds]}::uuid[]) and c.year = ${year} and e.state in ('submitted', 'accepted')`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

/** Every nomination of these subjects, anywhere, that was not withdrawn. */
async function othersOf(
  tx: Tx,
  personIds: readonly string[],
  unitIds: readonly string[],
): Promise<readonly { readonly subject: string; readonly other: OtherNomination }[]> {
  const rows = await tx
    .selectFrom('nomination')
    .innerJoin('award_round', 'award_round.id', 'nomination.round_id')
    .leftJoin('nomination_place', 'nomination_place.nomination_id', 'nomination.id')
    .leftJoin('award', 'award.nomination_id', 'nomination.id')
    .leftJoin('award_revocation', 'award_revocation.award_id', 'award.id')
    .selectAll('nomination')
    .select([
      'award_round.year',
      'award_round.title',
      'award_round.state as round_state',
      'award_round.plan_id',
      'award_round.merit',
    ])
    .select((of) =>
      of.and([of('nomination_place.nomination_id', 'is not', null), of('award_revocation.award_id', 'is', null)]).as('has_place'),
    )
    .where('nomination.state', '!=', 'withdrawn')
    .where('nomination.put_forward', '=', true)
    .where(
      sql<boolean>`(nomination.person_id = any(${[...personIds]}::uuid[])
        or (nomination.person_id is null and nomination.unit_id = any(${[...unitIds]}::uuid[])))`,
    )
    .orderBy('nomination.id')
    .execute();
  return rows.map((row) => {
    const one = intakeNominationOf(row);
    const other: OtherNomination = {
      ...{ nominationId: one.id, roundId: one.roundId, roundTitle: row.title, form: one.form },
      ...{ roundState: roundStates.find((state) => state === row.round_state)!, planId: row.plan_id, merit: row.merit },
      ...{ hasPlace: row.has_place === true, meritsFrom: one.meritsFrom, meritsTo: one.meritsTo },
      solutions: one.solutions.map(({ name }) => name),
    };
    return { subject: one.personId ?? one.unitId, other };
  });
}
