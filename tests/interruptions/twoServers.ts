import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { build } from 'esbuild';
import type { Endpoint } from '#api/endpoint.ts';
import { day } from '#domain/kernel/day.ts';
import type { Database } from '#server/db/connection.ts';
import { openSite, projectRoot } from '#server/site.ts';
import { type Cast, emailOf, makeCast, type Name, passwordOf } from '../support/cast.ts';
import { type FreshDatabase, freshDatabase } from '../support/database.ts';
import { formOf, hasFile } from '../support/sentFiles.ts';

/** One of the processes that serve the site. */
export interface Server {
  start(): Promise<void>;
  /** Like a power cut. */
  kill(): Promise<void>;
  /** Asks as one of the cast; the same key has one effect. */
  ask(who: Name, endpoint: Endpoint, input: Record<string, unknown>, key?: string): Promise<Heard>;
}

export interface Heard {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: bodies of any endpoint
  readonly body: any;
  readonly codes: readonly string[];
}

/** One site and one database, served by two processes, each with a copy of the same keys. */
export interface TwoServers {
  readonly database: FreshDatabase;
  readonly db: Database;
  readonly cast: Cast;
  readonly servers: readonly [Server, Server];
  moveTo(moment: string): Promise<void>;
  close(): Promise<void>;
}

export async function twoServers(startDay: string, smtpUrl = ''): Promise<TwoServers> {
  const database = await freshDatabase();
  const folder = mkdtempSync(join(tmpdir(), 'datchuan-hai-'));
  const [one, other] = [join(folder, '1'), join(folder, '2')] as const;
  const clock = `${startDay}T01:00:00.000Z`;
  const site = await openSite({ dataDir: one, databaseUrl: database.url, kind: 'demo', name: 'Trang thử', clock });
  const cast = await site.db.transaction().execute((tx) => makeCast(tx, day(startDay)));
  await site.close();
  cpSync(one, other, { recursive: true });
  const program = await bundled();
  const cookies = new Map<Name, string>();
  const made = [one, other].map((dataDir) => serverOf({ program, dataDir, url: database.url, smtpUrl }, cookies));
  const servers = made as unknown as readonly [Server, Server];
  await Promise.all(servers.map((server) => server.start()));
  return {
    ...{ database, db: database.db, cast, servers },
    async moveTo(moment) {
      const at = moment.length === 10 ? `${moment}T01:00:00.000Z` : moment;
      await database.db.updateTable('site').set({ clock: at }).execute();
    },
    async close() {
      await Promise.all(servers.map((server) => server.kill()));
      await database.close();
      rmSync(folder, { recursive: true, force: true });
      rmSync(program, { recursive: true, force: true });
    },
  };
}

/** A program that starts in a second, with the thread that reads lists beside it; below `dist/`, so that packages are found. */
async function bundled(): Promise<string> {
  const root = projectRoot();
  const outdir = join(root, 'dist', `may-chu-thu-${process.pid}`);
  const entryPoints = {
    serveSite: join(root, 'tests', 'interruptions', 'serveSite.ts'),
    listThread: join(root, 'papers', 'read', 'listThread.ts'),
  };
  const how = { bundle: true, platform: 'node', format: 'esm', target: 'node20', packages: 'external' } as const;
  await build({ entryPoints, outdir, outExtension: { '.js': '.mjs' }, ...how, logLevel: 'error', absWorkingDir: root });
  return outdir;
}

interface Program {
  readonly program: string;
  readonly dataDir: string;
  readonly url: string;
  readonly smtpUrl: string;
}

function serverOf({ program, dataDir, url, smtpUrl }: Program, cookies: Map<Name, string>): Server {
  let child: ChildProcess | undefined;
  let base = '';
  const post = (path: string, body: Record<string, unknown>, headers: Record<string, string>) =>
    hasFile(body)
      ? fetch(`${base}${path}`, { method: 'POST', headers, body: formOf(body) })
      : fetch(`${base}${path}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', ...headers },
          body: JSON.stringify(body),
        });
  const cookieOf = async (who: Name) => {
    if (!cookies.has(who)) {
      const answer = await post('/api/auth/sign-in/email', { email: emailOf(who), password: passwordOf(who) }, { origin: base });
      if (!answer.ok) throw new Error(`${who} cannot sign in: ${await answer.text()}`);
      cookies.set(
        who,
        answer.headers
          .getSetCookie()
          .map((cookie) => cookie.split(';')[0]!)
          .join('; '),
      );
    }
    return cookies.get(who)!;
  };
  return {
    async start() {
      const port = await freePort();
      base = `http://127.0.0.1:${port}`;
      let said = '';
      child = spawn(process.execPath, [join(program, 'serveSite.mjs'), dataDir, url, String(port), smtpUrl], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      child.stderr!.on('data', (text: Buffer) => (said += text));
      for (let tries = 0; tries < 1800; tries++) {
        const answer = await fetch(`${base}/readyz`).catch(() => null);
        if (answer?.ok) return;
        if (child.exitCode !== null) throw new Error(`the server ended: ${said}`);
        await wait(50);
      }
      throw new Error(`the server does not answer: ${said}`);
    },
    async kill() {
      if (!child || child.exitCode !== null || child.signalCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
    },
    async ask(who, endpoint, input, key) {
      const rest = { ...input };
      const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
        const value = String(rest[name]);
        delete rest[name];
        return encodeURIComponent(value);
      });
      const headers = { cookie: await cookieOf(who), ...(key ? { 'idempotency-key': key } : {}) };
      const answer =
        endpoint.method === 'GET'
          ? await fetch(`${base}${path}?${new URLSearchParams(rest as Record<string, string>)}`, { headers })
          : await post(path, rest, headers);
      const text = await answer.text();
      const isJson = String(answer.headers.get('content-type')).includes('json');
      const body = isJson ? JSON.parse(text) : text;
      const codes = ((body as { refusals?: { code: string }[] }).refusals ?? []).map(({ code }) => code);
      return { status: answer.status, body, codes };
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}
