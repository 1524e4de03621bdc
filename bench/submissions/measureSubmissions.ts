import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import type { Site } from '#server/site.ts';
import { serveSite } from '../client.ts';
import { median, quantile, type Turns, turnsOf } from '../measure.ts';
import type { Filled } from '../province.ts';
import { cpuOf, databaseCpu } from './cpu.ts';
import { type OwnServer, ride, startServer } from './ownServer.ts';
import { pgbench, type Replayed, replay, requestOf, type Sent, writesOf } from './replay.ts';
import { bodyOf, pathOf, type Rider, ridersOf, versionOf } from './riders.ts';

/** Submissions a second over HTTP beside the same statements by themselves; ratios are of the pairs of bursts. */
export interface SubmissionRow extends Turns {
  readonly beside: string;
  readonly statements: number;
  readonly cpu: Cpu;
}

/** The processor's milliseconds for one: what a loaded machine cannot blur as it does the time. */
export interface Cpu {
  /** Our server and its database; then the database and who sends to it bare. */
  readonly server: number;
  readonly database: number;
  readonly bareDatabase: number;
  readonly bareSender: number;
}

export interface Submissions {
  readonly riders: number;
  readonly program: string;
  readonly rows: readonly SubmissionRow[];
  /** Milliseconds of an acknowledged submission while all hand in at once. */
  readonly median: number;
  readonly p99: number;
}

const most = 24;
const burstSeconds = 4;
/** Until the compiler of the server has seen what is run often; one that an office leaves on for weeks has. */
const warmUpSeconds = 15;

/** Measures on a filled site, which it closes first: it is served by a process of its own. */
export async function measureSubmissions({ site, filled }: { site: Site; filled: Filled }): Promise<Submissions> {
  const { dataDir } = site;
  const connection = site.connection as pg.ClientConfig;
  const { riders, requests } = await rehearse(site, filled).finally(() => site.close());

  const server = await startServer(dataDir);
  try {
    await checkEqual(connection, riders[0]!, requests[0]!, server.port);
    const sides = [
      { beside: 'mọi câu lệnh của nó', requests, protocol: 'extended', pairs: 5 },
      { beside: 'mọi câu lệnh, đã đặt tên', requests, protocol: 'prepared', pairs: 3 },
      { beside: 'chỉ các câu ghi', requests: requests.map(writesOf), protocol: 'extended', pairs: 3 },
    ] as const;
    await ride(server.port, riders, warmUpSeconds);
    const took: number[] = [];
    const rows: SubmissionRow[] = [];
    for (const { beside, requests, protocol, pairs } of sides) {
      const bare = () => replay(connection, requests, burstSeconds, protocol);
      const seen: Pair[] = [];
      while (seen.length < pairs) seen.push(await pairOf(connection, server, riders, bare, took));
      rows.push(rowOf(beside, requests[0]!.statements.length, seen));
    }
    return {
      riders: riders.length,
      program: pgbench ? basename(pgbench) : 'pg',
      rows,
      median: median(took),
      p99: quantile(took, 0.99),
    };
  } finally {
    await server.stop();
  }
}

interface Pair extends Cpu {
  readonly ours: number;
  readonly theirs: number;
}

async function pairOf(
  connection: pg.ClientConfig,
  server: OwnServer,
  riders: readonly Rider[],
  replayed: () => Promise<Replayed>,
  took: number[],
): Promise<Pair> {
  const spent = () => ({ server: cpuOf(server.pid), database: databaseCpu(server.dataDir) });
  const before = spent();
  const acknowledged = await ride(server.port, riders, burstSeconds);
  const after = spent();
  took.push(...acknowledged);
  const bare = await replayed();
  const bareDatabase = (databaseCpu(server.dataDir) - after.database) / bare.requests;
  for (const rider of riders) rider.version = await versionNow(connection, rider);
  return {
    ours: acknowledged.length / burstSeconds,
    theirs: bare.perSecond,
    server: (after.server - before.server) / acknowledged.length,
    database: (after.database - before.database) / acknowledged.length,
    bareDatabase,
    bareSender: bare.senderCpu ?? 0,
  };
}

