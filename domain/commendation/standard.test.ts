import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { averageOf, memberResultsOf, qualifiedShareOf } from './memberResults.ts';
import { type Achievement, requirementsOf, unmetOf } from './standard.ts';
import { kindsOfSubject, unitKindOf } from './unitKind.ts';

const on = day('2020-12-12');
const rewards = [
  {
    audience: 'collective' as const,
    standard: 'xã, phường được đánh giá hoàn thành xuất sắc trong phong trào; có sáng kiến, mô hình mới tiêu biểu',
  },
  { audience: 'individual' as const, standard: 'có thành tích xuất sắc và có những giải pháp thiết thực đã được triển khai' },
];
const asked = requirementsOf(rewards, 'Kế hoạch số 114');
const one: Achievement = { audience: 'collective', points: 9000, merits: 'Đứng đầu', solutions: [], members: null, earlier: [] };
const model = { name: 'Một cửa thân thiện', since: day('2020-03-01'), effect: 'Giảm chờ', proof: 'Báo cáo số 12' };
const settings = { excellentFrom: 9000, leastMemberShare: null };
const codes = (achievement: Achievement, of = settings as Parameters<typeof unmetOf>[2]) =>
  unmetOf(asked, achievement, of, on).map(({ code }) => code);

test('a standard is read out of the words of the plan, for each audience its own', () => {
  expect(asked.map(({ audience, kind }) => `${audience} ${kind}`)).toEqual([
    'collective excellent-result',
    'collective model-in-use',
    'individual solution-in-use',
    'individual merits-told',
  ]);
});

test('what a standard lacks is said one by one; a mark that nobody has set is said so and never guessed', () => {
  expect(codes(one)).toEqual(['commendation.no-model']);
  expect(codes({ ...one, solutions: [model] })).toEqual([]);
  expect(codes({ ...one, solutions: [{ ...model, since: null }] })).toEqual(['commendation.solution-incomplete']);
  expect(codes({ ...one, solutions: [{ ...model, since: day('2021-01-01') }] })).toEqual(['commendation.solution-incomplete']);
  expect(codes({ ...one, solutions: [model] }, { ...settings, excellentFrom: null })).toEqual([
    'commendation.excellent-undefined',
  ]);
  expect(codes({ ...one, solutions: [model], points: null })).toEqual(['commendation.no-result']);
  expect(codes({ ...one, solutions: [model], points: 8999 })).toEqual(['commendation.not-excellent']);
  expect(codes({ ...one, audience: 'individual', merits: ' ' })).toEqual([
    'commendation.no-solution',
    'commendation.merits-missing',
  ]);
});

test('members count for their commune with numerator and denominator, those not assessed among the denominator', () => {
  const member = (unitId: string, total: number | null, isBlocked = false) => ({
    ...{ unitId, isBlocked },
    result: total === null ? null : { qualified: total >= 8000, total },
  });
  const results = memberResultsOf([member('a', 9000), member('b', 7001), member('c', null), member('d', 8500, true)]);
  expect(results).toEqual({ total: 4, assessed: 3, qualified: 2, blocked: 1, sum: 24501 });
  expect(averageOf(results)).toBe(8167);
  expect(qualifiedShareOf(results)).toEqual({ part: 2, of: 4 });
  expect(memberResultsOf([])).toBeNull();
  const members = { total: 4, blocked: 1, qualified: 2 };
  const rules = (['members-clean', 'members-qualified'] as const).map((kind) => ({
    audience: 'collective' as const,
    kind,
    source: 'x',
  }));
  const least = { excellentFrom: null, leastMemberShare: 8000 };
  expect(unmetOf(rules, { ...one, members }, least, on).map(({ code, facts }) => [code, facts])).toEqual([
    ['commendation.member-blocked', { blocked: 1, members: 4 }],
    ['commendation.too-few-members', { qualified: 2, members: 4, least: 80 }],
  ]);
  expect(unmetOf(rules, { ...one, members: { total: 4, blocked: 0, qualified: 4 } }, least, on)).toEqual([]);
});

test('what a unit is follows from its name, and which kinds a quota counts from its words', () => {
  const kinds = [
    'UBND xã Vân Khê',
    'Ủy ban nhân dân phường Bến Sậy',
    'Xã Tân Lộc',
    'Trường Tiểu học xã Tân Lộc',
    'Trạm Y tế phường 2',
  ];
  expect(kinds.map(unitKindOf)).toEqual(['commune', 'ward', 'commune', 'school', 'health-station']);
  expect([unitKindOf('Phòng Nội vụ'), unitKindOf('Thị trấn Bến Sậy')]).toEqual(['other', 'town']);
  expect(kindsOfSubject('xã, phường')).toEqual(['commune', 'ward']);
  expect(kindsOfSubject('trường học và trạm y tế')).toEqual(['school', 'health-station']);
  expect(kindsOfSubject('tập thể')).toBeNull();
});
