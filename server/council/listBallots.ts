import * as api from '#api/elections.ts';
import { format } from '#ballot/canonical.ts';
import { whyNotDispute } from '#domain/council/dispute.ts';
import { isRunning, whyNotCast } from '#domain/council/election.ts';
import { whyNotSeeInside } from '#domain/council/policy.ts';
import { view } from '../kernel/action.ts';
import { listDisputes } from './disputeStore.ts';
import { type HeldElection, lastBallots, listElections, openOf } from './electionStore.ts';
import { said } from './present.ts';
import { ownDisputeIn } from './presentElection.ts';
import { loadScene } from './scene.ts';

/** The asker's ballots in a sitting: those of votes under way in which they are a voter. Of a case they are tied to there is none. */
export const listBallots = view({
  name: 'council.listBallots',
  input: api.listBallots.input,
  async run({ sittingId }, context) {
    const { tx, actor, now } = context;
    const { sitting, cases } = await loadScene(context, sittingId);
    const open = cases.filter((one) => whyNotSeeInside(actor, one).length === 0);
    const elections = await listElections(
      tx,
      open.flatMap(({ votes }) => votes.slice(-1).map(({ id }) => id)),
    );
    const own = open.flatMap((one) => {
      const vote = one.votes.at(-1);
      if (!vote) return [];
      const election = elections.get(vote.id);
      if (!election?.voterIds.includes(actor.personId)) return [];
      return isRunning(vote, election) && election.state !== 'closed' ? [{ one, vote, election }] : [];
    });
    const last = await lastBallots(
      tx,
      own.map(({ election }) => election.id),
      actor.personId,
    );
    const disputes = await listDisputes(
      tx,
      own.map(({ election }) => election.id),
    );
    const about = ({ id }: HeldElection) => disputes.filter(({ electionId }) => electionId === id);
    return {
      title: sitting.title,
      now,
      ballots: own.map(({ one, vote, election }) => ({
        ...{ electionId: election.id, caseId: one.id, caseName: one.name, proposal: one.proposal, summary: one.summary },
        ...{ form: vote.form, state: election.state, closesAt: election.closesAt },
        ...{ voted: election.voted, voters: election.voters.length },
        voter: election.voters.find(({ personId }) => personId === actor.personId)!.voter,
        opening: openingOf(election),
        before: (last.get(election.id)?.ballot ?? null) as Record<string, unknown> | null,
        beforeAt: last.get(election.id)?.at ?? null,
        ownDispute: ownDisputeIn(about(election), actor.personId),
        whyNot: {
          cast: said(whyNotCast(vote, election, actor.personId, now)),
          dispute: said(whyNotDispute(vote, sitting, election, about(election), actor.personId)),
        },
      })),
    };
  },
});

/** What a voter's browser checks before it votes, and votes by. */
function openingOf(election: HeldElection): Record<string, unknown> | null {
  return election.setupKey === null ? null : { format, ...openOf(election, []), tally: null };
}
