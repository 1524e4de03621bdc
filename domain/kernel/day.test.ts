import { expect, test } from 'vitest';
import { day, dayAt, instantAt, startOf } from './day.ts';

test('an hour of a day in Vietnam is seven hours earlier in UTC, on the day before until seven', () => {
  const on = day('2026-03-01');
  expect(instantAt(on, '00:00')).toBe(startOf(on));
  expect(instantAt(on, '06:59')).toBe('2026-02-28T23:59:00.000Z');
  expect(instantAt(on, '14:30')).toBe('2026-03-01T07:30:00.000Z');
  expect(['00:00', '07:00', '23:59'].map((hour) => dayAt(instantAt(on, hour)))).toEqual([on, on, on]);
});
