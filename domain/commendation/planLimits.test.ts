import { expect, test } from 'vitest';
import type { Quota } from '../plans/reading.ts';
import { bindingAmong, conflictsAmong } from './conflict.ts';
import { conflictsOfPlan, limitsOfPlan } from './planLimits.ts';

const span = { line: 1, start: 0, end: 1 };
const form = 'Giấy khen của Chủ tịch UBND thị xã';
/** The quotas of a town's plan: two by award, two in all. */
const quotas: readonly Quota[] = [
  { subject: 'xã, phường', min: 5, max: 10, where: 'IV.1.1', form, span },
  { subject: 'cá nhân', min: 10, max: 12, where: 'IV.1.2', form, span },
  { subject: 'tập thể', max: 10, where: 'IV.3', span },
  { subject: 'cá nhân', max: 20, where: 'IV.3', span },
];
const plan = 'Kế hoạch số 114/KH-UBND';

test('the numbers of a plan become limits where they stand: the greatest binds, the least guides', () => {
  const said = limitsOfPlan(quotas, plan).map(({ measure, amount, force, audience, kinds, source }) => [
    ...[measure, amount, force, audience, kinds?.join() ?? null, source],
  ]);
  expect(said).toEqual([
    ['max', 10, 'hard', 'collective', 'commune,ward', `Mục IV.1.1, ${plan}`],
    ['min', 5, 'soft', 'collective', 'commune,ward', `Mục IV.1.1, ${plan}`],
    ['max', 12, 'hard', 'individual', null, `Mục IV.1.2, ${plan}`],
    ['min', 10, 'soft', 'individual', null, `Mục IV.1.2, ${plan}`],
    ['max', 10, 'hard', 'collective', null, `Mục IV.3, ${plan}`],
    ['max', 20, 'hard', 'individual', null, `Mục IV.3, ${plan}`],
  ]);
});

test('twelve against twenty are both kept; both bind until a ruling, and then only the one ruled for', () => {
  const limits = limitsOfPlan(quotas, plan);
  const most = (ruled: string | null) => {
    const conflicts = conflictsOfPlan(quotas, plan, new Map(ruled === null ? [] : [['individual', ruled]]));
    expect(conflicts.map(({ key, sides }) => [key, sides.map(({ amount }) => amount)])).toEqual([['plan:individual', [12, 20]]]);
    const binding = bindingAmong(limits, conflicts).filter(
      ({ audience, measure }) => audience === 'individual' && measure === 'max',
    );
    return binding.map(({ amount }) => amount);
  };
  expect(most(null)).toEqual([12, 20]);
  expect(most('IV.3')).toEqual([20]);
  expect(most('IV.1.2')).toEqual([12]);
  expect(most('X')).toEqual([12, 20]);
  expect(conflictsAmong(limits, new Map())).toEqual([]);
});

test('a share without a base is noted and cuts nobody; what is asked of a body above is no limit; what each unit may choose is', () => {
  const limits = limitsOfPlan(
    [
      { subject: 'cá nhân', max: 20, unit: '%', where: 'V', span },
      { subject: 'cá nhân', max: 1, apart: 'above', where: 'V', span },
      { subject: 'cá nhân', max: 2, apart: 'each', where: 'V', span },
    ],
    plan,
  );
  expect(limits.map(({ measure, amount, force, reach, isCertain }) => [measure, amount, force, reach, isCertain])).toEqual([
    ['max-share', 2000, 'soft', 'all', false],
    ['max', 2, 'hard', 'each-unit', true],
  ]);
});
