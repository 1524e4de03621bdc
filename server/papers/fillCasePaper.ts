import * as api from '#api/papers.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { whyNotFill } from '#domain/papers/casePaper.ts';
import { whyNotMakeAs } from '#domain/papers/policy.ts';
import { action } from '../kernel/action.ts';
import { lockCampaign } from '../plans/store.ts';
import { makePaper } from './madePapers.ts';
import { paperAsked } from './paperAsked.ts';
import { paperScene } from './paperNow.ts';
import { presentPaper } from './present.ts';
import { saveTyped, typedPapersOf } from './store.ts';

/** Keeps what a paper says and the case does not know. */
export const fillCasePaper = action({
  name: 'papers.fill',
  input: api.fillCasePaper.input,
  async run({ campaignId, kind, values, version }, context) {
    const { tx, actor, now, record } = context;
    const campaign = await lockCampaign(tx, campaignId);
    const paper = paperAsked(kind);
    refuseIf(whyNotMakeAs(actor, campaign, paper.side));
    const before = (await typedPapersOf(tx, campaignId)).get(kind);
    refuseIf([...whyNotCurrent(before?.version ?? 0, version), ...whyNotFill(paper, values)]);
    const kept = Object.fromEntries(Object.entries(values).filter(([, text]) => text !== ''));
    const after = { kind, typed: kept, version: version + 1 };
    await saveTyped(tx, campaignId, after, { personId: actor.personId, at: now });
    record({ type: 'papers.filled', subjectId: campaignId, body: { unitId: campaign.unitId, kind, version: after.version } });
    return presentPaper(await makePaper(context, campaign, kind), await paperScene(context, campaign));
  },
});
