import * as api from '#api/campaigns.ts';
import { view } from '../kernel/action.ts';
import { campaignYears, listCampaignsVisibleTo } from '../plans/campaignStore.ts';
import { namesOf } from './campaignNames.ts';
import { presentCampaign } from './present.ts';

/** A page of the launched years a person may see, newest first. */
export const listCampaigns = view({
  name: 'campaigns.list',
  input: api.listCampaigns.input,
  async run({ page, size, ...filter }, context) {
    const { tx, actor, today } = context;
    const { rows, ...at } = await listCampaignsVisibleTo(tx, actor, today, filter, { page, size });
    const names = await namesOf(context, rows);
    const years = await campaignYears(tx, actor, filter);
    return { ...at, years, campaigns: rows.map((campaign) => presentCampaign(campaign, names, context.now)) };
  },
});
