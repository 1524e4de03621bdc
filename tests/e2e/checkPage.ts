import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { complaintsOf } from './watch.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What holds on every page: no barrier that axe finds, nothing wider than the window, a silent console. */
export async function checkPage(page: Page): Promise<void> {
  const where = new URL(page.url()).pathname;
  await page.getByRole('status').filter({ hasText: 'Đang tải' }).first().waitFor({ state: 'detached' });
  const window = page.viewportSize()!;
  // As tall as the page, so that no bar at the foot covers a control that scrolling would uncover.
  const height = await page.evaluate<number>('document.documentElement.scrollHeight');
  await page.setViewportSize({ ...window, height: Math.max(window.height, height) });
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
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
