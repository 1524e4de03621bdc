import { expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { quotaConflicts, strictest } from '../plans/quotas.ts';
import type { Quota } from '../plans/reading.ts';
import { suggestedHolder, tasksOf } from './assignment.ts';
import { bindingSide } from './ruling.ts';

test('a body is proposed to the seat that does its work here, else to itself outside', () => {
  const role = (body: string, hasUnion = true) => {
    const holder = suggestedHolder(body, hasUnion);
    return holder.kind === 'seat' ? holder.role : holder.kind;
  };
  expect(role('Ban vận động Trường THCS Thị trấn')).toBe('clerk');
  expect(role('Ban Chấp hành CĐCS')).toBe('union-chair');
  expect(role('Ban Chấp hành CĐCS', false)).toBe('clerk');
  expect(role('Thủ trưởng cơ quan')).toBe('unit-head');
  expect(role('Cán bộ, viên chức, công chức trường')).toBe('member');
  expect(role('Phòng Nội vụ thị xã')).toBe('outside');
});

test('a task has the deadline and the rhythm that stand in its own words', () => {
  const placed = (line: number, start: number, end: number) => ({ line, start, end });
  const reading = {
    bodies: [
      {
        name: 'Ban vận động',
        span: placed(10, 0, 12),
        tasks: [
          { text: 'Hàng tháng họp; nộp hồ sơ trước ngày 10/12/2024', span: placed(11, 2, 60) },
          { text: 'Tuyên truyền', span: placed(12, 2, 20) },
        ],
      },
    ],
    deadlines: [
      { date: '2024-12-10' as Day, meaning: 'before' as const, what: 'nộp hồ sơ', span: placed(11, 30, 50) },
      { date: '2024-01-05' as Day, meaning: 'before' as const, what: 'khác', span: placed(40, 0, 9) },
    ],
    recurring: [{ every: 'Hàng tháng', unit: 'month' as const, what: 'họp', span: placed(11, 2, 12) }],
  };
  expect(tasksOf(reading, true).map((task) => [task.code, task.every, task.dueOn])).toEqual([
    ['1.1', 'Hàng tháng', '2024-12-09'],
    ['1.2', null, null],
  ]);
});

const quota = (subject: string, max: number, where: string, form?: string): Quota => ({
  subject,
  max,
  where,
  span: { line: 1, start: 0, end: 1 },
  ...(form && { form }),
});

test('a total that is not the sum of its parts is a contradiction, and the stricter binds until somebody rules', () => {
  const [conflict, ...more] = quotaConflicts([
    quota('xã, phường', 10, 'IV.1.1', 'Giấy khen'),
    quota('cá nhân', 12, 'IV.1.2', 'Giấy khen'),
    quota('tập thể', 10, 'IV.3'),
    quota('cá nhân', 20, 'IV.3'),
  ]);
  expect(more).toEqual([]);
  expect(conflict).toMatchObject({
    audience: 'individual',
    sides: [
      { where: 'IV.1.2', max: 12 },
      { where: 'IV.3', max: 20 },
    ],
  });
  expect(strictest(conflict!).where).toBe('IV.1.2');
  expect(bindingSide(conflict!, undefined).max).toBe(12);
  expect(bindingSide(conflict!, { taken: 'IV.3' }).max).toBe(20);
});

test('awards of different kinds have each their own limit, and a share is compared with nothing', () => {
  const share: Quota = { ...quota('lao động tiên tiến', 15, 'IV.2'), unit: '%' };
  expect(quotaConflicts([quota('cá nhân', 10, 'IV.1', 'Giấy khen'), quota('cá nhân', 5, 'IV.2', 'Bằng khen'), share])).toEqual(
    [],
  );
  const twice = quotaConflicts([quota('tập thể', 5, 'II', 'Giấy khen'), quota('tập thể', 7, 'III', 'Giấy khen')]);
  expect(twice[0]!.sides.map((side) => side.max)).toEqual([5, 7]);
});
