import * as api from '#api/elections.ts';
import { canonical } from '#ballot/canonical.ts';
import type { Decryption, Tally } from '#ballot/record.ts';
import { sumsOf, tallyOf } from '#ballot/tally.ts';
import { verifyDecryption } from '#ballot/verify/parts.ts';
import { verify } from '#ballot/verify.ts';
import { whyNotOverDisputes } from '#domain/council/dispute.ts';
import { whyNotDecrypt } from '#domain/council/election.ts';
import { choices } from '#domain/council/tally.ts';
import { tallyDecrypted } from '#domain/council/vote.ts';
import { inputRefusal, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { action, type Context } from '../kernel/action.ts';
import { listDisputes } from './disputeStore.ts';
import { type ElectionScene, entrustedElection } from './electionScene.ts';
import { type HeldElection, loadBoard, openOf, recordOf, saveElection, savePart } from './electionStore.ts';
import { voidedByLateTie } from './lateTies.ts';
import { keepOutcome } from './outcome.ts';
import { ruleBroken } from './ruleBroken.ts';

/** A trustee's part of the decryption, checked before it is taken; with the last one needed the sum is known and the vote is counted. */
export const giveDecryption = action({
  name: 'council.giveDecryption',
  input: api.giveDecryption.input,
  async run({ electionId, decryption }, context) {
    const scene = await entrustedElection(context, electionId);
    const { one, sitting, election, own } = scene;
    const disputes = await listDisputes(context.tx, [electionId]);
    refuseIf([...whyNotDecrypt(one.votes.at(-1), election), ...whyNotOverDisputes(disputes)]);
    refuseIf(own.decryption ? [stateRefusal('council.decrypted-already')] : []);
    if (await voidedByLateTie(context, scene, one)) return { id: electionId, state: election.state };
    const closed = openOf(election, await loadBoard(context.tx, electionId));
    const faults = verifyDecryption(closed, sumsOf(closed), decryption);
    refuseIf(ruleBroken(faults, 'council.decryption-refused', 'decryption'));
    const given = decryption as unknown as Decryption;
    refuseIf(given.trustee === own.trusteeId ? [] : [inputRefusal('council.decryption-refused', 'decryption', { rule: 'R32' })]);

    await savePart(context.tx, electionId, own.trusteeId, { decryption: given });
    const body = { sittingId: sitting.id, electionId, trusteeId: own.trusteeId };
    context.record({ type: 'sitting.decryption-given', subjectId: one.id, body });
    const parts = election.parts.map((part) => (part === own ? { ...part, decryption: given } : part));
    const tally = tallyOf(
      closed,
      parts.flatMap((part) => part.decryption ?? []),
    );
    if (!tally) return { id: electionId, state: election.state };
    return await keepTally(context, scene, { ...election, parts, state: 'tallied', tally }, tally);
  },
});

/** The count of the trustees becomes the vote's, once a verifier finds nothing wrong with the whole record. */
async function keepTally(context: Context, { one, sitting }: ElectionScene, election: HeldElection, tally: Tally) {
  const record = recordOf(election, await loadBoard(context.tx, election.id));
  const { faults } = verify(canonical(record));
  if (faults.length > 0) throw new Error(`the record of ${election.id} breaks ${faults.map(({ rule }) => rule).join()}`);
  await saveElection(context.tx, election);
  const counts = tally.results![0]!;
  const said = Object.fromEntries(choices.map((choice, index) => [choice, counts[index]!]));
  await keepOutcome(context, tallyDecrypted(sitting, one, said as Record<(typeof choices)[number], number>));
  return { id: election.id, state: election.state };
}
