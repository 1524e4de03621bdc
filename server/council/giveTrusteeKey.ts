import * as api from '#api/elections.ts';
import type { Trustee } from '#ballot/record.ts';
import { verifyTrustee } from '#ballot/verify/parts.ts';
import { whyNotSee } from '#domain/council/policy.ts';
import { inputRefusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { contentHash } from '../kernel/canonical.ts';
import { ruleBroken } from './ruleBroken.ts';
import { lockCouncil } from './store.ts';
import { isKeyTaken, loadTrusteeship, savePublished } from './trusteeStore.ts';

/** A trustee publishes the public half of keys made in their own browser; the secret half never comes here. */
export const giveTrusteeKey = action({
  name: 'council.giveTrusteeKey',
  input: api.giveTrusteeKey.input,
  async run({ councilId, trustee }, { tx, actor, today, now, record }) {
    const council = await lockCouncil(tx, councilId);
    refuseIf(whyNotSee(actor, council, today));
    const { trustees } = await loadTrusteeship(tx, councilId);
    const own = trustees.find(({ personId }) => personId === actor.personId);
    refuseIf(own ? [] : [{ kind: 'forbidden', code: 'council.not-a-trustee' }]);
    refuseIf(ruleBroken(verifyTrustee(trustee), 'council.trustee-key-refused', 'trustee'));
    const published = trustee as unknown as Trustee;
    refuseIf(published.id === own!.id ? [] : [inputRefusal('council.trustee-key-refused', 'trustee', { rule: 'R7' })]);
    refuseIf((await isKeyTaken(tx, councilId, published)) ? [inputRefusal('council.key-in-use', 'trustee')] : []);

    await savePublished(tx, own!.id, published, now);
    record({ type: 'council.trustee-key-made', subjectId: councilId, body: { trusteeId: own!.id, key: contentHash(published) } });
    return { id: own!.id };
  },
});
