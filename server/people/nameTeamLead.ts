import * as api from '#api/teamPledges.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotNameLead, whyNotNameLeadAs } from '#domain/people/teamLead.ts';
import { action } from '../kernel/action.ts';
import { lockUnit } from '../org/store.ts';
import { addLead, findOpenLead, listLedTeams } from './teamLeadStore.ts';

/** Who stands at the head of a team from a day on. */
export const nameTeamLead = action({
  name: 'people.nameTeamLead',
  input: api.nameTeamLead.input,
  async run({ unitId, teamId, personId, title, from }, { tx, actor, newId, record }) {
    refuseIf(whyNotNameLeadAs(actor, unitId));
    await lockUnit(tx, unitId);
    const team = (await listLedTeams(tx, unitId, from)).find((one) => one.teamId === teamId);
    if (!team) throw new Refused([{ kind: 'unseen', code: 'org.team-not-found' }]);
    const before = await findOpenLead(tx, teamId);
    refuseIf(whyNotNameLead({ personId, from }, before, team.memberIds, team));
    const lead = { id: newId(), teamId, personId, title, period: { from, until: null } };
    await addLead(tx, lead, before, actor.personId);
    record({ type: 'people.team-lead-named', subjectId: personId, body: { unitId, teamId, from } });
    return { id: lead.id };
  },
});
