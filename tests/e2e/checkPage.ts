import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { complaintsOf } from './watch.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const options = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
  resultTypes: ['violations'],
};
const findBarriers = `axe.run(document, ${JSON.stringify(options)}).then(({ violations }) =>
  violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`;

const heightOf = async (page: Page) => await page.evaluate<number>('document.documentElement.scrollHeight');

/** As tall as the page, so that no bar at the foot covers a control that scrolling would uncover; what comes late counts. */
async function growTo(page: Page, window: { readonly width: number; readonly height: number }): Promise<void> {
  let height = window.height;
  for (let needed = await heightOf(page); needed > height; needed = await heightOf(page)) {
    height = needed;
    await page.setViewportSize({ ...window, height });
    await page.evaluate('document.fonts.ready.then(() => undefined)');
  }
}

/**
 * What axe finds on the whole page; what came while it looked lay under the bar at the foot, so that it looks again. It runs in the page
 * itself, which sees no frame of another origin: there are none, and one that comes is refused here.
 */
async function barriersOf(page: Page, window: { readonly width: number; readonly height: number }): Promise<readonly string[]> {
  if (page.frames().length > 1) throw new Error(`Trang ${page.url()} có khung: hãy cho axe vào từng khung`);
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe);
  for (;;) {
    await growTo(page, window);
    const barriers = await page.evaluate<readonly string[]>(findBarriers);
    if ((await heightOf(page)) <= page.viewportSize()!.height) return barriers;
  }
}

let taken = 0;

/** With DATCHUAN_PICTURES=<folder> every page that is checked is kept there as a picture, to be looked at. */
async function keepPicture(page: Page, name: string): Promise<void> {
  const folder = process.env.DATCHUAN_PICTURES;
  if (folder) await page.screenshot({ path: join(folder, `${String(++taken).padStart(3, '0')}${name}.png`) });
}

/** What holds on every page: no barrier that axe finds, nothing wider than the window, a silent console. */
export async function checkPage(page: Page): Promise<void> {
  const where = new URL(page.url()).pathname;
  await page.getByRole('status').filter({ hasText: 'Đang tải' }).first().waitFor({ state: 'detached' });
  const window = page.viewportSize()!;
  const barriers = (await barriersOf(page, window)).map((each) => `${where} ${each}`);
  await keepPicture(page, `${where.replaceAll('/', '_')}-${window.width}`);
  const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  await page.setViewportSize(window);
  expect({ where, barriers, tooWide, complaints: complaintsOf(page) }).toEqual({
    where,
    barriers: [],
    tooWide: 0,
    complaints: [],
  });
}
