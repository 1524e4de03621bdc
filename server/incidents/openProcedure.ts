import * as api from '#api/incidents.ts';
import { whyNotOpen } from '#domain/incidents/discipline.ts';
import { whyNotRecordDisciplineAs } from '#domain/incidents/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotNameless } from '#domain/people/nameless.ts';
import { action } from '../kernel/action.ts';
import { lockPerson } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { blankDiscipline, workedAs } from './disciplined.ts';
import { addDiscipline, disciplinesOf } from './disciplineStore.ts';
import { listStaff } from './store.ts';

/** A procedure opened by decision: it bars the person from a dossier until it ends. */
export const openProcedure = action({
  name: 'incidents.openProcedure',
  input: api.openProcedure.input,
  async run({ campaignId, personId, ...opened }, { tx, actor, today, newId, record }) {
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotRecordDisciplineAs(actor, campaign, personId));
    await lockPerson(tx, personId);
    const work = await workedAs(tx, campaign, personId, opened.on);
    const others = (await disciplinesOf(tx, [personId])).filter(({ unitId }) => unitId === campaign.unitId);
    const staff = await listStaff(tx, campaign.unitId, today);
    refuseIf([
      ...whyNotOpen(opened, others, today),
      ...whyNotNameless({ paper: opened.paper }, staff, 'incidents.names-a-person'),
    ]);
    const { on, paper } = opened;
    const discipline = { ...blankDiscipline(newId(), campaign, work), opened: { on, paper } };
    await addDiscipline(tx, discipline);
    record({ type: 'discipline.opened', subjectId: discipline.id, body: { campaignId, on } });
    return { id: discipline.id, version: discipline.version };
  },
});
