import * as api from '#api/pledges.ts';
import { keepDraft, whyNotKeepDraft } from '#domain/enrolments/pledge.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { addPledges, savePledges } from './pledgeStore.ts';
import { ownPledging } from './pledging.ts';

/** A person's unsigned choice, kept for themselves; it leaves no event, since a draft is nobody's business. */
export const keepPledgeDraft = action({
  name: 'enrolments.keepPledgeDraft',
  input: api.keepPledgeDraft.input,
  async run({ campaignId, version, ...choice }, context) {
    const { before, pledge, content } = await ownPledging(context, campaignId, version, choice);
    refuseIf(whyNotKeepDraft(before));
    const kept = keepDraft(pledge, content);
    await (before ? savePledges : addPledges)(context.tx, [kept]);
    return { pledgeId: kept.id, version: kept.version, keptAt: context.now };
  },
});
