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
/** The compounds by their syllables, one after another; `ends` where one may end here. */
interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}
const root: Branch = { next: new Map(), ends: false };
const withHole = new Map<string, NearCompound[]>();

/** Where a compound of these syllables ends, grown as far as it is missing. */
function branchOf(keys: readonly string[]): Branch {
  let branch = root;
  for (const key of keys) {
    const next = branch.next.get(key) ?? { next: new Map(), ends: false };
    branch.next.set(key, next);
    branch = next;
  }
  return branch;
}

const holeKey = (keys: readonly string[], at: number) => keys.map((key, index) => (index === at ? '_' : key)).join(' ');

for (const compound of compounds) {
  const keys = compound.syllables.map(syllableKey);
  const branch = branchOf(keys);
  if (branch.ends) continue;
  branch.ends = true;
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
  let length = 0;
  let branch = root.next.get(keys[from]!);
  for (let at = from + 1; branch && at < from + longest; at++) {
    branch = at < keys.length ? branch.next.get(keys[at]!) : undefined;
    if (branch?.ends) length = at + 1 - from;
  }
  return length;
}

/** True where two syllables beside each other are a compound, or stand together inside one. */
export function isCompound(first: string, second: string): boolean {
  return root.next.get(syllableKey(first))?.next.get(syllableKey(second))?.ends === true;
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

/** The compounds that a window of words would be with one slip mended in `word`, the one at `at`. */
export function nearCompounds(word: string, keys: readonly string[], at: number): readonly NearCompound[] {
  const known = keys.every((key, index) => index === at || lexiconSyllables.has(key));
  if (!known) return [];
  return (withHole.get(holeKey(keys, at)) ?? []).filter((near) => isSlip(word, near.compound.syllables[at]!));
}

/** The syllables that fit the hole at `at` in a window of words, whatever stands there now. */
export function fillings(keys: readonly string[], at: number): readonly Compound[] {
  return (withHole.get(holeKey(keys, at)) ?? []).map((near) => near.compound);
}
