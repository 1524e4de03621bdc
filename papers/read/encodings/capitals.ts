import { isSyllable } from '#domain/kernel/syllables.ts';
import { matchesIn } from '../matches.ts';
import { isWithoutCapital } from './tcvn3.ts';

/** A word of a line: where it stands, and which of its letters are small only because the font had no capital for them. */
interface Word {
  readonly from: number;
  readonly to: number;
  readonly sureCapitals: number;
  readonly sureSmall: number;
  readonly uncertain: number;
  /** False for abbreviations, whose capitals say nothing of the words beside them. */
  readonly isWord: boolean;
}

const run = /[\p{L}\p{M}\u2060]+/gu;

function wordsOf(original: string, converted: string): readonly Word[] {
  return matchesIn(converted, run).map((match) => {
    const counts = { sureCapitals: 0, sureSmall: 0, uncertain: 0 };
    for (let at = match.index; at < match.index + match[0].length; at++) {
      const letter = converted[at]!;
      if (isWithoutCapital(original[at]!) && letter !== letter.toUpperCase()) counts.uncertain++;
      else if (/\p{Lu}/u.test(letter)) counts.sureCapitals++;
      else if (/\p{Ll}/u.test(letter)) counts.sureSmall++;
    }
    const isWord = isSyllable(match[0].normalize('NFC').toLowerCase());
    return { from: match.index, to: match.index + match[0].length, ...counts, isWord };
  });
}

const isCapitals = (word: Word | undefined) => word !== undefined && word.sureSmall === 0 && word.sureCapitals >= 2;

/** True for a word all of whose certain letters are capitals, where the words beside it do not say otherwise. */
function readsAsCapitals(words: readonly Word[], at: number): boolean {
  const word = words[at]!;
  if (word.sureSmall > 0) return false;
  if (word.sureCapitals >= 2) return true;
  const near = [words[at - 1], words[at + 1], words[at - 2], words[at + 2]].filter((one) => one !== undefined);
  const certain = near.find((one) => one.isWord && (one.sureSmall > 0 || one.sureCapitals >= 2));
  return isCapitals(certain);
}

const opening = /^[\s\d\p{P}\p{S}]*(?:[IVX]+[.)/]\s*|[a-zđ]\)\s*)?$/u;
const beforeName = /(?:huyện|xã|phường|tỉnh|thị xã|thị trấn|thành phố|quận|trường|ông|bà)\s+$/iu;
const council = /^[uủ][yỷ]\s(?:ban\b|viên\s\p{Lu})/u;

/** True where a sentence, a name or the name of a council begins. */
function beginsCapital(converted: string, word: Word, startsLine: boolean): boolean {
  const before = converted.slice(Math.max(0, word.from - 60), word.from);
  if (council.test(converted.slice(word.from, word.from + 12))) return true;
  if (startsLine && word.from <= 12 && opening.test(before)) return true;
  if (/[\p{Ll}\d)”"][.!?]\s+$/u.test(before)) return true;
  return beforeName.test(before) && /^\s\p{Lu}/u.test(converted.slice(word.to, word.to + 2));
}

/** Capitals from unit `from` up to `to`; a letter whose capital is longer stays. */
function upperAt(text: string, from: number, to: number): string {
  const capitals = text.slice(from, to).toUpperCase();
  return capitals.length === to - from ? text.slice(0, from) + capitals + text.slice(to) : text;
}

/** Puts back the capitals that the ABC fonts do not have, from the letters around; `startsLine` where no sentence goes on. */
export function withCapitals(original: string, converted: string, startsLine: boolean): string {
  const words = wordsOf(original, converted);
  let out = converted;
  words.forEach((word, at) => {
    if (word.uncertain === 0) return;
    if (readsAsCapitals(words, at)) out = upperAt(out, word.from, word.to);
    else if (isWithoutCapital(original[word.from]!) && beginsCapital(converted, word, startsLine))
      out = upperAt(out, word.from, word.from + 1);
  });
  return out;
}
