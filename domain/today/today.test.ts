import { expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { stepsOf } from './steps.ts';
import { inOrderOfConsequence, tasksOfAdministrator, tasksOfYear } from './tasks.ts';
import { waitsOf } from './waits.ts';
import type { YearFacts } from './yearFacts.ts';

const window = (opensAt: string, closesAt: string) => ({
  opensAt: `2021-${opensAt}T00:00:00.000Z`,
  closesAt: `2021-${closesAt}T00:00:00.000Z`,
});

const fresh: YearFacts = {
  campaignId: 'c',
  unitId: 'u',
  year: 2021,
  windows: {
    pledge: window('01-15', '02-15'),
    enrolment: window('02-01', '03-01'),
    'self-scoring': window('11-15', '12-05'),
    submission: window('12-05', '12-20'),
  },
  staff: 34,
  pledges: { signed: 28, own: 'none' },
  enrolment: 'none',
  reviewsWaiting: 0,
  meetings: 0,
  metThisMonth: false,
  halfYearHeld: false,
  shortcomings: { open: 0, overdue: 0 },
  lines: 22,
  linesWithEvidence: 0,
  assessment: 'none',
  scored: { board: 0, coScorer: 0 },
  isRead: false,
  signed: { head: false, coSigner: false },
  appraisal: 'none',
  result: 'none',
  titled: false,
};

const at = (day: string) => ({ now: `${day}T01:00:00.000Z`, today: day as Day });
const codes = (facts: YearFacts, roles: Parameters<typeof tasksOfYear>[1], day: string) =>
  tasksOfYear(facts, roles, at(day)).map((task) => task.code);

test('in February a teacher has a pledge to sign, the clerk the whole registration', () => {
  expect(codes(fresh, ['member'], '2021-02-03')).toEqual(['today.sign-pledge']);
  expect(codes(fresh, ['clerk'], '2021-02-03')).toEqual(['today.sign-pledge', 'today.gather-pledges', 'today.submit-enrolment']);
});

test('signing waits only for those who have not signed, submitting only when both have', () => {
  const signing: YearFacts = {
    ...fresh,
    pledges: { signed: 34, own: 'signed' },
    enrolment: 'accepted',
    assessment: 'signing',
    metThisMonth: true,
    linesWithEvidence: 22,
  };
  expect(codes(signing, ['unit-head'], '2021-12-06')).toEqual(['today.sign-assessment']);
  expect(codes({ ...signing, signed: { head: true, coSigner: false } }, ['unit-head'], '2021-12-06')).toEqual([]);
  expect(codes({ ...signing, signed: { head: true, coSigner: true } }, ['clerk'], '2021-12-06')).toEqual([
    'today.submit-assessment',
  ]);
});

test('what is late stands first, then what holds up the whole dossier', () => {
  const tasks = tasksOfYear(fresh, ['clerk'], at('2021-02-20'));
  expect(inOrderOfConsequence(tasks, at('2021-02-20').now).map((task) => task.code)).toEqual([
    'today.gather-pledges',
    'today.sign-pledge',
    'today.submit-enrolment',
  ]);
});

test('the ribbon has twenty steps, exactly one of them now or late at the front', () => {
  const steps = stepsOf(fresh, at('2021-02-03'));
  expect(steps.map((step) => step.number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  expect(steps.filter((step) => step.state === 'now').map((step) => step.number)).toEqual([6]);
});

test('what others owe is told by role and count, never by name', () => {
  const [first] = waitsOf({ ...fresh, enrolment: 'submitted', reviewsWaiting: 2 }, at('2021-02-20'));
  expect(first).toEqual({
    who: 'wait.staff',
    code: 'wait.pledges',
    facts: { missing: 6, total: 34 },
    due: fresh.windows.pledge.closesAt,
  });
});

test('an administrator first brings in units, then people, then sees to their seats', () => {
  const codes = (units: number, people: number, rest: number) =>
    tasksOfAdministrator({ units, people, unitsWithoutSeats: rest, seatsWithoutAccount: rest, seatsEnding: rest }).map(
      (task) => task.code,
    );
  expect(codes(0, 0, 0)).toEqual(['today.import-units']);
  expect(codes(2, 0, 2)).toEqual(['today.import-people']);
  expect(codes(2, 9, 1)).toEqual(['today.give-seats', 'today.invite', 'today.renew-seats']);
  expect(codes(2, 9, 0)).toEqual([]);
});
