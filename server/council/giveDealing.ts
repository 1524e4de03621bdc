import * as api from '#api/elections.ts';
import type { Dealing } from '#ballot/record.ts';
import { verifyDealing } from '#ballot/verify/parts.ts';
import { whyNotSetUpKeys } from '#domain/council/election.ts';
import { inputRefusal, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { entrustedElection } from './electionScene.ts';
import { savePart } from './electionStore.ts';
import { ruleBroken } from './ruleBroken.ts';

/** A trustee deals: commitments, proofs and a masked share for each trustee, checked before they are taken. */
export const giveDealing = action({
  name: 'council.giveDealing',
  input: api.giveDealing.input,
  async run({ electionId, dealing }, context) {
    const { one, sitting, election, own } = await entrustedElection(context, electionId);
    refuseIf(whyNotSetUpKeys(one.votes.at(-1), election));
    refuseIf(own.dealing ? [stateRefusal('council.dealt-already')] : []);
    const frozen = { election: election.digest, manifest: election.manifest };
    refuseIf(ruleBroken(verifyDealing(frozen, dealing), 'council.dealing-refused', 'dealing'));
    const given = dealing as unknown as Dealing;
    refuseIf(given.trustee === own.trusteeId ? [] : [inputRefusal('council.dealing-refused', 'dealing', { rule: 'R10' })]);

    await savePart(context.tx, electionId, own.trusteeId, { dealing: given });
    const body = { sittingId: sitting.id, electionId, trusteeId: own.trusteeId };
    context.record({ type: 'sitting.key-dealt', subjectId: one.id, body });
    return { id: electionId, state: election.state };
  },
});
