import { isSyllable } from '#domain/kernel/syllables.ts';
import { bodyFrom, bodyTo, changed, type Draw, type Planted, pick, type Sort } from './plant.ts';

interface Word {
  readonly index: number;
  readonly from: number;
  readonly text: string;
}

/** The words in small letters of the body, not at the head of a line. */
function wordsOf(lines: readonly string[], shortest = 2): readonly Word[] {
  const words: Word[] = [];
  for (let index = bodyFrom(lines); index < bodyTo(lines); index++) {
    for (const match of lines[index]!.matchAll(/(?<= )\p{Ll}+(?= )/gu))
      if (match[0].length >= shortest) words.push({ index, from: match.index, text: match[0] });
  }
  return words;
}

function replaced(lines: readonly string[], word: Word, by: string): Planted {
  const line = lines[word.index]!;
  const text = line.slice(0, word.from) + by + line.slice(word.from + word.text.length);
  return changed(
    lines,
    word.index,
    text,
    word.from,
    word.from + by.length,
    `${word.text} → ${by} trong «${context(line, word)}»`,
  );
}

function context(line: string, word: Word): string {
  return line.slice(Math.max(0, word.from - 20), word.from + word.text.length + 20);
}

/** Tries words until one has a slip of the wanted sort that makes another word. */
function slipped(
  lines: readonly string[],
  draw: Draw,
  slipsOf: (word: string) => readonly string[],
  isWanted: (slip: string) => boolean,
) {
  const words = wordsOf(lines);
  for (let tries = 0; tries < 40; tries++) {
    const word = pick(draw, words);
    if (!word) return null;
    const slip = pick(
      draw,
      slipsOf(word.text).filter((one) => one !== word.text && isWanted(one)),
    );
    if (slip) return replaced(lines, word, slip);
  }
  return null;
}

const tones = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'];
const toneMark = /[\u0300\u0301\u0309\u0303\u0323]/u;

function otherTones(word: string): readonly string[] {
  const plain = word.normalize('NFD');
  const at = plain.search(toneMark);
  if (at < 0) return [];
  return tones.slice(1).map((tone) => (plain.slice(0, at) + tone + plain.slice(at + 1)).normalize('NFC'));
}

const withoutTone = (word: string) => [word.normalize('NFD').replace(toneMark, '').normalize('NFC')];
/** The marks of letters left out: ô as o, ư as u, đ as d. */
const withoutHat = (word: string) => [
  word
    .normalize('NFD')
    .replace(/[\u0302\u031b\u0306]/u, '')
    .normalize('NFC'),
  word.replace('đ', 'd'),
];
const letterLeftOut = (word: string) => [...word].map((_, at) => word.slice(0, at) + word.slice(at + 1));
const lettersSwapped = (word: string) =>
  [...word].slice(1).map((_, at) => word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2));
const letterTwice = (word: string) => [...word].map((_, at) => word.slice(0, at + 1) + word.slice(at));

const beside: Readonly<Record<string, string>> = {
  q: 'wa',
  w: 'qe',
  e: 'wr',
  r: 'et',
  t: 'ry',
  y: 'tu',
  u: 'yi',
  i: 'uo',
  o: 'ip',
  p: 'o',
  a: 'sq',
  s: 'ad',
  d: 'sf',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  j: 'hk',
  k: 'jl',
  l: 'k',
  x: 'zc',
  c: 'xv',
  v: 'cb',
  b: 'vn',
  n: 'bm',
  m: 'n',
};
const wrongKey = (word: string) =>
  [...word].flatMap((letter, at) => [...(beside[letter] ?? '')].map((key) => word.slice(0, at) + key + word.slice(at + 1)));

const soundAlike: readonly (readonly [RegExp, string])[] = [
  [/^ch/u, 'tr'],
  [/^tr/u, 'ch'],
  [/^s/u, 'x'],
  [/^x/u, 's'],
  [/^d(?=\p{L})/u, 'gi'],
  [/^gi(?=[aăâeêoôơuư])/u, 'd'],
  [/^l/u, 'n'],
  [/^n(?![gh])/u, 'l'],
  [/n$/u, 'ng'],
  [/ng$/u, 'n'],
  [/c$/u, 't'],
  [/t$/u, 'c'],
  [/o$/u, 'u'],
  [/i$/u, 'y'],
];
const mistaken = (word: string) => soundAlike.map(([shape, by]) => word.replace(shape, by));

const keys: Readonly<Record<string, string>> = {
  â: 'aa',
  ê: 'ee',
  ô: 'oo',
  ă: 'aw',
  ơ: 'ow',
  ư: 'uw',
  đ: 'dd',
  '\u0300': 'f',
  '\u0301': 's',
  '\u0309': 'r',
  '\u0303': 'x',
  '\u0323': 'j',
};

