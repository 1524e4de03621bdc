import { type Day, longDate } from '#domain/kernel/day.ts';
import { listTable } from '../listTable.ts';
import { shareText } from '../numberWords.ts';
import type { Block } from '../paper.ts';

/** A figure of a report: a share with its base, or a figure in words. */
export interface Figure {
  /** `Viên chức đăng ký thi đua`. */
  readonly what: string;
  /** Chỉ tiêu: `100%`. */
  readonly target?: string;
  readonly result: { readonly part: number; readonly whole: number; readonly counted: string } | { readonly text: string };
}

/** The figures as a table, and the day they were counted on: no percentage stands without its base and day. */
export function figureTable(figures: readonly Figure[], asOf?: Day): readonly Block[] {
  const table = listTable(figures, [
    { head: 'Nội dung', share: 7.4, of: ({ what }) => what },
    { head: 'Chỉ tiêu', share: 2.6, align: 'center', of: ({ target }) => target },
    { head: 'Kết quả', share: 4.4, align: 'center', of: ({ result }) => resultText(result) },
  ]);
  if (table.length === 0 || asOf === undefined) return table;
  return [...table, { kind: 'paragraph', align: 'plain', text: [{ text: `Số liệu tính đến ${longDate(asOf)}.`, italic: true }] }];
}

function resultText(result: Figure['result']): string {
  return 'text' in result ? result.text : `${shareText(result.part, result.whole)} ${result.counted}`.trim();
}
