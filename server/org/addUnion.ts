import * as api from '#api/org.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { found, whyNotFound } from '#domain/org/localUnion.ts';
import { placementOn } from '#domain/org/placing.ts';
import { action } from '../kernel/action.ts';
import { lockKeptUnit } from './seeUnit.ts';
import { addUnions, listUnions } from './unionStore.ts';

/** The unit has a union from a day on. */
export const addUnion = action({
  name: 'org.addUnion',
  input: api.addUnion.input,
  async run({ unitId, name, from }, context) {
    const { tx, newId, record } = context;
    const unit = await lockKeptUnit(context, unitId);
    const unions = await listUnions(tx, [unitId]);
    const stands = placementOn(unit.placements, from);
    refuseIf([
      ...(stands ? [] : [{ kind: 'state', code: 'org.not-standing', at: 'from', facts: { day: shortDate(from) } } as const]),
      ...whyNotFound(unions, from),
    ]);
    const union = found(unions, { id: newId(), unitId, name, period: { from, until: null } });
    await addUnions(tx, [union]);
    record({ type: 'org.union-founded', subjectId: unitId, body: { unionId: union.id, from } });
    return { id: union.id };
  },
});
