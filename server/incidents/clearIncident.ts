import * as api from '#api/incidents.ts';
import { clear, effectOf } from '#domain/incidents/incident.ts';
import { whyNotClearAs, whyNotOfOther } from '#domain/incidents/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { loadSheet } from '../criteria/store.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { disciplineOfIncident } from './disciplineStore.ts';
import { isReleased, listStaff, lockIncident, saveIncident } from './store.ts';

/** A later paper says "not at fault": what the incident did to the year is undone. */
export const clearIncident = action({
  name: 'incidents.clear',
  input: api.clearIncident.input,
  async run({ incidentId, ...clearing }, { tx, actor, today, record }) {
    const read = await lockIncident(tx, incidentId);
    const campaign = await loadCampaign(tx, read.campaignId);
    refuseIf(whyNotClearAs(actor, campaign, read, { isReleased: await isReleased(tx, campaign.id) }));
    const discipline = await disciplineOfIncident(tx, incidentId);
    refuseIf(whyNotOfOther(actor, discipline?.personId ?? null));
    const { body: sheet } = await loadSheet(tx, campaign.sheetId);

    const cleared = clear(read, clearing, await listStaff(tx, campaign.unitId, today), today);
    await saveIncident(tx, cleared);
    const { campaignId, byUnitId, lineCode, clearedOn } = cleared;
    record({ type: 'incident.cleared', subjectId: cleared.id, body: { campaignId, byUnitId, lineCode, clearedOn } });
    if (discipline) record({ type: 'discipline.cleared', subjectId: discipline.id, body: { campaignId, on: clearedOn } });
    return { id: cleared.id, effect: effectOf(cleared, sheet), version: cleared.version };
  },
});
