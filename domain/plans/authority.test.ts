import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { recognisingPowerOf } from '../law/recognisingPowers.ts';
import { type Body, bodyKindOf, hasPower, suggestedBodies } from './authority.ts';

const body = (unitId: string, type: Body['type'], parentType: Body['parentType']): Body => ({ unitId, type, parentType });
const old: readonly Body[] = [
  body('BCĐ huyện', 'steering-committee', 'district'),
  body('LĐLĐ huyện', 'upper-union', 'district'),
  body('UBND huyện', 'district', 'province'),
  body('BCĐ tỉnh', 'steering-committee', 'province'),
  body('LĐLĐ tỉnh', 'upper-union', 'province'),
  body('UBND tỉnh', 'province', null),
];
const now: readonly Body[] = [
  body('Công đoàn xã', 'upper-union', 'commune'),
  body('UBND xã', 'commune', 'province'),
  ...old.slice(3),
];

test('three eras: who recognises and who reviews, first and again', () => {
  const on = (bodies: readonly Body[], at: string, recognition: 'first' | 'again') => {
    const { recogniserId, reviewerId } = suggestedBodies(bodies, recognisingPowerOf(day(at), recognition)!, day(at));
    return [recogniserId, reviewerId];
  };
  expect(on(old, '2014-11-15', 'first')).toEqual(['UBND huyện', 'BCĐ huyện']);
  expect(on(old, '2022-12-31', 'again')).toEqual(['UBND tỉnh', 'BCĐ tỉnh']);
  expect(on(old, '2023-01-01', 'first')).toEqual(['LĐLĐ tỉnh', 'LĐLĐ huyện']);
  expect(on(old, '2025-06-30', 'again')).toEqual(['LĐLĐ tỉnh', 'LĐLĐ huyện']);
  expect(on(now, '2025-07-01', 'again')).toEqual(['LĐLĐ tỉnh', 'Công đoàn xã']);
  expect(on(now.slice(1), '2025-07-01', 'first')).toEqual(['LĐLĐ tỉnh', null]);
  expect(recognisingPowerOf(day('2014-11-14'))).toBeUndefined();
});

test('a body has the power of a day or not; a body of a district none since they ended', () => {
  const committee = body('BCĐ huyện', 'steering-committee', 'district');
  const power = recognisingPowerOf(day('2022-12-20'));
  expect(hasPower(committee, power, day('2022-12-20'))).toBe(false);
  expect(hasPower(old[2]!, power, day('2022-12-20'))).toBe(true);
  expect(hasPower(committee, undefined, day('2010-12-20'))).toBeNull();
  expect(hasPower(committee, recognisingPowerOf(day('2025-07-01')), day('2025-07-01'))).toBe(false);
});

test('a union under a union is that of a district, and of a commune since the districts ended', () => {
  const union = { type: 'upper-union', parentType: 'upper-union' } as const;
  expect([bodyKindOf(union, day('2025-06-30')), bodyKindOf(union, day('2025-07-01'))]).toEqual([
    'district-union',
    'commune-union',
  ]);
  expect(bodyKindOf({ type: 'agency', parentType: 'province' }, day('2025-07-01'))).toBeNull();
});
