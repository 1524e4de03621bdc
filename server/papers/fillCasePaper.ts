import * as api from '#api/papers.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { whyNotFill } from '#domain/papers/casePaper.ts';
import { action } from '../kernel/action.ts';
import { lockCampaign } from '../plans/store.ts';
import { makePaper } from './madePapers.ts';
import { paperScene } from './paperNow.ts';
import { presentPaper } from './present.ts';
import { saveTyped } from './store.ts';

/** Keeps what a paper says and the case does not know. */
export const fillCasePaper = action({
  name: 'papers.fill',
  input: api.fillCasePaper.input,
  async run({ campaignId, kind, subject, values, version }, context) {
    const { tx, actor, now, record } = context;
    const campaign = await lockCampaign(tx, campaignId);
    const before = await makePaper(context, campaign, { kind, subject });
    refuseIf([...whyNotCurrent(before.kept?.version ?? 0, version), ...whyNotFill(before.asked, values)]);
    const kept = Object.fromEntries(Object.entries(values).filter(([, text]) => text !== ''));
    const after = { kind, subject: subject ?? '', typed: kept, version: version + 1 };
    await saveTyped(tx, campaignId, after, { personId: actor.personId, at: now });
    record({ type: 'papers.filled', subjectId: campaignId, body: { unitId: campaign.unitId, kind, version: after.version } });
    return presentPaper(await makePaper(context, campaign, { kind, subject }), await paperScene(context, campaign));
  },
});
