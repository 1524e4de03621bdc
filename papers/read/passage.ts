import type { PlacedText, Span } from '#domain/plans/reading.ts';
import { matchesIn } from './matches.ts';

/**
 * A stretch of text (NFC, white space folded) in which every UTF-16 unit knows where it came from:
 * its line, and the code-point offsets in the original line where it starts and ends (`lineAt`, `startAt`, `endAt`).
 */
export interface Passage {
  readonly text: string;
  readonly origin: Straight | Scattered;
  /** The first unit among those of its origin. */
  readonly from: number;
}

/** Units that are code points of one line, one after the other from `first`. */
interface Straight {
  readonly line: number;
  readonly first: number;
}

/** Units each from a place of its own. */
interface Scattered {
  readonly lines: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

const isWithin = (passage: Passage, unit: number) => unit >= 0 && unit < passage.text.length;

/** The line (from 1) that a unit came from; undefined where there is no such unit. */
export function lineAt(passage: Passage, unit = 0): number | undefined {
  const { origin, from } = passage;
  if (!isWithin(passage, unit)) return undefined;
  return 'line' in origin ? origin.line : origin.lines[from + unit];
}

/** The code point of its line where a unit starts; undefined where there is no such unit. */
export function startAt(passage: Passage, unit = 0): number | undefined {
  const { origin, from } = passage;
  if (!isWithin(passage, unit)) return undefined;
  return 'line' in origin ? origin.first + from + unit : origin.starts[from + unit];
}

/** The code point of its line where a unit (the last, if none is named) ends; undefined where there is no such unit. */
export function endAt(passage: Passage, unit = passage.text.length - 1): number | undefined {
  const { origin, from } = passage;
  if (!isWithin(passage, unit)) return undefined;
  return 'line' in origin ? origin.first + from + unit + 1 : origin.ends[from + unit];
}

const blank = /\s/u;
/** Signs without width: soft hyphens, joiners, marks of direction and of the file's start. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
/** Marks and Hangul vowels that join the letter before them. */
const joining = /[\p{M}\u1160-\u11ff]/u;
const longestCluster = 32;

/** Letters that are composed already, one unit a code point, and signs that everybody sees: nearly every line of nearly every paper. */
const simple = /^[\t\x20-\x7e\xa0-\xac\xae-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]*$/u;

/** The same as `passageOf`, for a line of simple signs: nothing joins, and every unit is a code point. */
function simplePassage(raw: string, line: number, from: number): Passage {
  const trimmed = raw.trim();
  if (!/\s\s/u.test(trimmed)) {
    const text = /[^\S ]/u.test(trimmed) ? trimmed.replace(/\s/gu, ' ') : trimmed;
    return { text, origin: { line, first: from + raw.length - raw.trimStart().length }, from: 0 };
  }
  const starts = new Uint32Array(raw.length);
  const ends = new Uint32Array(raw.length);
  const words: string[] = [];
  let units = 0;
  let end = 0;
  for (const word of matchesIn(raw, /\S+/gu)) {
    if (units > 0) {
      starts[units] = from + end;
      ends[units++] = from + word.index;
    }
    words.push(word[0]);
    end = word.index + word[0].length;
    for (let at = word.index; at < end; at++) {
      starts[units] = from + at;
      ends[units++] = from + at + 1;
    }
  }
  return { text: words.join(' '), origin: { lines: new Uint32Array(units).fill(line), starts, ends }, from: 0 };
}

/** The passage of one original line, trimmed; `line` is 1-based, and `from` the code point at which the stretch begins. */
export function passageOf(raw: string, line: number, from = 0): Passage {
  return simple.test(raw) ? simplePassage(raw, line, from) : anyPassage(raw, line, from);
}

function anyPassage(raw: string, line: number, from: number): Passage {
  const points = [...raw];
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  let gap = -1;
  for (let at = 0; at < points.length; ) {
    let next = at + 1;
    if (unseen.test(points[at]!)) {
      if (gap < 0 && text !== '') ends[ends.length - 1] = from + next;
      at = next;
      continue;
    }
    if (blank.test(points[at]!)) {
      if (gap < 0) gap = at;
      at = next;
      continue;
    }
    while (next < points.length && next - at < longestCluster && (joining.test(points[next]!) || unseen.test(points[next]!)))
      next++;
    if (gap >= 0 && text !== '') {
      text += ' ';
      starts.push(from + gap);
      ends.push(from + at);
    }
    gap = -1;
    const cluster = points
      .slice(at, next)
      .filter((point) => !unseen.test(point))
      .join('')
      .normalize('NFC');
    for (let unit = 0; unit < cluster.length; unit++) {
      starts.push(from + at);
      ends.push(from + next);
    }
    text += cluster;
    at = next;
  }
  const lines = new Uint32Array(text.length).fill(line);
  return { text, origin: { lines, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }, from: 0 };
}

/** The part from unit `from` up to `to`, without the white space at its ends. */
export function cut(passage: Passage, from: number, to = passage.text.length): Passage {
  let first = Math.max(0, from);
  let last = Math.min(to, passage.text.length);
  while (first < last && passage.text[first] === ' ') first++;
  while (last > first && passage.text[last - 1] === ' ') last--;
  return { text: passage.text.slice(first, last), origin: passage.origin, from: passage.from + first };
}

/** Several passages as one, with a space between them, or what stands between cells. */
export function joined(passages: readonly Passage[], glueBefore: (part: Passage) => string = () => ' '): Passage {
  const parts = passages.filter((part) => part.text !== '');
  if (parts.length === 1) return parts[0]!;
  const glues = parts.map((part, index) => (index === 0 ? '' : glueBefore(part)));
  const text = parts.map((part, index) => glues[index]! + part.text).join('');
  const lines = new Uint32Array(text.length);
  const starts = new Uint32Array(text.length);
  const ends = new Uint32Array(text.length);
  let at = 0;
  for (const [index, part] of parts.entries()) {
    for (let unit = 0; unit < glues[index]!.length; unit++) {
      lines[at] = lines[at - 1]!;
      starts[at] = ends[at] = ends[at - 1]!;
      at++;
    }
    for (let unit = 0; unit < part.text.length; unit++) {
      lines[at] = lineAt(part, unit)!;
      starts[at] = startAt(part, unit)!;
      ends[at++] = endAt(part, unit)!;
    }
  }
  return { text, origin: { lines, starts, ends }, from: 0 };
}

/** The place of units `from` up to `to` in the original text. */
export function spanOf(passage: Passage, from = 0, to = passage.text.length): Span {
  const line = lineAt(passage, from) ?? 1;
  const endLine = lineAt(passage, to - 1) ?? line;
  const start = startAt(passage, from) ?? 0;
  const end = endAt(passage, to - 1) ?? start;
  return endLine === line ? { line, start, end } : { line, start, endLine, end };
}

/** Text and place of a passage. */
export function placed(passage: Passage): PlacedText {
  return { text: passage.text, span: spanOf(passage) };
}

/** The pieces between the matches of a separator (a global expression), empty ones left out. */
export function pieces(passage: Passage, separator: RegExp): Passage[] {
  const found: Passage[] = [];
  let from = 0;
  for (const match of matchesIn(passage.text, separator)) {
    found.push(cut(passage, from, match.index));
    from = match.index + match[0].length;
  }
  found.push(cut(passage, from));
  return found.filter((piece) => piece.text !== '');
}
