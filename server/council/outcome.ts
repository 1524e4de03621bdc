import type { SittingCase } from '#domain/council/sitting.ts';
import type { Context } from '../kernel/action.ts';
import { contentHash } from '../kernel/canonical.ts';
import { saltOf, saveCase, saveVote } from './caseStore.ts';

/** Keeps what the last vote of a case came to. The event holds a salted hash of it: whoever is tied learns no figure from the log. */
export async function keepOutcome({ tx, record }: Context, one: SittingCase): Promise<{ id: string; version: number }> {
  const vote = one.votes.at(-1)!;
  await saveVote(tx, vote);
  await saveCase(tx, one);
  const { round, form, count, outcome, turnout } = vote;
  const hash = contentHash({ salt: await saltOf(tx, vote.id), count, outcome, turnout });
  const body = { sittingId: one.sittingId, voteId: vote.id, round, form, outcome: hash };
  record({ type: 'sitting.vote-counted', subjectId: one.id, body });
  return { id: one.id, version: one.version };
}
