import * as api from '#api/org.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import {
  firstCycle,
  type PlacementWish,
  place,
  placed,
  placementOn,
  type UnitHistory,
  whyNotPlace,
} from '#domain/org/placing.ts';
import type { Context } from '../kernel/action.ts';
import { action } from '../kernel/action.ts';
import { findSibling, listPlacementsAbove, savePlacing } from './placingStore.ts';
import { lockKeptUnit } from './seeUnit.ts';

/** Another name, type, place or parent from a day on: one placement ends, the next begins. */
export const changeUnit = action({
  name: 'org.changeUnit',
  input: api.changeUnit.input,
  async run({ unitId, from, version, ...values }, context) {
    const { tx, record } = context;
    const unit = await lockKeptUnit(context, unitId);
    const wish = { values, from, until: null };
    refuseIf(whyNotCurrent(unit.version, version));
    const there = placementOn(unit.placements, from);
    refuseIf(
      there ? whyNotPlace(unit.placements, wish) : [{ kind: 'state', code: 'org.not-standing', facts: { day: shortDate(from) } }],
    );
    refuseIf(await whyNotUnder(context, unit, wish, there!.parentId));
    const placing = place(unit.placements, wish);
    refuseIf(placing.kind === 'same' ? [{ kind: 'input', code: 'org.nothing-changes' }] : []);
    await savePlacing(tx, unit, placing);
    const body = { kind: placing.kind, from, parentId: values.parentId, type: values.type };
    record({ type: 'org.unit-changed', subjectId: unitId, body });
    return { id: unitId, version: unit.version + 1 };
  },
});

/** The new parent is kept by the actor too, stands on the day, and does not stand below the unit on any later day. */
async function whyNotUnder(
  context: Context,
  unit: UnitHistory,
  wish: PlacementWish,
  parentBefore: string | null,
): Promise<readonly Refusal[]> {
  const { tx, actor } = context;
  const { values, from } = wish;
  const refusals: Refusal[] = [];
  if (values.parentId === null && parentBefore !== null && !actor.isOperator) {
    refusals.push({ kind: 'forbidden', code: 'org.only-operator-makes-root', at: 'parentId' });
  }
  if (values.parentId !== null && values.parentId !== parentBefore) {
    const parent = await lockKeptUnit(context, values.parentId);
    if (!placementOn(parent.placements, from)) {
      refusals.push({ kind: 'input', code: 'org.parent-stands-not', at: 'parentId', facts: { day: shortDate(from) } });
    }
    const after = placed(unit.unitId, unit.placements, place(unit.placements, wish));
    const above = await listPlacementsAbove(tx, [values.parentId]);
    const cycle = firstCycle([...above.filter((one) => one.unitId !== unit.unitId), ...after]);
    if (cycle) {
      refusals.push({ kind: 'input', code: 'org.parent-below-itself', at: 'parentId', facts: { day: shortDate(cycle.day) } });
    }
  }
  if (await findSibling(tx, values, from, unit.unitId)) {
    refusals.push({ kind: 'input', code: 'org.sibling-of-same-name', at: 'name', facts: { name: values.name } });
  }
  return refusals;
}
