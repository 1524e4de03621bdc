import { whyNotReadListAs } from '#domain/enrolments/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { LetterPaper } from '#papers/write/paper.ts';
import type { Context } from '../kernel/action.ts';
import { listSignedTeams } from './teamPledgeStore.ts';
import { listPaper } from './unitPapers.ts';
import { attachedTo } from './unitScene.ts';

/** Those who signed a pledge, as the enrolment would attach them now. @throws Refused for who does not keep the unit's pledges. */
export async function pledgeListPaper(context: Context, campaign: Campaign): Promise<LetterPaper> {
  refuseIf(whyNotReadListAs(context.actor, campaign));
  const { persons } = await attachedTo(context, campaign);
  return await listPaper(context, campaign, persons, await listSignedTeams(context.tx, campaign.pledgesIn));
}
