import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { askedEarlier, countEarlier } from './earlierAwards.ts';
import { isPastForSame, type PastAward, whyNotEnterPast, yearsOf } from './pastAward.ts';

const past: PastAward = {
  ...{ id: 'a', keptBy: 'u', audience: 'individual', unitId: 'u', personId: 'p', isStruck: false },
  ...{ form: 'Bằng khen', number: '12/QĐ-UBND', decidedOn: day('2019-01-10'), issuer: 'Chủ tịch Ủy ban nhân dân tỉnh' },
  ...{ merit: 'Có sáng kiến Tủ hồ sơ mở', meritsFrom: day('2017-01-01'), meritsTo: day('2018-12-31') },
};
const today = day('2020-06-01');
const codes = (change: Partial<PastAward>, own: readonly PastAward[] = []) =>
  whyNotEnterPast({ ...past, ...change }, own, today).map(({ code, at }) => `${at} ${code}`);

test('an award from before is entered with days that can be, and once', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ decidedOn: day('2021-01-01') })).toEqual(['decidedOn commendation.day-in-future']);
  expect(codes({ decidedOn: day('2016-12-31') })).toEqual(['decidedOn commendation.past-before-merits']);
  expect(codes({ meritsTo: day('2016-01-01') })).toEqual(['meritsTo commendation.merits-order']);
  expect(codes({ number: '12/qđ-ubnd' }, [past])).toEqual(['number commendation.past-entered-already']);
  expect(codes({}, [{ ...past, isStruck: true }])).toEqual([]);
});

test('it stands for the same achievement by its words or a solution in it, on days that overlap', () => {
  const now = { merit: 'Thành tích năm 2018', meritsFrom: day('2018-06-01'), meritsTo: day('2019-05-31'), solutions: [] };
  const solution = { name: 'tủ hồ sơ mở' };
  expect(isPastForSame(past, now)).toBe(false);
  expect(isPastForSame(past, { ...now, solutions: [solution] })).toBe(true);
  expect(isPastForSame(past, { ...now, merit: 'có  sáng kiến TỦ HỒ SƠ MỞ' })).toBe(true);
  expect(isPastForSame(past, { ...now, solutions: [solution], meritsFrom: day('2019-01-01') })).toBe(false);
  expect(isPastForSame(past, { ...now, solutions: [{ name: ' ' }] })).toBe(false);
});

test('what a standard asks to have been given before is read out of its words and counted', () => {
  expect(askedEarlier('có thành tích xuất sắc; đã được tặng 02 Giấy khen trở lên')).toEqual({
    ...{ form: 'Giấy khen', least: 2, by: 'award' },
  });
  const inARow = askedEarlier('02 năm liên tục được công nhận danh hiệu Lao động tiên tiến');
  expect(inARow).toEqual({ form: 'Lao động tiên tiến', least: 2, by: 'year-in-a-row' });
  expect(askedEarlier('đề nghị tặng danh hiệu cao hơn')).toBeUndefined();
  expect(askedEarlier('Tập thể tiêu biểu được đề nghị tặng Giấy khen của Chủ tịch')).toBeUndefined();
  expect(askedEarlier('Tập thể tiêu biểu được tặng 05 Giấy khen')).toBeUndefined();
  const of = (form: string, ...years: readonly number[]) => ({ form, years });
  const had = [of('Lao động tiên tiến', 2016), of('lao động tiên tiến', 2018, 2019), of('Giấy khen', 2017)];
  expect(countEarlier(had, inARow!)).toBe(2);
  expect(countEarlier(had, { ...inARow!, by: 'year' })).toBe(3);
  expect(countEarlier(had, { form: '', least: 1, by: 'award' })).toBe(3);
  expect(yearsOf(past)).toEqual([2017, 2018]);
});
