import { type EarlierAward, isPastForSame, yearsOf } from '#domain/commendation/pastAward.ts';
import type { AwardRound } from '#domain/commendation/round.ts';
import { yearOf } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { awards } from './awardStore.ts';
import { nominationsOfRound } from './nominationStore.ts';
import { pastOf } from './pastAwardStore.ts';

/** A person, or a unit as a collective. */
interface Subject {
  readonly personId: string | null;
  readonly unitId: string;
}

export const subjectIdOf = ({ personId, unitId }: Subject): string => personId ?? unitId;

const idsOf = (subjects: readonly Subject[]) => ({
  personIds: subjects.flatMap(({ personId }) => personId ?? []),
  unitIds: subjects.flatMap(({ personId, unitId }) => (personId === null ? [unitId] : [])),
});

/** The number of an earlier decision on the same achievement from before the system, by nomination. */
export async function pastForSame(
  tx: Tx,
  { id, merit }: AwardRound,
  list: readonly (Subject & { readonly nominationId: string })[],
): Promise<ReadonlyMap<string, string>> {
  const { personIds, unitIds } = idsOf(list);
  const past = (await pastOf(tx, personIds, unitIds)).filter(({ isStruck }) => !isStruck);
  if (past.length === 0) return new Map();
  const nominated = new Map((await nominationsOfRound(tx, id)).map((one) => [one.id, one]));
  return new Map(
    list.flatMap((one) => {
      const of = nominated.get(one.nominationId);
      const found = past.find(
        (award) => subjectIdOf(award) === subjectIdOf(one) && of !== undefined && isPastForSame(award, { ...of, merit }),
      );
      return found ? [[one.nominationId, found.number] as const] : [];
    }),
  );
}

/** What each was given for years before this one and still stands, in the register or from before it; two queries. */
export async function earlierAwards(
  tx: Tx,
  subjects: readonly Subject[],
  year: number,
): Promise<ReadonlyMap<string, readonly EarlierAward[]>> {
  const { personIds, unitIds } = idsOf(subjects);
  const rows = await awards(tx)
    .where('award.year', '<', year)
    .where('award_revocation.award_id', 'is', null)
    .where((where) =>
      where.or([
        where('award.person_id', '=', anyOf(personIds)),
        where.and([where('award.person_id', 'is', null), where('award.unit_id', '=', anyOf(unitIds))]),
      ]),
    )
    .execute();
  const past = (await pastOf(tx, personIds, unitIds)).filter((one) => !one.isStruck && yearOf(one.meritsTo) < year);
  const all = [
    ...rows.map((row) => ({ of: row.person_id ?? row.unit_id, award: { form: row.form, years: [row.year] } })),
    ...past.map((one) => ({ of: subjectIdOf(one), award: { form: one.form, years: yearsOf(one) } })),
  ];
  return new Map([...grouped(all, ({ of }) => of)].map(([of, own]) => [of, own.map(({ award }) => award)]));
}
