import type { App } from '../kernel/action.ts';
import { asPublic, findByCode, listOfHolder, type PublicTitle } from './store.ts';

/** What the public page of a code shows: the title, and the other titles of its holder. */
export interface CodeCheck extends PublicTitle {
  readonly history: readonly PublicTitle[];
}

/** Codes have no O, I, 0 or 1, so that what is typed from paper is read one way. */
export function tidyCode(typed: string): string {
  return typed.trim().toUpperCase().replace(/\s+/g, '-').replace(/-+/g, '-');
}

export async function checkCode(app: Pick<App, 'db'>, typed: string): Promise<CodeCheck | undefined> {
  return await asPublic(app.db, async (tx) => {
    const title = await findByCode(tx, tidyCode(typed));
    return title && { ...title, history: await listOfHolder(tx, title) };
  });
}
