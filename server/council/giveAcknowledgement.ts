import * as api from '#api/elections.ts';
import { opened } from '#ballot/board.ts';
import { canonical, format } from '#ballot/canonical.ts';
import type { Acknowledgement } from '#ballot/record.ts';
import { jointKey } from '#ballot/setup.ts';
import { verifyAcknowledgement } from '#ballot/verify/parts.ts';
import { verify } from '#ballot/verify.ts';
import { whyNotSetUpKeys } from '#domain/council/election.ts';
import { inputRefusal, type Refusal, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { entrustedElection } from './electionScene.ts';
import { type HeldElection, openOf, type Part, saveElection, savePart } from './electionStore.ts';
import { ruleBroken } from './ruleBroken.ts';

/** A trustee has checked what all dealt; when the last one has, the joint key stands and voting opens. */
export const giveAcknowledgement = action({
  name: 'council.giveAcknowledgement',
  input: api.giveAcknowledgement.input,
  async run({ electionId, acknowledgement }, context) {
    const { one, sitting, election, own } = await entrustedElection(context, electionId);
    refuseIf(whyNotAcknowledge(one.votes.at(-1), election, own));
    const { dealings } = openOf(election, []).setup;
    const frozen = { election: election.digest, manifest: election.manifest };
    refuseIf(ruleBroken(verifyAcknowledgement(frozen, dealings, acknowledgement), 'council.dealing-refused', 'acknowledgement'));
    const given = acknowledgement as unknown as Acknowledgement;
    refuseIf(
      given.trustee === own.trusteeId ? [] : [inputRefusal('council.dealing-refused', 'acknowledgement', { rule: 'R13' })],
    );

    await savePart(context.tx, electionId, own.trusteeId, { acknowledgement: given });
    const parts = election.parts.map((part) => (part === own ? { ...part, acknowledgement: given } : part));
    const body = { sittingId: sitting.id, electionId, trusteeId: own.trusteeId };
    context.record({ type: 'sitting.key-acknowledged', subjectId: one.id, body });
    if (parts.some((part) => part.acknowledgement === null)) return { id: electionId, state: election.state };

    const open = withKey({ ...election, parts });
    await saveElection(context.tx, open);
    context.record({
      type: 'sitting.election-opened',
      subjectId: one.id,
      body: { sittingId: sitting.id, electionId, voters: open.voters.length },
    });
    return { id: electionId, state: open.state };
  },
});

function whyNotAcknowledge(vote: Parameters<typeof whyNotSetUpKeys>[0], election: HeldElection, own: Part): Refusal[] {
  const left = election.parts.filter(({ dealing }) => dealing === null).length;
  return [
    ...whyNotSetUpKeys(vote, election),
    ...(left > 0 ? [stateRefusal('council.dealings-to-come', { left })] : []),
    ...(own.acknowledgement ? [stateRefusal('council.dealt-already')] : []),
    ...(election.parts.some(({ complaint }) => complaint) ? [stateRefusal('council.complaint-stands')] : []),
  ];
}

/** The joint key, once a verifier finds nothing wrong with the opening. */
function withKey(election: HeldElection): HeldElection {
  const { dealings } = openOf(election, []).setup;
  const open: HeldElection = { ...election, state: 'open', setupKey: jointKey(dealings) };
  const opening = { format, ...opened(open.manifest, openOf(open, []).setup), tally: null };
  const { faults } = verify(canonical(opening), { stage: 'open' });
  refuseIf(ruleBroken(faults, 'council.dealing-refused', 'acknowledgement'));
  return open;
}
