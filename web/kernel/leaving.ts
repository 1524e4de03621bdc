import { signInEndpointPath, signOutEndpointPath } from './signIn.ts';
import { Unreachable } from './troubles.ts';

/** Somebody signed out without a network: the session still stands on the server and is ended before anything else is asked. */
const key = 'dat-chuan.ra';

export function mustLeave(isDue: boolean): void {
  try {
    if (isDue) localStorage.setItem(key, '1');
    else localStorage.removeItem(key);
  } catch {
    // Without a store there is nothing to leave behind either.
  }
}

function isDue(): boolean {
  try {
    return localStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}

/** Whether the server has ended the session. */
export async function endSession(): Promise<boolean> {
  const headers = { 'Content-Type': 'application/json' };
  const answer = await fetch(signOutEndpointPath, { method: 'POST', headers, body: '{}' }).catch(() => null);
  return answer?.ok ?? false;
}

/** @throws Unreachable while the session that was left cannot be ended: nothing goes out in its name. */
export async function leaveFirst(path: string): Promise<void> {
  if (!isDue() || path === signInEndpointPath) return;
  if (!(await endSession())) throw new Unreachable();
  mustLeave(false);
}

/** A new session has taken the place of the one that was left. */
export function leftAnew(path: string): void {
  if (path === signInEndpointPath && isDue()) mustLeave(false);
}
