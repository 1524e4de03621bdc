import { randomBytes } from 'node:crypto';
import * as api from '#api/council.ts';
import { trusteesAt } from '#domain/council/trustee.ts';
import { openVote as begin, whyNotOpenVote } from '#domain/council/vote.ts';
import { browserForms } from '#domain/council/votingForm.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { beginElection, whyNotElect } from './beginElection.ts';
import { addVote, saveCase, saveVote } from './caseStore.ts';
import { handledCase, notedTies } from './scene.ts';
import { loadTrusteeship } from './trusteeStore.ts';

/** Whoever runs the sitting opens a vote on a case: ties are noted once more, then who may vote is fixed. One cast in the browser begins its election. */
export const openVote = action({
  name: 'council.openVote',
  input: api.openVote.input,
  async run({ caseId, again, minutes, version }, context) {
    const { actor, now, tx, newId, record } = context;
    const { sitting, council, one: read } = await handledCase(context, caseId);
    refuseIf(whyNotCurrent(read.version, version));
    const [one] = await notedTies(context, council, [read]);
    const kept = await loadTrusteeship(tx, council.id);
    refuseIf([...whyNotOpenVote(sitting, one!, again), ...whyNotElect(sitting, one!, kept)]);

    const begun = begin(sitting, one!, newId(), again);
    for (const vote of begun.votes.slice(-2, -1)) if (vote.state === 'replaced') await replaceOnce(context, one!, vote);
    const vote = begun.votes.at(-1)!;
    await addVote(tx, caseId, vote, { personId: actor.personId, now, salt: randomBytes(16).toString('hex') });
    await saveCase(tx, begun);
    const { round, form } = vote;
    record({
      type: 'sitting.vote-opened',
      subjectId: caseId,
      body: { sittingId: sitting.id, voteId: vote.id, round, form, again: vote.again },
    });
    if (browserForms.includes(form)) {
      const trustees = trusteesAt(kept, sitting.seats, begun.ties);
      await beginElection(context, { council, sitting }, begun, kept, { minutes, attempt: 1, trustees });
    }
    return { id: caseId, version: begun.version };
  },
});

/** A vote that counted until now counts no longer; one that was replaced before stays as it is. */
async function replaceOnce(
  { tx }: Parameters<typeof handledCase>[0],
  before: Parameters<typeof saveCase>[1],
  vote: Parameters<typeof saveVote>[1],
) {
  const was = before.votes.find(({ id }) => id === vote.id);
  if (was?.state === 'counted') await saveVote(tx, vote);
}
