import pg from 'pg';
import { linesIn, standingByName } from '#domain/reports/cells.ts';
import { type CellsAsked, readCells } from '#server/reports/cellStore.ts';
import { type Turns, turnsOf } from '../measure.ts';
import { openNation } from '../nation/fillNation.ts';
import { firstYear, nationSizes } from '../nation/layOut.ts';

/** A dashboard's figures from the stored sums beside the best plain SQL over the scores themselves; ratios are of the pairs. */
export interface DashboardRow extends Turns {
  readonly what: string;
  /** Scores that the plain SQL adds up. */
  readonly scores: number;
}

/** Sums of points by a key. */
type Sums = ReadonlyMap<string, number>;

interface Dashboard {
  readonly what: string;
  readonly asked: CellsAsked;
  sums(cells: Awaited<ReturnType<typeof readCells>>): Sums;
  readonly raw: string;
  readonly values: readonly unknown[];
}

const pairs = 5;

/** Fills 3,300 communes with 12,500 units whose ten years of forty scores make five million. */
export async function measureDashboards(dataDir: string, say: (text: string) => void): Promise<readonly DashboardRow[]> {
  const { site } = await openNation(dataDir, nationSizes.scores, 'all', say);
  const client = new pg.Client(site.connection);
  await client.connect();
  try {
    await client.query("set work_mem = '256MB'; set max_parallel_workers_per_gather = 2");
    const rows: DashboardRow[] = [];
    for (const dashboard of await dashboardsOf(client)) {
      const kept = async () => await site.db.transaction().execute((tx) => readCells(tx, dashboard.asked));
      const raw = async () => await rawSums(client, dashboard);
      const scores = await refuseUnequal(dashboard.what, dashboard.sums(await kept()), await raw());
      await kept();
      const seen: { readonly ours: number; readonly theirs: number }[] = [];
      while (seen.length < pairs) seen.push({ ours: await timeOf(kept), theirs: await timeOf(raw) });
      rows.push({ what: dashboard.what, scores, ...turnsOf(seen) });
    }
    return rows;
  } finally {
    await client.end();
    await site.close();
  }
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

const scored = `from appraisal_score s join appraisal p on p.id = s.appraisal_id and p.state = 'finished' join assessment a on a.id = p.assessment_id and a.state = 'submitted'`;
const placed = `${scored} join campaign c on c.id = a.campaign_id join unit_placement u on u.unit_id = a.unit_id join unit_placement commune on commune.unit_id = u.parent_id`;

async function dashboardsOf(client: pg.ClientBase): Promise<readonly Dashboard[]> {
  const { rows } = await client.query<{ type: string; ids: readonly string[] }>(
    `select case when name = 'Cả nước' then 'nation' else type end as type, array_agg(unit_id order by md5(unit_id::text)) as ids from unit_placement
     where (type = 'agency' and name = 'Cả nước') or type = 'province' and unit_id in (select id from unit where code like 'QG-%') group by 1`,
  );
  const [nationId, provinceIds] = [
    rows.find(({ type }) => type === 'nation')!.ids[0]!,
    rows.find(({ type }) => type === 'province')!.ids,
  ];
  const years = Array.from({ length: nationSizes.scores.years }, (_, at) => firstYear + at);
  const { rows: communes } = await client.query<{ unit_id: string }>(
    "select unit_id from unit_placement where parent_id = $1 and type = 'commune'",
    [provinceIds[0]],
  );
  const at = { geography: 'was' as const, years };
  const ofUnits = (cells: Awaited<ReturnType<typeof readCells>>): Sums =>
    new Map(
      cells
        .map((cell) => [`${cell.unitId} ${cell.year}`, standingByName(cell.figures)['appraised-sum']] as const)
        .filter(([, sum]) => sum > 0),
    );
  return [
    {
      what: 'cả nước, mười năm, từng tiêu chí của từng bảng',
      asked: { ...at, unitIds: [nationId], parts: ['lines'] },
      sums: (cells) =>
        summed(
          cells.flatMap(({ cut, year, figures }) =>
            linesIn(figures).lines.map(({ appraised }, line) => [`${cut} ${year} ${line}`, appraised] as const),
          ),
        ),
      raw: `select x.sheet_id || ' ' || x.year || ' ' || l.at as key, x.sum, x.count from (
          select a.sheet_id, c.year, s.line_code, sum(s.points)::int as sum, count(*)::int as count ${scored} join campaign c on c.id = a.campaign_id group by 1, 2, 3) x
        join (select t.id as sheet_id, l.code, l.at - 1 as at from score_sheet t, jsonb_path_query_array(t.body, '$.groups[*].lines[*].code') codes,
          jsonb_array_elements_text(codes) with ordinality as l (code, at)) l on l.sheet_id = x.sheet_id and l.code = x.line_code`,
      values: [],
    },
    {
      what: 'cả nước, mười năm, từng tỉnh',
      asked: { ...at, unitIds: provinceIds, parts: ['total'] },
      sums: ofUnits,
      raw: `select commune.parent_id || ' ' || c.year as key, sum(s.points)::int as sum, count(*)::int as count ${placed} where commune.parent_id = any($1::uuid[]) group by commune.parent_id, c.year`,
      values: [provinceIds],
    },
    {
      what: 'một tỉnh, mười năm, từng xã',
      asked: { ...at, unitIds: communes.map((row) => row.unit_id), parts: ['total'] },
      sums: ofUnits,
      raw: `select u.parent_id || ' ' || c.year as key, sum(s.points)::int as sum, count(*)::int as count ${placed} where commune.parent_id = $1 group by u.parent_id, c.year`,
      values: [provinceIds[0]],
    },
  ];
}

function summed(entries: readonly (readonly [string, number])[]): Sums {
  const sums = new Map<string, number>();
  for (const [key, sum] of entries) if (sum > 0) sums.set(key, (sums.get(key) ?? 0) + sum);
  return sums;
}

interface RawRow {
  readonly key: string;
  readonly sum: number;
  readonly count: number;
}

async function rawSums(client: pg.ClientBase, { raw, values }: Dashboard): Promise<readonly RawRow[]> {
  return (await client.query<RawRow>(raw, [...values])).rows;
}

/** Returns how many scores were added up. */
async function refuseUnequal(what: string, kept: Sums, raw: readonly RawRow[]): Promise<number> {
  const counted = new Map(raw.filter(({ sum }) => sum > 0).map(({ key, sum }) => [key, sum]));
  const differs = [...new Set([...kept.keys(), ...counted.keys()])].find((key) => kept.get(key) !== counted.get(key));
  if (differs !== undefined) throw new Error(`${what}, ${differs}: stored ${kept.get(differs)}, counted ${counted.get(differs)}`);
  return raw.reduce((all, { count }) => all + count, 0);
}
