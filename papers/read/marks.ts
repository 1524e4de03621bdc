import { withoutEnd } from './edges.ts';

/** The sort of sign a line begins with: "Phần I", "A.", "II.", "Điều 3.", "1.", "1.1.", "a)", "(1)", "Một là", "-", "+", "•". */
export type MarkKind =
  | 'part'
  | 'capital'
  | 'roman'
  | 'article'
  | 'named'
  | 'arabic1'
  | 'arabic2'
  | 'arabic3'
  | 'letter'
  | 'bracket'
  | 'word'
  | 'dash'
  | 'plus'
  | 'bullet';

/** The sign at the head of a line; `ordinal` is null where the sign does not count, `length` in UTF-16 units. */
export interface Mark {
  readonly kind: MarkKind;
  readonly label: string;
  readonly ordinal: number | null;
  readonly length: number;
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** The value of a Roman number up to 399, or null for letters that are none. */
export function romanValue(text: string): number | null {
  let value = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = romanDigits[text[at]!];
    if (digit === undefined) return null;
    const next = romanDigits[text[at + 1] ?? ''] ?? 0;
    value += digit < next ? -digit : digit;
  }
  return romanNumber(value) === text ? value : null;
}

/** 4 is IV. Bounds: 1–399. */
export function romanNumber(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let left = value;
  let text = '';
  for (const [size, letters] of steps) {
    while (left >= size) {
      text += letters;
      left -= size;
    }
  }
  return text;
}

/** The letters of Vietnamese lists, in order: after d comes đ, and e is followed by g. */
export const listLetters = 'abcdđeghiklmnopqrstuvxy';
const listCapitals = listLetters.toUpperCase();
const countWords = ['một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];
const rankWords = ['nhất', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười'];

type Reader = readonly [MarkKind, RegExp, (text: string) => number | null];

const uncounted = () => null;
const numberIn = (text: string) => romanValue(text.toUpperCase()) ?? Number(text);
const lastNumber = (text: string) => Number(text.split('.').at(-1));
const letterPlace = (text: string) => {
  const at = listLetters.indexOf(text);
  return at < 0 ? null : at + 1;
};

const readers: readonly Reader[] = [
  ['part', /^(?:phần|chương|mục)\s+(?:thứ\s+)?([IVXLC]+|\d{1,2})(?=[\s.:–-]|$)\s*[.:–-]?\s*/iu, numberIn],
  ['article', /^điều\s+(\d{1,3})\s*[.:]\s*/iu, Number],
  ['named', /^(?:tiêu chuẩn|tiêu chí|nhóm|bước)\s+(?:thứ\s+)?(\d{1,2}|[IVX]+)\s*[.:–-]\s*/iu, numberIn],
  [
    'roman',
    /^(?!V\/v)([IVXLC]+)(?:\s*[.)]\s*(?=\S)|\s*\/\s*(?=\p{Lu})|\s*[-–:]\s+(?=\S)|\s+(?=\p{Lu}{2,}))/u,
    (text) => romanValue(text),
  ],
  [
    'capital',
    /^([A-ZĐ])(?:\s*[.)]\s*(?=\S)|\s*\/\s*(?=\p{Lu})|\s*[-–:]\s+(?=\S))/u,
    (text) => listCapitals.indexOf(text) + 1 || null,
  ],
  ['arabic3', /^(\d{1,2}(?:\.\d{1,2}){2,3})(?!\d)(?:\s*[.)/:–-])?\s*(?=\p{L}|\s\S|["“(])/u, lastNumber],
  ['arabic2', /^(\d{1,2}\.\d{1,2})(?!\d)(?:\s*[.)/:–-](?!\d))?\s*(?=\p{L}|["“(]|100 ?%)/u, lastNumber],
  ['arabic1', /^(\d{1,2})\s*(?:[.)/:–-](?:\s+(?=[^\d\s])|\s+(?=\d+ ?%))|[.):–-](?=[^\d\s])|\/(?=\p{Lu}\p{Ll}|["“]))/u, Number],
  ['arabic1', /^(\d{1,2})\s*\|\s*(?=\S)/u, Number],
  ['roman', /^([IVXLC]+)\s*\|\s*(?=\S)/u, (text) => romanValue(text)],
  ['letter', /^([a-zđ])\s*[.)/](?:\s+(?=\S)|(?=\p{L}|["“(\d]))/u, letterPlace],
  ['bracket', /^\(\s*(\d{1,2}|[a-zđ])\s*\)\s*(?=\S)/u, (text) => letterPlace(text) ?? Number(text)],
  [
    'word',
    /^(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+là\s*[,:–-]?\s*/iu,
    (text) => countWords.indexOf(text.toLowerCase()) + 1,
  ],
  [
    'word',
    /^thứ\s+(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\s*[,:–-]\s*/iu,
    (text) => rankWords.indexOf(text.toLowerCase()) + 1,
  ],
  ['plus', /^\+\s*()(?=\S)/u, uncounted],
  ['dash', /^[-–—−‐‑]\s*()(?=\S)/u, uncounted],
  ['bullet', /^[•·●○▪■□◦➢➤►→✓✔*‣⁃∙]\s*()(?=\S)/u, uncounted],
];

/** A line of signs only, drawn to separate: "-------", "* * *". */
export function isRule(text: string): boolean {
  return /^[-–—_=*.~•\s…|:]{3,}$/u.test(text);
}

/** The marks a line may begin with, the likeliest first: "C." is a capital or a Roman hundred. Empty for plain text. */
export function marksOf(text: string): readonly Mark[] {
  if (isRule(text)) return [];
  const found: Mark[] = [];
  const head = text.slice(0, 60);
  for (const [kind, shape, ordinalOf] of readers) {
    const match = shape.exec(head);
    if (!match) continue;
    const label =
      match[1] === ''
        ? match[0].trim()
        : kind === 'part' || kind === 'article' || kind === 'named'
          ? withoutEnd(match[0], '.:–-')
          : match[1]!;
    if (kind === 'roman' && (label !== label.toUpperCase() || ordinalOf(label) === null)) continue;
    found.push({ kind, label, ordinal: ordinalOf(match[1]!), length: match[0].length });
    if (kind !== 'roman') break;
  }
  return found;
}
