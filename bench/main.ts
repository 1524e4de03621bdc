// `npm run bench`: reads our own plans beside their bare text, fills a site with a province, asks it as its people would, and prints what
// each reading and each answer cost.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openSite, type Site } from '#server/site.ts';
import { serveSite } from './client.ts';
import { dashboardsTable } from './dashboards/dashboardsTable.ts';
import { type DashboardRow, measureDashboards } from './dashboards/measureDashboards.ts';
import type { Measured } from './measure.ts';
import { measureKinds, measurePapers } from './papers/measurePapers.ts';
import { costsTable, papersTable } from './papers/papersTables.ts';
import { type Filled, fillProvince, findFilled, type Size, sizes } from './province.ts';
import { noteQueries } from './queries.ts';
import { measureReading } from './reading/measureReading.ts';
import { growthTable, readTable } from './reading/readingTables.ts';
import { measureReads } from './reads.ts';
import { faultLines, faultsOf, growthOf, slowestOf, tableOf } from './report.ts';
import { askersOf } from './seats.ts';
import { measureStart } from './start/measureStart.ts';
import { startTable } from './start/startTable.ts';
import { measureSubmissions } from './submissions/measureSubmissions.ts';
import { submissionsTable } from './submissions/submissionsTable.ts';
import { measureXlsx } from './xlsx/measureXlsx.ts';
import { xlsxTable } from './xlsx/xlsxTable.ts';

const usage =
  'npm run bench -- [--part plans|papers|xlsx|submissions|dashboards|start|answers] [--size small|tenfold|province] [--only PATTERN] [--data DIR] [--all] [--json]';

interface Papers {
  readonly rows: Awaited<ReturnType<typeof measurePapers>>;
  readonly kinds: Awaited<ReturnType<typeof measureKinds>>;
}

interface Run {
  readonly size: Size['name'];
  readonly rows: readonly Measured[];
  readonly unanswered: readonly string[];
}

const { values } = parseArgs({
  options: {
    part: { type: 'string' },
    size: { type: 'string' },
    only: { type: 'string' },
    data: { type: 'string' },
    all: { type: 'boolean' },
    json: { type: 'boolean' },
  },
});
const partNames: readonly string[] = ['plans', 'papers', 'xlsx', 'submissions', 'dashboards', 'start', 'answers'];
const asked = values.size === undefined ? (['small', 'tenfold'] as const) : [values.size as Size['name']];
const parts = values.part === undefined ? partNames : [values.part];
if (asked.some((size) => sizes[size] === undefined) || !parts.every((part) => partNames.includes(part))) {
  console.error(usage);
  process.exit(2);
}
const only = new RegExp(values.only ?? '', 'i');
const say = (text: string) => process.stderr.write(`${text}\n`);

noteQueries();
const folder = values.data ?? mkdtempSync(join(tmpdir(), 'datchuan-bench-'));
const reading = await inPart<Awaited<ReturnType<typeof measureReading>>>('plans', { rows: [], growth: [] }, () =>
  measureReading(only),
);
const papers = await inPart<Papers>('papers', { rows: [], kinds: [] }, async () => {
  return { rows: await measurePapers(), kinds: await measureKinds() };
});
const xlsx = await inPart('xlsx', [], measureXlsx);
const runs: Run[] = [];
let dashboards: readonly DashboardRow[] = [];
let submissions: Awaited<ReturnType<typeof measureSubmissions>> | null = null;
let start: Awaited<ReturnType<typeof measureStart>> | null = null;
try {
  submissions = await inPart('submissions', submissions, async () => measureSubmissions(await filledSite('rush')));
  dashboards = await inPart('dashboards', dashboards, () => measureDashboards(join(folder, 'scores'), say));
  start = await inPart('start', start, () => startOf('rush'));
  await inPart('answers', undefined, async () => {
    for (const size of asked) runs.push(await run(size));
  });
} finally {
  if (values.data === undefined) rmSync(folder, { recursive: true, force: true });
}
print();

/** Measures a part that is asked for, and says how long that took: all of them together have ten minutes. */
async function inPart<Made>(part: string, none: Made, measure: () => Promise<Made>): Promise<Made> {
  if (!parts.includes(part)) return none;
  const begun = performance.now();
  const made = await measure();
  say(`${part}: ${Math.round((performance.now() - begun) / 1000)} giây`);
  return made;
}

async function run(size: Size['name']): Promise<Run> {
  const { site, filled } = await filledSite(size);
  try {
    return await measureAll(site, filled);
  } finally {
    await site.close();
  }
}

async function startOf(size: Size['name']) {
  const { site } = await filledSite(size);
  await site.close();
  return await measureStart(site.dataDir);
}

/** The site of this size, open: as it was kept, or filled now. */
async function filledSite(size: Size['name']): Promise<{ readonly site: Site; readonly filled: Filled }> {
  const dataDir = join(folder, size);
  const isNew = !existsSync(join(dataDir, 'bench.json'));
  if (isNew) rmSync(dataDir, { recursive: true, force: true });
  const site = await openSite({ dataDir, kind: 'demo', name: 'Tỉnh Thanh Lộc', clock: '2024-01-04T08:00:00Z' });
  try {
    const filled = findFilled(dataDir) ?? (await fillProvince(site, sizes[size], say));
    if (isNew) say(`${size}: đã tạo dữ liệu trong ${filled.seconds} giây`);
    return { site, filled };
  } catch (error) {
    await site.close();
    throw error;
  }
}

async function measureAll(site: Site, filled: Filled): Promise<Run> {
  const served = await serveSite(site);
  try {
    const askers = await askersOf(served, site.db, filled);
    const { rows, unanswered } = await measureReads(site, served, askers, only);
    return { size: filled.size, rows, unanswered };
  } finally {
    await served.close();
  }
}

function print(): void {
  const [small, large] = runs;
  const grown = small && large ? growthOf(small.rows, large.rows) : [];
  if (values.json) {
    console.log(
      JSON.stringify(
        {
          reading,
          papers,
          xlsx,
          submissions,
          dashboards,
          start,
          runs,
          grown,
          faults: runs.map(({ size, rows }) => ({ size, faults: faultsOf(rows) })),
        },
        null,
        2,
      ),
    );
    return;
  }
  if (papers.rows.length > 0) console.log(`\n${papersTable(papers.rows)}\n\n${costsTable(papers.kinds)}`);
  if (xlsx.length > 0) console.log(`\n${xlsxTable(xlsx)}`);
  if (submissions) console.log(`\n${submissionsTable(submissions)}`);
  if (dashboards.length > 0) console.log(`\n${dashboardsTable(dashboards)}`);
  if (start) console.log(`\n${startTable(start)}`);
  if (reading.rows.length > 0) console.log(`\n${readTable(reading.rows)}`);
  if (reading.growth.length > 0) console.log(`\n${growthTable(reading.growth)}`);
  for (const { size, rows, unanswered } of runs) {
    console.log(`\n${size}\n${tableOf(values.all ? rows : slowestOf(rows))}`);
    if (unanswered.length > 0) console.log(`Không ai được trả lời: ${unanswered.join(', ')}`);
    const faults = faultsOf(rows);
    console.log(faults.length === 0 ? 'Không có chỗ nào vượt mức.' : `Vượt mức:\n${faultLines(faults)}`);
  }
  if (grown.length > 0) console.log(`Tăng theo dữ liệu:\n${faultLines(grown)}`);
}
