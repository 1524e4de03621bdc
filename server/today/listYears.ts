import * as api from '#api/today.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { isInside } from '#domain/plans/policy.ts';
import { yearSeen } from '#domain/today/yearSeen.ts';
import { type Context, view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { campaignYears, listCampaignsVisibleTo } from '../plans/campaignStore.ts';
import { planTitles } from '../plans/planStore.ts';
import { wordsOf } from '../words.ts';
import { yearsOf } from './store.ts';

/** The stage and the steps of a page of the launched years the person may see, or of one. */
export const listYears = view({
  name: 'today.listYears',
  input: api.listYears.input,
  async run({ page, size, ...filter }, context) {
    const { tx, actor, today } = context;
    const { rows, ...at } = await listCampaignsVisibleTo(tx, actor, today, filter, { page, size });
    return { ...at, calendarYears: [...(await campaignYears(tx, actor, filter))], years: await presentYears(rows, context) };
  },
});

async function presentYears(campaigns: readonly Campaign[], { tx, actor, now, today }: Context) {
  const idsOf = (of: (campaign: Campaign) => string) => campaigns.map(of);
  const facts = await yearsOf(
    tx,
    idsOf((campaign) => campaign.id),
    actor.personId,
    today,
  );
  const units = await unitNames(
    tx,
    idsOf((campaign) => campaign.unitId),
    today,
  );
  const plans = await planTitles(
    tx,
    idsOf((campaign) => campaign.planId),
  );
  const factsOf = new Map(facts.map((each) => [each.campaignId, each]));
  return campaigns.map(({ id: campaignId, unitId, planId, year }) => {
    const inside = isInside(actor, unitId);
    const { stage, steps } = yearSeen(factsOf.get(campaignId)!, { now, today }, inside);
    const plan = plans.get(planId);
    return {
      ...{ campaignId, year, isInside: inside, stage },
      unitName: units.get(unitId) ?? '',
      planTitle: plan?.title ?? '',
      planNumber: plan?.number ?? null,
      stageName: wordsOf(`year-stage.${stage}`),
      steps: steps.map((step) => ({ ...step, title: wordsOf(`step.${step.number}`) })),
    };
  });
}
