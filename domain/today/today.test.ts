import { expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import { checksOfAdministration, tasksOfAdministrator } from './administration.ts';
import { checksOf } from './checks.ts';
import { stepsOf } from './steps.ts';
import { inOrderOfConsequence, tasksOfUnplanned, tasksOfYear, yearToPlan } from './tasks.ts';
import { waitsOf, waitsOfReceiver } from './waits.ts';
import type { YearFacts } from './yearFacts.ts';

const window = (opensAt: string, closesAt: string) => ({
  opensAt: `2021-${opensAt}T00:00:00.000Z`,
  closesAt: `2021-${closesAt}T00:00:00.000Z`,
});

const fresh: YearFacts = {
  campaignId: 'c',
  seriesId: 'c',
  hasOwnPledges: true,
  leads: true,
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
  evaluation: null,
  halfYearHeld: false,
  yearEnd: 'none',
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
    facts: { missing: 6, total: 34, year: 2021 },
    due: fresh.windows.pledge.closesAt,
    ask: 'wait.pledges.ask',
  });
});

test('a superior waits for units by count: those that have not enrolled, those that have not submitted', () => {
  const none = { unitId: 'b', enrolmentsWaiting: 0, toAppraise: 0, toAnnounce: 0, toDecide: 0, toWeigh: 0, nextDue: null };
  const owing = { notEnrolled: 3, enrolmentDue: '2021-03-01T00:00:00.000Z', notSubmitted: 0, submissionDue: null };
  expect(waitsOfReceiver({ ...none, ...owing })).toEqual([
    {
      who: 'wait.units',
      code: 'wait.enrolments',
      facts: { count: 3 },
      due: '2021-03-01T00:00:00.000Z',
      ask: 'wait.enrolments.ask',
    },
  ]);
});

const offices = { unitsBelow: 2, units: 2, people: 9, unitsWithoutSeats: 0, holders: 4, seatsWithoutAccount: 0, seatsEnding: 0 };

test('an administrator first brings in units, then people, then sees to their seats', () => {
  const codesOf = (change: Partial<typeof offices>) => tasksOfAdministrator({ ...offices, ...change }).map(({ code }) => code);
  expect(codesOf({ unitsBelow: 0, people: 0 })).toEqual(['today.import-units', 'today.import-people']);
  expect(codesOf({ people: 0 })).toEqual(['today.import-people']);
  expect(codesOf({ unitsWithoutSeats: 1, seatsWithoutAccount: 1, seatsEnding: 1 })).toEqual([
    'today.give-seats',
    'today.invite',
    'today.renew-seats',
  ]);
  expect(codesOf({})).toEqual([]);
});

test('offices are in use once they have units, people, seats and sign-ins, in this order', () => {
  const done = (change: Partial<typeof offices>) => checksOfAdministration({ ...offices, ...change }).map(({ isDone }) => isDone);
  expect(done({})).toEqual([true, true, true, true]);
  expect(done({ unitsBelow: 0 })).toEqual([true, true, true, true]);
  expect(done({ unitsBelow: 0, people: 0, unitsWithoutSeats: 2, holders: 1, seatsWithoutAccount: 0 })).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect(done({ unitsWithoutSeats: 1, seatsWithoutAccount: 2 })).toEqual([true, true, false, false]);
});

test('a unit without a plan is asked for its board and its plan; from November on for the next year’s', () => {
  const unplanned = { unitId: 'u', year: 2021, hasBoard: false };
  const asked = (roles: Parameters<typeof tasksOfUnplanned>[1]) => tasksOfUnplanned(unplanned, roles).map(({ code }) => code);
  expect(asked(['clerk'])).toEqual(['today.set-up-board', 'today.bring-plan']);
  expect(asked(['union-chair'])).toEqual(['today.bring-plan']);
  expect(asked(['member'])).toEqual([]);
  expect([yearToPlan('2021-10-31' as Day), yearToPlan('2021-11-01' as Day)]).toEqual([2021, 2022]);
});

test('a task says what stands and what is missing, with the way to each', () => {
  const scoring = { ...fresh, linesWithEvidence: 22, scored: { board: 22, coScorer: 20 } };
  expect(checksOf('today.close-scoring', scoring).map(({ code, isDone }) => [code, isDone])).toEqual([
    ['check.board', true],
    ['check.co-scorer', false],
    ['check.evidence', true],
    ['check.reading', false],
  ]);
  expect(checksOf('today.submit-enrolment', fresh)).toEqual([
    { code: 'check.pledges', facts: { signed: 28, total: 34 }, isDone: false, link: '/phong-trao/c/dang-ky-thi-dua' },
  ]);
  expect(checksOf('today.sign-pledge', fresh)).toEqual([]);
});
