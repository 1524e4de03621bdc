import type { QueryClient } from '@tanstack/react-query';
import { forgetDrafts } from '../kernel/drafts.ts';
import { signInPath } from '../kernel/signIn.ts';

/** Ends the session; what the server said and what was typed under this account leave the machine with it. */
export async function signOut(cache: QueryClient): Promise<void> {
  await fetch('/api/auth/sign-out', { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: '{}' });
  cache.clear();
  forgetDrafts();
  location.assign(signInPath);
}
