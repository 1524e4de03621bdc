import * as api from '#api/papers.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { whyNotRemove } from '#domain/papers/subject.ts';
import { action } from '../kernel/action.ts';
import { lockCampaign } from '../plans/store.ts';
import { makePaper } from './madePapers.ts';
import { lifeOf, paperScene } from './paperNow.ts';
import { dropTyped } from './store.ts';

/** Takes a paper that is one for each out of the year, with what was typed for it. */
export const removeSubject = action({
  name: 'papers.removeSubject',
  input: api.removeSubject.input,
  async run({ campaignId, kind, subject, version }, context) {
    const { tx, record } = context;
    const campaign = await lockCampaign(tx, campaignId);
    const paper = await makePaper(context, campaign, { kind, subject });
    const { issues } = lifeOf(paper, await paperScene(context, campaign));
    refuseIf([...whyNotCurrent(paper.kept?.version ?? 0, version), ...whyNotRemove(paper.asked, issues.length)]);
    await dropTyped(tx, campaignId, kind, subject);
    record({ type: 'papers.subject-removed', subjectId: campaignId, body: { unitId: campaign.unitId, kind } });
    return { removed: subject };
  },
});
