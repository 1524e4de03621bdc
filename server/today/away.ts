import { addDays, type Day, shortDate } from '#domain/kernel/day.ts';
import { awayOf } from '#domain/people/absence.ts';
import type { Role } from '#domain/people/actor.ts';
import type { Tx } from '../db/connection.ts';
import { listSeated } from '../people/absenceStore.ts';
import { wordsOf } from '../words.ts';

/** Who a thing waits for, as the seat it waits for. */
const seatOf: Readonly<Record<string, Role>> = {
  'wait.head': 'unit-head',
  'wait.co-scorer': 'union-chair',
  'role.clerk': 'clerk',
  'role.unit-head': 'unit-head',
  'role.union-chair': 'union-chair',
};

/** Says of what waits for a role whether everybody who holds it is away; null while somebody is here. */
export async function awayNotes(
  tx: Tx,
  unitIds: readonly string[],
  today: Day,
): Promise<(unitId: string, who: string) => string | null> {
  const seated = await listSeated(tx, unitIds, today);
  return (unitId, who) => {
    const role = seatOf[who];
    const away = role ? awayOf(seated(unitId, role)) : null;
    if (!away) return null;
    return wordsOf(away.hasStandIn ? 'people.away-lent' : 'people.away', { through: shortDate(addDays(away.until, -1)) });
  };
}
