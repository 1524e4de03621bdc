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
  async run({ campaignId, contentHash, ...asked }, context) {
    const { tx, actor, now, record } = context;
    const { life, campaign, name } = await lockPaper(context, campaignId, asked);
    refuseIf([...whyNotCheck(life), ...whyNotAsSeen(life, contentHash)]);
    await addCheck(tx, name, { contentHash, by: actor.personId, at: now });
    record({
      type: 'papers.checked',
      subjectId: campaignId,
      body: { unitId: campaign.unitId, kind: asked.kind, hash: contentHash },
    });
    return { kind: asked.kind, contentHash };
  },
});
