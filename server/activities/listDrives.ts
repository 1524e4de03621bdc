import * as api from '#api/routines.ts';
import { whyNotSee, whyNotSetAs } from '#domain/activities/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { planTitles } from '../plans/planStore.ts';
import { loadSeenCampaign } from '../plans/store.ts';
import { driveFigures, listDrives as list } from './driveStore.ts';
import { inAll } from './present.ts';

const nothing = { activities: 0, evidence: 0, lines: 0 };

/** The drives of a year for insiders, each with what stands under it. */
export const listDrives = view({
  name: 'drives.list',
  input: api.listDrives.input,
  async run({ campaignId }, { tx, actor, today }) {
    const campaign = await loadSeenCampaign(tx, actor, campaignId);
    refuseIf(whyNotSee(actor, campaign));
    const setting = whyNotSetAs(actor, campaign);
    const figures = await driveFigures(tx, campaignId);
    const drives = await list(tx, campaignId);
    return {
      ...{ campaignId, year: campaign.year, today },
      unitName: (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '',
      planTitle: (await planTitles(tx, [campaign.planId])).get(campaign.planId)?.title ?? '',
      drives: drives.map(({ id, kind, name, theme, from, to, closed, version }) => ({
        ...{ id, kind, name, theme, from, to, version },
        figures: closed?.figures ?? figures.get(id) ?? nothing,
        closed: closed && { on: closed.on, note: closed.note },
        whyNot: { close: inAll(setting) },
      })),
      whyNot: { open: inAll(setting) },
    };
  },
});
