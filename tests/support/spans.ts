import type { Span } from '#domain/plans/reading.ts';

/** Composed letters and folded white space, as a reading has them. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[\s\u200b-\u200f\u2060\ufeff\u00ad]+/gu, ' ')
    .trim();

/** The words a span selects from the lines as given. */
export function selected(lines: readonly string[], { line, start, endLine, end }: Span): string {
  const points = [...lines[line - 1]!];
  if (endLine === undefined) return plain(points.slice(start, end).join(''));
  const last = [...lines[endLine - 1]!].slice(0, end).join('');
  return plain([points.slice(start).join(''), ...lines.slice(line, endLine - 1), last].join(' '));
}

export interface Worded {
  readonly words: string;
  readonly span: Span;
}

/** Every object of a reading that has words of its own and a place. */
export function wordedIn(value: unknown): readonly Worded[] {
  if (Array.isArray(value)) return value.flatMap(wordedIn);
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Readonly<Record<string, unknown>>;
  const words = fields.text ?? fields.heading ?? fields.name ?? fields.excerpt;
  const own = fields.span && typeof words === 'string' && words !== '' ? [{ words, span: fields.span as Span }] : [];
  return [...own, ...Object.values(fields).flatMap(wordedIn)];
}
