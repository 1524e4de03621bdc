import type { Block, Column, Row } from '../paper.ts';
import { digitsOf, pointsText } from '../points.ts';

/** Points of one line by layer, in hundredths; null where that layer has not scored it. */
export interface LayerPoints {
  readonly max: number;
  readonly self: number | null;
  readonly co: number | null;
  readonly appraised: number | null;
}

/** A line of a score sheet as printed. */
export interface ScoreLine extends LayerPoints {
  readonly label: string;
  readonly text: string;
  readonly as: 'group' | 'item' | 'detail';
  /** Điểm liệt. */
  readonly knockout?: boolean;
}

/** Which layers have a column, under which name; a layer left out is not printed. */
export interface Layers {
  readonly self?: string;
  readonly co?: string;
  readonly appraised?: string;
}

/** The usual names: tự chấm, công đoàn chấm, thẩm định. */
export const allLayers: Layers = { self: 'Điểm tự chấm', co: 'Công đoàn chấm', appraised: 'Điểm thẩm định' };

const order = ['self', 'co', 'appraised'] as const;

/** The table of a score sheet: items, greatest points, one column a layer, the total; a null total leaves room to write. */
export function scoreTable(lines: readonly ScoreLine[], total: LayerPoints, layers: Layers): readonly Block[] {
  const shown = order.filter((layer) => layers[layer] !== undefined);
  const digits = digitsOf([...lines, total].flatMap((points) => [points.max, ...shown.map((layer) => points[layer])]));
  const cells = (points: LayerPoints) => [
    pointsText(points.max, digits),
    ...shown.map((layer) => (points[layer] === null ? '' : pointsText(points[layer], digits))),
  ];
  const columns: readonly Column[] = [
    { head: 'STT', share: 1.5, align: 'center' },
    { head: 'Nội dung, tiêu chí', share: 10 },
    { head: 'Điểm tối đa', share: 1.9, align: 'center' },
    ...shown.map((layer) => ({ head: layers[layer]!, share: 2.1, align: 'center' as const })),
  ];
  const rows: readonly Row[] = [
    ...lines.map((line) => ({
      cells: [line.as === 'detail' ? '' : line.label, line.knockout ? `${line.text} (*)` : line.text, ...cells(line)],
      ...(line.as === 'group' ? { as: 'group' as const } : {}),
    })),
    { cells: ['', 'Tổng cộng', ...cells(total)], as: 'total' },
  ];
  const note: readonly Block[] = lines.some((line) => line.knockout)
    ? [
        {
          kind: 'paragraph',
          align: 'plain',
          text: [{ text: '(*) Tiêu chí điểm liệt: không đạt thì không được công nhận.', italic: true }],
        },
      ]
    : [];
  return [{ kind: 'table', columns, rows }, ...note];
}
