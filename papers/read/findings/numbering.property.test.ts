import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listLetters, romanNumber } from '../marks.ts';
import { readPlan } from '../readPlan.ts';

const kinds = {
  roman: (ordinal: number) => `${romanNumber(ordinal)}.`,
  arabic: (ordinal: number) => `${ordinal}.`,
  letter: (ordinal: number) => `${listLetters[ordinal - 1]})`,
} as const;
const list = fc.record({
  kind: fc.constantFrom(...(Object.keys(kinds) as (keyof typeof kinds)[])),
  length: fc.integer({ min: 3, max: 12 }),
});

/** A plan with one list, numbered as given. */
function found(kind: keyof typeof kinds, ordinals: readonly number[]): readonly string[] {
  const items = ordinals.map((ordinal) => `${kinds[kind](ordinal)} Tổ chức hội nghị về nếp sống văn minh`);
  const text = kind === 'roman' ? items : ['I. NỘI DUNG', ...(kind === 'letter' ? ['1. Công tác tuyên truyền'] : []), ...items];
  const { findings } = readPlan(new TextEncoder().encode(['KẾ HOẠCH', ...text].join('\n')));
  return findings.map(({ code }) => code).filter((code) => code.startsWith('numbering'));
}

const upTo = (length: number) => Array.from({ length }, (_, at) => at + 1);

test('a list that counts on has no gap; with one number left out or written twice it has, there', () => {
  fc.assert(
    fc.property(list, fc.nat(), ({ kind, length }, pick) => {
      const whole = upTo(length);
      expect(found(kind, whole)).toEqual([]);
      const at = 2 + (pick % (length - 2));
      expect(
        found(
          kind,
          whole.filter((ordinal) => ordinal !== at),
        ),
      ).toEqual(['numbering-gap']);
      expect(
        found(
          kind,
          whole.map((ordinal) => (ordinal === at ? at - 1 : ordinal)),
        ),
      ).toContain('numbering-repeat');
    }),
    { numRuns: 60 },
  );
});
