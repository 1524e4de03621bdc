import type { QueryClient } from '@tanstack/react-query';
import { forgetFiles } from '../kernel/draftFiles.ts';
import { forgetDrafts } from '../kernel/drafts.ts';
import { forgetAnswers, rememberPerson } from '../kernel/keptAnswers.ts';
import { endSession, mustLeave } from '../kernel/leaving.ts';
import { emptyOutbox } from '../kernel/outbox/outbox.ts';
import { ownerNow, setOwner } from '../kernel/owner.ts';
import { signInPath } from '../kernel/signIn.ts';

/**
 * Ends the session; what the server said under this account leaves the machine with it. `'keep'`: what is unsent stays
 * under this account, unseen by anybody else; `'drop'`: it goes too.
 */
export async function signOut(cache: QueryClient, unsent: 'keep' | 'drop'): Promise<void> {
  const personId = ownerNow();
  // Before anything is asked of the server: a network that comes back meanwhile would send what is to be erased.
  if (personId !== null) await emptyOutbox(personId, unsent === 'drop' ? 'all' : 'sent');
  mustLeave(!(await endSession()));
  cache.clear();
  rememberPerson(null);
  await forgetAnswers(null);
  if (personId !== null && unsent === 'drop') {
    await forgetDrafts(personId);
    await forgetFiles(personId);
  }
  setOwner(null);
  location.assign(signInPath);
}
