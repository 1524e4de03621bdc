import type { App } from '../kernel/action.ts';
import { asPublic, findByCode, listOfHolder, type PublicTitle } from './store.ts';

/** What the public page of a code shows: the title, the other titles of its holder, and when that was looked up (ISO 8601). */
export interface CodeCheck extends PublicTitle {
  readonly history: readonly PublicTitle[];
  readonly checkedAt: string;
}

/** Codes have no O, I, 0 or 1, so that what is typed from paper is read one way. */
export function tidyCode(typed: string): string {
  return typed
    .trim()
    .toUpperCase()
    .replace(/[\s\u2010-\u2015]+/g, '-')
    .replace(/-+/g, '-');
}

export async function checkCode(app: Pick<App, 'db'>, typed: string): Promise<CodeCheck | undefined> {
  return await asPublic(app.db, async (tx, now) => {
    const title = await findByCode(tx, tidyCode(typed));
    return title && { ...title, history: await listOfHolder(tx, title), checkedAt: now };
  });
}
