import * as api from '#api/papers.ts';
import { whyNotCheck } from '#domain/documents/paperLife.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { addCheck } from '../documents/lifeStore.ts';
import { action } from '../kernel/action.ts';
import { lockPaper, whyNotAsSeen } from './paperLoaded.ts';

/** Somebody read what the paper says now and found it right; a later change needs another check. */
export const checkCasePaper = action({
  name: 'papers.check',
  input: api.checkCasePaper.input,
  async run({ campaignId, kind, contentHash }, context) {
    const { tx, actor, now, record } = context;
    const { life, campaign } = await lockPaper(context, campaignId, kind);
    refuseIf([...whyNotCheck(life), ...whyNotAsSeen(life, contentHash)]);
    await addCheck(tx, campaignId, kind, { contentHash, by: actor.personId, at: now });
    record({ type: 'papers.checked', subjectId: campaignId, body: { unitId: campaign.unitId, kind, hash: contentHash } });
    return { kind, contentHash };
  },
});
