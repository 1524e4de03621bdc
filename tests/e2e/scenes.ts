import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { it } from 'vitest';

/** A journey told scene by scene: after one that fails the rest is left out, and every open page is pictured. */
export function scenes(pages: () => readonly Page[]) {
  let broken: string | undefined;
  return (name: string, act: () => Promise<void>) =>
    it(name, async (context) => {
      if (broken !== undefined) return context.skip(`sau khi hỏng ở «${broken}»`);
      try {
        await act();
      } catch (error) {
        broken = name;
        throw new Error(`${String(error)}\n${await said(pages())}\nẢnh các trang lúc hỏng: ${await picture(pages())}`, {
          cause: error,
        });
      }
    });
}

/** What the pages say of the failure, for whoever has only the log. */
async function said(pages: readonly Page[]): Promise<string> {
  const texts = pages.map(async (page) => {
    const words = await page
      .locator('dialog[open], [role=alert], main')
      .allInnerTexts()
      .catch(() => []);
    return words.map((each) => `${new URL(page.url()).pathname}: ${each.replaceAll(/\s+/g, ' ').slice(0, 600)}`);
  });
  return (await Promise.all(texts)).flat().join('\n');
}

async function picture(pages: readonly Page[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'datchuan-e2e-anh-'));
  for (const [index, page] of pages.entries()) {
    const name = `${index}${new URL(page.url()).pathname.replaceAll('/', '_').slice(0, 60)}.png`;
    await page.screenshot({ path: join(folder, name) }).catch(() => undefined);
  }
  return folder;
}
