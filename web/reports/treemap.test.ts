import fc from 'fast-check';
import { expect, test } from 'vitest';
import { treemap } from './treemap.ts';

test('every size has its share of the whole, nothing lies outside and nothing over another', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 40 }), (sizes) => {
      const boxes = treemap(
        sizes.map((size) => ({ size })),
        800,
        300,
      );
      const whole = sizes.reduce((sum, size) => sum + size, 0);
      expect(boxes).toHaveLength(sizes.filter((size) => size > 0).length);
      for (const { item, x, y, width, height } of boxes) {
        expect(width * height).toBeCloseTo((item.size / whole) * 800 * 300, 4);
        expect(Math.min(x, y, 800 - x - width, 300 - y - height)).toBeGreaterThan(-1e-6);
      }
      for (const [at, a] of boxes.entries()) {
        for (const b of boxes.slice(at + 1)) {
          const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
          const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
          expect(Math.min(across, down)).toBeLessThan(1e-6);
        }
      }
    }),
  );
});
