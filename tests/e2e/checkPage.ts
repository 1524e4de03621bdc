import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { complaintsOf } from './watch.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

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

/** What axe finds on the whole page; what came while it looked lay under the bar at the foot, so that it looks again. */
async function barriersOf(page: Page, window: { readonly width: number; readonly height: number }) {
  for (;;) {
    await growTo(page, window);
    const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
    if ((await heightOf(page)) <= page.viewportSize()!.height) return violations;
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
  const violations = await barriersOf(page, window);
  await keepPicture(page, `${where.replaceAll('/', '_')}-${window.width}`);
  const barriers = violations.map(({ id, nodes }) => `${where} ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  const tooWide = await page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  await page.setViewportSize(window);
  expect({ where, barriers, tooWide, complaints: complaintsOf(page) }).toEqual({
    where,
    barriers: [],
    tooWide: 0,
    complaints: [],
  });
}
