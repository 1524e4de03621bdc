import { expect, test } from 'vitest';
import { day } from '../kernel/day.ts';
import { awayOf, whyNotRecordAbsence, whyNotReturn } from './absence.ts';

const period = (from: string, until: string) => ({ from: day(from), until: day(until) });
const absence = { id: 'a', personId: 'p', period: period('2026-03-02', '2026-03-09') };
const here = { personId: 'a', awayUntil: null, isStandIn: false };
const away = { personId: 'b', awayUntil: day('2026-03-09'), isStandIn: false };
const standIn = { personId: 'c', awayUntil: null, isStandIn: true };

test('an absence ends after it begins, lasts a year at most, and does not lie over another', () => {
  expect(whyNotRecordAbsence(period('2026-03-09', '2026-03-16'), [absence])).toEqual([]);
  expect(whyNotRecordAbsence(period('2026-03-09', '2026-03-09'), []).map(({ code }) => code)).toEqual(['people.period-reversed']);
  expect(whyNotRecordAbsence(period('2026-03-08', '2027-04-16'), [absence]).map(({ code }) => code)).toEqual([
    'people.away-too-long',
    'people.away-already',
  ]);
  // Cut short on its first day: it never was.
  expect(whyNotRecordAbsence(absence.period, [{ ...absence, period: period('2026-03-02', '2026-03-02') }])).toEqual([]);
});

test('one comes back within it, once', () => {
  expect(whyNotReturn(absence, day('2026-03-02'))).toEqual([]);
  expect(whyNotReturn(absence, day('2026-03-01')).map(({ code }) => code)).toEqual(['people.back-before-away']);
  expect(whyNotReturn(absence, day('2026-03-09')).map(({ code }) => code)).toEqual(['people.back-already']);
});

test('a role waits for nobody away while one of its holders is here; a stand-in is said', () => {
  expect(awayOf([here, away])).toBeNull();
  expect(awayOf([])).toBeNull();
  expect(awayOf([standIn])).toBeNull();
  expect(awayOf([away])).toEqual({ until: '2026-03-09', hasStandIn: false });
  expect(awayOf([away, standIn])).toEqual({ until: '2026-03-09', hasStandIn: true });
  expect(awayOf([away, { ...standIn, awayUntil: day('2026-03-05') }])).toEqual({ until: '2026-03-09', hasStandIn: false });
});
