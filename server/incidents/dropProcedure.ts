import * as api from '#api/incidents.ts';
import { drop, isShown } from '#domain/incidents/discipline.ts';
import { whyNotRecordDisciplineAs, whyNotSeeDiscipline } from '#domain/incidents/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotNameless } from '#domain/people/nameless.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { lockDiscipline, saveDiscipline } from './disciplineStore.ts';
import { listStaff } from './store.ts';

/** The procedure ended without a discipline. */
export const dropProcedure = action({
  name: 'incidents.dropProcedure',
  input: api.dropProcedure.input,
  async run({ disciplineId, ...dropped }, { tx, actor, today, record }) {
    const read = await lockDiscipline(tx, disciplineId);
    refuseIf(whyNotSeeDiscipline(actor, read, { isShown: isShown(read, today) }));
    const campaign = await loadCampaign(tx, read.campaignId);
    refuseIf(whyNotRecordDisciplineAs(actor, campaign, read.personId));
    const staff = await listStaff(tx, campaign.unitId, today);
    refuseIf(whyNotNameless({ paper: dropped.paper }, staff, 'incidents.names-a-person'));
    const ended = drop(read, dropped, today);
    await saveDiscipline(tx, ended);
    record({ type: 'discipline.dropped', subjectId: ended.id, body: { campaignId: campaign.id, on: dropped.on } });
    return { id: ended.id, version: ended.version };
  },
});
