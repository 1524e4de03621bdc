import { expect, test } from 'vitest';
import type { SheetBody } from '../criteria/scoreSheet.ts';
import { day } from '../kernel/day.ts';
import { monthlyItem, type YearSoFar } from './monthlyItem.ts';
import type { Shortcoming } from './shortcoming.ts';

const line = (code: string, kind: 'none' | 'qualitative', isKnockout = false) => ({
  code,
  text: `Tiêu chí ${code}`,
  maxPoints: 100,
  measure: kind === 'none' ? { kind, of: 'người' } : { kind },
  isKnockout,
  evidence: null,
});
const lines = [line('I.1', 'qualitative'), line('I.2', 'qualitative'), line('I.3', 'none', true), line('I.4', 'none')];
const sheet = { groups: [{ code: 'I', text: '', minPoints: 0, maxPoints: 400, lines }] } as unknown as SheetBody;

const shortcoming = (id: string, change: Partial<Shortcoming>): Shortcoming => ({
  id,
  campaignId: 'c',
  unitId: 'u',
  raisedIn: 'february',
  area: 'Cảnh quan',
  role: 'Tổ Văn phòng',
  text: 'Sân sau còn rác',
  dueOn: day('2021-04-20'),
  state: 'open',
  outcome: null,
  closedOn: null,
  closedIn: null,
  version: 1,
  ...change,
});

const year: YearSoFar = {
  month: day('2021-04-01'),
  today: day('2021-04-10'),
  now: '2021-04-10T01:00:00.000Z',
  sheet,
  shortcomings: [],
  meetingId: null,
  evidenceCounts: new Map([['I.1', 2]]),
  violations: [{ lineCode: 'I.3', severity: null, count: 2 }],
  windows: {
    enrolment: { opensAt: '2021-02-28T17:00:00.000Z', closesAt: '2021-04-15T17:00:00.000Z' },
    submission: { opensAt: '2021-05-20T17:00:00.000Z', closesAt: '2021-11-30T10:00:00.000Z' },
    'self-scoring': { opensAt: '2021-10-31T17:00:00.000Z', closesAt: '2021-11-20T17:00:00.000Z' },
    pledge: { opensAt: '2021-01-31T17:00:00.000Z', closesAt: '2021-03-31T17:00:00.000Z' },
  },
};

test('what is not closed comes back, latest day first; what was closed earlier does not', () => {
  const open = shortcoming('b', {});
  const overdue = shortcoming('a', { dueOn: day('2021-03-31') });
  const done = { state: 'closed', outcome: 'Đã dọn', closedOn: day('2021-03-20'), closedIn: 'march' } as const;
  const { earlier, fresh } = monthlyItem({ ...year, shortcomings: [open, overdue, shortcoming('c', done)] });
  expect(earlier).toEqual([
    { shortcoming: overdue, daysLeft: -10 },
    { shortcoming: open, daysLeft: 10 },
  ]);
  expect(fresh).toEqual([]);
});

test('once the month’s meeting is kept, its own findings and outcomes stand in the item', () => {
  const fresh = shortcoming('f', { raisedIn: 'april' });
  const closedNow = shortcoming('c', { state: 'closed', outcome: 'Đã dọn', closedOn: day('2021-04-08'), closedIn: 'april' });
  const item = monthlyItem({ ...year, meetingId: 'april', shortcomings: [fresh, closedNow] });
  expect(item.earlier.map(({ shortcoming: { id } }) => id)).toEqual(['c']);
  expect(item.fresh.map(({ shortcoming: { id } }) => id)).toEqual(['f']);
});

test('a criterion is at risk without evidence, or with a concluded violation; what only forbids needs no evidence', () => {
  expect(monthlyItem(year).atRisk).toEqual([
    { code: 'I.2', text: 'Tiêu chí I.2', isKnockout: false, hasNoEvidence: true, violations: 0 },
    { code: 'I.3', text: 'Tiêu chí I.3', isKnockout: true, hasNoEvidence: false, violations: 2 },
  ]);
});

test('deadlines to the end of next month; a window that closes at midnight is on time through the day before', () => {
  expect(monthlyItem(year).deadlines).toEqual([
    { kind: 'enrolment', opensOn: '2021-03-01', lastDay: '2021-04-15', daysLeft: 5 },
    { kind: 'submission', opensOn: '2021-05-21', lastDay: '2021-11-30', daysLeft: 234 },
  ]);
});
