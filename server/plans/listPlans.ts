import * as api from '#api/plans.ts';
import { unitsHeldAs } from '#domain/people/actor.ts';
import { drafters } from '#domain/plans/policy.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { wordsOf } from '../words.ts';
import { listPlansVisibleTo } from './planStore.ts';

/** The plans a person may see, and the units they may bring one in for. */
export const listPlans = view({
  name: 'plans.list',
  input: api.listPlans.input,
  async run(_, { tx, actor, today }) {
    const plans = await listPlansVisibleTo(tx, actor);
    const own = unitsHeldAs(actor, drafters);
    const names = await unitNames(tx, [...plans.map((plan) => plan.unitId), ...own], today);
    const nameOf = (unitId: string) => names.get(unitId) ?? '';
    return {
      plans: plans.map((plan) => ({ ...plan, unitName: nameOf(plan.unitId), stateName: wordsOf(`plan-state.${plan.state}`) })),
      mayUploadFor: own.map((unitId) => ({ unitId, unitName: nameOf(unitId) })),
    };
  },
});
