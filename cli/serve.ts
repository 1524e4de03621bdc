import { firstLink, makeServer } from '#server/main.ts';
import { openSite } from '#server/site.ts';
import { buildWeb } from './buildWeb.ts';
import { type Command, say, siteOptions } from './command.ts';
import { whereOf } from './withSite.ts';

/** The whole application, until it is interrupted. */
export const serve: Command = {
  usage: 'datchuan serve [--port 3000] [--host 127.0.0.1] [--data DIR] [--database-url URL]',
  options: { ...siteOptions, port: 'text', host: 'text' },
  operands: 0,
  async run(_, options) {
    const port = Number(options.port ?? process.env.DATCHUAN_PORT ?? 3000);
    const host = String(options.host ?? process.env.DATCHUAN_HOST ?? '127.0.0.1');
    const stopped = interrupted();
    await buildWeb();
    const baseUrl = process.env.DATCHUAN_URL ?? `http://localhost:${port}`;
    const site = await openSite({ ...whereOf(options), baseUrl });
    try {
      const { server, close } = await makeServer(site);
      await server.listen({ port, host });
      say(
        `Đạt Chuẩn đang chạy tại ${baseUrl} (dữ liệu: ${site.dataDir}). Dừng: Ctrl-C.`,
        `Đạt Chuẩn runs at ${baseUrl} (data: ${site.dataDir}). Stop: Ctrl-C.`,
      );
      const link = await firstLink(site);
      if (link)
        say(
          `Chưa có ai quản trị. Mở liên kết dùng một lần này (trong 24 giờ):\n  ${link}`,
          `Nobody administers this site yet. Open this one-time link (24 hours):\n  ${link}`,
        );
      await stopped;
      await close();
    } finally {
      await site.close();
    }
    return 0;
  },
};

/** Resolves at the first Ctrl-C or termination; a second one is left to end the process. */
function interrupted(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop());
  });
}
