import * as api from '#api/evidence.ts';
import { remove } from '#domain/evidence/evidence.ts';
import { whyNotRemoveAs } from '#domain/evidence/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { lockEvidence, saveEvidence } from './store.ts';

/** Its author or the clerk takes a piece off, with a reason; the record stays, marked. */
export const removeEvidence = action({
  name: 'evidence.remove',
  input: api.removeEvidence.input,
  async run({ evidenceId, why }, { tx, actor, now, record }) {
    const read = await lockEvidence(tx, evidenceId);
    const campaign = await loadCampaign(tx, read.campaignId);
    refuseIf(whyNotRemoveAs(actor, campaign, read));

    await saveEvidence(tx, remove(read, why, now));
    const { addedBy, onDay } = read;
    record({ type: 'evidence.removed', subjectId: read.id, body: { campaignId: campaign.id, addedBy, onDay } });
    return { id: read.id, removedAt: now };
  },
});
