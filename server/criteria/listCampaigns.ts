import * as api from '#api/campaigns.ts';
import { view } from '../kernel/action.ts';
import { listCampaignsVisibleTo } from '../plans/store.ts';
import { namesOf } from './campaignNames.ts';
import { presentCampaign } from './present.ts';

/** The launched years a person may see, newest first. */
export const listCampaigns = view({
  name: 'campaigns.list',
  input: api.listCampaigns.input,
  async run(_, context) {
    const campaigns = await listCampaignsVisibleTo(context.tx, context.actor);
    const names = await namesOf(context, campaigns);
    return { campaigns: campaigns.map((campaign) => presentCampaign(campaign, names, context.now)) };
  },
});
