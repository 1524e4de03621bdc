import * as api from '#api/papers.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { slug } from '#domain/kernel/vietnamese.ts';
import { view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { loadCampaign } from '../plans/store.ts';
import { makePaper } from './madePapers.ts';

/** The paper itself; what is missing is named before anything is printed. */
export const printCasePaper = view({
  name: 'papers.print',
  input: api.printCasePaper.input,
  async run({ campaignId, kind }, context) {
    const campaign = await loadCampaign(context.tx, campaignId);
    const { asked, made } = await makePaper(context, campaign, kind);
    if (made.missing.length > 0) {
      const facts = { title: asked.title, missing: made.missing.join(', ') };
      throw new Refused([{ kind: 'state', code: 'papers.lacking', facts }]);
    }
    return new PaperAnswer(`${slug(asked.title)}-${campaign.year}`, made.paper);
  },
});
