import * as api from '#api/pledges.ts';
import { offerFor, offerOf } from '#domain/enrolments/offer.ts';
import { type Pledge, whyNotKeepDraft, whyNotOpen, whyNotRecall } from '#domain/enrolments/pledge.ts';
import { whyNotPledgeAs, whyNotRecallAs } from '#domain/enrolments/policy.ts';
import { yearOf } from '#domain/kernel/day.ts';
import { type Campaign, hasOwnPledges } from '#domain/plans/campaign.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { loadPlan, planTitles } from '../plans/planStore.ts';
import { listLogEntries, type PledgeLogEntry } from './pledgeLogStore.ts';
import { listOwnPledges } from './pledgeStore.ts';
import { presentLog, presentOffer, presentPledge, presentWindow, said } from './present.ts';
import { countSigned, unitsWorkedAt } from './staffStore.ts';
import { listCampaignsFor } from './store.ts';

/** One's own pledges: this year's with what can be chosen, and those of the years before. */
export const myPledges = view({
  name: 'enrolments.myPledges',
  input: api.myPledges.input,
  async run(_, context) {
    const { tx, actor, today, now } = context;
    const work = await unitsWorkedAt(tx, actor.personId, today);
    const own = await listOwnPledges(tx, actor.personId);
    const campaigns = await listCampaignsFor(
      tx,
      work.map((each) => each.unitId),
      own.map((pledge) => pledge.campaignId),
    );
    const log = await listLogEntries(
      tx,
      own.map((pledge) => pledge.id),
    );
    const names = await personNames(tx, [...own.map((pledge) => pledge.enteredBy), ...log.map((entry) => entry.by)]);
    const units = await unitNames(
      tx,
      campaigns.map((campaign) => campaign.unitId),
      today,
    );
    const titles = await planTitles(
      tx,
      campaigns.map(({ planId }) => planId),
    );
    const titleOf = ({ planId }: Campaign) => titles.get(planId)?.title ?? '';
    const shown = campaigns.map(async (campaign) => {
      const pledge = own.find((each) => each.campaignId === campaign.id);
      const at = work.find((each) => each.unitId === campaign.unitId);
      return {
        campaignId: campaign.id,
        unitName: units.get(campaign.unitId) ?? '',
        year: campaign.year,
        planTitle: titleOf(campaign),
        sharesPledges: !hasOwnPledges(campaign),
        alsoFor: campaigns.filter((other) => other.id !== campaign.id && other.pledgesIn === campaign.id).map(titleOf),
        isCurrent: at !== undefined && campaign.year >= yearOf(today),
        position: at?.position ?? null,
        window: presentWindow(campaign.windows.pledge, now),
        count: at ? await countSigned(tx, campaign.id, campaign.unitId, today) : null,
        offer: at ? presentOffer(offerFor(offerOf((await loadPlan(tx, campaign.planId)).reading), at)) : null,
        pledge: pledge ? { ...presentPledge(pledge, names, true), log: presentLog(logOf(log, pledge), names) } : null,
        whyNot: ownWhyNot(context, campaign, pledge, at !== undefined),
      };
    });
    return { now, campaigns: await Promise.all(shown) };
  },
});

const logOf = (log: readonly PledgeLogEntry[], pledge: Pledge) => log.filter((entry) => entry.pledgeId === pledge.id);

function ownWhyNot({ actor, now }: Context, campaign: Campaign, pledge: Pledge | undefined, works: boolean) {
  const asStaff = whyNotPledgeAs(actor, campaign, works);
  const window = campaign.windows.pledge;
  return {
    keep: said([...asStaff, ...whyNotKeepDraft(pledge)]),
    sign: said([...asStaff, ...whyNotOpen(window, now)]),
    recall: pledge
      ? said([...whyNotRecallAs(actor, pledge, campaign), ...whyNotRecall(pledge, window, now)])
      : said([{ kind: 'state', code: 'enrolments.not-signed' }]),
  };
}
