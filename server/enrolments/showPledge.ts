import * as api from '#api/pledges.ts';
import { type Pledge, whyNotRecall, whyNotReview } from '#domain/enrolments/pledge.ts';
import { isToldLateness, whyNotRecallAs, whyNotReviewPledgeAs, whyNotSeePledge } from '#domain/enrolments/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames, positionsOf } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { listLogEntries } from './pledgeLogStore.ts';
import { loadPledge } from './pledgeStore.ts';
import { presentLog, presentPledge, said } from './present.ts';

/** One pledge with its log. */
export const showPledge = view({
  name: 'enrolments.showPledge',
  input: api.showPledge.input,
  async run({ pledgeId }, context) {
    const { tx, actor, today } = context;
    const pledge = await loadPledge(tx, pledgeId);
    const campaign = await loadCampaign(tx, pledge.campaignId);
    refuseIf(whyNotSeePledge(actor, pledge, campaign));
    const log = await listLogEntries(tx, [pledgeId]);
    const names = await personNames(tx, [pledge.personId, pledge.enteredBy, ...log.map((entry) => entry.by)]);
    return {
      ...presentPledge(pledge, names, isToldLateness(actor, pledge, campaign)),
      fullName: names.get(pledge.personId) ?? '',
      position: (await positionsOf(tx, pledge.personId, today)).get(campaign.unitId) ?? '',
      unitName: (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '',
      year: campaign.year,
      log: presentLog(log, names),
      whyNot: pledgeWhyNot(context, pledge, campaign),
    };
  },
});

/** What stands in the way of each act on a pledge, for whoever looks at it. */
export function pledgeWhyNot({ actor, now }: Pick<Context, 'actor' | 'now'>, pledge: Pledge, campaign: Campaign) {
  const review = said([...whyNotReviewPledgeAs(actor, pledge, campaign), ...whyNotReview(pledge)]);
  return {
    accept: review,
    return: review,
    recall: said([...whyNotRecallAs(actor, pledge, campaign), ...whyNotRecall(pledge, campaign.windows.pledge, now)]),
  };
}
