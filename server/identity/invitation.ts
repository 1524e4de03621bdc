import type { Tx } from '../db/connection.ts';
import type { SiteOfContext } from '../kernel/action.ts';
import { addSignInLink, dropUnusedLinks } from './store.ts';

/** A person's one-time link; an older one that was not used stops working. */
export async function makeInvitation(tx: Tx, site: SiteOfContext, personId: string, expiresAt: string): Promise<string> {
  const link = { purpose: 'invitation', personId } as const;
  await dropUnusedLinks(tx, link);
  return `${site.baseUrl}/moi/${await addSignInLink(tx, link, expiresAt)}`;
}
