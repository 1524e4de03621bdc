import { replacer } from './oldEncoding.ts';

const tones = 'øùûõï';
const circumflex = 'âàáåãä';
const breve = 'êèéúüë';

/** A vowel and its second characters in order, with the letters they make. */
const compounds: readonly (readonly [string, string, string])[] = [
  ['a', tones, 'àáảãạ'],
  ['a', circumflex, 'âầấẩẫậ'],
  ['a', breve, 'ăằắẳẵặ'],
  ['e', tones, 'èéẻẽẹ'],
  ['e', circumflex, 'êềếểễệ'],
  ['o', tones, 'òóỏõọ'],
  ['o', circumflex, 'ôồốổỗộ'],
  ['ô', tones, 'ờớởỡợ'],
  ['u', tones, 'ùúủũụ'],
  ['ö', tones, 'ừứửữự'],
  ['y', tones.slice(0, 4), 'ỳýỷỹ'],
];
const singles: readonly (readonly [string, string])[] = [
  ['ô', 'ơ'],
  ['ö', 'ư'],
  ['æ', 'ỉ'],
  ['ó', 'ĩ'],
  ['ò', 'ị'],
  ['î', 'ỵ'],
  ['ñ', 'đ'],
];

const small: readonly (readonly [string, string])[] = [
  ...singles,
  ...compounds.flatMap(([vowel, marks, letters]) => [...letters].map((letter, at) => [vowel + marks[at]!, letter] as const)),
];
const capitals = small.map(([key, letter]) => [key.toUpperCase(), letter.toUpperCase()] as const);
/** A capital vowel is often followed by its small mark. */
const between = capitals
  .filter(([key]) => key.length === 2)
  .map(([key, letter]) => [key[0]! + key[1]!.toLowerCase(), letter] as const);

/** VNI for Windows: a vowel and its mark are two characters, read as one letter. */
export const fromVni: (line: string) => string = replacer(new Map([...small, ...between, ...capitals]));
