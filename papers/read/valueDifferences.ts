/** A name or a figure that an edited file says otherwise than its case (chỗ khác hồ sơ). */
export interface ValueDifference {
  readonly kind: 'figure' | 'name';
  /** As the case has it; null where only the file does. */
  readonly ours: string | null;
  /** As the file has it; null where it left it out. */
  readonly theirs: string | null;
  /** 1-based line of the file, or of the case's own paper where the file left it out. */
  readonly line: number;
  readonly excerpt: string;
}

interface Value {
  readonly kind: ValueDifference['kind'];
  readonly text: string;
  readonly line: number;
  readonly excerpt: string;
}

const written = /ngày\s+(\d{1,2})\s+tháng\s+(\d{1,2})\s+năm\s+(\d{4})/giu;
const figure = /\d+(?:[.,:/]\d+)*(?:\/\p{Lu}[\p{L}\d.&-]*)?%?/gu;
const name = /\p{Lu}\p{Ll}+(?:\s+\p{Lu}\p{Ll}+)+/gu;
const honorific = /^(?:Ông|Bà|Anh|Chị|Thầy|Cô)\s+/u;
const numbering = /^\s*(?:(?:Điều|Khoản|Mục|Chương)\s+)?(?:\d{1,3}(?:\.\d{1,3})*[.):]|[a-zđ][.)]|[IVXLC]+\.)\s*/u;

const two = (text: string) => text.padStart(2, '0');

function valuesIn(lines: readonly string[]): readonly Value[] {
  return lines.flatMap((raw, at) => {
    const line = raw.normalize('NFC').replace(numbering, '');
    const excerpt = line.trim();
    const days = [...line.matchAll(written)].map(([, day, month, year]) => `${two(day!)}/${two(month!)}/${year}`);
    const rest = line.replace(written, ' ');
    const figures = [...rest.matchAll(figure)].map(([text]) => text);
    const names = [...rest.matchAll(name)].map(([text]) => text.replace(/\s+/gu, ' ').replace(honorific, ''));
    const as = (kind: Value['kind']) => (text: string) => ({ kind, text, line: at + 1, excerpt });
    return [...[...days, ...figures].map(as('figure')), ...names.map(as('name'))];
  });
}

/** Those of `values` that the others do not have as often under this key. */
function beyond(values: readonly Value[], others: readonly Value[], keyOf: (value: Value) => string): readonly Value[] {
  const left = new Map<string, number>();
  for (const other of others) left.set(keyOf(other), (left.get(keyOf(other)) ?? 0) + 1);
  return values.filter((value) => {
    const count = left.get(keyOf(value)) ?? 0;
    left.set(keyOf(value), count - 1);
    return count <= 0;
  });
}

const inLine = ({ kind, text, excerpt }: Value) => `${kind} ${text} ${excerpt}`;
const anywhere = ({ kind, text }: Value) => `${kind} ${text}`;

/** The words around the values of a line. */
const wordsOf = (text: string) =>
  new Set(
    text
      .replace(name, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [],
  );

/** How many words two lines share around their values, of all they have: 0 to 1. */
function alike(a: string, b: string): number {
  const [one, two] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => two.has(word)).length;
  const all = one.size + two.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** Words that begin with a capital are names only in a row of three, or where they stand for a name of the case. */
const isSurelyName = ({ kind, text }: Value) => kind === 'figure' || text.split(' ').length >= 3;

/**
 * Names and figures in which an edited file differs from the paper its case makes, in the order of the file; other words are the
 * editor's own. Lines are of the text as extracted; the marks of numbering do not count.
 */
export function valueDifferences(ours: readonly string[], theirs: readonly string[]): readonly ValueDifference[] {
  const [all, edited] = [valuesIn(ours), valuesIn(theirs)];
  const [mine, file] = [beyond(all, edited, inLine), beyond(edited, all, inLine)];
  const missing = [...beyond(mine, file, anywhere)];
  const found: ValueDifference[] = [];
  for (const extra of beyond(file, mine, anywhere)) {
    const near = missing
      .filter(({ kind }) => kind === extra.kind)
      .map((value) => ({ value, share: alike(value.excerpt, extra.excerpt), apart: Math.abs(value.line - extra.line) }))
      .sort((a, b) => b.share - a.share || a.apart - b.apart)[0];
    const isPair = near !== undefined && near.share >= 0.5;
    if (isPair) missing.splice(missing.indexOf(near.value), 1);
    else if (!isSurelyName(extra)) continue;
    const { kind, line, excerpt } = extra;
    found.push({ kind, ours: isPair ? near.value.text : null, theirs: extra.text, line, excerpt });
  }
  const leftOut = missing.map(({ kind, text, line, excerpt }) => ({ kind, ours: text, theirs: null, line, excerpt }));
  return [...found, ...leftOut];
}

/** What one difference is told apart by, from one reading of a file to the next. */
export const differenceKey = ({ kind, ours, theirs, line }: ValueDifference): string =>
  [kind, ours ?? '', theirs ?? '', line].join('|');
