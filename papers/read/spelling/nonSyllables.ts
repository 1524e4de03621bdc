import { isSyllable, syllableOf } from '#domain/kernel/syllables.ts';
import { remembered } from '../remembered.ts';

const telexTones: Readonly<Record<string, string>> = { f: '\u0300', s: '\u0301', r: '\u0309', x: '\u0303', j: '\u0323' };
const borrowed = new Set(
  'of or for as is his has news class internet online offline email website web wifi video clip file photo logo facebook zalo fanpage youtube tiktok livestream app blog marketing startup pano poster slogan banner robot radio tivi carton stress test quiz game show gameshow flashmob festival gala team club camera laptop smartphone server data excel word powerpoint canva google meet zoom classroom stem steam covid vaccine vắc xin xây pin gas oxy axit nilon nylon lít gram km kg ml cm mm ha usd vnd gov com org html http https www'.split(
    ' ',
  ),
);

/** A word typed in Telex with the method off, or its keys in the wrong order: "nagyf" is ngày. Null where that gives no syllable. */
export function telexOf(word: string): string | null {
  const match = /^([a-z]+)([fsrxj])$/.exec(word.toLowerCase());
  if (!match) return null;
  const letters = match[1]!
    .replace(/aa/g, 'â')
    .replace(/ee/g, 'ê')
    .replace(/oo/g, 'ô')
    .replace(/dd/g, 'đ')
    .replace(/uow/g, 'ươ')
    .replace(/ow/g, 'ơ')
    .replace(/uw/g, 'ư')
    .replace(/aw/g, 'ă');
  const mark = telexTones[match[2]!]!;
  for (const order of [letters, ...swaps(letters)]) {
    const vowel = /[aăâeêioôơuưy](?=[^aăâeêioôơuưy]*$)|[aăâeêioôơuưy]/u;
    const at = order.search(/[ăâêôơư]/u) >= 0 ? order.search(/[ăâêôơư]/u) : firstVowel(order);
    if (at < 0 || !vowel.test(order)) continue;
    const typed = (order.slice(0, at + 1) + mark + order.slice(at + 1)).normalize('NFC');
    if (isSyllable(typed)) return typed;
  }
  return null;
}

function firstVowel(letters: string): number {
  const from = /^(?:qu|gi)(?=[aeiouy])/.test(letters) ? 2 : 0;
  const at = letters.slice(from).search(/[aeiouy]/);
  return at < 0 ? -1 : at + from;
}

function swaps(letters: string): readonly string[] {
  return [...letters.slice(1)].map((_, at) => letters.slice(0, at) + letters[at + 1] + letters[at] + letters.slice(at + 2));
}

/** Letters with which many words of the language begin, and few of others. */
const nativeOnset = /^(?:th|ng|nh|ph|kh|tr|ch|gi|qu)/u;

/** True for a lower-case word with Vietnamese letters, typed in Telex, or begun as Vietnamese words are, that is no syllable of the language. */
export const isNonSyllable = remembered((word): boolean => {
  const lower = word.toLowerCase();
  if (lower.length < 2 || borrowed.has(lower) || syllableOf(lower)) return false;
  if (/^[a-z]+$/.test(lower)) return telexOf(lower) !== null || (lower.length <= 6 && nativeOnset.test(lower));
  return /^[\p{L}\p{M}]+$/u.test(lower);
});

const vniTones: Readonly<Record<string, string>> = { '1': '\u0301', '2': '\u0300', '3': '\u0309', '4': '\u0303', '5': '\u0323' };

/** A word typed in VNI with its tone left as a digit: "đươc5" is được. Null where the letters need no tone, or that gives no syllable. */
export function vniOf(word: string): string | null {
  const match = /^(\p{Ll}{2,7})([1-5])$/u.exec(word);
  if (!match || syllableOf(match[1]!)?.tone) return null;
  const letters = match[1]!;
  const mark = vniTones[match[2]!]!;
  const marked = letters.search(/[ăâêôơư](?![ăâêôơư])/u);
  const places = marked >= 0 ? [marked] : [...letters].flatMap((letter, at) => (/[aeiouy]/u.test(letter) ? [at] : []));
  for (const at of places) {
    const typed = (letters.slice(0, at + 1) + mark + letters.slice(at + 1)).normalize('NFC');
    if (isSyllable(typed)) return typed;
  }
  return null;
}

/** Where the tone of a rime may stand, counted in its letters: two places where both ways of writing are taken ("hóa", "hoá"). */
function placesOfTone(onset: string, rime: string): readonly number[] {
  const vowels = /[aăâeêioôơuưy]+/u.exec(rime)?.[0] ?? '';
  const marked = Math.max(...['ă', 'â', 'ê', 'ơ', 'ô', 'ư'].map((letter) => vowels.lastIndexOf(letter)));
  if (vowels.startsWith('ươ')) return [1];
  if (marked >= 0) return [marked];
  if (vowels.length === 3) return [1];
  if (/^(?:oa|oe|uy|ue)$/u.test(vowels)) return rime.length > 2 || onset === 'qu' ? [1] : [0, 1];
  return vowels.length === 2 && rime.length > 2 ? [1] : [0];
}

/** A syllable with its tone on a letter that never has it there: "cừơng" for cường, "tíêt" for tiết, "qúa" for quá. Null where it is well. */
export const misplacedTone = remembered((word): string | null => {
  const parts = syllableOf(word);
  if (!parts || parts.tone === 0) return null;
  const letters = [...word.toLowerCase().normalize('NFC')];
  const at = letters.findIndex((letter) => /[\u0300\u0301\u0309\u0303\u0323]/u.test(letter.normalize('NFD')));
  const places = placesOfTone(parts.onset, parts.rime).map((place) => place + parts.onset.length);
  if (places.includes(at)) return null;
  const bare = letters.map((letter) =>
    letter
      .normalize('NFD')
      .replace(/[\u0300\u0301\u0309\u0303\u0323]/u, '')
      .normalize('NFC'),
  );
  const tone = ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'][parts.tone]!;
  return bare.map((letter, index) => (index === places[0] ? (letter + tone).normalize('NFC') : letter)).join('');
});
