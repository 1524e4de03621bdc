import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { findOrInstallBrowser } from '../support/browser.ts';

/** A phone: a browser with a profile on disk that outlives the browser. */
export interface Machine {
  /** The page in front, anew where there is none. */
  page(): Promise<Page>;
  secondPage(): Promise<Page>;
  setOffline(isOffline: boolean): Promise<void>;
  closePage(): Promise<void>;
  /** The tab's process dies, as a phone short of memory does it. */
  crashPage(): Promise<void>;
  /** The whole browser dies at once. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

const options = [
  '--headless=new',
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--window-size=420,900',
  '--remote-debugging-port=0',
];

/** A browser that is dying may never answer. */
const soon = async (act: Promise<unknown>): Promise<void> => void (await Promise.race([act.catch(() => undefined), wait(5000)]));

interface Running {
  readonly child: ChildProcess;
  readonly browser: Browser;
  readonly context: BrowserContext;
}

/** @param beforePages runs in each page before anything of its own. */
export function machine(beforePages?: string): Machine {
  const profile = mkdtempSync(join(tmpdir(), 'datchuan-may-'));
  let running: Running | undefined;
  let front: Page | undefined;

  const context = async () => {
    running ??= await start(profile, beforePages);
    return running.context;
  };
  const kill = async () => {
    const now = running;
    running = undefined;
    front = undefined;
    if (!now) return;
    const ended = once(now.child, 'exit');
    process.kill(-now.child.pid!, 'SIGKILL');
    await ended;
    await soon(now.browser.close());
  };
  return {
    kill,
    async page() {
      if (front && !front.isClosed()) return front;
      front = await (await context()).newPage();
      front.setDefaultTimeout(12_000);
      return front;
    },
    async secondPage() {
      return await (await context()).newPage();
    },
    async setOffline(isOffline) {
      await soon((await context()).setOffline(isOffline));
    },
    async closePage() {
      const page = front;
      front = undefined;
      if (page) await soon(page.close());
    },
    async crashPage() {
      const page = front;
      front = undefined;
      if (!page) return;
      await soon(
        page
          .context()
          .newCDPSession(page)
          .then((session) => Promise.race([session.send('Page.crash'), wait(500)])),
      );
      await soon(page.close());
    },
    async close() {
      await kill();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

async function start(profile: string, beforePages: string | undefined): Promise<Running> {
  const portFile = join(profile, 'DevToolsActivePort');
  rmSync(portFile, { force: true });
  const child = spawn(findOrInstallBrowser(), [...options, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: 'ignore',
    detached: true,
  });
  const port = await portIn(portFile);
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const context = browser.contexts()[0]!;
  if (beforePages) await context.addInitScript(beforePages);
  return { child, browser, context };
}

async function portIn(file: string): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    const [port] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
    if (port) return port;
    await wait(100);
  }
  throw new Error('the browser does not start');
}
