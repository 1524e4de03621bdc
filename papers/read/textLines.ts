import { isRule, marksOf } from './marks.ts';
import { cut, joined, type Passage, passageOf } from './passage.ts';
import { Unreadable } from './unreadable.ts';

/** One line of a document: its number (from 1), its text as given, and the same as a passage. */
export interface Line {
  readonly number: number;
  readonly raw: string;
  readonly passage: Passage;
  /** True where the line goes on with the paragraph of the line before. */
  readonly goesOn: boolean;
}

/** The most text one reading takes, in UTF-16 units: some 500 pages. */
export const longestText = 2_000_000;
/** Lines this long are paragraphs; shorter ones may have been broken by hand or by a mail program. */
const widestWrapped = 130;

/** A row of a table drawn with bars, without the outer ones. */
function withoutBars(passage: Passage): Passage {
  const { text } = passage;
  if (!text.startsWith('|') || isRule(text)) return passage;
  return cut(passage, 1, text.endsWith('|') ? text.length - 1 : text.length);
}

const smallLetter = /^[\p{Ll}(]/u;
const ended = /[.;:!?]$/u;

/** A line directly below another, without a mark of its own. */
function mayGoOn(before: Passage, passage: Passage): boolean {
  return before.text !== '' && passage.text !== '' && !isRule(before.text) && marksOf(passage.text).length === 0;
}

/** Small letters after words that no full stop ends. */
function startsSmall(before: Passage, passage: Passage): boolean {
  return smallLetter.test(passage.text) && !ended.test(before.text);
}

/** The width at which a text was broken into lines; infinite where paragraphs are whole. */
function wrapWidth(passages: readonly Passage[]): number {
  const lengths = passages.map((passage) => passage.text.length).filter((length) => length > 0);
  const sorted = lengths.sort((a, b) => a - b);
  const widest = sorted[Math.floor(sorted.length * 0.97)] ?? 0;
  const broken = passages.filter(
    (passage, at) => at > 0 && mayGoOn(passages[at - 1]!, passage) && startsSmall(passages[at - 1]!, passage),
  ).length;
  return widest <= widestWrapped && broken >= 4 && broken * 8 > lengths.length ? widest : Number.POSITIVE_INFINITY;
}

function goesOn(before: Passage | undefined, passage: Passage, width: number): boolean {
  if (!before) return false;
  const full = before.text.length > width * 0.8;
  if (full && /^[-–]\s?\d{4}(?!\d)/u.test(passage.text)) return true;
  if (!mayGoOn(before, passage)) return false;
  return startsSmall(before, passage) || (full && passage.text !== passage.text.toUpperCase());
}

/** Lines end at LF or CRLF. @throws Unreadable when there is too much text, or none. */
export function linesOf(text: string): readonly Line[] {
  if (text.length > longestText) {
    throw new Unreadable(
      'file-too-large',
      `Văn bản dài quá ${longestText.toLocaleString('vi-VN')} ký tự; hãy tách riêng phần kế hoạch.`,
    );
  }
  if (!/[^\s\ufeff]/u.test(text)) throw new Unreadable('empty', 'Tệp không có chữ nào để đọc.');
  const raws = text.split(/\r?\n/);
  const passages = raws.map((raw, index) => withoutBars(passageOf(raw, index + 1)));
  const width = wrapWidth(passages);
  return raws.map((raw, index) => ({
    number: index + 1,
    raw,
    passage: passages[index]!,
    goesOn: goesOn(passages[index - 1], passages[index]!, width),
  }));
}

/** The paragraphs of some lines: wrapped lines joined, blank lines left out. */
export function paragraphsOf(lines: readonly Line[]): readonly Passage[] {
  const found: Passage[][] = [];
  for (const line of lines) {
    if (line.passage.text === '') continue;
    const open = found.at(-1);
    if (open && line.goesOn) open.push(line.passage);
    else found.push([line.passage]);
  }
  return found.map(joined);
}

/** The paragraph that begins at line `at` of some lines. */
export function paragraphAt(lines: readonly Line[], at: number): Passage {
  let to = at + 1;
  while (lines[to]?.goesOn) to++;
  return joined(lines.slice(at, to).map((line) => line.passage));
}
