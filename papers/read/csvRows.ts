import { grouped } from '#domain/kernel/grouped.ts';
import { decodeText } from './decodeText.ts';
import type { Cell, Line, Sheet } from './sheet.ts';

const separators = [',', ';', '\t'] as const;

/**
 * A CSV file as one sheet named `CSV`: UTF-8 with or without its mark, or UTF-16 with it; comma, semicolon or tab, whichever
 * the first lines use; quotes as RFC 4180 has them, doubled to stand for themselves. `row` is the record's first line, so that
 * it is the line an editor shows. @throws Unreadable when the bytes are no text.
 */
export function csvSheet(bytes: Uint8Array): Sheet {
  const text = decodeText(bytes).replace(/^\ufeff/, '');
  const hint = /^sep=(.)\r?\n/.exec(text);
  const body = hint ? text.slice(hint[0].length) : text;
  const separator = hint?.[1] ?? separatorOf(body);
  return { name: 'CSV', hidden: false, merges: [], lines: linesOf(body, separator, hint ? 2 : 1) };
}

/** The separator that stands outside quotes equally often in most of the first lines, else the one that stands there most. */
export function separatorOf(text: string): string {
  const lines = text
    .slice(0, 20_000)
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/, 20);
  const scores = separators.map((separator) => {
    const counts = lines.map((line) => line.split(separator).length - 1).filter((count) => count > 0);
    const alike = Math.max(0, ...[...grouped(counts, (count) => count).values()].map(({ length }) => length));
    return alike * 1_000_000 + counts.reduce((sum, count) => sum + count, 0);
  });
  return separators[scores.indexOf(Math.max(...scores))]!;
}

function linesOf(text: string, separator: string, firstRow: number): readonly Line[] {
  const lines: Line[] = [];
  let cells: (Cell | undefined)[] = [];
  let row = firstRow;
  let started = firstRow;
  let at = 0;
  const endCell = (value: string) => cells.push(value === '' ? undefined : { kind: 'text', text: value });
  const endLine = () => {
    if (cells.some((cell) => cell !== undefined)) lines.push({ row: started, cells });
    cells = [];
    row += 1;
    started = row;
  };
  while (at < text.length) {
    const read = text[at] === '"' ? quoted(text, at) : undefined;
    row += read?.breaks ?? 0;
    const from = read?.next ?? at;
    const end = endOfCell(text, from, separator);
    endCell(read ? read.value + text.slice(from, end).trim() : text.slice(at, end));
    if (text[end] === separator) {
      at = end + 1;
      if (at === text.length) endCell('');
      continue;
    }
    endLine();
    at = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
  }
  if (cells.length > 0) endLine();
  return lines;
}

/** A quoted value from its opening mark; one never closed runs to the end of the file. */
function quoted(text: string, from: number): { readonly value: string; readonly next: number; readonly breaks: number } {
  let at = from + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    const end = mark < 0 ? text.length : mark;
    if (mark < 0 || text[mark + 1] !== '"') {
      const value = text.slice(from + 1, end).replaceAll('""', '"');
      return { value, next: end + 1, breaks: (value.match(/\r\n|\r|\n/g) ?? []).length };
    }
    at = mark + 2;
  }
}

function endOfCell(text: string, from: number, separator: string): number {
  let at = from;
  while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
