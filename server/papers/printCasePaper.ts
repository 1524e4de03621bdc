import * as api from '#api/papers.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { whyNotMakeAs } from '#domain/papers/policy.ts';
import { view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { loadCampaign } from '../plans/store.ts';
import { paperAsked } from './paperAsked.ts';
import { composed } from './present.ts';
import { typedPapersOf } from './store.ts';
import { loadYearCase } from './yearCase.ts';

/** The paper itself; what is missing is named before anything is printed. */
export const printCasePaper = view({
  name: 'papers.print',
  input: api.printCasePaper.input,
  async run({ campaignId, kind }, context) {
    const campaign = await loadCampaign(context.tx, campaignId);
    const asked = paperAsked(kind);
    refuseIf(whyNotMakeAs(context.actor, campaign, asked.side));
    const kept = (await typedPapersOf(context.tx, campaignId)).get(kind);
    const { paper, missing } = composed(asked, kept, await loadYearCase(context, campaign));
    if (missing.length > 0) {
      const facts = { title: asked.title, missing: missing.join(', ') };
      throw new Refused([{ kind: 'state', code: 'papers.lacking', facts }]);
    }
    const name = fold(asked.title).replace(/[^a-z0-9]+/g, '-');
    return new PaperAnswer(`${name}-${campaign.year}`, paper);
  },
});
