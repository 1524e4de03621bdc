import { forgetAnswers, rememberPerson } from '../kernel/keptAnswers.ts';
import { ownerNow, setOwner } from '../kernel/owner.ts';

/** The server has said who is signed in: drafts, outbox and kept answers are theirs, and nobody else's answers stay. */
export function enter(personId: string): void {
  const before = ownerNow();
  rememberPerson(personId);
  if (before === personId) return;
  const cleared = forgetAnswers(personId).catch(() => undefined);
  // Somebody else signed in, in another tab: what this page shows is no longer theirs.
  if (before !== null) void cleared.then(() => location.reload());
  else setOwner(personId);
}
