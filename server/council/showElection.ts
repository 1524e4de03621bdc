import * as api from '#api/elections.ts';
import { entryDigest } from '#ballot/board.ts';
import type { Entry } from '#ballot/record.ts';
import { receiptOf } from '#ballot/vote.ts';
import { whyNotDispute } from '#domain/council/dispute.ts';
import { whyNotSeeVotes } from '#domain/council/policy.ts';
import { type Refusal, Refused, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import { type Context, view } from '../kernel/action.ts';
import { personNames } from '../people/store.ts';
import { loadCase } from './caseStore.ts';
import { listDisputes } from './disputeStore.ts';
import { caseOfElection, type ElectionScene } from './electionScene.ts';
import { type HeldElection, loadBoard, loadElection } from './electionStore.ts';
import { said } from './present.ts';
import { ownDisputeIn } from './presentElection.ts';
import { loadScene } from './scene.ts';

/** The board of an election, for whoever may know the votes of its case. */
export const showElection = view({
  name: 'council.showElection',
  input: api.showElection.input,
  async run({ electionId }, context) {
    const { sitting, one, election } = await seenElection(context, electionId);
    const vote = one.votes.find(({ id }) => id === election.voteId)!;
    refuseIf(whyNotRead(context.actor, vote.form, election));
    const board = await loadBoard(context.tx, electionId);
    const disputes = await listDisputes(context.tx, [electionId]);
    const { digest, manifest, opensAt, closesAt, voted } = election;
    const closing = board.findLast(({ kind }) => kind === 'closing');
    return {
      ...{ id: election.id, sittingId: sitting.id, caseName: one.name, proposal: one.proposal, form: vote.form },
      ...{ state: election.state, isVoid: vote.state === 'void', digest, opensAt, closesAt, voted, quorum: manifest.quorum },
      ...{ voters: manifest.voters.length, trustees: manifest.trustees.length, threshold: manifest.threshold },
      decrypted: election.parts.filter(({ decryption }) => decryption).length,
      closing: closing ? entryDigest(digest, closing) : null,
      results: resultsOf(election),
      turnout: closing ? await turnoutIn(context, election, board) : null,
      ownDispute: ownDisputeIn(disputes, context.actor.personId),
      ownVoter: election.voters.find(({ personId }) => personId === context.actor.personId)?.voter ?? null,
      entries: board.map(lineOf),
      whyNot: {
        record: said(whyNotTake(election)),
        dispute: said(whyNotDispute(vote, sitting, election, disputes, context.actor.personId)),
      },
    };
  },
});

/** An election with its scene, for whoever may know the votes of its case. @throws Refused */
export async function seenElection(context: Context, electionId: string): Promise<ElectionScene> {
  const caseId = await caseOfElection(context.tx, electionId);
  const { sittingId } = await loadCase(context.tx, caseId);
  const scene = await loadScene(context, sittingId).catch((error: unknown) => {
    const isUnseen = error instanceof Refused && error.refusals.some(({ kind }) => kind === 'unseen');
    throw isUnseen ? new Refused([{ kind: 'unseen', code: 'council.election-not-found' }]) : error;
  });
  const one = scene.cases.find(({ id }) => id === caseId)!;
  refuseIf(whyNotSeeVotes(context.actor, one, scene.sitting, scene.council, context.today));
  return { ...scene, one, election: await loadElection(context.tx, electionId) };
}

/** A sealed vote has no public board: its trustees alone see it. */
export function whyNotRead({ personId }: Actor, form: string, { parts }: HeldElection): Refusal[] {
  const isTrustee = parts.some((part) => part.personId === personId);
  return form === 'verifiable' || isTrustee ? [] : [{ kind: 'forbidden', code: 'council.record-is-sealed' }];
}

/** A record is handed out once it is whole; a vote that was given up or made void before has none. */
export function whyNotTake({ state, tally }: HeldElection): Refusal[] {
  return state === 'tallied' && tally ? [] : [stateRefusal('council.record-not-whole')];
}

function resultsOf({ manifest, tally }: HeldElection) {
  const counts = tally?.results?.[0];
  return counts ? manifest.questions[0]!.options.map(({ title }, index) => ({ title, count: counts[index]! })) : null;
}

/** Who has a ballot on the board, by name: those who sat there know who voted, and see a ballot of somebody who did not. */
async function turnoutIn({ tx }: Context, { voters }: HeldElection, board: readonly Entry[]) {
  const names = await personNames(
    tx,
    voters.map(({ personId }) => personId),
  );
  const voted = new Set(board.flatMap((entry) => (entry.kind === 'ballot' ? [entry.body.voter] : [])));
  return voters.map(({ voter, personId }) => ({ name: names.get(personId) ?? '', hasVoted: voted.has(voter) }));
}

const lineOf = (entry: Entry) => ({
  ...{ seq: entry.seq, at: entry.at, kind: entry.kind },
  voter: entry.kind === 'closing' ? null : entry.body.voter,
  receipt: entry.kind === 'ballot' ? receiptOf(entry.body) : null,
  key: entry.kind === 'ballot' ? entry.body.voterKey : entry.kind === 'credential' ? entry.body.key : null,
});
