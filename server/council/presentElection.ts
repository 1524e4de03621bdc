import { type Dispute, unanswered, whyNotAnswerDispute, whyNotDispute } from '#domain/council/dispute.ts';
import { whyNotAbandon, whyNotCloseElection, whyNotRestart } from '#domain/council/election.ts';
import { whyNotHandleAs } from '#domain/council/policy.ts';
import type { SittingCase } from '#domain/council/sitting.ts';
import type { Vote } from '#domain/council/vote.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { HeldElection } from './electionStore.ts';
import { type Shown, said } from './present.ts';

/** How far the election of a vote is: how many have voted, which trustees have done their part. Never who chose what. */
export function presentElection(vote: Vote, one: SittingCase, shown: Shown) {
  const election = shown.elections.get(vote.id);
  if (!election) return null;
  const { actor, sitting, council, today, names } = shown;
  const { id, state, closesAt, voters, voted, manifest, parts } = election;
  const last = one.votes.at(-1);
  const handle = whyNotHandleAs(actor, one, sitting, council, today);
  const accused = parts.find(({ complaint }) => complaint)?.complaint?.dealer;
  const nameOf = (personId: string | undefined) => (personId === undefined ? '' : (names.get(personId) ?? ''));
  return {
    ...{ id, state, closesAt, voters: voters.length, voted, quorum: manifest.quorum, threshold: manifest.threshold },
    trustees: parts.map(({ trusteeId, personId, dealing, acknowledgement, decryption }) => ({
      ...{ id: trusteeId, name: nameOf(personId) },
      ...{ dealt: dealing !== null, acknowledged: acknowledgement !== null, decrypted: decryption !== null },
    })),
    isVoter: election.voterIds.includes(actor.personId),
    isTrustee: parts.some(({ personId }) => personId === actor.personId),
    accused: accused === undefined ? null : nameOf(parts.find(({ trusteeId }) => trusteeId === accused)?.personId),
    ...presentDisputes(vote, election, handle, shown),
    whyNot: {
      close: said([...handle, ...whyNotCloseElection(last, election, shown.now)]),
      restart: said([...handle, ...whyNotRestart(last, election)]),
      abandon: said([...handle, ...whyNotAbandon(last, election)]),
      dispute: said(whyNotDispute(vote, sitting, election, disputesOf(election.id, shown), actor.personId)),
    },
  };
}

const disputesOf = (electionId: string, { disputes }: Shown) => disputes.filter((one) => one.electionId === electionId);

/** That somebody complained is told to all who see the vote, who it was to those who answer. */
function presentDisputes(vote: Vote, election: HeldElection, handle: readonly Refusal[], shown: Shown) {
  const { actor, names } = shown;
  const all = disputesOf(election.id, shown);
  const counts = vote.state === 'open' || vote.state === 'counted';
  return {
    disputesWaiting: counts ? unanswered(all).length : 0,
    disputes: (handle.length === 0 ? all : []).map((one) => ({
      ...{ id: one.id, name: names.get(one.personId) ?? '', ground: one.ground, receipt: one.receipt },
      ...{ saidAt: one.saidAt, answer: one.answer, reason: one.reason },
      whyNot: { answer: said(whyNotAnswerDispute(one, actor.personId)) },
    })),
    ownDispute: ownDisputeIn(all, actor.personId),
  };
}

/** Somebody's own last complaint. */
export function ownDisputeIn(disputes: readonly Dispute[], personId: string) {
  const own = disputes.findLast((one) => one.personId === personId);
  return own ? { ground: own.ground, saidAt: own.saidAt, answer: own.answer, reason: own.reason } : null;
}
