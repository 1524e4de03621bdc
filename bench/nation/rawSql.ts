import type pg from 'pg';

/** The figures of a unit's year counted from the papers themselves, by the plainest SQL: what stored sums must equal. */
export interface RawYear {
  readonly launched: number;
  readonly registered: number;
  readonly withdrawn: number;
  readonly qualified: number;
  readonly notQualified: number;
  readonly titled: number;
  readonly decidedSum: number;
  readonly overdue: number;
}

/** Campaigns of a year that stand below a unit in the tree. */
const below = `with recursive down (unit_id) as (
    select $1::uuid union all select p.unit_id from down join unit_placement p on p.parent_id = down.unit_id
  ), own as materialized (select c.* from campaign c join down using (unit_id) where c.year = any($2::int[]))`;

/** Campaigns of a year that a body receives. */
const received = `with own as materialized (select c.* from campaign c join campaign_superior s on s.campaign_id = c.id where s.unit_id = $1 and c.year = any($2::int[]))`;

export async function rawYear(
  client: pg.ClientBase,
  unitId: string,
  years: readonly number[],
  isBody: boolean,
): Promise<RawYear> {
  const { rows } = await client.query<RawYear>(
    `${isBody ? received : below}
    select count(*)::int as launched, count(e.id)::int as registered, count(*) filter (where e.state = 'withdrawn' and r.id is null)::int as withdrawn,
      count(*) filter (where r.qualified)::int as qualified, count(*) filter (where not r.qualified)::int as "notQualified",
      count(*) filter (where exists (select from title t where t.campaign_id = c.id))::int as titled, coalesce(sum(r.total), 0)::int as "decidedSum",
      count(*) filter (where r.id is null and case
        when e.id is null or e.state = 'returned' then (select closes_at from campaign_window w where w.campaign_id = c.id and w.kind = 'enrolment')
        when e.state = 'accepted' and (a.id is null or a.state = 'returned') then (select closes_at from campaign_window w where w.campaign_id = c.id and w.kind = 'submission')
        end <= (select clock from site))::int as overdue
    from own c left join enrolment e on e.campaign_id = c.id left join assessment a on a.campaign_id = c.id left join year_result r on r.campaign_id = c.id`,
    [unitId, years],
  );
  return rows[0]!;
}

/** Points given, line by line of every sheet, over the years of a unit and all below it. */
export interface RawLine {
  readonly sheet_id: string;
  readonly code: string;
  readonly decided: number;
}

export async function rawLines(client: pg.ClientBase, unitId: string, years: readonly number[]): Promise<readonly RawLine[]> {
  const { rows } = await client.query<RawLine>(
    `${below}
    select c.sheet_id, s.line_code as code, sum(s.points)::int as decided
    from own c join year_result r on r.campaign_id = c.id join assessment a on a.campaign_id = c.id join appraisal p on p.assessment_id = a.id join appraisal_score s on s.appraisal_id = p.id
    where p.state = 'finished' group by c.sheet_id, s.line_code`,
    [unitId, years],
  );
  return rows;
}
