import { expect, test } from 'vitest';
import { tallied } from './cells.ts';
import { contestSum } from './contest.ts';
import { figureIn, headRows, type LayoutColumn, layoutFigures, whyNotLayout } from './layout.ts';

const column = (headings: readonly string[], more: Partial<LayoutColumn> = {}): LayoutColumn => ({
  ...{ headings, figure: 'registered', yearsBack: 0, kind: null, cycleYear: null, unitType: null },
  ...more,
});

test('neighbours under the same headings are merged, and every column has one heading in each row or above it', () => {
  const columns = [
    column(['Tổng số']),
    column(['Đăng ký', 'Lần đầu', 'Năm 1']),
    column(['Đăng ký', 'Lần đầu', 'Năm 2']),
    column(['Đăng ký', 'Giữ vững']),
    column(['Ghi chú']),
  ];
  expect(headRows(columns)).toEqual([
    [
      { text: 'Tổng số', across: 1, down: 3 },
      { text: 'Đăng ký', across: 3, down: 1 },
      { text: 'Ghi chú', across: 1, down: 3 },
    ],
    [
      { text: 'Lần đầu', across: 2, down: 1 },
      { text: 'Giữ vững', across: 1, down: 2 },
    ],
    [
      { text: 'Năm 1', across: 1, down: 1 },
      { text: 'Năm 2', across: 1, down: 1 },
    ],
  ]);
  const area = headRows(columns)
    .flat()
    .reduce((sum, { across, down }) => sum + across * down, 0);
  expect(area).toBe(columns.length * 3);
});

test('two columns of the same name are not one', () => {
  expect(headRows([column(['Đạt']), column(['Đạt'])])).toEqual([
    [
      { text: 'Đạt', across: 1, down: 1 },
      { text: 'Đạt', across: 1, down: 1 },
    ],
  ]);
});

test('awards are not narrowed by what only years have', () => {
  const layout = {
    title: 'x',
    rows: 'units' as const,
    signer: 'x',
    columns: [column(['A'], { figure: 'awarded', kind: 'first' }), column(['B'])],
  };
  expect(whyNotLayout(layout).map(({ code, at }) => [code, at])).toEqual([['reports.awards-not-narrowed', 'columns.0.figure']]);
});

test('each figure of the list says something of years and awards, but what is left for people', () => {
  const none = tallied([]);
  const said = layoutFigures.filter((figure) => figureIn(figure, none, contestSum([])) !== null);
  expect(layoutFigures.filter((figure) => !said.includes(figure))).toEqual(['mean-points', 'by-hand']);
  expect(figureIn('awarded', none, null)).toBe(null);
});
