import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SheetBody } from '../criteria/scoreSheet.ts';
import { day } from '../kernel/day.ts';
import { eachOnce, talliesOf, whyNotPoints } from './checklist.ts';

const line = (code: string, points: readonly string[] | null) => ({
  code,
  text: code,
  maxPoints: 100,
  measure: points ? { kind: 'checklist' as const, points } : { kind: 'qualitative' as const },
  isKnockout: false,
  evidence: null,
});
const sheet = {
  groups: [
    { code: 'I', lines: [line('I.1', null), line('I.2', ['Cột cờ', 'Biển tên', 'Thùng rác', 'Nhà để xe'])] },
    { code: 'II', lines: [line('II.1', ['Xin chào', 'Xin lỗi'])] },
  ],
} as unknown as SheetBody;

describe('points of a checklist', () => {
  test('are those of the sheet', () => {
    expect(whyNotPoints([{ line: 'I.2', point: 4 }], sheet)).toEqual([]);
    const refused = [
      { line: 'I.2', point: 5 },
      { line: 'I.2', point: 0 },
      { line: 'I.1', point: 1 },
      { line: 'IX.1', point: 1 },
    ];
    expect(whyNotPoints(refused, sheet)).toEqual(
      refused.map((facts) => ({ kind: 'input', code: 'evidence.no-such-point', at: 'points', facts })),
    );
  });

  test('are tallied with the newest day; a line nobody began says 0 of its points', () => {
    const shown = [
      { line: 'I.2', point: 1, onDay: day('2021-03-01') },
      { line: 'I.2', point: 1, onDay: day('2021-05-01') },
      { line: 'I.2', point: 3, onDay: day('2021-04-01') },
    ];
    expect(talliesOf(sheet, shown)).toEqual([
      { lineCode: 'I.2', done: 2, of: 4, onDay: '2021-05-01' },
      { lineCode: 'II.1', done: 0, of: 2, onDay: null },
    ]);
  });

  test('count once, in whatever order and however often they are shown', () => {
    const drawn = fc.array(fc.record({ point: fc.integer({ min: 1, max: 4 }), month: fc.integer({ min: 1, max: 9 }) }));
    fc.assert(
      fc.property(drawn, (all) => {
        const shown = all.map(({ point, month }) => ({ line: 'I.2', point, onDay: day(`2021-0${month}-05`) }));
        const tally = talliesOf(sheet, shown)[0]!;
        expect(tally.done).toBe(new Set(all.map(({ point }) => point)).size);
        expect(talliesOf(sheet, [...shown, ...shown].reverse())[0]).toEqual(tally);
        expect(eachOnce([...shown, ...shown])).toHaveLength(tally.done);
      }),
    );
  });
});
