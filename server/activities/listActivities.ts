import * as api from '#api/activities.ts';
import { activityKinds } from '#domain/activities/facts.ts';
import { openKinds, whyNotSee, whyNotSetAs } from '#domain/activities/policy.ts';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { yearPeriod } from '#domain/kernel/period.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { loadSheet } from '../criteria/store.ts';
import { listStaff } from '../enrolments/staffStore.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { loadSeenCampaign } from '../plans/store.ts';
import { listActivities as list } from './activityStore.ts';
import { besideOf } from './beside.ts';
import { listDrives } from './driveStore.ts';
import { presentActivity } from './present.ts';
import { activityCounts } from './store.ts';

/** A page of what the unit did this year, for insiders, with what a form for one more needs. */
export const listActivities = view({
  name: 'activities.list',
  input: api.listActivities.input,
  async run({ campaignId, page, size, ...filter }, context) {
    const { tx, actor, today } = context;
    const campaign = await loadSeenCampaign(tx, actor, campaignId);
    refuseIf(whyNotSee(actor, campaign));
    const { body: sheet } = await loadSheet(tx, campaign.sheetId);
    const { rows, ...at } = await list(tx, campaignId, actor, filter, { page, size });
    const beside = await besideOf(context, campaign, rows);
    const { from, until } = yearPeriod(campaign.year);
    const { byKind } = await activityCounts(tx, campaignId, from, until!);
    const isKeeper = whyNotSetAs(actor, campaign).length === 0;
    const staff = isKeeper ? await listStaff(tx, campaign.unitId, today) : [];
    return {
      ...{ campaignId, year: campaign.year, unitId: campaign.unitId, today, ...at },
      unitName: (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '',
      activities: rows.map((activity) => presentActivity(activity, beside)),
      counts: activityKinds.map((kind) => ({ kind, count: byKind.get(kind) ?? 0 })),
      lines: linesOf(sheet).map(({ code, text }) => ({ code, text })),
      drives: (await listDrives(tx, campaignId)).map(({ id, name, from: begins, to, closed }) => ({
        ...{ id, name, from: begins, to },
        isClosed: closed !== null,
      })),
      mayRecord: isKeeper ? [...activityKinds] : [...openKinds],
      staff: staff.map(({ personId, fullName, position }) => ({ personId, fullName, position })),
      personId: actor.personId,
    };
  },
});
