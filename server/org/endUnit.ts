import * as api from '#api/org.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { whyNotEnd } from '#domain/org/placing.ts';
import { action } from '../kernel/action.ts';
import { bumpUnit, childNames, closePlacement } from './placingStore.ts';
import { lockKeptUnit, refuseUnseen } from './seeUnit.ts';
import { loadUnit } from './store.ts';
import { addSuccessions } from './successionStore.ts';

/** A unit ends on a day; the first named of those who succeed it inherits its titles and its running years. */
export const endUnit = action({
  name: 'org.endUnit',
  input: api.endUnit.input,
  async run({ unitId, on, kind, successors, decision, version }, context) {
    const { tx, record } = context;
    const unit = await lockKeptUnit(context, unitId);
    refuseIf(whyNotCurrent(unit.version, version));
    const against: Refusal[] = [...whyNotEnd(unit, on, await childNames(tx, unitId, on))];
    if (successors.includes(unitId)) against.push({ kind: 'input', code: 'org.successor-itself', at: 'successors' });
    if (kind === 'dissolve' && successors.length > 0) {
      against.push({ kind: 'input', code: 'org.successor-not-at-dissolution', at: 'successors' });
    }
    if (kind !== 'dissolve' && successors.length === 0) {
      against.push({ kind: 'input', code: 'org.successor-needed', at: 'successors' });
    }
    refuseIf(against);
    for (const successor of successors) await refuseUnseen(context, await loadUnit(tx, successor), on);

    await closePlacement(tx, unit.placements.at(-1)!.id, on);
    const heirs = successors.length > 0 ? [...new Set(successors)] : [null];
    await addSuccessions(
      tx,
      heirs.map((toUnitId, at) => {
        const isHeir = toUnitId !== null && at === 0;
        return { fromUnitId: unitId, toUnitId, kind, onDay: on, decision, isHeir, ends: true, reason: null };
      }),
    );
    await bumpUnit(tx, unit);
    record({ type: 'org.unit-ended', subjectId: unitId, body: { on, kind, successors } });
    return { id: unitId, version: unit.version + 1 };
  },
});
