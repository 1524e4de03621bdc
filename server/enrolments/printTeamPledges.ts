import * as api from '#api/teamPledges.ts';
import { whyNotReadListAs } from '#domain/enrolments/policy.ts';
import { whyNotSeeTeamPledge } from '#domain/enrolments/teamPledge.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { slug } from '#domain/kernel/vietnamese.ts';
import { type Context, view } from '../kernel/action.ts';
import { scanAnswer } from '../kernel/keepPaper.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { loadPledging } from './store.ts';
import { blankTeamPledge, teamPledgePaper } from './teamPaper.ts';
import { teamPledgeScene } from './teamScene.ts';

async function seen(context: Context, pledgeId: string) {
  const scene = await teamPledgeScene(context, pledgeId, false);
  refuseIf(whyNotSeeTeamPledge(context.actor, scene.pledge, scene.campaign, scene.at));
  return scene;
}

/** One team's pledge as a paper. */
export const printTeamPledge = view({
  name: 'enrolments.printTeamPledge',
  input: api.printTeamPledge.input,
  async run({ pledgeId }, context) {
    const { pledge, campaign, team } = await seen(context, pledgeId);
    const name = `ban-dang-ky-thi-dua-${slug(team?.name ?? 'tap-the')}-${campaign.year}`;
    return new PaperAnswer(name, await teamPledgePaper(context, campaign, pledge, team));
  },
});

/** The form for teams to fill in by hand. */
export const printBlankTeamPledge = view({
  name: 'enrolments.printBlankTeamPledge',
  input: api.printBlankTeamPledge.input,
  async run({ campaignId: asked }, context) {
    const campaign = await loadPledging(context.tx, asked);
    refuseIf(whyNotReadListAs(context.actor, campaign));
    return new PaperAnswer(`mau-dang-ky-thi-dua-tap-the-${campaign.year}`, await blankTeamPledge(context, campaign));
  },
});

/** The scan that it was entered from. */
export const downloadTeamPledgePaper = view({
  name: 'enrolments.downloadTeamPledgePaper',
  input: api.downloadTeamPledgePaper.input,
  async run({ pledgeId }, context) {
    const { pledge } = await seen(context, pledgeId);
    if (pledge.paperHash === null) throw new Refused([{ kind: 'unseen', code: 'enrolments.no-paper' }]);
    return await scanAnswer(context, pledge.paperHash, 'ban-dang-ky-thi-dua-tap-the');
  },
});