/** A word as typed with Telex switched off: "được" is "dduwowcj". */
function inTelex(word: string): string {
  const plain = word.normalize('NFD').replace(/[\u0302\u031b\u0306]/gu, (hat) => `${hat}`);
  const tone = toneMark.exec(plain)?.[0] ?? '';
  const letters = plain.replace(toneMark, '').normalize('NFC');
  return [...letters].map((letter) => keys[letter] ?? letter).join('') + (keys[tone] ?? '');
}

const vniMarks: Readonly<Record<string, string>> = {
  '\u0301': '1',
  '\u0300': '2',
  '\u0309': '3',
  '\u0303': '4',
  '\u0323': '5',
};
/** A word as typed with VNI switched off, its tone alone: "được" is "đươc5". */
function inVni(word: string): string {
  const plain = word.normalize('NFD');
  const tone = toneMark.exec(plain)?.[0];
  return tone ? plain.replace(toneMark, '').normalize('NFC') + vniMarks[tone] : word;
}

const digits: Readonly<Record<string, string>> = { o: '0', i: '1', í: '1', l: '1', ó: '0', b: '6', s: '5' };
const withDigit = (word: string) =>
  [...word].flatMap((letter, at) => (digits[letter] ? [word.slice(0, at) + digits[letter] + word.slice(at + 1)] : []));

const anything = () => true;
const isNone = (word: string) => !isSyllable(word);
const spelling = ['spelling', 'digit-in-word', 'glued-words', 'encoding'];

const slipSort = (name: string, slipsOf: (word: string) => readonly string[], isWanted: (slip: string) => boolean): Sort => ({
  name,
  codes: spelling,
  plant: (lines, draw) => slipped(lines, draw, slipsOf, isWanted),
});

/** Two words run together. */
function glue(lines: readonly string[], draw: Draw): Planted | null {
  const word = pick(draw, wordsOf(lines));
  if (!word) return null;
  const line = lines[word.index]!;
  const next = /^ (\p{Ll}+)/u.exec(line.slice(word.from + word.text.length));
  if (!next) return null;
  const text = line.slice(0, word.from + word.text.length) + line.slice(word.from + word.text.length + 1);
  const to = word.from + word.text.length + next[1]!.length;
  return changed(lines, word.index, text, word.from, to, text.slice(word.from, to));
}

/** Some words written twice. */
function twice(count: number): (lines: readonly string[], draw: Draw) => Planted | null {
  return (lines, draw) => {
    const word = pick(draw, wordsOf(lines));
    if (!word) return null;
    const line = lines[word.index]!;
    const rest = new RegExp(`^\\p{Ll}+(?: \\p{Ll}+){${count - 1}}`, 'u').exec(line.slice(word.from))?.[0];
    if (!rest) return null;
    const text = `${line.slice(0, word.from + rest.length)} ${line.slice(word.from)}`;
    return changed(lines, word.index, text, word.from, word.from + 2 * rest.length + 1, `${rest} ${rest}`);
  };
}

/** Slips of the pen, of the keyboard and of the ear. */
export const slipSorts: readonly Sort[] = [
  slipSort('phím lệch, không thành tiếng', wrongKey, isNone),
  slipSort('đảo chữ, không thành tiếng', lettersSwapped, isNone),
  slipSort('thiếu chữ cái, không thành tiếng', letterLeftOut, isNone),
  slipSort('thừa chữ cái, không thành tiếng', letterTwice, isNone),
  slipSort('sót Telex', (word) => [inTelex(word)], isNone),
  slipSort('sót VNI', (word) => [inVni(word)], isNone),
  slipSort('chữ số trong chữ', withDigit, anything),
  slipSort('mất dấu thanh, thành tiếng khác', withoutTone, isSyllable),
  slipSort('sai dấu thanh, thành tiếng khác', otherTones, isSyllable),
  slipSort('mất dấu mũ, thành tiếng khác', withoutHat, isSyllable),
  slipSort('thiếu chữ cái, thành tiếng khác', letterLeftOut, isSyllable),
  slipSort('phím lệch, thành tiếng khác', wrongKey, isSyllable),
  slipSort('lẫn âm, thành tiếng khác', mistaken, isSyllable),
  { name: 'viết dính', codes: ['glued-words', 'spelling'], plant: glue },
  { name: 'lặp từ', codes: ['repeated-word', 'repeated-phrase'], plant: twice(1) },
  { name: 'lặp cụm từ', codes: ['repeated-word', 'repeated-phrase'], plant: twice(3) },
];
