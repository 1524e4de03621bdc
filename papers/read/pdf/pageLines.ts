import { fromOldFont } from '../encodings/oldFonts.ts';
import type { Glyph } from './pdfPages.ts';

/** Letters of one line that stand together; `firstWord` is the width of its first word, `gap` that between its words. */
export interface Segment {
  readonly text: string;
  readonly x1: number;
  readonly x2: number;
  readonly firstWord: number;
  readonly gap: number;
}

/** Letters on one baseline: more than one segment where a wide gap parts columns. */
export interface PageLine {
  readonly y: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

const isBlank = (glyph: Glyph) => /^\s*$/u.test(glyph.letter);
const isMark = (glyph: Glyph) => /^\p{M}/u.test(glyph.letter);

/** The glyphs of one direction, the page turned so that it runs to the right: the direction most letters have. */
function upright(glyphs: readonly Glyph[]): readonly Glyph[] {
  const quarters = [0, 1, 2, 3].map((turns) => glyphs.filter((glyph) => turnsOf(glyph) === turns));
  const most = quarters.reduce((best, some) => (some.length > best.length ? some : best), quarters[0]!);
  const turns = quarters.indexOf(most);
  if (turns === 0) return most;
  return most.map((glyph) => ({ ...glyph, ...turned(glyph, turns) }));
}

/** Quarter turns of a letter's direction; undefined where it slants, as stamps and watermarks do. */
function turnsOf({ dx, dy }: Glyph): number | undefined {
  if (Math.abs(dy) < 0.1) return dx > 0 ? 0 : 2;
  if (Math.abs(dx) < 0.1) return dy > 0 ? 1 : 3;
  return undefined;
}

function turned({ x, y }: Glyph, turns: number): { readonly x: number; readonly y: number } {
  if (turns === 1) return { x: y, y: -x };
  return turns === 2 ? { x: -x, y: -y } : { x: -y, y: x };
}

/** Letters sorted into lines from the top, each from the left. Small letters a little higher or lower belong to the line. */
function rowsOf(glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const rows: Glyph[][] = [];
  let top = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y)) {
    if (glyph.y - top > 0.45 * Math.max(size, glyph.size)) {
      rows.push([]);
      top = glyph.y;
      size = glyph.size;
    }
    rows.at(-1)!.push(glyph);
    size = Math.max(size, glyph.size);
  }
  return rows.map((row) => row.sort((a, b) => placeOf(a) - placeOf(b)));
}

/** A combining mark stands over the letter before it. */
const placeOf = (glyph: Glyph) => (isMark(glyph) ? glyph.x + glyph.width / 2 : glyph.x);

/** Letters printed twice to look bold are one. */
function withoutTwins(row: readonly Glyph[]): readonly Glyph[] {
  return row.filter((glyph, at) => {
    for (let before = at - 1; before >= 0 && before >= at - 3; before--) {
      const other = row[before]!;
      if (other.letter === glyph.letter && glyph.x - other.x < Math.max(0.4, glyph.width * 0.4)) return false;
    }
    return true;
  });
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The words of some neighbouring letters, those of one font read together. */
function textOf(glyphs: readonly Glyph[], space: number): string {
  let text = '';
  let run = '';
  let end = Number.POSITIVE_INFINITY;
  let font = glyphs[0]?.font ?? '';
  for (const glyph of glyphs) {
    const gap = glyph.x - end > space * glyph.size && !isMark(glyph) ? ' ' : '';
    if (glyph.font !== font) {
      text += fromOldFont(font, run);
      [run, font] = ['', glyph.font];
    }
    run += gap + glyph.letter;
    end = Math.max(glyph.x + glyph.width, isMark(glyph) ? end : Number.NEGATIVE_INFINITY);
  }
  return (text + fromOldFont(font, run)).normalize('NFC').replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKD'));
}

/** The width of the first word: up to the first blank or gap. */
function firstWordOf(glyphs: readonly Glyph[], space: number): number {
  const first = glyphs[0]!;
  let end = first.x + first.width;
  for (const glyph of glyphs.slice(1)) {
    if (isBlank(glyph) || glyph.x - end > space * glyph.size) break;
    end = Math.max(end, glyph.x + glyph.width);
  }
  return end - first.x;
}

/** How wide a gap parts columns; a line stretched over the page has wide gaps of its own. */
function columnGap(letters: readonly Glyph[]): number {
  const size = letters.slice(0, 500).reduce((largest, glyph) => Math.max(largest, glyph.size), 0);
  const gaps = letters.slice(1, 2_000).map((glyph, at) => glyph.x - letters[at]!.x - letters[at]!.width);
  const words = gaps.filter((gap) => gap > 0.12 * size);
  return Math.max(2 * size, words.length > 3 ? 2.2 * median(words) : 0);
}

/** A line cut where columns are parted, its blanks left where they are. */
function piecesOf(row: readonly Glyph[]): readonly (readonly Glyph[])[] {
  const column = columnGap(row.filter((glyph) => !isBlank(glyph)));
  const found: Glyph[][] = [[]];
  let end = Number.POSITIVE_INFINITY;
  for (const glyph of row) {
    if (!isBlank(glyph)) {
      if (glyph.x - end > column) found.push([]);
      end = Math.max(glyph.x + glyph.width, end === Number.POSITIVE_INFINITY ? 0 : end);
    }
    found.at(-1)!.push(glyph);
  }
  return found;
}

function segmentOf(piece: readonly Glyph[], space: number): Segment | undefined {
  const first = piece.findIndex((glyph) => !isBlank(glyph));
  if (first < 0) return undefined;
  const own = piece.slice(first);
  const x2 = own.reduce((end, glyph) => (isBlank(glyph) ? end : Math.max(end, glyph.x + glyph.width)), 0);
  return { text: textOf(own, space).trim(), x1: own[0]!.x, x2, firstWord: firstWordOf(own, space), gap: gapOf(own) };
}

/** The usual distance between two words. */
function gapOf(glyphs: readonly Glyph[]): number {
  const letters = glyphs.filter((glyph) => !isBlank(glyph));
  const gaps = letters.slice(1).map((glyph, at) => glyph.x - letters[at]!.x - letters[at]!.width);
  return median(gaps.filter((gap, at) => gap > 0.12 * letters[at]!.size));
}

/** The lines of some letters of a page, from the top. */
export function pageLines(glyphs: readonly Glyph[]): readonly PageLine[] {
  const straight = upright(glyphs);
  const spaces = straight.filter(isBlank).length;
  const space = spaces > straight.length / 12 ? 0.35 : 0.18;
  return rowsOf(straight).flatMap((row) => {
    const letters = withoutTwins(row);
    const segments = piecesOf(letters).flatMap((piece) => segmentOf(piece, space) ?? []);
    if (segments.length === 0) return [];
    const size = median(letters.filter((glyph) => !isBlank(glyph)).map((glyph) => glyph.size));
    return [{ y: median(letters.map((glyph) => glyph.y)), size, segments }];
  });
}
