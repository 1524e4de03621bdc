import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Measure, SheetLine } from '../criteria/scoreSheet.ts';
import type { Day } from '../kernel/day.ts';
import { figuresOn, type SourceChoice } from './bearing.ts';
import { countOf, type Figure, figureSources, figureText, percentOf, shareOf } from './figure.ts';
import { proposalFor, standingOf } from './proposal.ts';

const onDay = '2026-11-30' as Day;
const at = { onDay, isFinal: false };

const anyMeasure: fc.Arbitrary<Measure> = fc.oneof(
  fc.record({ kind: fc.constant('share' as const), atLeast: fc.integer({ min: 1, max: 100 }), of: fc.constant('người') }),
  fc.record({ kind: fc.constant('count' as const), atLeast: fc.integer({ min: 1, max: 20 }), unit: fc.constant('việc') }),
  fc.record({ kind: fc.constant('at-most' as const), value: fc.integer({ min: 0, max: 5 }), unit: fc.constant('lần') }),
  fc.record({ kind: fc.constant('none' as const), of: fc.constant('vụ việc') }),
  fc.record({ kind: fc.constant('frequency' as const), every: fc.constant('hằng tuần') }),
  fc.record({ kind: fc.constant('checklist' as const), points: fc.constant(['a', 'b', 'c'] as const) }),
  fc.constant({ kind: 'qualitative' } as const),
);

const anyLine = fc
  .record({ measure: anyMeasure, steps: fc.integer({ min: 0, max: 40 }) })
  .map(({ measure, steps }): SheetLine => {
    return { code: 'I.1', text: 'Tiêu chí', maxPoints: steps * 25, measure, isKnockout: false, evidence: null };
  });

const anyFigure: fc.Arbitrary<Figure> = fc
  .record({ source: fc.constantFrom(...figureSources), found: fc.nat(60), rest: fc.nat(60), isShare: fc.boolean() })
  .filter(
    ({ source, found, rest, isShare }) => !((isShare || source === 'routine' || source === 'checklist') && found + rest === 0),
  )
  .map(({ source, found, rest, isShare }) =>
    isShare || source === 'routine' || source === 'checklist'
      ? shareOf(source, found, found + rest, 'base-staff', at)[0]!
      : countOf(source, found, at),
  );

test('a share always names its base and its day; without anybody in the base there is none', () => {
  expect(shareOf('pledged', 0, 0, 'base-staff', at)).toEqual([]);
  fc.assert(
    fc.property(anyFigure, (figure) => {
      const percent = percentOf(figure);
      expect(percent === null).toBe(figure.base === null);
      if (percent === null) return;
      expect(figure.denominator).toBeGreaterThan(0);
      expect(percent).toBeLessThanOrEqual(100);
      expect(figureText(figure)).toMatch(/^[\d.]+\/[\d.]+ \(\d+(,\d)? %\)$/);
      // 999 of 1.000 is not the whole.
      expect(figureText(figure).includes('(100 %)')).toBe(figure.numerator === figure.denominator);
    }),
  );
  expect(figureText({ numerator: 33, denominator: 34 })).toBe('33/34 (97,0 %)');
  expect(figureText({ numerator: 999, denominator: 1000 })).toBe('999/1.000 (99,9 %)');
});

test('a proposal is a multiple of the step within the line, whole exactly when every figure that compares meets the target', () => {
  fc.assert(
    fc.property(anyLine, fc.array(anyFigure, { maxLength: 3 }), (line, figures) => {
      const proposal = proposalFor(line, figures, 25);
      const standings = figures.map((figure) => standingOf(line.measure, figure)).filter((standing) => standing !== 'open');
      if (standings.length === 0 || line.maxPoints === 0) {
        expect(proposal).toBeNull();
        return;
      }
      const isMet = standings.every((standing) => standing === 'met');
      if (proposal === null) {
        expect(isMet).toBe(false);
        return;
      }
      expect(proposal.points % 25).toBe(0);
      expect(proposal.points).toBeGreaterThan(0);
      expect(proposal.points).toBeLessThanOrEqual(line.maxPoints);
      expect(proposal.rule === 'target-met').toBe(isMet);
      expect(proposal.points === line.maxPoints).toBe(isMet);
    }),
    { numRuns: 500 },
  );
});

test('one more who reached it never lowers what is proposed', () => {
  fc.assert(
    fc.property(anyLine, fc.nat(40), fc.integer({ min: 1, max: 40 }), (line, found, rest) => {
      const points = (more: number) =>
        proposalFor(line, shareOf('courses', found + more, found + rest, 'base-staff', at), 25)?.points ?? -1;
      expect(points(1)).toBeGreaterThanOrEqual(points(0));
    }),
  );
});

test('a violation is never weighed by the machine: no points are proposed for it', () => {
  const line: SheetLine = {
    code: 'II.2',
    text: 'Không có tệ nạn xã hội',
    maxPoints: 500,
    measure: { kind: 'none', of: 'người' },
    isKnockout: true,
    evidence: null,
  };
  expect(proposalFor(line, [countOf('incidents', 1, at)], 25)).toBeNull();
  expect(proposalFor(line, [countOf('incidents', 0, at)], 25)).toEqual({ points: 500, rule: 'target-met' });
});

test('what a person chose goes before what the words suggest, for that line alone', () => {
  const line = (code: string): SheetLine => ({
    code,
    text: '100% đạt danh hiệu Lao động tiên tiến trở lên',
    maxPoints: 800,
    measure: { kind: 'share', atLeast: 100, of: 'người' },
    isKnockout: false,
    evidence: null,
  });
  const figures = [...shareOf('advanced-worker', 33, 34, 'base-evaluated', at), ...shareOf('pledged', 34, 34, 'base-staff', at)];
  const sources = (code: string, choices: readonly SourceChoice[]) =>
    figuresOn(line(code), figures, choices).map(({ source }) => source);
  expect(sources('I.2', [])).toEqual(['advanced-worker']);
  const choices = [
    { lineCode: 'I.2', source: 'advanced-worker', isOn: false },
    { lineCode: 'I.2', source: 'pledged', isOn: true },
  ] as const;
  expect(sources('I.2', choices)).toEqual(['pledged']);
  expect(sources('I.3', choices)).toEqual(['advanced-worker']);
});
