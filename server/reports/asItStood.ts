import { type RawBuilder, sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import { type Cell, dueFigures, measures } from '#domain/reports/cells.ts';
import type { Geography, Stage } from '#domain/reports/unitYear.ts';
import { stages } from '#domain/reports/unitYear.ts';
import type { Tx } from '../db/connection.ts';

const columns = [
  ...['campaign_id', 'unit_id', 'year', 'unit_type', 'stage', 'kind', 'cycle_year', 'late', 'titled', 'revoked', 'due_on'],
  ...['sheet_id', 'self_total', 'appraised_total', 'decided_total', 'self_points', 'appraised_points', 'was', 'received'],
];

/** Launched years as they stood on a day, or as they stand: what may follow `from`. */
export function yearsAt(on: Day | undefined): RawBuilder<unknown> {
  if (on === undefined) return sql`unit_year`;
  const of = (table: string) => sql.join(columns.map((name) => sql.ref(`${table}.${name}`)));
  return sql`(select ${of('unit_year')}, unit_year.now from unit_year where since_on <= ${on}
    union all select ${of('b')}, c.now from unit_year_before b join unit_year c using (campaign_id)
    where b.since_on <= ${on} and ${on} < b.until_on)`;
}

export interface StoodAsked {
  readonly unitId: string;
  readonly geography: Geography;
  readonly on: Day;
}

/** `u` stands at the unit or below it. */
export const standsUnder = ({ unitId, geography }: Omit<StoodAsked, 'on'>) =>
  geography === 'received'
    ? sql<boolean>`u.received @> ${[unitId]}::uuid[]`
    : sql<boolean>`(u.${sql.ref(geography)} @> ${[unitId]}::uuid[] or u.unit_id = ${unitId})`;

/** A sum of some years of the day, and under which unit right below they stand. */
export interface StoodCell extends Pick<Cell, 'part' | 'cut' | 'figures' | 'year'> {
  readonly childId: string;
  /** Of the child itself, not of units below it. */
  readonly isOwn: boolean;
}

interface Row {
  readonly child_id: string;
  readonly is_own: boolean;
  readonly year: number;
  readonly cut: string;
  readonly stage: Stage;
  readonly due_on: Day | null;
  readonly count: number;
  readonly sums: readonly (number | string)[];
}

/** What was counted on a day under a unit, in cells as they are stored for today: one statement, however many years there are. */
export async function cellsStood(tx: Tx, asked: StoodAsked, years: readonly number[]): Promise<readonly StoodCell[]> {
  const { unitId, geography, on } = asked;
  const place = sql.ref(geography === 'received' ? 'was' : geography);
  const child =
    geography === 'received'
      ? sql`coalesce(u.${place}[1], u.unit_id)`
      : sql`case when u.unit_id = ${unitId} or u.${place}[1] = ${unitId} then u.unit_id else u.${place}[array_position(u.${place}, ${unitId}::uuid) - 1] end`;
  const { rows } = await sql<Row>`
    select child_id, child_id = unit_id as is_own, year, cut, stage, due_on, count(*)::int as count, array[${sql.join(sumsOf)}] as sums
    from (select u.*, ${child} as child_id, u.unit_type || '/' || coalesce(u.kind, 'none') || '/' || coalesce(u.cycle_year, 0) as cut
      from ${yearsAt(on)} u where u.year = any(${[...years]}::integer[]) and ${standsUnder(asked)}) y
    group by 1, 2, 3, 4, 5, 6`.execute(tx);
  return rows.flatMap((row) => {
    const at = { childId: row.child_id, isOwn: row.is_own, year: row.year };
    const figures = [...stages.map((stage) => (stage === row.stage ? row.count : 0)), ...row.sums.map(Number)];
    const due = dueFigures.map((stage) => (stage === row.stage ? row.count : 0));
    return [
      { ...at, part: 'total' as const, cut: '', figures },
      { ...at, part: 'standing' as const, cut: row.cut, figures },
      ...(row.due_on === null ? [] : [{ ...at, part: 'due' as const, cut: row.due_on, figures: due }]),
    ];
  });
}

const measured: Readonly<Record<(typeof measures)[number], RawBuilder<unknown>>> = {
  late: sql`count(*) filter (where late)`,
  titled: sql`count(*) filter (where titled)`,
  revoked: sql`count(*) filter (where revoked)`,
  'self-count': sql`count(self_total)`,
  'self-sum': sql`coalesce(sum(self_total), 0)`,
  'appraised-count': sql`count(appraised_total)`,
  'appraised-sum': sql`coalesce(sum(appraised_total), 0)`,
  'decided-count': sql`count(decided_total)`,
  'decided-sum': sql`coalesce(sum(decided_total), 0)`,
};
const sumsOf = measures.map((name) => measured[name]);

/** The sheets that were scored on by a day, line by line, as `lines` cells. */
export async function linesStood(tx: Tx, asked: StoodAsked, years: readonly number[]) {
  const { rows } = await sql<{ sheet_id: string; counts: readonly number[]; sums: readonly (number | string)[] }>`
    with y as materialized (select u.sheet_id, u.self_points, u.appraised_points, u.decided_total is not null as decided
      from ${yearsAt(asked.on)} u where u.year = any(${[...years]}::integer[]) and ${standsUnder(asked)} and u.self_points is not null)
    select y.sheet_id, p.at, array[count(p.self)::int, count(p.given)::int, (count(p.given) filter (where decided))::int] as counts,
      array[coalesce(sum(p.self), 0), coalesce(sum(p.given), 0), coalesce(sum(p.given) filter (where decided), 0),
        count(*) filter (where p.self = f.full_marks), count(*) filter (where decided and p.given = f.full_marks)] as sums
    from y cross join unnest(y.self_points, y.appraised_points) with ordinality p (self, given, at)
    join lateral (select (jsonb_path_query_array(s.body, '$.groups[*].lines[*].maxPoints') ->> (p.at::int - 1))::int as full_marks
      from score_sheet s where s.id = y.sheet_id) f on true
    group by y.sheet_id, p.at order by y.sheet_id, p.at`.execute(tx);
  return [...grouped(rows, (row) => row.sheet_id)].map(([sheetId, lines]) => ({
    ...{ part: 'lines' as const, cut: sheetId },
    figures: [...lines[0]!.counts, ...lines.flatMap(({ sums }) => sums.map(Number))],
  }));
}
