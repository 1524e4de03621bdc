import { type CellRole, cellRolesOf } from './cellLines.ts';
import { withBars } from './gapTables.ts';
import { isRule, marksOf } from './marks.ts';
import { cut, joined, type Passage, passageOf } from './passage.ts';
import { Unreadable } from './unreadable.ts';

/** One line of a document: its number (from 1), its text as given, and the same as a passage. A line too long for a paragraph is several. */
export interface Line {
  readonly number: number;
  readonly raw: string;
  readonly passage: Passage;
  /** True where the line goes on with the paragraph of the line before. */
  readonly goesOn: boolean;
  /** What the line is in a table that came out one cell a line. */
  readonly role: CellRole;
}

/** The most text one reading takes, in UTF-16 units: some 500 pages. */
export const longestText = 1_000_000;
/** The most lines one reading takes, blank ones included. */
export const mostLines = 50_000;
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
    (passage, at) => at > 0 && mayGoOn(passages[at - 1]!, passage) && smallLetter.test(passage.text),
  ).length;
  return widest <= widestWrapped && broken >= 4 && broken * 8 > lengths.length ? widest : Number.POSITIVE_INFINITY;
}

const isCapitalized = (text: string) => text === text.toUpperCase() && /\p{L}/u.test(text);

/** Words after which no paragraph ends. */
const unfinished = /(?<!\p{L})(?:của|và|về|cho|với|các|những|do|tại|theo|trong|bằng|hoặc|nhằm|ngày|tháng)$/u;

function goesOn(before: Passage | undefined, passage: Passage, width: number): boolean {
  if (!before) return false;
  const full = before.text.length > width * 0.8;
  if (full && /^[-–]\s?\d{4}(?!\d)/u.test(passage.text)) return true;
  if (!mayGoOn(before, passage)) return false;
  if (unfinished.test(before.text) && !isCapitalized(passage.text)) return true;
  return startsSmall(before, passage) || (full && !isCapitalized(passage.text));
}

/** No paragraph of a paper is longer; longer lines are cut between words, so that no expression meets more. */
const longestParagraph = 4_000;

type Bare = Omit<Line, 'goesOn' | 'role'>;

/** The pieces of one original line. */
function piecesOf(raw: string, number: number): readonly Bare[] {
  if (raw.length <= longestParagraph) return [{ number, raw, passage: withoutBars(passageOf(raw, number)) }];
  const found: Bare[] = [];
  let points = 0;
  for (let from = 0; from < raw.length; ) {
    const space = raw.lastIndexOf(' ', from + longestParagraph);
    let to = raw.length - from <= longestParagraph ? raw.length : space > from ? space : from + longestParagraph;
    if (/[\udc00-\udfff]/.test(raw[to] ?? '')) to++;
    const piece = raw.slice(from, to);
    found.push({ number, raw: piece, passage: passageOf(piece, number, points) });
    points += [...piece].length;
    from = to;
  }
  return found;
}

/** The lines of a text as given, ends of line left out: LF or CRLF. */
export function rawLinesOf(text: string): readonly string[] {
  return text.split(/\r?\n/);
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
  const raws = rawLinesOf(text);
  if (raws.length > mostLines)
    throw new Unreadable('file-too-large', `Văn bản có quá ${mostLines.toLocaleString('vi-VN')} dòng.`);
  const lines = withBars(raws.flatMap((raw, index) => piecesOf(raw, index + 1)));
  const passages = lines.map((line) => line.passage);
  const width = wrapWidth(passages);
  const roles = cellRolesOf(passages.map((passage) => passage.text));
  let length = 0;
  return lines.map((line, index) => {
    const role = roles[index]!;
    const on = role === 'cell' || (role === null && goesOn(passages[index - 1], line.passage, width));
    length = on && length <= longestParagraph ? length + line.passage.text.length : 0;
    return { ...line, role, goesOn: on && length > 0 };
  });
}

/** Some lines as one paragraph; bars part the cells of a row. */
function paragraphOf(lines: readonly Line[]): Passage {
  const cells = new Set(lines.filter((line) => line.role === 'cell').map((line) => line.passage));
  return joined(
    lines.map((line) => line.passage),
    (passage) => (cells.has(passage) ? ' | ' : ' '),
  );
}

/** The paragraphs of some lines: wrapped lines joined, blank lines and the frames of tables left out. */
export function paragraphsOf(lines: readonly Line[]): readonly Passage[] {
  const found: Line[][] = [];
  for (const line of lines) {
    if (line.passage.text === '' || line.role === 'frame') continue;
    const open = found.at(-1);
    if (open && line.goesOn) open.push(line);
    else found.push([line]);
  }
  return found.map(paragraphOf);
}

/** The paragraph that begins at line `at` of some lines. */
export function paragraphAt(lines: readonly Line[], at: number): Passage {
  let to = at + 1;
  while (lines[to]?.goesOn) to++;
  return paragraphOf(lines.slice(at, to));
}
