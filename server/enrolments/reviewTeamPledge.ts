import * as api from '#api/teamPledges.ts';
import { acceptPledge, recall, returnPledge, whyNotRecall, whyNotReview } from '#domain/enrolments/pledge.ts';
import { type TeamPledge, whyNotRecallTeamAs, whyNotReviewTeamAs } from '#domain/enrolments/teamPledge.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action, type Context } from '../kernel/action.ts';
import { addTeamLog, saveTeamPledge } from './teamPledgeStore.ts';
import { teamPledgeScene } from './teamScene.ts';

type Act = 'accepted' | 'returned' | 'recalled';

/** The unit takes a team's pledge in. */
export const acceptTeamPledge = action({
  name: 'enrolments.acceptTeamPledge',
  input: api.acceptTeamPledge.input,
  async run({ pledgeId, version }, context) {
    const { pledge } = await reviewed(context, pledgeId, version);
    return await keep(context, acceptPledge(pledge), 'accepted', null);
  },
});

/** The unit gives it back with its reason. */
export const returnTeamPledge = action({
  name: 'enrolments.returnTeamPledge',
  input: api.returnTeamPledge.input,
  async run({ pledgeId, version, reason }, context) {
    const { pledge } = await reviewed(context, pledgeId, version);
    return await keep(context, returnPledge(pledge, reason), 'returned', reason);
  },
});

/** Its head takes the signature back before the window closes. */
export const recallTeamPledge = action({
  name: 'enrolments.recallTeamPledge',
  input: api.recallTeamPledge.input,
  async run({ pledgeId, version }, context) {
    const { pledge, campaign, at } = await teamPledgeScene(context, pledgeId, true);
    const window = campaign.windows.pledge;
    refuseIf(whyNotRecallTeamAs(context.actor, pledge, campaign, at));
    refuseIf([...whyNotCurrent(pledge.version, version), ...whyNotRecall(pledge, window, context.now)]);
    return await keep(context, recall(pledge, window, context.now), 'recalled', null);
  },
});

async function reviewed(context: Context, pledgeId: string, version: number) {
  const scene = await teamPledgeScene(context, pledgeId, true);
  refuseIf(whyNotReviewTeamAs(context.actor, scene.pledge, scene.campaign, scene.at));
  refuseIf([...whyNotCurrent(scene.pledge.version, version), ...whyNotReview(scene.pledge)]);
  return scene;
}

async function keep({ tx, actor, now, record }: Context, pledge: TeamPledge, act: Act, reason: string | null) {
  const { id: pledgeId, version, campaignId, teamId } = pledge;
  await saveTeamPledge(tx, pledge);
  await addTeamLog(tx, { pledgeId, version, act, at: now, by: actor.personId, changes: [], reason });
  record({ type: `team-pledge.${act}`, subjectId: pledgeId, body: { campaignId, teamId } });
  return { pledgeId, version };
}
