import type { FastifyInstance } from 'fastify';
import type { Database } from '#server/db/connection.ts';
import type { Route } from '#server/kernel/route.ts';
import { makeServer } from '#server/main.ts';
import { letterOf } from '#server/notices/mail/letter.ts';
import { contentOf } from '#server/notices/mailStore.ts';
import type { TestSite } from '#tests/support/site.ts';
import type { Viewer } from './secrets.ts';

/** A site that can be asked anything and stays as it is: what a write does is taken back once it is answered. */
export interface Asked {
  ask(viewer: Viewer, request: Request): Promise<Heard>;
  close(): Promise<void>;
}

export interface Request {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly payload?: Record<string, unknown>;
}

/** All that comes back but the hour. */
export interface Heard {
  readonly status: number;
  readonly headers: string;
  readonly body: string;
}

class TakenBack extends Error {
  readonly answer: unknown;
  constructor(answer: unknown) {
    super();
    this.answer = answer;
  }
}

type Begun = ReturnType<Database['transaction']>;

/** The database, each of whose transactions ends as if it had never been. */
function unchanged(db: Database): Database {
  const begin = (begun: Begun): Begun =>
    ({
      setAccessMode: (mode: Parameters<Begun['setAccessMode']>[0]) => begin(begun.setAccessMode(mode)),
      execute: (run: Parameters<Begun['execute']>[0]) =>
        begun
          .execute(async (tx) => {
            throw new TakenBack(await run(tx));
          })
          .catch((error: unknown) => {
            if (error instanceof TakenBack) return error.answer;
            throw error;
          }),
    }) as unknown as Begun;
  return new Proxy(db, {
    get: (target, name) => (name === 'transaction' ? () => begin(target.transaction()) : Reflect.get(target, name, target)),
  });
}

/** @param since the ids drawn later stand for what both worlds made for themselves. */
export async function asked(world: TestSite, since: number): Promise<Asked> {
  const db = unchanged(world.site.db);
  const web = await makeServer({ ...world.site, app: { ...world.site.app, db } });
  const cookieOf = async (viewer: Viewer): Promise<Record<string, string>> =>
    viewer === null ? {} : { cookie: await world.cookieOf(viewer) };
  return {
    ask: async (viewer, request) => await hear(web.server, request, since, await cookieOf(viewer)),
    close: web.close,
  };
}

export async function hear(
  server: FastifyInstance,
  request: Request,
  since: number,
  headers: Record<string, string> = {},
): Promise<Heard> {
  const answer = await server.inject({ ...request, headers });
  const { date: _, 'set-cookie': __, ...told } = answer.headers;
  if (answer.statusCode >= 500) throw new Error(`${request.method} ${request.url}: ${answer.body}`);
  const body = withoutNewIds(answer.rawPayload.toString('latin1'), since);
  return { status: answer.statusCode, headers: JSON.stringify(told), body: request.method === 'GET' ? body : withoutDrawn(body) };
}

/** Ids that each world has drawn for itself, by the moment they begin with; which of them are the same still shows. */
function withoutNewIds(body: string, since: number): string {
  const seen: string[] = [];
  return body.replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
    if (Number.parseInt(id.replace('-', '').slice(0, 12), 16) < since) return id;
    if (!seen.includes(id)) seen.push(id);
    return `new-${String(seen.indexOf(id)).padStart(32, '0')}`;
  });
}

/** What a write has just drawn: a link, its last hour, an address. */
const withoutDrawn = (body: string) =>
  body.replace(/(?<=\/moi\/)[\w-]+|(?<="expiresAt":")[^"]+|(?<=\/api\/lich\/|calendar\/)[0-9a-f]{64}/g, '#');

/** A paper is asked as a page: all its forms are made of one content, and a page costs the least. */
export function requestOf({ endpoint }: Route, input: Record<string, unknown>): Request {
  const rest: Record<string, unknown> = { ...input, ...(endpoint.isPaper && { as: 'html' }) };
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = encodeURIComponent(String(rest[name]));
    delete rest[name];
    return value;
  });
  if (endpoint.method === 'POST') return { method: 'POST', url: path, payload: rest };
  return { method: 'GET', url: `${path}?${new URLSearchParams(rest as Record<string, string>)}` };
}

/** The letters that somebody was sent, as they read. */
export async function lettersTo({ site }: TestSite, personId: string): Promise<readonly string[]> {
  return await site.db.transaction().execute(async (tx) => {
    const mails = await tx.selectFrom('mail').select('id').where('person_id', '=', personId).orderBy('id').execute();
    const letters: string[] = [];
    for (const { id } of mails) {
      const letter = letterOf({ ...(await contentOf(tx, { id, personId })), token: '' }, site.app.site);
      letters.push(`${letter.subject}\n${letter.text}\n${letter.html}`);
    }
    return letters;
  });
}

/** Where two answers part, with a little of what stands there; undefined when they are the same to the last byte. */
export function difference(one: Heard, other: Heard): string | undefined {
  if (one.status !== other.status) return `${one.status} | ${other.status}`;
  if (one.headers !== other.headers) return `${one.headers} | ${other.headers}`;
  if (one.body === other.body) return undefined;
  let at = 0;
  while (one.body[at] === other.body[at]) at++;
  return [one, other].map(({ body }) => Buffer.from(body.slice(Math.max(0, at - 60), at + 60), 'latin1').toString()).join(' | ');
}
