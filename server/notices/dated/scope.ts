import { sql } from 'kysely';
import { addDays, type Day, dayAt } from '#domain/kernel/day.ts';
import type { DatedThing } from '#domain/notices/dated.ts';
import type { Role } from '#domain/people/actor.ts';
import { anyOf } from '../../db/anyOf.ts';
import type { Tx } from '../../db/connection.ts';
import { seatsOn } from '../../people/store.ts';

/** Whose dated things are wanted: of these units; for a look of the day, or for calendars, which see further. */
export interface Scope {
  readonly tx: Tx;
  readonly unitIds: readonly string[];
  readonly isCalendar: boolean;
  readonly now: string;
  readonly today: Day;
}

/** A feature's dated things with who still owes them. */
export type DatedSource = (scope: Scope) => Promise<readonly DatedThing[]>;

/** The column is one of the units wanted. */
export const within = ({ unitIds }: Scope, column: string) => sql<boolean>`${sql.ref(column)} = any(${[...unitIds]}::uuid[])`;

/** The last day on which something that is too late from an instant on can be done. */
export const lastDayBefore = (instant: string): Day => dayAt(new Date(Date.parse(instant) - 1).toISOString());

/** How far back and ahead a look for reminders goes. */
export const nearDays = (today: Day) => ({ from: addDays(today, -30), to: addDays(today, 7) });

/** Who holds the roles at the units, in one query: by unit and role. */
export async function holdersOf({ tx, today, unitIds }: Scope, roles: readonly Role[]) {
  const rows = await seatsOn(tx, today)
    .where('role', 'in', [...roles])
    .where('unit_id', '=', anyOf(unitIds))
    .execute();
  const holders = new Map<string, string[]>();
  for (const { unit_id, role, person_id } of rows)
    holders.set(`${unit_id} ${role}`, [...(holders.get(`${unit_id} ${role}`) ?? []), person_id]);
  return (unitId: string, role: Role): readonly string[] => holders.get(`${unitId} ${role}`) ?? [];
}
