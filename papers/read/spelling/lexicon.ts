import { isOneSlip, syllableKey } from '#domain/kernel/syllables.ts';
import { commonWords } from './commonWords.ts';
import { genreTerms } from './genreTerms.ts';

/** A compound of the lexicon: its syllables as written, and whether the genre fixes it. */
export interface Compound {
  readonly syllables: readonly string[];
  readonly genre: boolean;
}

/** A compound that some words would be, but for one slip in one of them. */
export interface NearCompound {
  readonly compound: Compound;
  /** Which syllable differs. */
  readonly at: number;
}

const longest = 6;

function compoundsOf(text: string, genre: boolean): readonly Compound[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase.includes(' '))
    .map((phrase) => ({ syllables: phrase.normalize('NFC').split(/\s+/), genre }));
}

const compounds = [...compoundsOf(genreTerms, true), ...compoundsOf(commonWords, false)];
const whole = new Map<string, Compound>();
const withHole = new Map<string, NearCompound[]>();

const holeKey = (keys: readonly string[], at: number) => keys.map((key, index) => (index === at ? '_' : key)).join(' ');

for (const compound of compounds) {
  const keys = compound.syllables.map(syllableKey);
  const id = keys.join(' ');
  if (whole.has(id)) continue;
  whole.set(id, compound);
  for (let at = 0; at < keys.length; at++) {
    const hole = holeKey(keys, at);
    withHole.set(hole, [...(withHole.get(hole) ?? []), { compound, at }]);
  }
}

/** The keys of every syllable that some compound holds. */
export const lexiconSyllables: ReadonlySet<string> = new Set(
  compounds.flatMap((compound) => compound.syllables.map(syllableKey)),
);

/** How many syllables the longest compound that begins at `from` has; 0 where none does. */
function compoundLength(keys: readonly string[], from: number): number {
  for (let length = Math.min(longest, keys.length - from); length >= 2; length--) {
    if (whole.has(keys.slice(from, from + length).join(' '))) return length;
  }
  return 0;
}

/** True where two syllables beside each other are a compound, or stand together inside one. */
export function isCompound(first: string, second: string): boolean {
  return whole.has(`${syllableKey(first)} ${syllableKey(second)}`);
}

/** For each syllable, whether a compound of the lexicon holds it. */
export function coverage(keys: readonly string[]): readonly boolean[] {
  const covered = new Array<boolean>(keys.length).fill(false);
  for (let from = 0; from < keys.length; from++) {
    const length = compoundLength(keys, from);
    covered.fill(true, from, from + length);
  }
  return covered;
}

/** Whether one word is a slip of another, once asked: a text asks the same again and again. */
const slips = new Map<string, boolean>();
const mostSlips = 100_000;

function isSlip(word: string, meant: string): boolean {
  const key = `${word} ${meant}`;
  let known = slips.get(key);
  if (known === undefined) {
    if (slips.size >= mostSlips) slips.clear();
    known = isOneSlip(word, meant);
    slips.set(key, known);
  }
  return known;
}

/** The compounds of `length` syllables that words `from …` would be with one slip mended. */
export function nearCompounds(
  words: readonly string[],
  keys: readonly string[],
  from: number,
  length: number,
): readonly NearCompound[] {
  const window = keys.slice(from, from + length);
  return window.flatMap((_, at) =>
    (withHole.get(holeKey(window, at)) ?? []).filter((near) => isSlip(words[from + at]!, near.compound.syllables[at]!)),
  );
}

/** The syllables that fit the hole at `at` in a window of words, whatever stands there now. */
export function fillings(keys: readonly string[], at: number): readonly Compound[] {
  return (withHole.get(holeKey(keys, at)) ?? []).map((near) => near.compound);
}
