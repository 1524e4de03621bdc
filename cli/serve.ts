import { CannotOpen } from '#server/db/cannotOpen.ts';
import { firstLink, makeServer, type WebServer } from '#server/main.ts';
import { openSite, type Site } from '#server/site.ts';
import { buildWeb } from './buildWeb.ts';
import { BadCall, type Command, say, siteOptions } from './command.ts';
import { mailSettings } from './mailSettings.ts';
import { settingOf } from './settings.ts';
import { whereOf } from './withSite.ts';

/** The whole application, until it is interrupted. */
export const serve: Command = {
  usage: 'datchuan serve [--port 3000] [--host 127.0.0.1] [--data DIR] [--database-url URL]',
  options: { ...siteOptions, port: 'text', host: 'text' },
  operands: 0,
  async run(_, options) {
    const port = portOf(options.port ?? settingOf('DATCHUAN_PORT'));
    const host = String(options.host ?? settingOf('DATCHUAN_HOST'));
    const stopped = interrupted();
    await buildWeb();
    const baseUrl = settingOf('DATCHUAN_URL') ?? `http://localhost:${port}`;
    const mail = mailSettings();
    const site = await openSite({ ...whereOf(options), baseUrl, reminds: true, ...(mail ? { mail } : {}) });
    try {
      const { server, close } = await makeServer(site);
      try {
        await listen(server, port, host);
        await greet(site, baseUrl);
        await stopped;
      } finally {
        await close();
      }
    } finally {
      await site.close();
    }
    return 0;
  },
};

async function greet(site: Site, baseUrl: string): Promise<void> {
  say(
    `Đạt Chuẩn đang chạy tại ${baseUrl} (dữ liệu: ${site.dataDir}). Dừng: Ctrl-C.`,
    `Đạt Chuẩn runs at ${baseUrl} (data: ${site.dataDir}). Stop: Ctrl-C.`,
  );
  const link = await firstLink(site);
  if (!link) return;
  say(
    `Chưa có ai quản trị. Mở liên kết dùng một lần này (trong 24 giờ):\n  ${link}`,
    `Nobody administers this site yet. Open this one-time link (24 hours):\n  ${link}`,
  );
}

function portOf(given: unknown): number {
  const port = Number(given);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535 && String(given).trim() !== '') return port;
  throw new BadCall(`Cổng phải là một số từ 0 đến 65535: ${String(given)}\n${serve.usage}`);
}

/** @throws CannotOpen when the address is taken, forbidden or not of this machine. */
async function listen(server: WebServer['server'], port: number, host: string): Promise<void> {
  try {
    await server.listen({ port, host });
  } catch (error) {
    const said = wordsOfAddress[(error as NodeJS.ErrnoException).code ?? ''];
    throw said?.(port, host) ?? error;
  }
}

const wordsOfAddress: Readonly<Record<string, (port: number, host: string) => CannotOpen>> = {
  EADDRINUSE: (port) =>
    new CannotOpen(
      `Cổng ${port} đang có chương trình khác dùng. Hãy chọn cổng khác: datchuan serve --port ${port + 1}`,
      `Another program uses port ${port}. Choose another: datchuan serve --port ${port + 1}`,
    ),
  EACCES: (port) =>
    new CannotOpen(
      `Tài khoản đang chạy không được mở cổng ${port}. Hãy chọn một cổng từ 1024 trở lên.`,
      `The account that runs this may not open port ${port}. Choose one from 1024 on.`,
    ),
  EADDRNOTAVAIL: (_, host) =>
    new CannotOpen(
      `Máy này không có địa chỉ ${host}. Hãy xem lại --host.`,
      `This machine has no address ${host}. Look at --host.`,
    ),
  ENOTFOUND: (_, host) =>
    new CannotOpen(`Không hiểu địa chỉ ${host}. Hãy xem lại --host.`, `The address ${host} is unknown. Look at --host.`),
};

/** Resolves at the first Ctrl-C or termination; a second one is left to end the process. */
function interrupted(): Promise<void> {
  return new Promise((stop) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop());
  });
}
