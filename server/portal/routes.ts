import { gzipSync } from 'node:zlib';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refused } from '#domain/kernel/refusal.ts';
import { publicKeyOf } from '#papers/credential/issuerKey.ts';
import { troubleOf } from '../db/trouble.ts';
import type { App } from '../kernel/action.ts';
import { newId } from '../kernel/ids.ts';
import { awardsPage } from './awardsPage.ts';
import { checkCode } from './checkCode.ts';
import { codePage } from './codePage.ts';
import { badRequestPage, busyPage, faultPage } from './faultPage.ts';
import { filePage } from './filePage.ts';
import { howPage } from './howPage.ts';
import { searchPage } from './searchPage.ts';

/** The public pages: rendered here, useful without JavaScript, read through the portal's views only. */
export function addPortal(server: FastifyInstance, app: App): void {
  void server.register(async (pages) => {
    pages.setErrorHandler((error, request, reply) => sendFault(app, error, request, reply));
    addSearch(pages, app);
    addChecks(pages, app);
    pages.get('/xac-minh/cach-kiem', async (request, reply) => send(request, reply, 200, howPage(app)));
    pages.get('/xac-minh/khoa-cong-khai', (_, reply) => {
      reply.header('content-disposition', 'attachment; filename="khoa-cong-khai.json"');
      return reply.type('application/json').send(JSON.stringify(publicKeyOf(app.site.key)));
    });
  });
}

function addSearch(pages: FastifyInstance, app: App): void {
  pages.get<{ Querystring: { q?: unknown; trang?: unknown } }>('/tra-cuu', async (request, reply) =>
    send(request, reply, 200, await searchPage(app, textOf(request.query.q), pageOf(request.query.trang))),
  );
  pages.get<{ Querystring: { q?: unknown; trang?: unknown } }>('/khen-thuong-cong-khai', async (request, reply) =>
    send(request, reply, 200, await awardsPage(app, textOf(request.query.q), pageOf(request.query.trang))),
  );
}

function addChecks(pages: FastifyInstance, app: App): void {
  pages.get<{ Querystring: { ma?: unknown } }>('/xac-minh', async (request, reply) => {
    const code = textOf(request.query.ma).trim();
    if (code !== '') return await reply.redirect(`/xac-minh/${encodeURIComponent(code)}`);
    const { status, text } = await codePage(app, '');
    return send(request, reply, status, text);
  });
  pages.post('/xac-minh/tep', async (request, reply) => {
    const { status, text } = await filePage(app, await fileIn(request));
    return send(request, reply, status, text);
  });
  pages.get<{ Params: { code: string } }>('/xac-minh/:code', async (request, reply) => {
    const { status, text } = await codePage(app, request.params.code);
    return send(request, reply, status, text);
  });
  pages.get<{ Params: { code: string } }>('/xac-minh/:code/tep-kiem', async (request, reply) => {
    const found = await checkCode(app, request.params.code);
    if (!found) {
      const { status, text } = await codePage(app, request.params.code);
      return send(request, reply, status, text);
    }
    reply.header('content-disposition', `attachment; filename="${found.code}.vc.json"`);
    return reply.type('application/json').send(found.credential);
  });
}

/** A credential is a few kB; more is no credential, and is not read to its end. */
const largestFile = 64 * 1024;

async function fileIn(request: FastifyRequest): Promise<Uint8Array | undefined> {
  if (!request.isMultipart()) return undefined;
  const part = await request.file({ limits: { fileSize: largestFile, files: 1 }, throwFileSizeLimit: false });
  const bytes = part && (await part.toBuffer());
  return part?.file.truncated ? undefined : bytes;
}

/** One text of a query, whatever was sent. */
const textOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '');

/** A page's number; anything else is the first page. */
const pageOf = (value: unknown) => (/^[1-9]\d{0,5}$/.test(textOf(value)) ? Number(value) : 1);

/** Compressed where the browser takes it: these pages are read on the slowest networks, and hold no secret. */
function send(request: FastifyRequest, reply: FastifyReply, status: number, text: string) {
  reply.code(status).header('cache-control', 'no-store').header('vary', 'accept-encoding').type('text/html; charset=utf-8');
  if (!request.headers['accept-encoding']?.includes('gzip')) return reply.send(text);
  return reply.header('content-encoding', 'gzip').send(gzipSync(text));
}

/** A stranger gets a page, with a number to tell when the fault is ours; never a problem document. */
function sendFault(app: App, error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const { isDemo } = app.site;
  const status = error instanceof Refused ? 403 : ((error as { statusCode?: number }).statusCode ?? 500);
  if (status < 500) return send(request, reply, status, badRequestPage(isDemo));
  if (troubleOf(error)) return send(request, reply.header('retry-after', '5'), 503, busyPage(isDemo));
  const number = newId().slice(-12);
  console.error(`fault ${number} at ${request.method} ${request.routeOptions.url ?? ''}`, error);
  return send(request, reply, 500, faultPage(number, isDemo));
}
