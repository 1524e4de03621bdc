import multipart from '@fastify/multipart';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Language } from '#domain/kernel/phrases.ts';
import { type Refusal, Refused } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import { troubleOf } from '../db/trouble.ts';
import { inWords } from '../words.ts';
import { type App, perform } from './action.ts';
import { newId } from './ids.ts';
import { inputOf, keyOf, mostInBody, mostInFile, refusalOfBody } from './inputOf.ts';
import { answeringIn } from './language.ts';
import { formAsked, PaperAnswer, paperFile } from './paperAnswer.ts';
import { FileAnswer, type Route } from './route.ts';

const statusOf = { unseen: 404, forbidden: 403, state: 409, input: 422 } as const;

/** Who is asking, by the session cookie; undefined when nobody is signed in. */
export type Identify = (request: FastifyRequest) => Promise<Actor | undefined>;

/** The one edge between HTTP and the actions: input gathered, refusals and faults rendered as RFC 9457 problems. */
export async function httpEdge(app: App, routes: readonly Route[], identify: Identify, anybody: Actor): Promise<FastifyInstance> {
  const server = fastify({
    logger: false,
    bodyLimit: mostInBody,
    trustProxy: 'loopback',
    routerOptions: { maxParamLength: 300 },
  });
  await server.register(multipart, { limits: { fileSize: mostInFile, files: 3, fields: 5, fieldSize: mostInBody } });
  server.addHook('onRequest', async (request, reply) => {
    for (const [name, value] of Object.entries(securityHeaders)) reply.header(name, value);
    refuseForeign(request);
  });
  server.setErrorHandler((error, request, reply) => sendProblem(error, request, reply));
  server.setNotFoundHandler((request, reply) =>
    sendProblem(new Refused([{ kind: 'unseen', code: 'kernel.not-found' }]), request, reply),
  );

  for (const { endpoint, action } of routes) {
    server.route({
      method: endpoint.method,
      url: endpoint.path,
      // Half of the routes would be these, and a server waits for each of them when it starts.
      exposeHeadRoute: false,
      async handler(request, reply) {
        const actor = endpoint.isPublic ? anybody : await identify(request);
        if (!actor) return await sendProblem(new NotSignedIn(), request, reply);
        if (!endpoint.isPublic) refuseOther(request, actor);
        const key = endpoint.isPublic ? undefined : keyOf(request);
        const call = { actor, ...(key === undefined ? {} : { idempotencyKey: key }) };
        const input = await inputOf(request, endpoint);
        const language = endpoint.method === 'GET' && request.headers.accept === 'application/json' ? languageOf(request) : 'vi';
        const answer = await answeringIn(language, () => perform(app, action, input, call));
        reply.header('cache-control', 'no-store');
        if (answer instanceof PaperAnswer) return sendPaper(answer, request, reply);
        return answer instanceof FileAnswer ? sendFile(answer, reply) : answer;
      },
    });
  }
  return server;
}

const languageOf = (request: FastifyRequest): Language => (request.headers['accept-language']?.startsWith('en') ? 'en' : 'vi');

class NotSignedIn extends Error {}

const securityHeaders = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'content-security-policy':
    "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; frame-ancestors 'none'; base-uri 'none'; form-action 'self'",
} as const;

/** A browser says where a write comes from; another site's is refused. */
function refuseForeign(request: FastifyRequest): void {
  const { origin, host } = request.headers;
  const site = request.headers['sec-fetch-site'];
  if (request.method === 'GET' || request.method === 'HEAD' || (origin === undefined && site === undefined)) return;
  const isOwn =
    origin === undefined || (URL.canParse(origin) && new URL(origin).host === (request.headers['x-forwarded-host'] ?? host));
  if (!isOwn || site === 'cross-site') {
    throw new Refused([{ kind: 'forbidden', code: 'kernel.foreign-origin' }]);
  }
}

/** What one person wrote is never taken in the name of another who has signed in meanwhile in the same browser. */
function refuseOther(request: FastifyRequest, actor: Actor): void {
  const meant = request.headers['acting-person'];
  if (meant !== undefined && meant !== actor.personId) throw new Refused([{ kind: 'state', code: 'kernel.other-person' }]);
}

/** A page is shown, in a frame of ours at most; other forms are downloads. */
function sendPaper(answer: PaperAnswer, request: FastifyRequest, reply: FastifyReply) {
  const form = formAsked((request.query as { as?: unknown }).as);
  const file = paperFile(answer, form);
  if (form !== 'html') return sendFile(file, reply);
  reply.header('content-security-policy', "sandbox; default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'");
  reply.header('x-frame-options', 'SAMEORIGIN');
  return reply.type(file.mediaType).send(Buffer.from(file.bytes));
}

function sendFile(file: FileAnswer, reply: FastifyReply) {
  const name = encodeURIComponent(file.name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  reply.header('content-disposition', `attachment; filename*=UTF-8''${name}`);
  reply.header('content-security-policy', "sandbox; default-src 'none'");
  if (file.keptSeconds > 0) reply.header('cache-control', `private, max-age=${file.keptSeconds}`).header('vary', 'cookie');
  return reply.type(file.mediaType).send(Buffer.from(file.bytes));
}

async function sendProblem(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const { status, refusals, title } = problemOf(error, request);
  const said = refusals.map((refusal) => inWords(refusal, languageOf(request)));
  reply.header('cache-control', 'no-store');
  if (status === 503) reply.header('retry-after', '5');
  return await reply
    .code(status)
    .type('application/problem+json')
    .send(JSON.stringify({ type: 'about:blank', title: title ?? said[0]?.message, status, refusals: said }));
}

function problemOf(error: unknown, request: FastifyRequest): { status: number; refusals: readonly Refusal[]; title?: string } {
  if (error instanceof Refused) return { status: statusOf[error.refusals[0]!.kind], refusals: error.refusals };
  if (error instanceof NotSignedIn) return { status: 401, refusals: [{ kind: 'forbidden', code: 'kernel.not-signed-in' }] };
  const ofBody = refusalOfBody(error);
  if (ofBody) return { status: 422, refusals: [ofBody] };
  const trouble = troubleOf(error);
  if (trouble === 'away') return { status: 503, refusals: [{ kind: 'state', code: 'kernel.database-away' }] };
  if (trouble === 'full') return { status: 507, refusals: [{ kind: 'state', code: 'kernel.disk-full' }] };
  const number = newId().slice(-12);
  console.error(`fault ${number} at ${request.method} ${request.routeOptions.url ?? request.url}`, error);
  return { status: 500, refusals: [{ kind: 'state', code: 'kernel.fault', facts: { number } }] };
}
