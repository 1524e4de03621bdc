import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Absence, SeatedPerson } from '#domain/people/absence.ts';
import type { Role } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { seatsOn } from './store.ts';

interface Row {
  readonly id: string;
  readonly person_id: string;
  readonly valid_from: Day;
  readonly valid_until: Day;
}

const absenceOf = (row: Row): Absence => ({
  id: row.id,
  personId: row.person_id,
  period: { from: row.valid_from, until: row.valid_until },
});

/** When a person was and will be away, the latest first; what was cut short on its first day is no absence. */
export async function listAbsences(tx: Tx, personId: string): Promise<readonly Absence[]> {
  const rows = await tx
    .selectFrom('absence')
    .select(['id', 'person_id', 'valid_from', 'valid_until'])
    .where('person_id', '=', personId)
    .whereRef('valid_until', '>', 'valid_from')
    .orderBy('valid_from', 'desc')
    .execute();
  return rows.map(absenceOf);
}

/** @throws Refused (unseen) when there is none. */
export async function lockAbsence(tx: Tx, absenceId: string): Promise<Absence> {
  const row = await tx.selectFrom('absence').selectAll().where('id', '=', absenceId).forUpdate().executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'people.not-found' }]);
  return absenceOf(row);
}

export async function addAbsence(tx: Tx, { id, personId, period }: Absence, by: string, at: string): Promise<void> {
  const row = { valid_from: period.from, valid_until: period.until, recorded_by: by, recorded_at: at };
  await tx
    .insertInto('absence')
    .values({ id, person_id: personId, ...row })
    .execute();
}

export async function cutAbsence(tx: Tx, absenceId: string, on: Day): Promise<void> {
  await tx.updateTable('absence').set({ valid_until: on }).where('id', '=', absenceId).execute();
}

/** Who holds which role at units on a day, and until when they are away; by unit and role. */
export async function listSeated(
  tx: Tx,
  unitIds: readonly string[],
  on: Day,
): Promise<(unitId: string, role: Role) => readonly SeatedPerson[]> {
  if (unitIds.length === 0) return () => [];
  const rows = await seatsOn(tx, on)
    .leftJoin('absence', (join) =>
      join
        .onRef('absence.person_id', '=', 'seat.person_id')
        .on('absence.valid_from', '<=', on)
        .on('absence.valid_until', '>', on),
    )
    .select(['seat.unit_id', 'seat.role', 'seat.person_id', 'seat.lent_from', 'absence.valid_until as away_until'])
    .where('seat.unit_id', 'in', [...unitIds])
    .execute();
  return (unitId, role) =>
    rows
      .filter((row) => row.unit_id === unitId && row.role === role)
      .map((row) => ({ personId: row.person_id, awayUntil: row.away_until, isStandIn: row.lent_from !== null }));
}
