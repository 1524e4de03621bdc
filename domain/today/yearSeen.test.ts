import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../kernel/day.ts';
import type { YearFacts } from './yearFacts.ts';
import { stageOf, yearSeen } from './yearSeen.ts';

const window = { opensAt: '2021-01-01T00:00:00.000Z', closesAt: '2021-12-01T00:00:00.000Z' };
const windows = { pledge: window, enrolment: window, 'self-scoring': window, submission: window };
const moment = { now: '2021-06-01T01:00:00.000Z', today: '2021-06-01' as Day };
const count = fc.nat(40);

/** A unit that has sent nothing, whatever it has written so far. */
const unsent: fc.Arbitrary<YearFacts> = fc.record({
  campaignId: fc.constant('c'),
  seriesId: fc.constant('c'),
  hasOwnPledges: fc.boolean(),
  leads: fc.boolean(),
  unitId: fc.constant('u'),
  year: fc.constant(2021),
  windows: fc.constant(windows),
  staff: count,
  pledges: fc.record({ signed: count, own: fc.constantFrom('none', 'draft', 'signed', 'returned', 'accepted') }),
  enrolment: fc.constantFrom('none', 'draft'),
  reviewsWaiting: fc.constant(0),
  meetings: count,
  metThisMonth: fc.boolean(),
  evaluation: fc.option(
    fc.record({
      base: count,
      sent: count,
      isGraded: fc.boolean(),
      isTitled: fc.boolean(),
      own: fc.constantFrom('none', 'waiting', 'returned', 'sent'),
    }),
  ),
  halfYearHeld: fc.boolean(),
  yearEnd: fc.constantFrom('none', 'prepared', 'held', 'signed'),
  shortcomings: fc.record({ open: count, overdue: count }),
  lines: count,
  linesWithEvidence: count,
  assessment: fc.constantFrom('none', 'scoring', 'signing'),
  scored: fc.record({ board: count, coScorer: count }),
  isRead: fc.boolean(),
  signed: fc.record({ head: fc.boolean(), coSigner: fc.boolean() }),
  appraisal: fc.constant('none'),
  result: fc.constant('none'),
  titled: fc.constant(false),
});

test('before it sends, a superior sees the same year whatever the unit has written', () => {
  fc.assert(
    fc.property(unsent, unsent, (one, other) => {
      expect(yearSeen(one, moment, false)).toEqual(yearSeen(other, moment, false));
    }),
  );
});

test('inside, all twenty steps are seen, and the stage follows what was done last', () => {
  const [facts] = fc.sample(unsent, 1);
  expect(yearSeen(facts!, moment, true).steps).toHaveLength(20);
  const at = (change: Partial<YearFacts>) => stageOf({ ...facts!, assessment: 'none', ...change });
  expect(at({})).toBe('registering');
  expect(at({ enrolment: 'submitted' })).toBe('waiting-acceptance');
  expect(at({ enrolment: 'accepted' })).toBe('running');
  expect(at({ enrolment: 'accepted', assessment: 'signing' })).toBe('scoring');
  expect(at({ assessment: 'submitted' })).toBe('submitted');
  expect(at({ assessment: 'submitted', appraisal: 'finished' })).toBe('appraised');
  expect(at({ appraisal: 'finished', result: 'not-qualified' })).toBe('not-qualified');
  expect(at({ appraisal: 'finished', result: 'qualified', titled: true })).toBe('recognised');
});
