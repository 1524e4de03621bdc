import type { Page } from 'playwright-core';

const troubles = new WeakMap<Page, string[]>();

/** Notes what the page's console complains of; an answer that says no is no complaint. */
export function watch(page: Page): void {
  const found: string[] = [];
  troubles.set(page, found);
  page.on('pageerror', (error) => found.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text()))
      found.push(`${message.text()} (${message.location().url})`);
  });
}

/** What the console complained of since the last time it was asked. */
export const complaintsOf = (page: Page): readonly string[] => troubles.get(page)?.splice(0) ?? [];
