import * as api from '#api/elections.ts';
import { closingOf, nextEntry } from '#ballot/board.ts';
import { isQuorate, tallyOf } from '#ballot/tally.ts';
import { whyNotCloseElection } from '#domain/council/election.ts';
import type { Sitting, SittingCase } from '#domain/council/sitting.ts';
import { voidUndecrypted } from '#domain/council/vote.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action, type Context } from '../kernel/action.ts';
import { instant } from './beginElection.ts';
import { saveVote } from './caseStore.ts';
import { handledElection } from './electionScene.ts';
import { addEntry, type HeldElection, loadBoard, openOf, saveElection } from './electionStore.ts';
import { keepVoided, voidedByLateTie } from './lateTies.ts';
import { operatorKey } from './operatorKey.ts';

/** Whoever runs the sitting closes the voting. With enough ballots the trustees are asked; with fewer nothing is decrypted, ever; nor where a voter is tied by now. */
export const closeElection = action({
  name: 'council.closeElection',
  input: api.closeElection.input,
  async run({ electionId }, context) {
    const { sitting, council, one, election } = await handledElection(context, electionId);
    refuseIf(whyNotCloseElection(one.votes.at(-1), election, context.now));
    if (await voidedByLateTie(context, { sitting, council }, one)) return { id: electionId, state: election.state };
    const open = openOf(election, await loadBoard(context.tx, electionId));
    const at = [instant(context.now), open.board.at(-1)?.at ?? ''].sort().at(-1)!;
    const closing = nextEntry(open, { kind: 'closing', body: closingOf(open) }, at, operatorKey(context.site));
    await addEntry(context.tx, electionId, closing);
    const closed = { ...open, board: [...open.board, closing] };
    const body = { sittingId: sitting.id, voteId: election.voteId, electionId };
    context.record({ type: 'sitting.election-closed', subjectId: one.id, body: { ...body, isQuorate: isQuorate(closed) } });
    if (!isQuorate(closed)) return await voidBelowQuorum(context, sitting, one, { ...election, tally: tallyOf(closed, []) });
    await saveElection(context.tx, { ...election, state: 'closed' });
    return { id: electionId, state: 'closed' as const };
  },
});

async function voidBelowQuorum(context: Context, sitting: Sitting, one: SittingCase, election: HeldElection) {
  await saveElection(context.tx, { ...election, state: 'tallied' });
  const after = voidUndecrypted(one, 'too-few-ballots');
  await saveVote(context.tx, after.votes.at(-1)!);
  await keepVoided(context, sitting, after);
  return { id: election.id, state: 'tallied' as const };
}
