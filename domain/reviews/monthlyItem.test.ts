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
  meetings: [],
  tasks: [],
  plannedDays: [],
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
    { shortcoming: overdue, daysLeft: -10, timesBack: 0 },
    { shortcoming: open, daysLeft: 10, timesBack: 0 },
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

test('what is not mended says for which time it comes back; a month without a meeting does not count', () => {
  const meeting = (id: string, month: string, kind: 'monthly' | 'half-year' = 'monthly') => ({
    ...{
      id,
      month: day(month),
      kind,
      campaignId: 'c',
      unitId: 'u',
      heldOn: day(month),
      present: 1,
      total: 1,
      notes: '',
      recordedBy: 'p',
    },
  });
  const meetings = [meeting('february', '2021-02-01'), meeting('half', '2021-03-01', 'half-year')];
  const times = (held: readonly ReturnType<typeof meeting>[]) =>
    monthlyItem({ ...year, meetings: held, shortcomings: [shortcoming('a', {})] }).earlier.map(({ timesBack }) => timesBack);
  expect(times(meetings)).toEqual([1]);
  expect(times([...meetings, meeting('march', '2021-03-01')])).toEqual([2]);
  expect(times([meeting('february', '2021-04-01')])).toEqual([0]);
});

test('tasks past their day come first, then what falls due by the end of next month', () => {
  const task = (code: string, dueOn: string) => ({ code, text: `Việc ${code}`, body: 'Công đoàn', dueOn: day(dueOn) });
  const tasks = [task('1', '2021-04-09'), task('2', '2021-03-01'), task('3', '2021-04-10'), task('4', '2021-06-01')];
  const { lateTasks, dueTasks } = monthlyItem({ ...year, tasks });
  expect(lateTasks.map(({ code, daysLate }) => [code, daysLate])).toEqual([
    ['2', 40],
    ['1', 1],
  ]);
  expect(dueTasks.map(({ code }) => code)).toEqual(['3']);
});

test('days of the plans ahead, once where a superior sets the same; what has passed or lies beyond next month is left out', () => {
  const set = (on: string, issuer: string | null) => ({ what: 'nộp báo cáo', on: day(on), issuer });
  const plannedDays = [
    set('2021-05-31', null),
    set('2021-05-31', 'Ban Chỉ đạo'),
    set('2021-04-09', null),
    set('2021-06-01', null),
  ];
  expect(monthlyItem({ ...year, plannedDays }).ahead).toEqual([{ ...set('2021-05-31', 'Ban Chỉ đạo'), daysLeft: 51 }]);
});
