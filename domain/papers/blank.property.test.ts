import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type BlankLayout, blankParts, boxOf, whyNotMeasure } from './blank.ts';

const place = fc.record({
  x: fc.integer({ min: 0, max: 250 }),
  y: fc.integer({ min: 0, max: 210 }),
  width: fc.integer({ min: 10, max: 200 }),
  size: fc.integer({ min: 6, max: 60 }),
  lines: fc.integer({ min: 1, max: 6 }),
});
const layouts: fc.Arbitrary<BlankLayout> = fc.array(place, { minLength: 1, maxLength: 4 }).map((places) => ({
  ...{ width: 297, height: 210, shift: { x: 0, y: 0 } },
  places: places.map((one, at) => ({ ...one, part: blankParts[at]!, align: 'left', bold: false, italic: false })),
}));
const has = (layout: BlankLayout, code: string) => whyNotMeasure(layout).some((reason) => reason.code === code);

test('measures nothing is said against keep all words on the sheet and apart', () => {
  fc.assert(
    fc.property(layouts, (layout) => {
      if (whyNotMeasure(layout).length > 0) return;
      const boxes = layout.places.map((one) => boxOf(one));
      for (const { left, top, right, bottom } of boxes)
        expect([left >= -0.1, top >= -0.1, right <= 297.1, bottom <= 210.1]).toEqual([true, true, true, true]);
      for (const [at, one] of boxes.entries())
        for (const other of boxes.slice(at + 1)) {
          const isApart =
            one.right <= other.left + 0.11 ||
            other.right <= one.left + 0.11 ||
            one.bottom <= other.top + 0.11 ||
            other.bottom <= one.top + 0.11;
          expect(isApart).toBe(true);
        }
    }),
    { numRuns: 2000 },
  );
});

test('what is said of two places does not hang on their order', () => {
  fc.assert(
    fc.property(layouts, (layout) => {
      const turned = { ...layout, places: [...layout.places].reverse() };
      for (const code of ['papers.blank-overlap', 'papers.blank-off-sheet']) expect(has(turned, code)).toBe(has(layout, code));
    }),
  );
});
