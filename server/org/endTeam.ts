import * as api from '#api/org.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { endTeam as end, whyNotEndTeam } from '#domain/org/team.ts';
import { action } from '../kernel/action.ts';
import { lockKeptUnit } from './seeUnit.ts';
import { listTeams, saveTeam } from './store.ts';

/** A part of the unit is no more from a day on. */
export const endTeam = action({
  name: 'org.endTeam',
  input: api.endTeam.input,
  async run({ unitId, teamId, on }, context) {
    const { tx, record } = context;
    await lockKeptUnit(context, unitId);
    const team = (await listTeams(tx, [unitId])).find((one) => one.id === teamId);
    if (!team) throw new Refused([{ kind: 'unseen', code: 'org.team-not-found' }]);
    refuseIf(whyNotEndTeam(team, on));
    await saveTeam(tx, end(team, on));
    record({ type: 'org.team-ended', subjectId: unitId, body: { teamId, on } });
    return { id: teamId };
  },
});
