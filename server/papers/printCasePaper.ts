import * as api from '#api/papers.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { slug } from '#domain/kernel/vietnamese.ts';
import { action } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { loadCampaign } from '../plans/store.ts';
import { makePaper, titleOf } from './madePapers.ts';
import { noteRead } from './shown.ts';

/** The paper itself; what is missing is named before anything is printed. */
export const printCasePaper = action({
  name: 'papers.print',
  input: api.printCasePaper.input,
  async run({ campaignId, ...which }, context) {
    const campaign = await loadCampaign(context.tx, campaignId);
    const { asked, subject, made, year } = await makePaper(context, campaign, which);
    if (made.missing.length > 0) {
      const facts = { title: titleOf({ asked, subject }), missing: made.missing.join(', ') };
      throw new Refused([{ kind: 'state', code: 'papers.lacking', facts }]);
    }
    await noteRead(context, year, [{ asked }]);
    return new PaperAnswer(`${slug(titleOf({ asked, subject }))}-${campaign.year}`, made.paper);
  },
});
