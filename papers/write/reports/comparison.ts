import { type Day, longDate } from '#domain/kernel/day.ts';
import { listTable } from '../listTable.ts';
import type { Block } from '../paper.ts';
import type { Section } from '../sections.ts';

/** A figure of two years beside each other, in words: `33/34 (97,1%)`; null where a year has none. */
export interface ComparedFigure {
  readonly what: string;
  readonly before: string | null;
  readonly now: string | null;
}

/** A year beside the one before (so sánh với năm trước). */
export interface Comparison {
  readonly year: number;
  readonly rows: readonly ComparedFigure[];
  /** The day on which the figures of the year before are counted. */
  readonly before?: Day;
}

/** The section that sets both years side by side; nothing where the year before has no figure. */
export function comparisonSection({ year, rows, before }: Comparison): Section {
  const table = comparisonTable(year, rows);
  const said: readonly Block[] =
    before && table.length > 0
      ? [
          {
            kind: 'paragraph',
            align: 'plain',
            text: [{ text: `Số liệu năm ${year - 1} tính đến ${longDate(before)}.`, italic: true }],
          },
        ]
      : [];
  return { heading: `So sánh với năm ${year - 1}`, body: [...table, ...said] };
}

function comparisonTable(year: number, rows: readonly ComparedFigure[]): readonly Block[] {
  if (rows.every(({ before }) => before === null)) return [];
  return listTable(rows, [
    { head: 'Nội dung', share: 7, of: ({ what }) => what },
    { head: `Năm ${year - 1}`, share: 3.4, align: 'center', of: ({ before }) => before ?? '–' },
    { head: `Năm ${year}`, share: 3.4, align: 'center', of: ({ now }) => now ?? '–' },
  ]);
}
