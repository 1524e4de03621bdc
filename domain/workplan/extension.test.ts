import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import type { Assignment } from './assignment.ts';
import { extended, whyNotExtend } from './extension.ts';

const assignment: Assignment = {
  planId: 'plan',
  code: '1.1',
  holder: { kind: 'seat', role: 'clerk' },
  dueOn: day('2026-05-10'),
  finishedOn: null,
  version: 3,
};
const codes = (of: Assignment, to: string | null, today = '2026-05-01') =>
  whyNotExtend(of, to === null ? null : day(to), day(today)).map(({ code }) => code);

test('a later day is taken, and counts as a change', () => {
  expect(extended(assignment, day('2026-05-20'), day('2026-05-15'))).toEqual({ ...assignment, dueOn: '2026-05-20', version: 4 });
});

test('an earlier day, the same one and a past one are refused, all reasons at once', () => {
  expect(codes(assignment, '2026-05-11')).toEqual([]);
  expect(codes(assignment, '2026-05-10')).toEqual(['workplan.not-later']);
  expect(codes(assignment, '2026-05-12', '2026-05-13')).toEqual(['workplan.due-past']);
  expect(codes(assignment, '2026-05-09', '2026-05-13')).toEqual(['workplan.not-later', 'workplan.due-past']);
});

test('what is finished, or never had a day, cannot be moved on', () => {
  expect(codes({ ...assignment, finishedOn: day('2026-05-02') }, null)).toEqual(['workplan.task-finished']);
  expect(codes({ ...assignment, dueOn: null }, null)).toEqual(['workplan.no-due']);
});
