import * as api from '#api/papers.ts';
import { casePapers } from '#domain/papers/casePapers.ts';
import { whyNotSubmit } from '#domain/papers/checks/required.ts';
import { crossChecks } from '#domain/papers/crossChecks.ts';
import { makesPaper } from '#domain/papers/policy.ts';
import { view } from '../kernel/action.ts';
import { checkedCase, presentFinding } from './crossChecked.ts';
import { makePapers } from './madePapers.ts';
import { paperScene } from './paperNow.ts';
import { presentPaper } from './present.ts';
import { presentGroup } from './presentGroup.ts';

/** The papers of a year that the asker's side makes, each with what it lacks; those that are one for each are counted. */
export const listCasePapers = view({
  name: 'papers.list',
  input: api.listCasePapers.input,
  async run({ campaignId }, context) {
    const { campaign, year, papers } = await makePapers(context, campaignId);
    const scene = await paperScene(context, campaign);
    const each = casePapers.filter((asked) => asked.per !== undefined && makesPaper(context.actor, campaign, asked));
    const checked = await checkedCase(context.tx, papers, year);
    return {
      campaignId,
      year: campaign.year,
      unitName: year.unit.name,
      papers: papers
        .filter(({ subject }) => subject === null)
        .map((paper) => presentPaper(paper, scene, paper.asked.kind === 'submission' ? whyNotSubmit(checked) : [])),
      groups: each.map((asked) =>
        presentGroup(
          asked,
          papers.filter((paper) => paper.asked.kind === asked.kind),
          scene,
        ),
      ),
      checks: crossChecks(checked).map(presentFinding),
    };
  },
});
