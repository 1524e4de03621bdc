/** What nobody sees and no office writes: zero-width and direction marks, controls other than breaks, halves of a character. */
const unseen = /\p{Cf}|\p{Cs}|\u034f|(?![\t\n\v\f\r\u0085])\p{Cc}/gu;

/** Composed Unicode (NFC) without signs that nobody sees, so that two texts that look alike are alike. */
export function visible(text: string): string {
  return text.replace(unseen, '').normalize('NFC');
}

/** Visible text with white space folded: how every typed line is stored. */
export function tidy(text: string): string {
  return visible(text)
    .replace(/[\s\u0085]+/g, ' ')
    .trim();
}

function foldAny(text: string): string {
  return visible(text)
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}

const unknown = 0;
const blank = 0x20;
/** Latin letters, those of Vietnamese with two marks, and the signs of printed text. */
const usualUnits = [
  [0, 0x250],
  [0x1e00, 0x2050],
] as const;

/** What a unit is folded to by itself: one unit, or unknown where it takes more than a look. */
function foldedUnit(unit: number): number {
  const letter = String.fromCharCode(unit);
  const folded = foldAny(letter);
  if (folded.length === 1) return folded.charCodeAt(0);
  return /\s/.test(visible(letter)) ? blank : unknown;
}

const foldedUnits = new Uint16Array(usualUnits[1][1]);
for (const [from, to] of usualUnits) for (let unit = from; unit < to; unit++) foldedUnits[unit] = foldedUnit(unit);

const longestAtOnce = 1_000;
const units = new Uint16Array(longestAtOnce);

/** Lower case without diacritics, đ as d: what search compares (không dấu). */
export function fold(text: string): string {
  if (text.length > longestAtOnce) return foldAny(text);
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = foldedUnits[text.charCodeAt(at)] ?? unknown;
    if (unit === unknown) return foldAny(text);
    if (unit === blank && (length === 0 || units[length - 1] === blank)) continue;
    units[length++] = unit;
  }
  if (length > 0 && units[length - 1] === blank) length--;
  return String.fromCharCode.apply(null, units.subarray(0, length) as unknown as number[]);
}

/** A text for an address or the name of a file: folded, every run of other signs a hyphen, none at its ends; `quyet-dinh-733`. */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const letters = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz';
const rankOf = new Map([...letters].map((letter, index) => [letter, String.fromCharCode(0x21 + index)]));
const bases = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const baseOf = new Map<string, string>();
for (const letter of letters) {
  const plain = letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
  baseOf.set(letter, String.fromCharCode(0x21 + bases.indexOf(plain)));
}

const longestNumber = 9;

/** One word as a sort key: letters first, tones only to break ties (huyền, hỏi, ngã, sắc, nặng); a number by its size, 4 before 14. */
function wordKey(word: string): string {
  if (/^\d+$/.test(word) && word.length <= longestNumber) return `~${word.padStart(longestNumber, '0')} ${word}`;
  const lower = [...word.normalize('NFC').toLowerCase()];
  const base = lower.map((letter) => baseOf.get(letter) ?? `~${letter}`).join('');
  const tones = lower.map((letter) => rankOf.get(letter) ?? letter).join('');
  return `${base} ${tones}`;
}

/** Sort key of a person's name under C collation: given name first, then family name, then middle names. */
export function nameKey(fullName: string): string {
  const words = tidy(fullName).split(' ');
  const given = words.at(-1) ?? '';
  return [given, ...words.slice(0, -1)].map(wordKey).join(' ');
}

/** Sort key of any Vietnamese text, word by word from the left. */
export function textKey(text: string): string {
  return tidy(text).split(' ').map(wordKey).join(' ');
}

/** `1.234,5`: Vietnamese grouping and decimal comma; `digits` decimals, trailing zeros kept. */
export function number(value: number, digits = 0): string {
  const [whole, part] = Math.abs(value).toFixed(digits).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${value < 0 ? '−' : ''}${grouped}${part ? `,${part}` : ''}`;
}
