import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { populate } from '#cli/demo/populate.ts';
import { launchYear } from '#cli/demo/preparePlan.ts';
import { scenarioFor } from '#cli/demo/scenario.ts';
import { readPlan } from '#papers/read/readPlan.ts';
import { todayOf } from '#server/kernel/clock.ts';
import { recountStandings, verifyStandings } from '#server/recognition/standingStore.ts';
import { rebuildReports } from '#server/reports/rebuild.ts';
import { verifyReports } from '#server/reports/verifyReports.ts';
import { openSite, type Site } from '#server/site.ts';
import { brokenReferences } from '../copies.ts';
import { planText } from '../planText.ts';
import { firstYear, ids, laidOut, type NationSize, type Root, writeAccounts, writeUnits } from './layOut.ts';
import { drawYears, type Scores, tablesOf, writeProfiles, writeSheets } from './writeYears.ts';

/** A filled nation, and how long each step took, in seconds. */
export interface Nation {
  readonly size: NationSize['name'];
  readonly scores: Scores;
  readonly password: string;
  readonly rows: Readonly<Record<string, number>>;
  readonly filled: number;
  readonly rebuilt: number;
  readonly verified: number;
  readonly years: number;
  readonly cells: number;
}

const stamp = 'nation.json';
const lines = 40;
type Say = (text: string) => void;

/** The nation of a folder, open: as it was kept, or filled now. */
export async function openNation(
  dataDir: string,
  size: NationSize,
  scores: Scores,
  say: Say,
): Promise<{ readonly site: Site; readonly nation: Nation }> {
  const kept = keptIn(dataDir);
  if (kept && (kept.size !== size.name || kept.scores !== scores)) throw new Error(`${dataDir} holds a nation of another size`);
  if (!kept) rmSync(dataDir, { recursive: true, force: true });
  const site = await openSite({ dataDir, kind: 'demo', name: 'Cả nước', clock: `${firstYear}-01-04T08:00:00Z` });
  try {
    const nation = kept ?? (await fillNation(site, size, scores, say));
    if (!kept) writeFileSync(join(dataDir, stamp), JSON.stringify(nation));
    return { site, nation };
  } catch (error) {
    await site.close();
    throw error;
  }
}

function keptIn(dataDir: string): Nation | undefined {
  const path = join(dataDir, stamp);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Nation) : undefined;
}

/** Fills an empty site and counts its reports by the project's own rebuild; refuses where a reference or a sum does not hold. */
export async function fillNation(site: Site, size: NationSize, scores: Scores, say: Say): Promise<Nation> {
  const { seconds, timed } = clocked(say);
  const root = await timed('trang và bảng chấm điểm, qua các thao tác thật', () => beginSite(site));
  const rows = await connected(site, async (client) => await writeAll(client, root, size, scores, timed));
  const filled = seconds();
  const years = await timed('tổng hợp (reports rebuild)', () =>
    site.db.transaction().execute(async (tx) => await rebuildReports(tx, await todayOf(tx))),
  );
  if (size.whole) await timed('còn thiếu gì', () => recountStandings(site.db));
  const rebuilt = seconds() - filled;
  await connected(site, vacuum);
  const before = seconds();
  const cells = size.whole ? await verified(site, timed) : 0;
  const times = { filled, rebuilt, verified: seconds() - before };
  return { size: size.name, scores, password: root.password, rows, ...times, years, cells };
}

/** How many kept sums there are, all of them as counted anew. */
async function verified(site: Site, timed: Timed): Promise<number> {
  const check = await timed('đối chiếu (reports verify)', () => verifyReports(site.db));
  if (check.differences.length > 0) throw new Error(`sums that do not hold: ${JSON.stringify(check.differences.slice(0, 5))}`);
  const { differing } = await site.db.transaction().execute(verifyStandings);
  if (differing.length > 0) throw new Error(`movements kept otherwise than counted: ${differing.slice(0, 5)}`);
  return check.cells;
}

