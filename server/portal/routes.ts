import type { FastifyInstance, FastifyReply } from 'fastify';
import type { App } from '../kernel/action.ts';
import { checkCode } from './checkCode.ts';
import { codePage } from './codePage.ts';
import { searchPage } from './searchPage.ts';

/** The public pages: rendered here, useful without JavaScript, read through the portal's views only. */
export function addPortal(server: FastifyInstance, app: App): void {
  server.get<{ Querystring: { q?: unknown } }>('/tra-cuu', async ({ query }, reply) =>
    page(reply, 200, await searchPage(app, textOf(query.q))),
  );
  server.get<{ Querystring: { ma?: unknown } }>('/xac-minh', async ({ query }, reply) => {
    const code = textOf(query.ma).trim();
    if (code !== '') return await reply.redirect(`/xac-minh/${encodeURIComponent(code)}`);
    const { status, text } = await codePage(app, '');
    return page(reply, status, text);
  });
  server.get<{ Params: { code: string } }>('/xac-minh/:code', async ({ params }, reply) => {
    const { status, text } = await codePage(app, params.code);
    return page(reply, status, text);
  });
  server.get<{ Params: { code: string } }>('/xac-minh/:code/tep-kiem', async ({ params }, reply) => {
    const found = await checkCode(app, params.code);
    if (!found) {
      const { status, text } = await codePage(app, params.code);
      return page(reply, status, text);
    }
    reply.header('content-disposition', `attachment; filename="${found.code}.vc.json"`);
    return reply.type('application/json').send(found.credential);
  });
}

/** One text of a query, whatever was sent. */
const textOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, 200) : '');

function page(reply: FastifyReply, status: number, text: string) {
  return reply.code(status).header('cache-control', 'no-store').type('text/html; charset=utf-8').send(text);
}
