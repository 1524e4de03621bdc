import * as api from '#api/incidents.ts';
import { type Discipline, decisionOf, stateOf, whyNotDecide } from '#domain/incidents/discipline.ts';
import { effectOf, whyNotRecord } from '#domain/incidents/incident.ts';
import { whyNotRecordDisciplineAs } from '#domain/incidents/policy.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { loadSheet } from '../criteria/store.ts';
import { action, type Context } from '../kernel/action.ts';
import { lockPerson } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { blankDiscipline, workedAs } from './disciplined.ts';
import { addDiscipline, disciplinesOf, saveDiscipline } from './disciplineStore.ts';
import { addIncident, listStaff } from './store.ts';

/** A signed decision about a person: their record, and an incident of the unit that names nobody. */
export const decideDiscipline = action({
  name: 'incidents.decideDiscipline',
  input: api.decideDiscipline.input,
  async run({ campaignId, personId, lineCode, occurredOn, ...added }, context) {
    const { tx, actor, today, newId, record } = context;
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotRecordDisciplineAs(actor, campaign, personId));
    await lockPerson(tx, personId);
    const { discipline, isNew } = await pendingOrNew(context, campaign, personId, added.on);
    const { body: sheet } = await loadSheet(tx, campaign.sheetId);
    const staff = await listStaff(tx, campaign.unitId, today);
    const facts = { kind: 'discipline', lineCode, severity: added.severity, count: 1, occurredOn } as const;
    const dated = { ...facts, concludedOn: added.on, paper: added.paper };
    const year = { year: campaign.year, sheet, staff, isBySuperior: false };
    refuseIf(eachOnce([...whyNotDecide(discipline, added, today), ...whyNotRecord({ ...dated, concluded: true }, year, today)]));

    const side = { campaignId, unitId: campaign.unitId, byUnitId: campaign.unitId, recordedBy: actor.personId };
    const incident = { ...dated, ...side, id: newId(), clearedOn: null, clearedPaper: null, version: 1 };
    await addIncident(tx, incident);
    const version = isNew ? 1 : discipline.version + 1;
    const decided = { ...discipline, decision: decisionOf(discipline, added, today), incidentId: incident.id, version };
    await (isNew ? addDiscipline : saveDiscipline)(tx, decided);
    record({ type: 'discipline.decided', subjectId: decided.id, body: { campaignId, severity: added.severity, on: added.on } });
    record({
      type: 'incident.recorded',
      subjectId: incident.id,
      body: {
        campaignId,
        byUnitId: incident.byUnitId,
        lineCode,
        kind: incident.kind,
        severity: added.severity,
        count: 1,
        concludedOn: added.on,
      },
    });
    return { id: decided.id, incidentId: incident.id, effect: effectOf(incident, sheet), version };
  },
});

/** The decision ends the procedure that is open at the unit; where none is, it stands by itself. */
async function pendingOrNew({ tx, newId }: Context, campaign: Campaign, personId: string, on: Day) {
  const open = (await disciplinesOf(tx, [personId])).find((one) => one.unitId === campaign.unitId && stateOf(one) === 'pending');
  const discipline: Discipline = open ?? blankDiscipline(newId(), campaign, await workedAs(tx, campaign, personId, on));
  return { discipline, isNew: open === undefined };
}

/** A day to come is refused by both rules, under the name that this form has for it. */
function eachOnce(refusals: readonly Refusal[]): Refusal[] {
  const named = refusals.map((refusal) => (refusal.at === 'concludedOn' ? { ...refusal, at: 'on' } : refusal));
  return named.filter((one, index) => named.findIndex(({ code, at }) => code === one.code && at === one.at) === index);
}
