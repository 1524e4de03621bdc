import { type Passage, passageOf } from '../passage.ts';

/** Lines longer than this are paragraphs, whatever gaps they hold. */
const longestHeadLine = 4_000;

/** A gap behind these waits for something to be written in: "Số:     /KH-THCS", "ngày      tháng 9". */
const leftOpen = /(?<!\p{L})(?:số\s*:?|ngày|tháng|năm)$/iu;

interface Written {
  readonly number: number;
  readonly raw: string;
  readonly passage: Passage;
}

/** The columns of one line as the eye sees them: parted by tabs, wide gaps or table bars; in a form, a gap may wait to be filled in. */
export function columnsOf(line: Written): readonly Passage[] {
  return partedAt(line, (before) => !leftOpen.test(before));
}

/** The cells of a row: every gap parts them. */
export function cellsOf(line: Written): readonly Passage[] {
  return partedAt(line, () => true);
}

function partedAt(line: Written, parts: (before: string) => boolean): readonly Passage[] {
  const found: Passage[] = [];
  const { raw, number } = line;
  const gaps = [...raw.trimEnd().matchAll(/\t+| {4,}|\|/g)].filter(
    (gap) => gap[0] === '|' || parts(raw.slice(Math.max(0, gap.index - 8), gap.index).trimEnd()),
  );
  if (raw.length > longestHeadLine || gaps.length === 0) return line.passage.text === '' ? [] : [line.passage];
  let from = 0;
  let points = 0;
  for (const [start, end] of [
    ...gaps.map((gap) => [gap.index, gap.index + gap[0].length] as const),
    [raw.length, raw.length] as const,
  ]) {
    found.push(passageOf(raw.slice(from, start), number, points));
    points += [...raw.slice(from, end)].length;
    from = end;
  }
  return found.filter((column) => column.text !== '');
}
