import * as api from '#api/org.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { placementOn } from '#domain/org/placing.ts';
import { action } from '../kernel/action.ts';
import { findSibling, findUnitByCode } from './placingStore.ts';
import { lockKeptUnit } from './seeUnit.ts';
import { addUnit } from './store.ts';

/** A new unit below one that the actor administers. */
export const createUnit = action({
  name: 'org.createUnit',
  input: api.createUnit.input,
  async run({ code, from, ...values }, context) {
    const { tx, actor, newId, record } = context;
    const refusals: Refusal[] = [];
    if (values.parentId === null) {
      refuseIf(actor.isOperator ? [] : [{ kind: 'forbidden', code: 'org.only-operator-makes-root', at: 'parentId' }]);
    } else if (!placementOn((await lockKeptUnit(context, values.parentId)).placements, from)) {
      refusals.push({ kind: 'input', code: 'org.parent-stands-not', at: 'from', facts: { day: shortDate(from) } });
    }
    if (code !== null && (await findUnitByCode(tx, code))) {
      refusals.push({ kind: 'input', code: 'org.code-in-use', at: 'code', facts: { code } });
    }
    if (await findSibling(tx, values, from)) {
      refusals.push({ kind: 'input', code: 'org.sibling-of-same-name', at: 'name', facts: { name: values.name } });
    }
    refuseIf(refusals);
    const id = newId();
    await addUnit(tx, { unitId: id, code, ...values, period: { from, until: null } });
    record({ type: 'org.unit-created', subjectId: id, body: { parentId: values.parentId, type: values.type, from } });
    return { id, version: 1 };
  },
});
