import { expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { whyNotRemind, whyNotRemindAny } from './reminder.ts';

const late = { unitName: 'Trường A', dueOn: '2021-12-10' as Day, remindedOn: null };
const codesOn = (today: string, remindedOn: string | null = null) =>
  whyNotRemind({ ...late, remindedOn: remindedOn as Day | null }, today as Day).map(({ code }) => code);

test('a unit is reminded from the day after its last day on, never on it', () => {
  expect(codesOn('2021-12-10')).toEqual(['reports.not-late']);
  expect(codesOn('2021-12-11')).toEqual([]);
  expect(whyNotRemind({ ...late, dueOn: null }, '2021-12-11' as Day)).toHaveLength(1);
});

test('it is reminded again three days later and no earlier; the refusal says when it was', () => {
  expect(codesOn('2021-12-20', '2021-12-17')).toEqual([]);
  expect(whyNotRemind({ ...late, remindedOn: '2021-12-18' as Day }, '2021-12-20' as Day)).toEqual([
    {
      kind: 'state',
      code: 'reports.reminded-lately',
      facts: { unit: 'Trường A', last: '18/12/2021', again: '21/12/2021', days: 3 },
    },
  ]);
});

test('all at once says whether nobody is late or all were reminded', () => {
  expect([whyNotRemindAny(0, 0), whyNotRemindAny(3, 0), whyNotRemindAny(3, 1)].map(([one]) => one?.code)).toEqual([
    'reports.nobody-late',
    'reports.all-reminded-lately',
    undefined,
  ]);
});
