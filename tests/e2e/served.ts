import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { SignIn } from '#cli/demo/accounts.ts';
import { type Day, startOf } from '#domain/kernel/day.ts';
import { makeServer } from '#server/main.ts';
import { openSite, type Site } from '#server/site.ts';
import { findOrInstallBrowser } from '../support/browser.ts';
import { freshDatabase } from '../support/database.ts';
import { watch } from './watch.ts';

/** A site of its own on a real server, and a real browser. */
export interface Served {
  readonly baseUrl: string;
  /** A page of a browser of its own, signed in through the sign-in page; without an account, nobody. */
  open(account?: SignIn, width?: number): Promise<Page>;
  /** Every page open now, for pictures of a failure. */
  pages(): readonly Page[];
  close(): Promise<void>;
}

const patience = 40_000;

/** How the browsers of a journey are set up. */
export interface Browsing {
  /**
   * Each new browser keeps the whole application for the hours without a connection, as people's do. It costs a third of a journey's
   * time; the journeys that lose the connection have it, and one whole year.
   */
  readonly keepsApplication?: boolean;
}

/** Opens a site on a day, fills it, serves it. */
export async function serve<T>(
  startDay: Day,
  fill: (site: Site) => Promise<T>,
  { keepsApplication = false }: Browsing = {},
): Promise<{ served: Served; filled: T }> {
  const dataDir = mkdtempSync(join(tmpdir(), 'datchuan e2e bản sao '));
  const port = 21_000 + Math.floor(Math.random() * 20_000);
  const baseUrl = `http://localhost:${port}`;
  const clock = new Date(Date.parse(startOf(startDay)) + 8 * 3_600_000).toISOString();
  const database = await freshDatabase();
  const site = await openSite({ dataDir, databaseUrl: database.url, kind: 'demo', name: 'Tỉnh Thanh Lộc', clock, baseUrl });
  const filled = await fill(site);
  const web = await makeServer(site);
  await web.server.listen({ port, host: '127.0.0.1' });
  const browser = await launch();
  const contexts: BrowserContext[] = [];
  const served: Served = {
    baseUrl,
    async open(account, width = 1280) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        locale: 'vi-VN',
        reducedMotion: 'reduce',
        baseURL: baseUrl,
        serviceWorkers: keepsApplication ? 'allow' : 'block',
      });
      context.setDefaultTimeout(patience);
      contexts.push(context);
      const page = await context.newPage();
      watch(page);
      if (account) {
        await page.goto('/dang-nhap');
        await signIn(page, account);
      }
      return page;
    },
    pages: () => contexts.flatMap((context) => context.pages()),
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      await web.close();
      await site.close();
      await database.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
  return { served, filled };
}

async function launch(): Promise<Browser> {
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return await chromium.launch({ executablePath: findOrInstallBrowser(), args });
}

/** Types an account into the sign-in page that is open. */
export async function signIn(page: Page, { email, password }: SignIn): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
}
