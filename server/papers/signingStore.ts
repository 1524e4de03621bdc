import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { covers, type Period } from '#domain/kernel/period.ts';
import type { Role } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';

/** Seats whose holders a paper names. */
export type SigningRole = Extract<Role, 'unit-head' | 'clerk' | 'union-chair' | 'authority'>;

/** Who held a seat for a period. */
export interface Holder {
  readonly personId: string;
  readonly unitId: string;
  readonly role: SigningRole;
  readonly name: string;
  readonly period: Period;
  readonly isLent: boolean;
}

/** Who worked at a unit for a period. */
export interface Officer {
  readonly personId: string;
  readonly unitId: string;
  readonly name: string;
  readonly position: string;
  readonly period: Period;
}

/** Everyone who ever held a seat that signs at one of the units, those whose own it is first. */
export async function holdersOf(tx: Tx, unitIds: readonly string[]): Promise<readonly Holder[]> {
  const { rows } = await sql<{
    person_id: string;
    unit_id: string;
    role: SigningRole;
    full_name: string;
    valid_from: Day;
    valid_until: Day | null;
    lent: boolean;
  }>`
    select person_id, seat.unit_id, role, full_name, valid_from, valid_until, lent_from is not null as lent
    from seat join person on person.id = seat.person_id
    where seat.unit_id = any(${[...unitIds]}::uuid[]) and role in ('unit-head', 'clerk', 'union-chair', 'authority')
    order by lent, valid_from, seat.id`.execute(tx);
  return rows.map((row) => ({
    ...{ personId: row.person_id, unitId: row.unit_id, role: row.role, name: row.full_name, isLent: row.lent },
    period: { from: row.valid_from, until: row.valid_until },
  }));
}

/** Everyone who ever worked at one of the units. */
export async function officersOf(tx: Tx, unitIds: readonly string[]): Promise<readonly Officer[]> {
  const { rows } = await sql<{
    person_id: string;
    unit_id: string;
    full_name: string;
    position: string;
    valid_from: Day;
    valid_until: Day | null;
  }>`
    select person_id, employment.unit_id, full_name, position, valid_from, valid_until
    from employment join person on person.id = employment.person_id
    where employment.unit_id = any(${[...unitIds]}::uuid[]) order by valid_from, employment.id`.execute(tx);
  return rows.map((row) => ({
    ...{ personId: row.person_id, unitId: row.unit_id, name: row.full_name, position: row.position },
    period: { from: row.valid_from, until: row.valid_until },
  }));
}

/** The holder of a seat on a day, whose own it is before who borrowed it; before the first day that is recorded, the first. */
export function holderOn(holders: readonly Holder[], role: SigningRole, unitId: string, on: Day): Holder | undefined {
  const its = holders.filter((holder) => holder.role === role && holder.unitId === unitId);
  const first = firstOf(its);
  return its.find(({ period }) => covers(period, first !== null && on < first ? first : on));
}

/** The first day that is recorded of any of them; null of none. */
export function firstOf(recorded: readonly { readonly period: Period }[]): Day | null {
  return recorded.reduce<Day | null>((first, { period }) => (first === null || period.from < first ? period.from : first), null);
}

/** Who signed a pledge of the campaign, for counting alone. */
export async function pledgedPersons(tx: Tx, campaignId: string): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('pledge')
    .select('person_id')
    .where('campaign_id', '=', campaignId)
    .where('state', 'in', ['signed', 'accepted'])
    .execute();
  return new Set(rows.map((row) => row.person_id));
}
