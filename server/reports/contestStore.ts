import { type RawBuilder, sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import type { Audience } from '#domain/plans/reading.ts';
import type { ContestFigure, ContestTally } from '#domain/reports/contest.ts';
import type { Geography } from '#domain/reports/unitYear.ts';
import type { Tx } from '../db/connection.ts';
import { holdsOn } from '../org/store.ts';

export interface ContestAsked {
  readonly unitId: string;
  readonly year: number;
  readonly geography: Geography;
  /** The day of the tree. */
  readonly placedOn: Day;
}

/** Those put forward of one unit right below, for one form. */
export interface ContestCell extends ContestTally {
  readonly childId: string;
  readonly form: string;
  readonly audience: Audience;
}

/** What became of a nomination `n` of a round `r` whose award, if any, is `a`; nobody learns of a choice before the round is decided. */
const outcomes: Readonly<Record<ContestFigure, RawBuilder<unknown>>> = {
  nominated: sql`count(*)::int`,
  awarded: sql`count(*) filter (where a.id is not null)::int`,
  notProposed: sql`count(*) filter (where decided and a.id is null and state = 'not-proposed')::int`,
  notChosen: sql`count(*) filter (where decided and a.id is null and state not in ('not-proposed', 'withdrawn'))::int`,
  waiting: sql`count(*) filter (where not decided and state <> 'withdrawn')::int`,
  withdrawn: sql`count(*) filter (where a.id is null and state = 'withdrawn')::int`,
  revoked: sql`count(v.award_id)::int`,
  money: sql`coalesce(sum(a.bonus), 0)::bigint`,
  paid: sql`coalesce(sum(a.bonus) filter (where p.award_id is not null), 0)::bigint`,
};

/** Who was put forward in a year's rounds by units at and below one, or to a body, and what became of it; one statement. */
export async function listContest(tx: Tx, { unitId, year, geography, placedOn }: ContestAsked): Promise<readonly ContestCell[]> {
  const isBody = geography === 'received';
  const { rows } = await sql<ContestCell & Record<'money' | 'paid', string>>`
    with recursive below (unit_id, child_id) as (
      select p.unit_id, p.unit_id from unit_placement p where p.parent_id = ${unitId} and ${holdsOn(placedOn)}
      union all select p.unit_id, below.child_id from below join unit_placement p on p.parent_id = below.unit_id where ${holdsOn(placedOn)}
    ), put as (
      select n.id, n.state, n.form, n.audience, r.state in ('decided', 'announced') as decided, ${
        isBody ? sql`n.unit_id` : sql`coalesce(b.child_id, n.unit_id)`
      } as child_id
      from nomination n join award_round r on r.id = n.round_id join award_dossier d on d.id = n.dossier_id left join below b on b.unit_id = n.unit_id
      where r.year = ${year} and n.put_forward and n.state <> 'draft' and d.arrived_at is not null and ${
        isBody ? sql`${unitId} in (r.unit_id, r.standing_unit_id)` : sql`(b.unit_id is not null or n.unit_id = ${unitId})`
      }
    ) select put.child_id as "childId", put.form, put.audience,
      ${sql.join(Object.entries(outcomes).map(([name, of]) => sql`${of} as ${sql.ref(name)}`))}
    from put left join award a on a.nomination_id = put.id left join award_revocation v on v.award_id = a.id left join award_paid p on p.award_id = a.id
    group by 1, 2, 3 order by 3, 2, 1`.execute(tx);
  return rows.map((row) => ({ ...row, money: Number(row.money), paid: Number(row.paid) }));
}
