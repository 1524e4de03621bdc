import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';
import { employmentsOn } from '../people/store.ts';

/** A member of a unit's staff on a day (người thuộc biên chế đơn vị). */
export interface StaffMember {
  readonly personId: string;
  readonly fullName: string;
  readonly position: string;
  readonly team: string | null;
  readonly manages: boolean;
}

/** The staff of a unit on a day, by given name. */
export async function listStaff(tx: Tx, unitId: string, on: Day): Promise<readonly StaffMember[]> {
  const rows = await employmentsOn(tx, on)
    .innerJoin('person', 'person.id', 'employment.person_id')
    .leftJoin('team', 'team.id', 'employment.team_id')
    .select(['person.full_name', 'team.name as team_name'])
    .where('employment.unit_id', '=', unitId)
    .orderBy('person.name_key')
    .orderBy('person.id')
    .execute();
  return rows.map((row) => ({
    personId: row.person_id,
    fullName: row.full_name,
    position: row.position,
    team: row.team_name,
    manages: row.manages,
  }));
}

/** How many of those on the staff that day have signed; never who. */
export async function countSigned(
  tx: Tx,
  campaignId: string,
  unitId: string,
  on: Day,
): Promise<{ readonly signed: number; readonly staff: number }> {
  const { signed, staff } = await countPledged(tx, campaignId, unitId, on);
  return { signed, staff };
}

/** As `countSigned`, with how many of these ticked the household's line: for the year's figures alone. */
export async function countPledged(
  tx: Tx,
  campaignId: string,
  unitId: string,
  on: Day,
): Promise<{ readonly signed: number; readonly household: number; readonly staff: number }> {
  const staff = await employmentsOn(tx, on)
    .clearSelect()
    .leftJoin('pledge', (join) =>
      join
        .onRef('pledge.person_id', '=', 'employment.person_id')
        .on('pledge.campaign_id', '=', campaignId)
        .on('pledge.state', 'in', ['signed', 'accepted']),
    )
    .select((select) => [
      select.fn.countAll<string>().as('staff'),
      select.fn.count<string>('pledge.id').as('signed'),
      select.fn.count<string>('pledge.id').filterWhere('pledge.household', '=', true).as('household'),
    ])
    .where('employment.unit_id', '=', unitId)
    .executeTakeFirstOrThrow();
  return { signed: Number(staff.signed), household: Number(staff.household), staff: Number(staff.staff) };
}

/** The units where a person works on a day. */
export async function unitsWorkedAt(
  tx: Tx,
  personId: string,
  on: Day,
): Promise<readonly { readonly unitId: string; readonly position: string; readonly manages: boolean }[]> {
  const rows = await employmentsOn(tx, on).where('person_id', '=', personId).execute();
  return rows.map((row) => ({ unitId: row.unit_id, position: row.position, manages: row.manages }));
}
