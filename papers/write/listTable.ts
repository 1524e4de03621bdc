import type { Block, Column, Words } from './paper.ts';
import { plainText } from './paper.ts';

/** A column of a list: what it says of a row; one that says nothing of any row is left out unless it is to be filled in by hand. */
export interface ListColumn<Row> {
  readonly head: string;
  readonly share: number;
  readonly align?: Column['align'];
  readonly of: (row: Row) => Words | null | undefined;
  /** Printed empty too: `Ký nhận`. */
  readonly byHand?: true;
}

/** A numbered list as a table (STT first); nothing at all for no rows. `total` is the cells of a last row, by the column's head. */
export function listTable<Row>(
  rows: readonly Row[],
  columns: readonly ListColumn<Row>[],
  total?: Readonly<Record<string, string>>,
): readonly Block[] {
  if (rows.length === 0) return [];
  const shown = columns.filter(({ of, byHand }) => byHand || rows.some((row) => isSaid(of(row))));
  return [
    {
      kind: 'table',
      columns: [
        { head: 'STT', share: 1.2, align: 'center' },
        ...shown.map(({ head, share, align }) => ({ head, share, ...(align ? { align } : {}) })),
      ],
      rows: [
        ...rows.map((row, at) => ({ cells: [String(at + 1), ...shown.map(({ of }) => of(row) ?? '')] })),
        ...(total ? [{ cells: ['', ...shown.map(({ head }) => total[head] ?? '')], as: 'total' as const }] : []),
      ],
    },
  ];
}

const isSaid = (words: Words | null | undefined) => words !== null && words !== undefined && plainText(words).trim() !== '';
