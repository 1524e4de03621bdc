import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { populate } from '#cli/demo/populate.ts';
import { launchYear } from '#cli/demo/preparePlan.ts';
import { pledgeAll } from '#cli/demo/register.ts';
import { scenarioFor } from '#cli/demo/scenario.ts';
import { startOf } from '#domain/kernel/day.ts';
import { readPlanFile } from '#papers/read/readPlan.ts';
import type { Database } from '#server/db/connection.ts';
import { openSite } from '#server/site.ts';
import { freshDatabase } from '../support/database.ts';
import { type Line, layLine } from './line.ts';
import { type ServerProcess, serverProcess } from './serverProcess.ts';

/** Somebody of the school with a phone of their own. */
export interface Member {
  readonly personId: string;
  readonly email: string;
  readonly password: string;
}

/** A school whose year has begun, served by a process of its own behind a wire that can be cut. */
export interface School {
  readonly db: Database;
  readonly line: Line;
  readonly server: ServerProcess;
  readonly baseUrl: string;
  readonly campaignId: string;
  readonly members: Readonly<Record<'teacher' | 'coSigner' | 'clerk' | 'head', Member>>;
  close(): Promise<void>;
}

const planFile = 'tests/support/plans/ke-hoach-sach.txt';

export async function openSchool(): Promise<School> {
  const database = await freshDatabase();
  const dataDir = mkdtempSync(join(tmpdir(), 'datchuan-gian-doan-'));
  const databaseUrl = database.url;
  const port = await freePort();
  const line = await layLine(port);
  const baseUrl = `http://localhost:${line.port}`;
  const lived = await live(dataDir, databaseUrl, baseUrl);
  const server = serverProcess({ dataDir, databaseUrl, port, baseUrl });
  await server.start();
  return {
    db: database.db,
    line,
    server,
    baseUrl,
    ...lived,
    async close() {
      await server.kill();
      await line.close();
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

/** Units, people, plan, launch, the window for pledges open. */
async function live(dataDir: string, databaseUrl: string, baseUrl: string) {
  const plan = { bytes: new Uint8Array(readFileSync(planFile)), name: 'ke-hoach-sach.txt' };
  const reading = await readPlanFile(plan.bytes, { fileName: plan.name });
  const scenario = scenarioFor(reading, reading.lines.join('\n'), undefined, 2024);
  const clock = new Date(Date.parse(startOf(scenario.startDay)) + 8 * 3_600_000).toISOString();
  const site = await openSite({ dataDir, databaseUrl, kind: 'demo', name: 'Tỉnh Thanh Lộc', clock, baseUrl });
  try {
    const { world, signIns } = await populate(site, scenario, () => undefined);
    const { person, unit, names } = world;
    const crew = { unitId: unit.unit, clerk: person.clerk, head: person.head, coSigner: person.coSigner, staff: scenario.staff };
    const year = await launchYear(world, crew, plan);
    await pledgeAll(world, crew, year, [], 0.05);
    const member = (key: 'teacher' | 'coSigner' | 'clerk' | 'head'): Member => {
      const { email, password } = signIns.find(({ name }) => name === names[key])!;
      return { personId: person[key], email, password };
    };
    const members = {
      teacher: member('teacher'),
      coSigner: member('coSigner'),
      clerk: member('clerk'),
      head: member('head'),
    };
    return { campaignId: year.campaignId, members };
  } finally {
    await site.close();
  }
}

/** On every machine at once, as after the longest time a session lasts. */
export async function endSessions({ db }: School, { personId }: Member): Promise<void> {
  const accounts = db.selectFrom('auth_user').select('id').where('person_id', '=', personId);
  await db.deleteFrom('auth_session').where('user_id', 'in', accounts).execute();
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
