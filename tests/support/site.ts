import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Endpoint } from '#api/endpoint.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import { newIssuerKey } from '#papers/credential/issuerKey.ts';
import type { App, MailSettings } from '#server/kernel/action.ts';
import { folderFiles } from '#server/kernel/files.ts';
import { newId } from '#server/kernel/ids.ts';
import { makeServer, type WebServer } from '#server/main.ts';
import { reactions } from '#server/reactions.ts';
import type { Site } from '#server/site.ts';
import { type Cast, emailOf, makeCast, type Name, passwordOf } from './cast.ts';
import { type FreshDatabase, freshDatabase } from './database.ts';
import { formOf, hasFile } from './sentFiles.ts';

/** A site on a database of its own, with the cast in it, asked through HTTP as the browser does. */
export interface TestSite {
  readonly site: Site;
  readonly cast: Cast;
  readonly web: WebServer;
  /** Sets the site's own clock: a day at 08:00 in Vietnam, or an instant. */
  moveTo(moment: string): Promise<void>;
  /** Calls an endpoint as one of the cast; the answer's status and body. */
  as(name: Name | null): Asker;
  /** The session of one of the cast, signed in if need be. */
  cookieOf(name: Name): Promise<string>;
  /** Ends this site and leaves so many that are its copies: the same ids, sessions, key, clock and files. */
  copies(count: number): Promise<readonly TestSite[]>;
  /** Counts the rows of every table, to see that a refused act left no trace. */
  rows(): Promise<Record<string, number>>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests compare whole bodies with toEqual
  readonly body: any;
  /** Codes of the refusals, in order. */
  readonly codes: readonly string[];
}

export type Asker = (endpoint: Endpoint, input?: Record<string, unknown>, headers?: Record<string, string>) => Promise<Answer>;

/** @param startDay the site's first day; the clock is the site's own, so that windows can be tested to the second. */
export async function testSite(
  startDay = '2021-03-01',
  { signatureRoots, mail }: { readonly signatureRoots?: string; readonly mail?: MailSettings } = {},
): Promise<TestSite> {
  const database = await freshDatabase();
  const dataDir = newDataDir();
  const { privateKey } = await newIssuerKey({ sample: true });
  const id = newId();
  await database.db
    .insertInto('site')
    .values({
      id,
      name: 'Trang thử',
      kind: 'demo',
      issuer_key_id: privateKey.kid,
      clock: clockOf(startDay),
      created_at: clockOf(startDay),
    })
    .execute();
  const app: App = {
    db: database.db,
    files: folderFiles(join(dataDir, 'files')),
    site: {
      id,
      name: 'Trang thử',
      isDemo: true,
      key: privateKey,
      baseUrl: 'http://localhost',
      ...(signatureRoots && { signatureRoots }),
      ...(mail && { mail }),
    },
    reactions,
    recorded: () => undefined,
  };
  const cast = await database.db.transaction().execute((tx) => makeCast(tx, startDay.slice(0, 10) as Day));
  return await served({ database, dataDir, app, cast, cookies: new Map() });
}

interface Standing {
  readonly database: FreshDatabase;
  readonly dataDir: string;
  readonly app: App;
  readonly cast: Cast;
  readonly cookies: Map<Name, string>;
}

async function served(standing: Standing): Promise<TestSite> {
  const { database, dataDir, app, cast, cookies } = standing;
  const close = async () => undefined;
  const site: Site = { app, db: database.db, connection: database.connection, sessionSecret: 'x'.repeat(43), dataDir, close };
  const web = await makeServer(site);
  const cookieOf = async (name: Name) => {
    const cookie = cookies.get(name) ?? (await signIn(web, name));
    cookies.set(name, cookie);
    return cookie;
  };
  return {
    site,
    cast,
    web,
    cookieOf,
    async moveTo(moment) {
      await database.db
        .updateTable('site')
        .set({ clock: clockOf(moment) })
        .execute();
    },
    as:
      (name) =>
      async (endpoint, input = {}, headers = {}) =>
        await ask(web, endpoint, input, { ...headers, ...(name ? { cookie: await cookieOf(name) } : {}) }),
    rows: () => countRows(database),
    async copies(count) {
      await web.close();
      const made = await Promise.all((await database.copies(count)).map((copy) => served(copyOf(standing, copy))));
      rmSync(dataDir, { recursive: true, force: true });
      return made;
    },
    async close() {
      await web.close();
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

function copyOf({ dataDir, app, cast, cookies }: Standing, database: FreshDatabase): Standing {
  const folder = newDataDir();
  cpSync(dataDir, folder, { recursive: true });
  const own: App = { ...app, db: database.db, files: folderFiles(join(folder, 'files')) };
  return { database, dataDir: folder, app: own, cast, cookies: new Map(cookies) };
}

const newDataDir = () => mkdtempSync(join(tmpdir(), 'datchuan-site-'));

async function countRows({ pool }: FreshDatabase): Promise<Record<string, number>> {
  const { rows } = await pool.query<{ name: string; count: number }>(
    `select t.table_name as name, (xpath('/row/c/text()', query_to_xml(format('select count(*) as c from %I', t.table_name), false, true, '')))[1]::text::int as count
     from information_schema.tables t where t.table_schema = 'public' and t.table_type = 'BASE TABLE' and t.table_name not in ('auth_session', 'auth_verification') order by 1`,
  );
  return Object.fromEntries(rows.map((row) => [row.name, row.count]));
}

const clockOf = (moment: string) => (moment.length === 10 ? `${moment}T01:00:00.000Z` : moment);

async function signIn(web: WebServer, name: Name): Promise<string> {
  const payload = { email: emailOf(name), password: passwordOf(name) };
  const answer = await web.server.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload });
  if (answer.statusCode !== 200) throw new Error(`${name} cannot sign in: ${answer.body}`);
  return answer.cookies.map((cookie) => `${cookie.name}=${encodeURIComponent(cookie.value)}`).join('; ');
}

async function ask(
  web: WebServer,
  endpoint: Endpoint,
  input: Record<string, unknown>,
  headers: Record<string, string>,
): Promise<Answer> {
  const rest = { ...input };
  const url = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = String(rest[name]);
    delete rest[name];
    return encodeURIComponent(value);
  });
  const answer = await web.server.inject({
    method: endpoint.method,
    url: endpoint.method === 'GET' ? `${url}?${new URLSearchParams(rest as Record<string, string>)}` : url,
    headers,
    ...(endpoint.method === 'GET' ? {} : { payload: hasFile(rest) ? formOf(rest) : rest }),
  });
  const isJson = String(answer.headers['content-type']).includes('json');
  const body: unknown = isJson ? JSON.parse(answer.body) : answer.rawPayload;
  const refusals = isJson ? ((body as { refusals?: readonly Refusal[] }).refusals ?? []) : [];
  return { status: answer.statusCode, body, codes: refusals.map((refusal) => refusal.code) };
}
