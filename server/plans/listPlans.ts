import * as api from '#api/plans.ts';
import { unitsHeldAs } from '#domain/people/actor.ts';
import { drafters } from '#domain/plans/policy.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { wordsOf } from '../words.ts';
import { listPlansVisibleTo, planYears } from './planListStore.ts';

/** A page of the plans a person may see, and the units they may bring one in for. */
export const listPlans = view({
  name: 'plans.list',
  input: api.listPlans.input,
  async run({ page, size, ...filter }, { tx, actor, today }) {
    const { rows, ...at } = await listPlansVisibleTo(tx, actor, filter, { page, size });
    const own = unitsHeldAs(actor, drafters);
    const names = await unitNames(tx, [...rows.map((plan) => plan.unitId), ...own], today);
    const nameOf = (unitId: string) => names.get(unitId) ?? '';
    return {
      ...at,
      years: [...(await planYears(tx, actor))],
      plans: rows.map(({ isNewest, ...plan }) => ({
        ...plan,
        unitName: nameOf(plan.unitId),
        stateName: wordsOf(`plan-state.${plan.state}`),
        mayRenew: isNewest && own.includes(plan.unitId) && (plan.state === 'issued' || plan.state === 'confirmed'),
      })),
      mayUploadFor: own.map((unitId) => ({ unitId, unitName: nameOf(unitId) })),
    };
  },
});
