import * as api from '#api/incidents.ts';
import { effectOf, whyNotRecord } from '#domain/incidents/incident.ts';
import { recordsFor, whyNotRecordAs } from '#domain/incidents/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { loadSheet } from '../criteria/store.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { addIncident, listStaff } from './store.ts';

/** A keeper of the unit, or an inspecting superior, records what a paper has concluded. */
export const recordIncident = action({
  name: 'incidents.record',
  input: api.recordIncident.input,
  async run({ campaignId, ...added }, { tx, actor, today, newId, record }) {
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotRecordAs(actor, campaign));
    const { body: sheet } = await loadSheet(tx, campaign.sheetId);
    const staff = await listStaff(tx, campaign.unitId, today);
    const byUnitId = recordsFor(actor, campaign);
    const isBySuperior = byUnitId !== campaign.unitId;
    refuseIf(whyNotRecord(added, { year: campaign.year, sheet, staff, isBySuperior }, today));

    const { concluded: _, ...facts } = added;
    const side = { campaignId, unitId: campaign.unitId, byUnitId, recordedBy: actor.personId };
    const incident = { ...facts, ...side, id: newId(), clearedOn: null, clearedPaper: null, version: 1 };
    await addIncident(tx, incident);
    const { lineCode, kind, severity, count, concludedOn } = incident;
    record({
      type: 'incident.recorded',
      subjectId: incident.id,
      body: { campaignId, byUnitId, lineCode, kind, severity, count, concludedOn },
    });
    return { id: incident.id, effect: effectOf(incident, sheet), version: incident.version };
  },
});
