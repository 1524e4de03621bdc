import * as api from '#api/activities.ts';
import { whyNotSee } from '#domain/activities/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { listEntriesVisibleTo } from '../documents/documentStore.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { unitNames } from '../org/store.ts';
import { loadSeenCampaign } from '../plans/store.ts';
import { activitiesTable } from './activitiesTable.ts';
import { listAllActivities } from './activityStore.ts';
import { listDrives } from './driveStore.ts';
import { routineTallies } from './store.ts';

/** The year's activities as a table for insiders; figures and titles, no persons. */
export const downloadActivities = view({
  name: 'activities.download',
  input: api.downloadActivities.input,
  async run({ campaignId }, { tx, actor, today, site }) {
    const campaign = await loadSeenCampaign(tx, actor, campaignId);
    refuseIf(whyNotSee(actor, campaign));
    const activities = await listAllActivities(tx, campaignId, actor);
    const documentIds = activities.flatMap(({ facts }) => (facts.kind === 'rule' ? [facts.documentId] : []));
    const entries = await listEntriesVisibleTo(tx, actor, documentIds);
    const bytes = activitiesTable({
      unitName: (await unitNames(tx, [campaign.unitId], today)).get(campaign.unitId) ?? '',
      ...{ year: campaign.year, today, isDemo: site.isDemo, activities },
      drives: new Map((await listDrives(tx, campaignId)).map(({ id, name }) => [id, name])),
      documents: new Map(entries.map(({ id, number }) => [id, number])),
      tallies: await routineTallies(tx, campaignId, today),
    });
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return new FileAnswer(`Hoạt động năm ${campaign.year}.xlsx`, type, bytes);
  },
});
