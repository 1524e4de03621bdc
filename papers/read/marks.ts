import { withoutEnd } from './edges.ts';

/** The sort of sign a line begins with: "Phần I", "Mục 1", "A.", "II.", "Điều 3.", "Tiêu chuẩn 1", "1.", "1.1.", "a)", "(1)", "Một là", "Bước 1", "-", "+", "•". */
export type MarkKind =
  | 'part'
  | 'division'
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
  | 'step'
  | 'dash'
  | 'plus'
  | 'bullet';

/** The sign at the head of a line; `ordinal` is null where the sign does not count, `length` in UTF-16 units. */
export interface Mark {
  readonly kind: MarkKind;
  readonly label: string;
  readonly ordinal: number | null;
  /** What a named mark counts: "tiêu chuẩn" and "tiêu chí" are lists of their own. */
  readonly counts?: string;
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
const placeIn = (words: readonly string[], text: string) => words.indexOf(text.toLowerCase()) + 1 || null;
const numberOrLetter = (text: string) =>
  /^\d/u.test(text) ? Number(text) : listCapitals.indexOf(text.toUpperCase()) + 1 || null;
const lastNumber = (text: string) => Number(text.split('.').at(-1));
const letterPlace = (text: string) => {
  const at = listLetters.indexOf(text);
  return at < 0 ? null : at + 1;
};

/** The readers of marks that begin with a letter, in the order in which they are asked. */
const letterReaders: readonly Reader[] = [
  [
    'part',
    /^(?:[Pp]hần|PHẦN|[Cc]hương|CHƯƠNG)\s+(?:(?:thứ|Thứ|THỨ)\s+(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười|NHẤT|HAI|BA|TƯ|NĂM|SÁU|BẢY|TÁM|CHÍN|MƯỜI)|([IVXLC]+|\d{1,2}|[A-HĐ]))(?=\s*[.:–-]|\s*$|\s+\p{Lu})\s*[.:–-]?\s*/u,
    (text) => placeIn(rankWords, text) ?? (/^[cd]$/iu.test(text) ? null : romanValue(text.toUpperCase())) ?? numberOrLetter(text),
  ],
  ['division', /^(?:[Mm]ục|MỤC|[Tt]iểu mục|TIỂU MỤC)\s+([IVXLC]+|\d{1,2})(?=\s*[.:–-]|\s*$|\s+\p{Lu})\s*[.:–-]?\s*/u, numberIn],
  ['article', /^điều\s+(\d{1,3})\s*[.:]\s*/iu, Number],
  ['step', /^(?:bước|vòng|đợt|giai đoạn)\s+(?:thứ\s+)?(\d{1,2}|[IVX]+)\s*(?:[.:–-]\s*(?!\d)|(?=\())/iu, numberIn],
  ['arabic2', /^(?:tiêu chuẩn|tiêu chí|nội dung)\s+(\d{1,2}\.\d{1,2})\s*[.:–-]\s*(?!\d)/iu, lastNumber],
  ['named', /^(?:tiêu chuẩn|tiêu chí|nhóm|nội dung)\s+(?:thứ\s+)?(\d{1,2}|[IVX]+)\s*[.:–-]\s*(?!\d)/iu, numberIn],
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
  ['roman', /^([IVXLC]+)\.?\s*\|\s*(?=\S)/u, (text) => romanValue(text)],
  ['capital', /^([A-ZĐ])\.?\s*\|\s*(?=\S)/u, (text) => listCapitals.indexOf(text) + 1 || null],
  ['letter', /^([a-zđ])[.)]?\s*\|\s*(?=\S)/u, letterPlace],
  ['letter', /^([a-zđ])\s*(?:[.)/](?:\s+(?=\S)|(?=\p{L}|["“(\d]))|[-–](?:\s+(?=\S)|(?=\p{Lu}\p{Ll})))/u, letterPlace],
  ['bracket', /^([ivx]{2,4})\)\s*(?=\S)/u, (text) => romanValue(text.toUpperCase())],
  ['word', /^(một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s+là\s*[,:–-]?\s*/iu, (text) => placeIn(countWords, text)],
  ['word', /^thứ\s+(nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)\s*[,:–-]\s*/iu, (text) => placeIn(rankWords, text)],
];

const digitReaders: readonly Reader[] = [
  ['arabic3', /^(\d{1,2}(?:\.\d{1,2}){2,3})(?!\d)(?:\s*[.)/:–-])?\s*(?=\p{L}|\s\S|["“(])/u, lastNumber],
  ['arabic2', /^(\d{1,2}\.\d{1,2})(?!\d)(?:\s*[.)/:–-](?!\d))?\s*(?=\p{L}|["“(]|100 ?%)/u, lastNumber],
  ['arabic1', /^(\d{1,2})\s*(?:[.)/:–-](?:\s+(?=[^\d\s])|\s+(?=\d+ ?%))|[.):–-](?=[^\d\s])|\/(?=\p{Lu}\p{Ll}|["“]))/u, Number],
  ['arabic3', /^(\d{1,2}(?:\.\d{1,2}){2,3})\.?\s*\|\s*(?=\S)/u, lastNumber],
  ['arabic2', /^(\d{1,2}\.\d{1,2})\.?\s*\|\s*(?=\S)/u, lastNumber],
  ['arabic1', /^(\d{1,2})\.?\s*\|\s*(?=\S)/u, Number],
];

const signReaders: readonly Reader[] = [
  ['bracket', /^\(\s*(\d{1,2}|[a-zđ])\s*\)\s*(?=\S)/u, (text) => letterPlace(text) ?? Number(text)],
  ['bracket', /^\(\s*([ivx]{1,4})\s*\)\s*(?=\S)/u, (text) => romanValue(text.toUpperCase())],
  ['plus', /^\+\s*()(?=\S)/u, uncounted],
  ['dash', /^[-–—−‐‑]\s*()(?=\S)/u, uncounted],
  ['bullet', /^[•·●○▪■□◦➢➤►→✓✔*‣⁃∙♦◆❖◊]\s*()(?=\S)/u, uncounted],
];

/** The readers that a first sign leaves. */
function readersFor(first: string): readonly Reader[] {
  if (first >= '0' && first <= '9') return digitReaders;
  return /\p{L}/u.test(first) ? letterReaders : signReaders;
}

/** A line of signs only, drawn to separate: "-------", "* * *". */
export function isRule(text: string): boolean {
  return /^[-–—_=*.~•\s…|:]{3,}$/u.test(text);
}

/** Kinds whose label is the word with its number: "Phần II", "Tiêu chuẩn 1". */
const worded: ReadonlySet<MarkKind> = new Set(['part', 'division', 'article', 'named', 'step', 'word']);
const bullets: ReadonlySet<MarkKind> = new Set(['plus', 'dash', 'bullet']);
/** What every mark begins with; most lines of a paper are told to be plain by this alone. */
const mayBegin =
  /^(?:[\d(+\-–—−‐‑•·●○▪■□◦➢➤►→✓✔*‣⁃∙♦◆❖◊]|\p{L}{1,7}\.?\s*[.)/:–|-]|[IVXLC]+\s|(?:phần|chương|mục|tiểu mục|điều|tiêu|nhóm|nội|bước|vòng|đợt|giai|thứ|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)\s)/iu;

/** "* Tiêu chuẩn 1: …", "- Một là, …": the words count, not the bullet before them. */
function wordedBehind(text: string): Mark | null {
  const inner = marksOf(text)[0];
  return inner && worded.has(inner.kind) ? inner : null;
}

/** The marks a line may begin with, the likeliest first: "C." is a capital or a Roman hundred. Empty for plain text. */
export function marksOf(text: string): readonly Mark[] {
  const head = text.slice(0, 60);
  if (!mayBegin.test(head) || isRule(text)) return [];
  const found: Mark[] = [];
  for (const [kind, shape, ordinalOf] of readersFor(head[0]!)) {
    const match = shape.exec(head);
    if (!match) continue;
    const counted = match[1] ?? match[2] ?? '';
    const label = counted === '' ? match[0].trim() : worded.has(kind) ? withoutEnd(match[0], '.,:–-') : counted;
    if (kind === 'roman' && (label !== label.toUpperCase() || ordinalOf(label) === null)) continue;
    const inner = bullets.has(kind) ? wordedBehind(head.slice(match[0].length)) : null;
    if (inner) return [{ ...inner, length: inner.length + match[0].length }];
    const counts = kind === 'named' ? { counts: match[0].slice(0, 7).toLowerCase() } : {};
    found.push({ kind, label, ordinal: ordinalOf(counted), length: match[0].length, ...counts });
    if (kind !== 'roman' && !(kind === 'bracket' && /^[ivx]$/.test(label))) break;
  }
  return found;
}
