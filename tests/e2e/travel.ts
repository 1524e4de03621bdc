import type { Page, Request } from 'playwright-core';

/** What a page still asks for, and how often it has asked. */
interface Traffic {
  readonly open: Set<Request>;
  asked: number;
}

const traffics = new WeakMap<Page, Traffic>();

function trafficOf(page: Page): Traffic {
  const known = traffics.get(page);
  if (known) return known;
  const traffic: Traffic = { open: new Set(), asked: 0 };
  page.on('request', (request) => {
    traffic.open.add(request);
    traffic.asked += 1;
  });
  page.on('requestfinished', (request) => traffic.open.delete(request));
  page.on('requestfailed', (request) => traffic.open.delete(request));
  traffics.set(page, traffic);
  return traffic;
}

const quietMillis = 60;
const mostTurns = 500;
/** A page that nobody sees has no idle moments of its own. */
const restOfPage = 'new Promise((done) => requestIdleCallback(() => done(), { timeout: 300 }))';

/** Waits until the page has all it asked for, shows it, and rests: a fifth of what the browser's own «network idle» takes. */
export async function settled(page: Page): Promise<void> {
  const traffic = trafficOf(page);
  const loading = page.getByRole('status').filter({ hasText: 'Đang tải' });
  for (let turn = 0; turn < mostTurns; turn++) {
    const { asked } = traffic;
    await loading.first().waitFor({ state: 'detached' });
    await page.evaluate(restOfPage);
    await page.waitForTimeout(quietMillis);
    if (traffic.open.size === 0 && traffic.asked === asked) return;
  }
  throw new Error(`${page.url()} còn hỏi mãi: ${[...traffic.open].map((one) => one.url()).join(' ')}`);
}

/** Goes to another page of the application that is open, as its own links do. */
export async function travel(page: Page, path: string): Promise<void> {
  trafficOf(page);
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})`);
  await settled(page);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}
