import * as api from '#api/people.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { placementOn } from '#domain/org/placing.ts';
import { whyNotWork, work } from '#domain/people/employment.ts';
import { action } from '../kernel/action.ts';
import { listEmployments, saveWork } from './employmentStore.ts';
import { lockKeptPerson, lockKeptUnit, whyNotTeam } from './seePerson.ts';

/** Another position from a day on, or the first in another unit of the same administrator. */
export const changeWork = action({
  name: 'people.changeWork',
  input: api.changeWork.input,
  async run({ personId, unitId, from, ...values }, context) {
    const { tx, record } = context;
    const unit = await lockKeptUnit(context, unitId);
    await lockKeptPerson(context, personId);
    const employments = await listEmployments(tx, [personId]);
    const refusals: Refusal[] = [...whyNotWork(employments, unitId, from), ...(await whyNotTeam(context, unitId, values.teamId))];
    if (!placementOn(unit.placements, from)) {
      refusals.push({ kind: 'input', code: 'people.unit-not-standing', at: 'from', facts: { day: shortDate(from) } });
    }
    refuseIf(refusals);
    const change = work(employments, unitId, from, values);
    refuseIf(change.kind === 'same' ? [{ kind: 'input', code: 'people.nothing-changes' }] : []);
    await saveWork(tx, personId, unitId, change);
    record({ type: 'people.work-changed', subjectId: personId, body: { unitId, from, kind: change.kind } });
    return { id: personId };
  },
});
