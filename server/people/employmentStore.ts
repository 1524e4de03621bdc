import type { Day } from '#domain/kernel/day.ts';
import { tidy } from '#domain/kernel/vietnamese.ts';
import type { Employment, WorkChange, WorkValues } from '#domain/people/employment.ts';
import type { StaffClass } from '#domain/people/person.ts';
import type { Tx } from '../db/connection.ts';
import { newId } from '../kernel/ids.ts';

export interface NewEmployment {
  readonly personId: string;
  readonly unitId: string;
  readonly teamId: string | null;
  readonly position: string;
  readonly staffClass: StaffClass;
  readonly manages: boolean;
  readonly from: Day;
}

export async function addEmployment(tx: Tx, employment: NewEmployment): Promise<void> {
  const { from, ...rest } = employment;
  await tx
    .insertInto('employment')
    .values(rowOfEmployment({ ...rest, period: { from, until: null } }))
    .execute();
}

export async function addEmployments(tx: Tx, employments: readonly Omit<Employment, 'id'>[]): Promise<void> {
  await tx.insertInto('employment').values(employments.map(rowOfEmployment)).execute();
}

const rowOfEmployment = (employment: Omit<Employment, 'id'>) => ({
  id: newId(),
  person_id: employment.personId,
  unit_id: employment.unitId,
  team_id: employment.teamId,
  position: tidy(employment.position),
  staff_class: employment.staffClass,
  manages: employment.manages,
  valid_from: employment.period.from,
  valid_until: employment.period.until,
});

/** Everything persons have worked as, earliest first. */
export async function listEmployments(tx: Tx, personIds: readonly string[]): Promise<readonly Employment[]> {
  if (personIds.length === 0) return [];
  const rows = await tx
    .selectFrom('employment')
    .selectAll()
    .where('person_id', 'in', [...personIds])
    .orderBy('valid_from')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    unitId: row.unit_id,
    teamId: row.team_id,
    position: row.position,
    staffClass: row.staff_class as StaffClass,
    manages: row.manages,
    period: { from: row.valid_from, until: row.valid_until },
  }));
}

/** Writes what changed in a person's work at a unit. */
export async function saveWork(tx: Tx, personId: string, unitId: string, change: WorkChange): Promise<void> {
  if (change.kind === 'corrected') await correctWork(tx, change.employmentId, change.values);
  if (change.kind !== 'opened') return;
  if (change.closes) await closeEmployment(tx, change.closes, change.period.from);
  await tx
    .insertInto('employment')
    .values(rowOfEmployment({ personId, unitId, ...change.values, period: change.period }))
    .execute();
}

async function correctWork(tx: Tx, employmentId: string, values: WorkValues): Promise<void> {
  const { teamId: team_id, position, staffClass: staff_class, manages } = values;
  await tx
    .updateTable('employment')
    .set({ team_id, position: tidy(position), staff_class, manages })
    .where('id', '=', employmentId)
    .execute();
}

export async function closeEmployment(tx: Tx, employmentId: string, until: Day): Promise<void> {
  await tx.updateTable('employment').set({ valid_until: until }).where('id', '=', employmentId).execute();
}
