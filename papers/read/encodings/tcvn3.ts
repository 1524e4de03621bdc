import { matchesIn } from '../matches.ts';
import { replacer } from './oldEncoding.ts';

/** Rows of the table: the byte, then the letters that follow it one by one. */
const lower: readonly (readonly [number, string])[] = [
  [0xb5, 'àảãáạ'],
  [0xa8, 'ăâêôơưđ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];
const upper: readonly (readonly [number, string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐ'],
  [0x80, 'ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ'],
  [0xaf, 'Ằ'],
  [0xba, 'Ẳ'],
  [0xbf, 'ẴẮẦẨẪẤỀ'],
  [0xcd, 'Ể'],
  [0xd9, 'ỄẾỒ'],
  [0xe0, 'Ổ'],
  [0xf0, 'Ỗ'],
  [0xff, 'Ố'],
  [0x01, 'ÚỤ'],
  [0x04, 'ỪỬỮ'],
  [0x11, 'ỨỰỲỶỸÝỴ'],
];

/** What Windows has where the standard has capitals: the signs of documents typed in the ABC fonts. */
const signs: ReadonlyMap<string, string> = new Map([
  ['\x85', '…'],
  ['\x91', '‘'],
  ['\x92', '’'],
  ['\x93', '“'],
  ['\x94', '”'],
  ['\x95', '•'],
  ['\x96', '–'],
  ['\x97', '—'],
]);

const rows = (table: typeof lower) =>
  table.flatMap(([from, row]) => [...row].map((letter, at) => [String.fromCharCode(from + at), letter] as const));
const smallLetters = rows(lower);
const capitalLetters = rows(upper);
const baseOf = (letter: string) =>
  letter
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC');
const codeOf = new Map(capitalLetters.map(([code, letter]) => [letter, code]));

/** Some programs write a capital with a tone as its plain capital and the small letter: "C¤éNG" is CỘNG. */
const doubled = smallLetters
  .filter(([, letter]) => baseOf(letter) !== letter)
  .map(([code, letter]) => {
    const base = baseOf(letter).toUpperCase();
    return [(codeOf.get(base) ?? base) + code, letter.toUpperCase()] as const;
  });

const replaced = replacer(new Map([...smallLetters, ...capitalLetters, ...doubled]));
const uncertain = new Set(smallLetters.filter(([, letter]) => baseOf(letter) !== letter).map(([code]) => code));
/** Words of capitals that Unicode wrote: only the capitals of the ABC fonts are replaced in them. */
const plainCapitals = replacer(new Map(capitalLetters.filter(([code]) => code >= '\xa1' && code <= '\xa7')));

/** True for a code whose letter has a tone, which the ABC fonts have in small letters only. */
export const isWithoutCapital = (code: string) => uncertain.has(code);

const capital = /[A-Z\u0080-\u009f\u00a1-\u00a7]/;

/** True where a byte that Windows shows as a sign is a capital: between capitals, and no quotation mark is open. */
function isCapitalAt(line: string, at: number): boolean {
  const after = capital.test(line[at - 1] ?? '');
  const before = capital.test(line[at + 1] ?? '');
  const byte = line[at]!;
  if (byte === '\x91' || byte === '\x93') return after;
  if (byte === '\x92' || byte === '\x94') return after && !/[\x91\x93][^\x92\x94]*$/.test(line.slice(Math.max(0, at - 200), at));
  return byte === '\x85' ? before : after || before;
}

/** Letters that no code of the ABC fonts looks like. */
const foreignCapital = /[\u0102\u01a0\u01af\u1ea0-\u1ef8]/;
const unicodeWord = /^[A-Z\u00a1-\u00a7ÀÁÃÈÉÌÍÒÓÕÙÚÝ\u1ea0-\u1ef8]{2,}$/;
const word = /[^\s.,;:!?()"'“”/-]+/gu;

/** True for a line in the ABC fonts' codes whose capitals with tones some program left in Unicode. */
export const hasUnicodeCapitals = (line: string) =>
  matchesIn(line, /[\u1ea0-\u1ef8]/g).some(([letter]) => letter !== letter.toLowerCase());

/** True for a word whose capitals are Unicode's; of two letters only beside a longer one. */
function isUnicodeWord(line: string, one: string, at: number): boolean {
  if (!unicodeWord.test(one)) return false;
  return (
    one.length > 2 ||
    /^\s[\p{Lu}\u00a1-\u00a7]{3}|^\s?[,.:]?\s*$/u.test(line.slice(at + 2, at + 6)) ||
    /\p{Lu}{3}\s$/u.test(line.slice(Math.max(0, at - 4), at))
  );
}

/**
 * TCVN 5712:1993 as the ABC fonts (.VnTime) use it, letter for letter. Those fonts have no capitals with tones: they come out small,
 * and `withCapitals` puts them right.
 */
export function fromTcvn3(line: string, unicodeCapitals = false): string {
  const written = line.replace(/[\x85\x91-\x97]/g, (byte, at: number) => (isCapitalAt(line, at) ? byte : signs.get(byte)!));
  return written.replace(word, (one, at: number) =>
    foreignCapital.test(one) || (unicodeCapitals && isUnicodeWord(line, one, at)) ? plainCapitals(one) : replaced(one),
  );
}
