import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day, daysBetween, weekdayOf } from '../kernel/day.ts';
import { standingIn } from '../kernel/period.ts';
import { isWorkingDay, workingDaysFrom } from '../law/holidays.ts';
import { windowKinds } from './campaign.ts';
import { closingOf, dayMeanings, proposedWindows, whyNotWindows, windowOf, windowsOf } from './windows.ts';

const anyDay = fc.integer({ min: 0, max: 2_500 }).map((days): Day => addDays(day('2020-03-01'), days));

test('a window closes at 00:00 before the day, at 24:00 through it, at the office’s hour at the latest', () => {
  fc.assert(
    fc.property(anyDay, (to) => {
      const closing = (meaning: (typeof dayMeanings)[number], latest?: '17:00') => Date.parse(closingOf({ to, meaning }, latest));
      const midnight = closing('before');
      expect(closing('through') - midnight).toBe(86_400_000);
      expect(closing('at-latest')).toBe(closing('through'));
      expect(closing('at-latest', '17:00') - midnight).toBe(17 * 3_600_000);
    }),
  );
});

test('one second before the end is open, the end itself is late', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...dayMeanings), (to, meaning) => {
      const window = windowOf({ from: addDays(to, -5), to, meaning });
      const before = new Date(Date.parse(window.closesAt) - 1_000).toISOString();
      expect([standingIn(window, before), standingIn(window, window.closesAt)]).toEqual(['open', 'late']);
    }),
  );
});

test('with three months to the superior’s deadline the proposal always stands, and ends no later than that deadline', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 90, max: 330 }), fc.constantFrom(...dayMeanings), (launchOn, ahead, meaning) => {
      const deadline = { on: addDays(launchOn, ahead), meaning };
      const windows = windowsOf(proposedWindows(launchOn, deadline));
      expect(whyNotWindows(windows, windows.pledge.opensAt)).toEqual([]);
      for (const kind of windowKinds) expect(windows[kind].closesAt <= closingOf({ to: deadline.on, meaning })).toBe(true);
    }),
  );
});

test('working days are no weekends, and counting them there and back keeps the count', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: 1, max: 30 }), (from, count) => {
      const to = workingDaysFrom(from, count);
      expect(isWorkingDay(to)).toBe(true);
      expect([0, 6]).not.toContain(weekdayOf(to));
      const between = Array.from({ length: daysBetween(from, to) }, (_, index) => addDays(from, index + 1));
      expect(between.filter(isWorkingDay)).toHaveLength(count);
    }),
  );
});
