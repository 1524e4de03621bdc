import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyReading } from '#tests/support/anyReading.ts';
import { hasCriteria } from '../plans/issue.ts';
import { linesOf, maxOf } from './scoreSheet.ts';
import { sheetFromPlan } from './sheetFromPlan.ts';
import { whyNotBalanced } from './sheetIssue.ts';

test('whatever a plan says, its sheet adds up to 100, its minima and pass mark hold, and its codes differ', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      const body = sheetFromPlan(reading);
      if (!hasCriteria(reading)) {
        expect(linesOf(body)).toEqual([]);
        return;
      }
      expect(whyNotBalanced(body)).toEqual([]);
      expect(maxOf(body)).toBe(10_000);
      expect(body.passPoints).toBe(8_000);
      for (const group of body.groups) {
        expect(group.minPoints % body.step).toBe(0);
        expect(group.minPoints).toBeGreaterThanOrEqual(group.maxPoints * 0.6);
        expect(group.minPoints).toBeLessThanOrEqual(group.maxPoints);
      }
    }),
    { numRuns: 500 },
  );
});

test('knock-outs are zeros only', () => {
  fc.assert(
    fc.property(anyReading, (reading) => {
      expect(linesOf(sheetFromPlan(reading)).every((line) => !line.isKnockout || line.measure.kind === 'none')).toBe(true);
    }),
  );
});

test('its groups count I, II, III…, and the lines of each 1, 2, 3…, without a gap', () => {
  const roman = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
  fc.assert(
    fc.property(anyReading, (reading) => {
      const { groups } = sheetFromPlan(reading);
      expect(groups.map(({ code }) => code)).toEqual(roman.slice(0, groups.length));
      for (const { code, lines } of groups) {
        expect(lines.map((line) => line.code)).toEqual(lines.map((_, at) => `${code}.${at + 1}`));
      }
    }),
  );
});
