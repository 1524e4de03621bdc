import * as api from '#api/papers.ts';
import { view } from '../kernel/action.ts';
import { crossChecked } from './crossChecked.ts';
import { makePapers } from './madePapers.ts';
import { paperScene } from './paperNow.ts';
import { presentPaper } from './present.ts';

/** The papers of a year that the asker's side makes, each with what it lacks. */
export const listCasePapers = view({
  name: 'papers.list',
  input: api.listCasePapers.input,
  async run({ campaignId }, context) {
    const { campaign, year, papers } = await makePapers(context, campaignId);
    const scene = await paperScene(context, campaign);
    return {
      campaignId,
      year: campaign.year,
      unitName: year.unit.name,
      papers: papers.map((paper) => presentPaper(paper, scene)),
      checks: [...(await crossChecked(context.tx, papers, year))],
    };
  },
});
