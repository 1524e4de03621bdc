import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';
import { holdsOn } from '../org/store.ts';

/** Why a unit may put forward: it stands below, the plan was sent to it, its year is enrolled towards the unit. */
export type InvitedBecause = 'below' | 'sent-to' | 'enrolled';

export interface PossibleUnit {
  readonly unitId: string;
  readonly name: string;
  readonly because: InvitedBecause;
  /** Right below, where it is below. */
  readonly isDirect: boolean;
}

/** Units that may put forward in a round of a unit: those below it (a committee or a union looks from the body it stands under), those its plan was sent to, those enrolled towards it for the year. */
export async function possibleUnits(
  tx: Tx,
  unitId: string,
  { planId, year, on }: { readonly planId: string | null; readonly year: number; readonly on: Day },
): Promise<readonly PossibleUnit[]> {
  const { rows } = await sql<{ unit_id: string; name: string; rank: number; level: number }>`
    with recursive top as (
      select case when p.type in ('steering-committee', 'upper-union') and p.parent_id is not null then p.parent_id else p.unit_id end as id
      from unit_placement p where p.unit_id = ${unitId}::uuid and ${holdsOn(on)}
    ), down (unit_id, level) as (
      select id, 0 from top
      union all
      select p.unit_id, down.level + 1 from down join unit_placement p on p.parent_id = down.unit_id where ${holdsOn(on)} and down.level < 12
    ), who as (
      select unit_id, 0 as rank, level from down where level > 0
      union all select unit_id, 1, 1 from plan_recipient where plan_id = ${planId}::uuid
      union all select c.unit_id, 2, 1 from campaign_superior s join campaign c on c.id = s.campaign_id where s.unit_id = ${unitId}::uuid and c.year = ${year}
    )
    select distinct on (p.unit_id) p.unit_id, p.name, who.rank, who.level, p.sort_key from who
    join unit_placement p on p.unit_id = who.unit_id and ${holdsOn(on)}
    where p.unit_id <> ${unitId}::uuid order by p.unit_id, who.rank`.execute(tx);
  const becauses = ['below', 'sent-to', 'enrolled'] as const;
  return rows
    .map((row) => ({
      unitId: row.unit_id,
      name: row.name,
      because: becauses[row.rank]!,
      isDirect: row.rank === 0 && row.level === 1,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

export interface CouncilOfUnit {
  readonly councilId: string;
  readonly name: string;
  readonly standingUnitId: string | null;
}

/** The councils of emulation that stand at a unit on a day. */
export async function awardCouncilsOf(tx: Tx, unitId: string, on: Day): Promise<readonly CouncilOfUnit[]> {
  const rows = await tx
    .selectFrom('council')
    .select(['id', 'name', 'standing_unit_id'])
    .where('unit_id', '=', unitId)
    .where('kind', '=', 'award-council')
    .where('valid_from', '<=', on)
    .where(({ or, eb }) => or([eb('valid_until', 'is', null), eb('valid_until', '>', on)]))
    .orderBy('valid_from', 'desc')
    .execute();
  return rows.map((row) => ({ councilId: row.id, name: row.name, standingUnitId: row.standing_unit_id }));
}

/** Units at whose councils one of these is the standing agency. */
export async function unitsServed(tx: Tx, standingUnitIds: readonly string[]): Promise<readonly string[]> {
  if (standingUnitIds.length === 0) return [];
  const rows = await tx
    .selectFrom('council')
    .select('unit_id')
    .distinct()
    .where('kind', '=', 'award-council')
    .where('standing_unit_id', 'in', [...standingUnitIds])
    .execute();
  return rows.map((row) => row.unit_id);
}

/** Issued plans of some units, the newest first; without their text. */
export async function issuedPlans(tx: Tx, unitIds: readonly string[]) {
  const rows = await tx
    .selectFrom('plan')
    .select(['id', 'title', 'number', 'year'])
    .where('unit_id', 'in', [...unitIds])
    .where('state', '=', 'issued')
    .orderBy('year', 'desc')
    .orderBy('issued_on', 'desc')
    .orderBy('id')
    .limit(50)
    .execute();
  return rows.map((row) => ({ planId: row.id, title: row.title, number: row.number, year: row.year }));
}
