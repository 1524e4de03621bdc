import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { SignIn } from '#cli/demo/accounts.ts';
import { populate } from '#cli/demo/populate.ts';
import type { Key } from '#cli/demo/roster.ts';
import { samplePlan } from '#cli/demo/samplePlan.ts';
import { scenarioFor } from '#cli/demo/scenario.ts';
import type { World } from '#cli/demo/world.ts';
import { startOf } from '#domain/kernel/day.ts';
import { readPlanFile } from '#papers/read/readPlan.ts';
import { makeServer } from '#server/main.ts';
import { openSite } from '#server/site.ts';
import { findOrInstallBrowser } from '../support/browser.ts';
import { watch } from './watch.ts';

export type Caller = Key | 'administrator';

/** A populated site on a real server and a real browser, with nothing lived yet. */
export interface Stand {
  readonly world: World;
  readonly baseUrl: string;
  readonly plan: { readonly bytes: Uint8Array; readonly name: string };
  /** A page of a browser of their own, signed in through the sign-in page; without a name, nobody. */
  open(who?: Caller, width?: number): Promise<Page>;
  /** Types the sign-in of that person into the sign-in page that is open. */
  signIn(page: Page, who: Caller): Promise<void>;
  /** Every page open now, for pictures of a failure. */
  pages(): readonly Page[];
  close(): Promise<void>;
}

const patience = 40_000;

const sample = { bytes: new TextEncoder().encode(samplePlan), name: 'ke-hoach.txt' };

export async function stand(plan: Stand['plan'] = sample): Promise<Stand> {
  const dataDir = mkdtempSync(join(tmpdir(), 'datchuan e2e bản sao '));
  const reading = await readPlanFile(plan.bytes, { fileName: plan.name });
  const scenario = scenarioFor(reading, reading.lines.join('\n'), undefined, 2024);
  const port = 21_000 + Math.floor(Math.random() * 20_000);
  const baseUrl = `http://localhost:${port}`;
  const clock = new Date(Date.parse(startOf(scenario.startDay)) + 8 * 3_600_000).toISOString();
  const site = await openSite({ dataDir, kind: 'demo', name: 'Tỉnh Thanh Lộc', clock, baseUrl });
  const { world, signIns } = await populate(site, scenario, () => undefined);
  const web = await makeServer(site);
  await web.server.listen({ port, host: '127.0.0.1' });
  const browser = await launch();
  const contexts: BrowserContext[] = [];
  const accountOf = (who: Caller) => (who === 'administrator' ? signIns[0]! : signInOf(signIns, world.names[who]));
  return {
    world,
    baseUrl,
    plan,
    async open(who, width = 1280) {
      const context = await browser.newContext({
        viewport: { width, height: 900 },
        locale: 'vi-VN',
        reducedMotion: 'reduce',
        baseURL: baseUrl,
      });
      context.setDefaultTimeout(patience);
      contexts.push(context);
      const page = await context.newPage();
      watch(page);
      if (who) {
        await page.goto('/dang-nhap');
        await signIn(page, accountOf(who));
      }
      return page;
    },
    signIn: async (page, who) => await signIn(page, accountOf(who)),
    pages: () => contexts.flatMap((context) => context.pages()),
    async close() {
      for (const context of contexts) await context.close();
      await browser.close();
      await web.close();
      await site.close();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const signInOf = (signIns: readonly SignIn[], name: string) => signIns.find((each) => each.name === name)!;

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

async function signIn(page: Page, { email, password }: SignIn): Promise<void> {
  await page.getByLabel('Thư điện tử').fill(email);
  await page.getByLabel('Mật khẩu', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/dang-nhap'));
}