function clocked(say: Say) {
  const begun = performance.now();
  const seconds = () => Math.round((performance.now() - begun) / 1000);
  const timed = async <Made>(what: string, work: () => Promise<Made>): Promise<Made> => {
    const before = performance.now();
    const made = await work();
    say(`${what}: ${((performance.now() - before) / 1000).toFixed(1)} giây`);
    return made;
  };
  return { seconds, timed };
}

type Timed = ReturnType<typeof clocked>['timed'];

/** The first administrator, a sheet of forty lines read from a plan, and one launched year: what rows are made after. */
async function beginSite(site: Site): Promise<Root> {
  const text = planText(firstYear, lines);
  const plan = { bytes: new TextEncoder().encode(text), name: 'ke-hoach.txt' };
  const scenario = { ...scenarioFor(readPlan(plan.bytes, { fileName: plan.name }), text, 'school', firstYear), staff: 8 };
  const { world, signIns } = await populate(site, scenario, () => undefined);
  const { unit, person } = world;
  const crew = { unitId: unit.unit, clerk: person.clerk, head: person.head, coSigner: person.coSigner, staff: 8 };
  const { sheetId, planId } = await launchYear(world, crew, plan);
  return { sheetId, planId, password: signIns.find(({ email }) => email.startsWith('quan-tri@'))!.password };
}

async function connected<Made>(site: Site, work: (client: pg.Client) => Promise<Made>): Promise<Made> {
  const client = new pg.Client(site.connection);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** As the database does by itself within minutes. */
async function vacuum(client: pg.ClientBase): Promise<void> {
  for (const table of ['unit_year', 'report_cell', 'movement_standing', 'campaign', 'campaign_superior', 'year_result'])
    await client.query(`vacuum analyze ${table}`);
}

const filledTables = ['unit', 'unit_placement', 'person', 'employment', 'seat'];

async function writeAll(client: pg.Client, root: Root, size: NationSize, scores: Scores, timed: Timed) {
  const rows: Record<string, number> = {};
  await client.query(
    "set session_replication_role = 'replica'; set synchronous_commit = off; set work_mem = '256MB'; set maintenance_work_mem = '512MB'; set max_parallel_maintenance_workers = 2",
  );
  await client.query(ids);
  const tables = tablesOf(scores, size);
  const rebuildIndexes = await withoutIndexes(client, [...filledTables, ...tables.map(({ table }) => table)]);
  const laid = laidOut(size);
  await timed('cây đơn vị và người', async () => {
    await writeUnits(client, laid, `${firstYear}-01-01`);
    await writeAccounts(client);
    await client.query(
      `update unit_placement set parent_id = (select unit_id from unit_placement where name = 'Cả nước') where type = 'province' and parent_id is null`,
    );
  });
  await timed('bảng chấm điểm, cách chấm, diễn biến từng năm', async () => {
    await writeSheets(client, root);
    await writeProfiles(client, root);
    await drawYears(client, size);
  });
  for (const { table, statement } of tables) {
    await timed(table, async () => {
      for (let y = 0; y < size.years; y++)
        rows[table] = (rows[table] ?? 0) + ((await client.query(statement, [y])).rowCount ?? 0);
    });
  }
  await timed('chỉ mục', rebuildIndexes);
  await client.query('drop schema nation cascade');
  await client.query(`update site set clock = '${firstYear + size.years - 1}-12-07T08:00:00Z'`);
  await timed('analyze', () => client.query('analyze'));
  const broken = await timed('đối chiếu mọi khóa ngoại', () => brokenReferences(client));
  if (broken.length > 0) throw new Error(`references that do not hold:\n${broken.join('\n')}`);
  return rows;
}

/** Drops what is not the primary key of a table or built on it, and returns what makes it again: built at once it costs a fraction, and is checked as well. */
async function withoutIndexes(client: pg.ClientBase, tables: readonly string[]): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ drop: string; make: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
     from pg_constraint where conrelid = any($1::text[]::regclass[]) and contype in ('u', 'x')
     union all
     select format('drop index %s', indexrelid::regclass), pg_get_indexdef(indexrelid) from pg_index i
     where indrelid = any($1::text[]::regclass[]) and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`,
    [tables],
  );
  for (const { drop } of rows) await client.query(drop);
  return async () => {
    for (const { make } of rows) await client.query(make);
  };
}
