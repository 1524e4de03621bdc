import { type Passage, passageOf } from '../passage.ts';
import type { Line } from '../textLines.ts';

/** Lines longer than this are paragraphs, whatever gaps they hold. */
const longestHeadLine = 4_000;

/** A gap behind these waits for something to be written in: "Số:     /KH-THCS", "ngày      tháng 9". */
const leftOpen = /(?<!\p{L})(?:số\s*:?|ngày|tháng|năm)$/iu;

/** The columns of one line as the eye sees them: parted by tabs, wide gaps or table bars. */
export function columnsOf(line: Line): readonly Passage[] {
  const found: Passage[] = [];
  const { raw, number } = line;
  const gaps = [...raw.trimEnd().matchAll(/\t+| {4,}|\|/g)].filter(
    (gap) => gap[0] === '|' || !leftOpen.test(raw.slice(Math.max(0, gap.index - 8), gap.index).trimEnd()),
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
