import * as api from '#api/org.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { placementOn } from '#domain/org/placing.ts';
import { whyNotAddTeam } from '#domain/org/team.ts';
import { action } from '../kernel/action.ts';
import { lockKeptUnit } from './seeUnit.ts';
import { addTeams, listTeams } from './store.ts';

/** A part of the unit that people work in. */
export const addTeam = action({
  name: 'org.addTeam',
  input: api.addTeam.input,
  async run({ unitId, name, from }, context) {
    const { tx, newId, record } = context;
    const unit = await lockKeptUnit(context, unitId);
    const stands = placementOn(unit.placements, from);
    refuseIf([
      ...(stands ? [] : [{ kind: 'state', code: 'org.not-standing', at: 'from', facts: { day: shortDate(from) } } as const]),
      ...whyNotAddTeam(await listTeams(tx, [unitId]), name, from),
    ]);
    const id = newId();
    await addTeams(tx, [{ id, unitId, name, period: { from, until: null } }]);
    record({ type: 'org.team-added', subjectId: unitId, body: { teamId: id, from } });
    return { id };
  },
});
