import pg from 'pg';
import { routes } from '#server/routes.ts';
import type { Site } from '#server/site.ts';
import { bareOf } from './bare.ts';
import type { Answer, Served } from './client.ts';
import { type Measured, measured, median } from './measure.ts';
import type { Asker, Subjects } from './seats.ts';

/** A read that a screen makes. */
interface Probe {
  readonly name: string;
  readonly action: string;
  readonly path: string;
}

const inPath = (path: string) => [...path.matchAll(/:(\w+)/g)].map((match) => match[1]!);

/** Every GET of the contract; those that search or turn pages besides, and the public pages. */
const probes: readonly Probe[] = [
  ...routes
    .filter(({ endpoint }) => endpoint.method === 'GET')
    .map(({ endpoint, action }) => ({ name: endpoint.path, action: action.name, path: endpoint.path })),
  { name: '/api/units?search', action: 'org.listUnits', path: '/api/units?search=van%20khe' },
  { name: '/api/units/:unitId/people?search', action: 'people.list', path: '/api/units/:unitId/people?search=hanh' },
  { name: '/api/enrolments?search', action: 'enrolments.list', path: '/api/enrolments?search=thcs' },
  { name: '/api/years?campaignId', action: 'today.listYears', path: '/api/years?campaignId=:campaignId' },
  { name: '/tra-cuu', action: 'portal.search', path: '/tra-cuu' },
  { name: '/tra-cuu?q', action: 'portal.search', path: '/tra-cuu?q=thcs%20van' },
];

const filled = (path: string, subjects: Subjects) => path.replace(/:(\w+)/g, (_, name: string) => subjects[name] ?? '');

const most = 5;
/** No longer than this is spent on one endpoint and seat. */
const enoughMilliseconds = 1000;

/** Asks every read as every seat that may; what a seat may not see is left out. Returns too which reads nobody was answered. */
export async function measureReads(
  site: Site,
  served: Served,
  askers: readonly Asker[],
  only: RegExp,
): Promise<{ readonly rows: readonly Measured[]; readonly unanswered: readonly string[] }> {
  const client = new pg.Client(site.connection);
  await client.connect();
  const floor = median(await several(async () => (await served.send('GET', '/healthz')).milliseconds));
  const rows: Measured[] = [];
  const answered = new Set<string>();
  try {
    for (const { name, action, path } of probes.filter((probe) => only.test(probe.name) || only.test(probe.action))) {
      for (const { seat, cookie, subjects } of path.startsWith('/api/') ? askers : askers.slice(0, 1)) {
        if (inPath(path).some((parameter) => subjects[parameter] === undefined)) continue;
        const ask = () => served.send('GET', filled(path, subjects), { cookie });
        const first = await ask();
        if (first.status >= 500) throw new Error(`${name} as ${seat}: ${first.status} ${first.bytes.toString()}`);
        if (first.status !== 200) continue;
        answered.add(name);
        const bare = bareOf[action];
        const baseline = bare ? floor + median(await several(() => bareRun(client, bare, subjects))) : null;
        const isSlow = first.milliseconds > enoughMilliseconds;
        rows.push(measured(`GET ${name}`, seat, isSlow ? [first] : await answers(ask), baseline));
      }
    }
  } finally {
    await client.end();
  }
  const unanswered = probes.filter((probe) => only.test(probe.name) && !answered.has(probe.name)).map((probe) => probe.name);
  return { rows, unanswered };
}

async function answers(ask: () => Promise<Answer>): Promise<readonly Answer[]> {
  const all: Answer[] = [];
  const until = performance.now() + enoughMilliseconds;
  while (all.length < most && (all.length < 3 || performance.now() < until)) all.push(await ask());
  return all;
}

async function several(measure: () => Promise<number>): Promise<readonly number[]> {
  const times: number[] = [];
  for (let index = 0; index < most; index++) times.push(await measure());
  return times.slice(1);
}

/** Milliseconds of the bare statements with their rows as JSON. */
async function bareRun(client: pg.Client, statements: readonly string[], subjects: Subjects): Promise<number> {
  const begun = performance.now();
  for (const statement of statements) {
    const { rows } = await client.query(statement.replace(/:(\w+)/g, (_, name: string) => literal(subjects[name])));
    JSON.stringify(rows);
  }
  return performance.now() - begun;
}

const literal = (id: string | undefined) => (id === undefined ? 'null' : `'${id.replaceAll("'", "''")}'`);
