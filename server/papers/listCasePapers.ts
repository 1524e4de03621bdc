import * as api from '#api/papers.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { casePapers } from '#domain/papers/casePapers.ts';
import { sidesOf, whyNotMakeAs } from '#domain/papers/policy.ts';
import { view } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { crossChecked } from './crossChecked.ts';
import { paperScene } from './paperNow.ts';
import { composed, presentPaper } from './present.ts';
import { typedPapersOf } from './store.ts';
import { loadYearCase } from './yearCase.ts';

/** The papers of a year that the asker's side makes, each with what it lacks. */
export const listCasePapers = view({
  name: 'papers.list',
  input: api.listCasePapers.input,
  async run({ campaignId }, context) {
    const { tx, actor } = context;
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotMakeAs(actor, campaign));
    const sides = sidesOf(actor, campaign);
    const year = await loadYearCase(context, campaign);
    const scene = await paperScene(context, campaign);
    const kept = await typedPapersOf(tx, campaignId);
    const papers = casePapers.filter(({ side }) => sides.includes(side)).sort((a, b) => a.step - b.step);
    const made = papers.map((asked) => ({ asked, made: composed(asked, kept.get(asked.kind), year) }));
    return {
      campaignId,
      year: campaign.year,
      unitName: year.unit.name,
      papers: papers.map((paper) => presentPaper(paper, kept.get(paper.kind), year, scene)),
      checks: [...(await crossChecked(tx, made, year))],
    };
  },
});
