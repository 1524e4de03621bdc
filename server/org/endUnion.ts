import * as api from '#api/org.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { endUnion as end, whyNotEndUnion } from '#domain/org/localUnion.ts';
import { action } from '../kernel/action.ts';
import { lockKeptUnit } from './seeUnit.ts';
import { listUnions, saveUnion } from './unionStore.ts';

/** From a day on the unit has no union; why, and by which decision. */
export const endUnion = action({
  name: 'org.endUnion',
  input: api.endUnion.input,
  async run({ unitId, unionId, on, reason, decision }, context) {
    const { tx, record } = context;
    await lockKeptUnit(context, unitId);
    const union = (await listUnions(tx, [unitId])).find((one) => one.id === unionId);
    if (!union) throw new Refused([{ kind: 'unseen', code: 'org.union-not-found' }]);
    refuseIf(whyNotEndUnion(union, on));
    await saveUnion(tx, end(union, on, reason, decision));
    record({ type: 'org.union-ended', subjectId: unitId, body: { unionId, on } });
    return { id: unionId };
  },
});
