import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { tidy } from '#domain/kernel/vietnamese.ts';
import { beginAttempt } from './identity/attempts.ts';
import { type Auth, makeAuth } from './identity/auth.ts';
import { sessionReader } from './identity/session.ts';
import { addSignInLink, dropUnusedLinks, hasAnyAccount } from './identity/store.ts';
import { httpEdge } from './kernel/http.ts';
import { openapi } from './kernel/openapi.ts';
import { anybody } from './kernel/operator.ts';
import { addPortal } from './portal/routes.ts';
import { routes } from './routes.ts';
import { projectRoot, type Site } from './site.ts';

/** The whole application over HTTP. */
export interface WebServer {
  readonly server: FastifyInstance;
  close(): Promise<void>;
}

/** How long requests under way may take to end once the server is told to stop. */
const graceSeconds = 10;

/** Everything that answers: sign-in, the API, the public pages and the web application. */
export async function makeServer(site: Site): Promise<WebServer> {
  const { auth, close } = makeAuth(site.connection, site.sessionSecret, site.app.site.baseUrl);
  const actorOf = sessionReader(site.db, auth);
  const server = await httpEdge(site.app, routes, (request) => actorOf(request.headers.cookie), anybody);
  addSignIn(server, site, auth);
  addHealth(server, site);
  addPortal(server, site.app);
  await addWeb(server);
  return {
    server,
    async close() {
      const late = setTimeout(() => server.server.closeAllConnections(), graceSeconds * 1000);
      await server.close();
      clearTimeout(late);
      await close();
    },
  };
}

function headersOf(request: FastifyRequest): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) if (value !== undefined) headers.set(name, String(value));
  return headers;
}

/** What of better-auth is open; accounts and passwords are made by our own actions. */
const authPaths = ['/api/auth/sign-in/email', '/api/auth/sign-out', '/api/auth/get-session'];

/** Hands these to better-auth; signing in is limited by account, and a no is a problem like every other. */
function addSignIn(server: FastifyInstance, site: Site, auth: Auth): void {
  server.route({
    method: ['GET', 'POST'],
    url: '/api/auth/*',
    async handler(request, reply) {
      const { pathname } = new URL(request.url, 'http://localhost');
      if (!authPaths.includes(pathname)) throw new Refused([{ kind: 'unseen', code: 'kernel.not-found' }]);
      const isSignIn = pathname === authPaths[0];
      const typed = isSignIn ? typedIn(request.body) : undefined;
      const attempt = typed && (await beginAttempt(site.db, typed.email));
      const answer = await askAuth(auth, request, typed ?? request.body);
      if (attempt && answer.status === 200) await attempt.succeeded();
      else if (attempt && answer.status < 500) throw new Refused([{ kind: 'forbidden', code: 'identity.wrong-password' }]);
      reply.code(answer.status);
      answer.headers.forEach((value, name) => {
        if (name !== 'set-cookie') reply.header(name, value);
      });
      for (const value of answer.headers.getSetCookie()) reply.header('set-cookie', value);
      return await reply.send(await answer.text());
    },
  });
}

/** The address as it is meant: pasted from a message it may carry signs that nobody sees. @throws Refused when a field is missing. */
function typedIn(body: unknown): { readonly email: string; readonly password: string } {
  const { email, password } = (body ?? {}) as Record<string, unknown>;
  const missing = Object.entries({ email, password }).filter(([, value]) => typeof value !== 'string' || value === '');
  refuseIf(missing.map(([at]) => ({ kind: 'input', code: 'kernel.missing', at })));
  return { email: tidy(email as string), password: password as string };
}

async function askAuth(auth: Auth, request: FastifyRequest, sent: unknown): Promise<Response> {
  const url = new URL(request.url, `${request.protocol}://${request.host}`);
  const body = sent === undefined || sent === null ? undefined : JSON.stringify(sent);
  return await auth.handler(new Request(url, { method: request.method, headers: headersOf(request), ...(body ? { body } : {}) }));
}

const readySeconds = 3;

/** Made when somebody asks for it: it takes longer than all the rest of a start. */
let description: ReturnType<typeof openapi> | undefined;

/** `/healthz`: this process lives. `/readyz`: it can also do its work, which it cannot while the database is away. */
function addHealth(server: FastifyInstance, site: Site): void {
  server.get('/api/openapi.json', () => {
    description ??= openapi(routes);
    return description;
  });
  server.get('/healthz', () => ({ status: 'ok' }));
  server.get('/readyz', async () => {
    const asked = site.db.selectFrom('site').select('id').executeTakeFirstOrThrow();
    const isLate = await Promise.race([asked.then(() => false), wait(readySeconds * 1000, true, { ref: false })]);
    if (isLate) throw Object.assign(new Error('the database does not answer in time'), { code: 'ETIMEDOUT' });
    return { status: 'ready' };
  });
}

/** The built web application; any path that is no file is the application's own. One route for all: a route a file cost a tenth of a start. */
async function addWeb(server: FastifyInstance): Promise<void> {
  const root = join(projectRoot(), 'dist', 'web');
  if (!existsSync(root)) return;
  const found = readdirSync(root, { withFileTypes: true, recursive: true }).filter((entry) => entry.isFile());
  const files = new Set(found.map(({ parentPath, name }) => relative(root, join(parentPath, name)).replaceAll('\\', '/')));
  await server.register(fastifyStatic, { root, serve: false, cacheControl: false, setHeaders: cacheByName });
  server.get<{ Params: { '*': string } }>('/*', ({ params, url }, reply) => {
    if (files.has(params['*'])) return reply.sendFile(params['*']);
    if (/^\/(api|assets)\//.test(url)) return reply.callNotFound();
    return reply.sendFile('index.html');
  });
}

/** What keeps its name from one version to the next is asked for again each time; an asset's name says its content. */
function cacheByName(reply: { setHeader(name: string, value: string): void }, path: string): void {
  const isAsset = /[\\/]assets[\\/]/.test(path);
  reply.setHeader('cache-control', isAsset ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (/[\\/]sw\.js$/.test(path)) reply.setHeader('service-worker-allowed', '/');
}

/** The one-time link for a site that nobody administers yet. */
export async function firstLink(site: Site): Promise<string | undefined> {
  return await site.db.transaction().execute(async (tx) => {
    if (await hasAnyAccount(tx)) return undefined;
    const link = { purpose: 'first-administrator', personId: null } as const;
    await dropUnusedLinks(tx, link);
    const token = await addSignInLink(tx, link, new Date(Date.now() + 86_400_000).toISOString());
    return `${site.app.site.baseUrl}/bat-dau/${token}`;
  });
}
