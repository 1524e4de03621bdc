import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, dayAt, instantAt, startOf, weekdayOf } from '../kernel/day.ts';
import { firstLoud, isQuiet, isUrgent, mailDueAt } from './delivery.ts';
import { type MailPreference, usualPreference, whyNotPreference } from './preference.ts';
import { mostAttempts, pauseAfter } from './retry.ts';

const hour = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`);
const preferences: fc.Arbitrary<MailPreference> = fc
  .record({
    mode: fc.constantFrom('at-once', 'digest'),
    urgentAtOnce: fc.boolean(),
    digestAt: hour,
    quietFrom: hour,
    quietUntil: hour,
    quietSundays: fc.boolean(),
  })
  .filter((preference) => whyNotPreference(preference).length === 0);
const instants = fc
  .date({ min: new Date('2026-01-01'), max: new Date('2026-03-01'), noInvalidDate: true })
  .map((date) => date.toISOString());
const codes = fc.constantFrom('enrolments.told-returned', 'recognition.told-result');

test('a mail goes at an hour that is not quiet, never before it is told, and within three days', () => {
  fc.assert(
    fc.property(preferences, instants, codes, (preference, now, code) => {
      const due = mailDueAt(preference, code, now)!;
      expect(isQuiet(preference, due)).toBe(false);
      expect(due >= now).toBe(true);
      expect(due <= startOf(addDays(dayAt(now), 4))).toBe(true);
    }),
  );
});

test('between what happened and the mail at once every minute is quiet', () => {
  fc.assert(
    fc.property(preferences, instants, (preference, now) => {
      const due = firstLoud(preference, now);
      for (let at = Date.parse(now); at < Date.parse(due); at += 60_000)
        expect(isQuiet(preference, new Date(at).toISOString())).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test('a daily letter goes at its hour, and what came before that hour goes in the same one', () => {
  fc.assert(
    fc.property(preferences, instants, (drawn, now) => {
      const preference = { ...drawn, mode: 'digest', urgentAtOnce: false } as const;
      fc.pre(whyNotPreference(preference).length === 0);
      const due = mailDueAt(preference, 'recognition.told-result', now)!;
      expect(due).toBe(instantAt(dayAt(due), preference.digestAt));
      expect(mailDueAt(preference, 'recognition.told-result', due)).toBe(due);
    }),
  );
});

const monday = '2026-11-23' as Day;
test.each([
  ['an urgent thing by day goes at once', 'enrolments.told-returned', instantAt(monday, '10:00'), instantAt(monday, '10:00')],
  [
    'one at ten in the evening waits over midnight',
    'enrolments.told-returned',
    instantAt(monday, '22:00'),
    instantAt(addDays(monday, 1), '06:30'),
  ],
  [
    'one after midnight waits for the morning',
    'enrolments.told-returned',
    instantAt(monday, '00:30'),
    instantAt(monday, '06:30'),
  ],
  [
    'one on Saturday evening waits for Monday',
    'enrolments.told-returned',
    instantAt(addDays(monday, -2), '20:00'),
    instantAt(monday, '06:30'),
  ],
  ['any other thing waits for seven', 'recognition.told-result', instantAt(monday, '06:59'), instantAt(monday, '07:00')],
  [
    'after seven, for the next day',
    'recognition.told-result',
    instantAt(monday, '07:01'),
    instantAt(addDays(monday, 1), '07:00'),
  ],
  ['on Saturday, for Monday', 'recognition.told-result', instantAt(addDays(monday, -2), '08:00'), instantAt(monday, '07:00')],
])('%s', (_, code, now, due) => {
  expect(weekdayOf(monday)).toBe(1);
  expect(mailDueAt(usualPreference, code, now)).toBe(due);
});

test('whoever wants none gets none', () => {
  expect(mailDueAt({ ...usualPreference, mode: 'none' }, 'enrolments.told-returned', instantAt(monday, '10:00'))).toBe(null);
});

test('a daily letter in the quiet hours is refused with both', () => {
  expect(whyNotPreference({ ...usualPreference, digestAt: '06:00' })).toEqual([
    {
      kind: 'input',
      code: 'notices.digest-in-quiet-hours',
      at: 'digestAt',
      facts: { hour: '06:00', from: '20:00', until: '06:30' },
    },
  ]);
  expect(whyNotPreference({ ...usualPreference, digestAt: '06:00', mode: 'at-once' })).toEqual([]);
});

test('what is given back is urgent in every feature', () => {
  expect(['enrolments.told-pledge-returned', 'assessments.notice.returned'].every(isUrgent)).toBe(true);
  expect(isUrgent('recognition.told-result')).toBe(false);
});

test('the pauses between tries never get shorter, add up to about three days, and end', () => {
  const pauses = Array.from({ length: mostAttempts - 1 }, (_, index) => pauseAfter(index + 1)!);
  expect([...pauses].sort((a, b) => a - b)).toEqual(pauses);
  const hours = pauses.reduce((sum, each) => sum + each, 0) / 60;
  expect(hours).toBeGreaterThan(40);
  expect(hours).toBeLessThan(80);
  expect(pauseAfter(mostAttempts)).toBe(null);
});