function rowOf(beside: string, statements: number, seen: readonly Pair[]): SubmissionRow {
  const of = (key: keyof Cpu) => median(seen.map((pair) => pair[key]));
  return {
    ...{ beside, statements, ...turnsOf(seen, ({ ours, theirs }) => ours / theirs) },
    cpu: { server: of('server'), database: of('database'), bareDatabase: of('bareDatabase'), bareSender: of('bareSender') },
  };
}

/** Everyone hands in once within this process, where what is sent to the database can be read. */
async function rehearse(site: Site, filled: Filled): Promise<{ riders: readonly Rider[]; requests: readonly Sent[] }> {
  const served = await serveSite(site);
  try {
    const riders = (await ridersOf(site, served, filled)).slice(0, most);
    const requests: Sent[] = [];
    for (const rider of riders) {
      const answer = await handIn(served, rider);
      requests.push(requestOf(answer));
      rider.version = await versionOf(site, rider.assessmentId);
    }
    return { riders, requests };
  } finally {
    await served.close();
  }
}

async function handIn(served: Awaited<ReturnType<typeof serveSite>>, rider: Rider) {
  const headers = { 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID() };
  const answer = await served.send('POST', pathOf(rider), { cookie: rider.cookie, headers, body: bodyOf(rider) });
  if (answer.status !== 200) throw new Error(`a submission was answered ${answer.status}: ${answer.bytes.toString()}`);
  return answer;
}

/** What stands in the database after a submission over HTTP and after its statements by themselves: the same rows, one event and one key more. */
async function checkEqual(connection: pg.ClientConfig, rider: Rider, request: Sent, port: number): Promise<void> {
  const before = await stateOf(connection, rider);
  await ride(port, [rider], 0.001);
  await ride(port, [rider], 0.001);
  const overHttp = await stateOf(connection, rider);
  await replay(connection, [request], 1, 'extended');
  const replayed = await stateOf(connection, rider);
  const grown = replayed.events - overHttp.events;
  const same = overHttp.rows === before.rows && replayed.rows === before.rows;
  if (!same || overHttp.events - before.events !== 2 || grown < 1 || replayed.keys - overHttp.keys !== grown) {
    throw new Error(`the two do not write the same: ${JSON.stringify({ before, overHttp, replayed })}`);
  }
  rider.version = await versionNow(connection, rider);
}

async function stateOf(connection: pg.ClientConfig, { assessmentId, personId }: Rider) {
  return await asking(connection, async (client) => {
    const scores = await client.query(
      'select layer, line_code, points, note, scored_by from assessment_score where assessment_id = $1 order by 1, 2',
      [assessmentId],
    );
    const head = await client.query('select state, content_hash, submitted_at from assessment where id = $1', [assessmentId]);
    const { rows } = await client.query<{ events: number; keys: number }>(
      `select (select count(*)::int from event where subject_id = $1) as events, (select count(*)::int from idempotency where actor_id = $2) as keys`,
      [assessmentId, personId],
    );
    return {
      rows: createHash('sha256')
        .update(JSON.stringify([scores.rows, head.rows]))
        .digest('hex'),
      ...rows[0]!,
    };
  });
}

async function versionNow(connection: pg.ClientConfig, { assessmentId }: Rider): Promise<number> {
  return await asking(connection, async (client) => {
    const { rows } = await client.query<{ version: number }>(
      'select max(version) as version from assessment_score where assessment_id = $1',
      [assessmentId],
    );
    return rows[0]!.version;
  });
}

async function asking<Told>(connection: pg.ClientConfig, ask: (client: pg.Client) => Promise<Told>): Promise<Told> {
  const client = new pg.Client(connection);
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
    await wait(0);
  }
}
