import { isOneSlip } from '#domain/kernel/syllables.ts';
import { commonWords } from './commonWords.ts';
import { everydayPairs, everydayPhrases } from './everydayWords.ts';
import { genreTerms } from './genreTerms.ts';
import { keyOf } from './words.ts';

/** How far the genre fixes a compound: its own terms, words such papers use, words of the language. */
export type Rank = 'genre' | 'common' | 'everyday';

/** A compound of the lexicon: its syllables as written, and how far the genre fixes it. */
export interface Compound {
  readonly syllables: readonly string[];
  readonly rank: Rank;
}

/** A compound that some words would be, but for one slip in one of them. */
export interface NearCompound {
  readonly compound: Compound;
  /** Which syllable differs. */
  readonly at: number;
}

/** The compounds by their syllables, one after another; `ends` where one may end here. */
interface Branch {
  readonly next: Map<string, Branch>;
  ends: Rank | null;
}

interface Lexicon {
  readonly root: Branch;
  readonly withHole: ReadonlyMap<string, readonly NearCompound[]>;
  readonly syllables: ReadonlySet<string>;
}

const longest = 6;

/** The phrases of a list parted by commas, what is one syllable left out. */
function phrasesOf(text: string): readonly (readonly string[])[] {
  return text
    .normalize('NFC')
    .split(/[,\n]/)
    .map((phrase) => phrase.trim().split(/\s+/))
    .filter((syllables) => syllables.length > 1);
}

/** "hồ sơ nước": the first syllable with each of those behind it. */
function pairsOf(text: string): readonly (readonly string[])[] {
  return phrasesOf(text).flatMap(([first, ...seconds]) => seconds.map((second) => [first!, second]));
}

const holeKey = (keys: readonly string[], at: number) => keys.map((key, index) => (index === at ? '_' : key)).join(' ');

/** Where a compound of these syllables ends, grown as far as it is missing. */
function branchOf(root: Branch, keys: readonly string[]): Branch {
  let branch = root;
  for (const key of keys) {
    let next = branch.next.get(key);
    if (!next) {
      next = { next: new Map(), ends: null };
      branch.next.set(key, next);
    }
    branch = next;
  }
  return branch;
}

function build(): Lexicon {
  const root: Branch = { next: new Map(), ends: null };
  const withHole = new Map<string, NearCompound[]>();
  const syllables = new Set<string>();
  const add = (all: readonly (readonly string[])[], rank: Rank) => {
    for (const written of all) {
      const keys = written.map(keyOf);
      const branch = branchOf(root, keys);
      if (branch.ends) continue;
      branch.ends = rank;
      const compound = { syllables: written, rank };
      for (const [at, key] of keys.entries()) {
        syllables.add(key);
        const hole = holeKey(keys, at);
        const list = withHole.get(hole);
        if (list) list.push({ compound, at });
        else withHole.set(hole, [{ compound, at }]);
      }
    }
  };
  add(phrasesOf(genreTerms), 'genre');
  add(phrasesOf(commonWords), 'common');
  add(pairsOf(everydayPairs), 'everyday');
  add(phrasesOf(everydayPhrases), 'everyday');
  return { root, withHole, syllables };
}

let built: Lexicon | undefined;

/** Built when the first text is read, not when the program starts. */
function lexicon(): Lexicon {
  built ??= build();
  return built;
}

/** The keys of every syllable that some compound holds. */
export const lexiconSyllables = (): ReadonlySet<string> => lexicon().syllables;

/** The longest compound that begins at `from`: how many syllables it has, and its rank; null where none does. */
function compoundFrom(keys: readonly string[], from: number): readonly [number, Rank] | null {
  let found: readonly [number, Rank] | null = null;
  let branch = lexicon().root.next.get(keys[from]!);
  for (let at = from + 1; branch && at < from + longest; at++) {
    branch = at < keys.length ? branch.next.get(keys[at]!) : undefined;
    if (branch?.ends) found = [at + 1 - from, branch.ends];
  }
  return found;
}

/** The rank of the compound that these syllables are; null where they are none. */
export function rankOf(syllables: readonly string[]): Rank | null {
  let branch: Branch | undefined = lexicon().root;
  for (const syllable of syllables) branch = branch?.next.get(keyOf(syllable));
  return branch?.ends ?? null;
}

/** True where two syllables beside each other are a compound, or stand together inside one. */
export function isCompound(first: string, second: string): boolean {
  return rankOf([first, second]) !== null;
}

/** For each syllable, the rank of the compound of the lexicon that holds it; null where none does. */
export function coverage(keys: readonly string[]): readonly (Rank | null)[] {
  const covered = new Array<Rank | null>(keys.length).fill(null);
  for (let from = 0; from < keys.length; from++) {
    const [length, rank] = compoundFrom(keys, from) ?? [0, null];
    for (let at = from; at < from + length; at++) if (covered[at] === null || rank !== 'everyday') covered[at] = rank;
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
  const known = keys.every((key, index) => index === at || lexiconSyllables().has(key));
  if (!known) return [];
  return (lexicon().withHole.get(holeKey(keys, at)) ?? []).filter((near) => isSlip(word, near.compound.syllables[at]!));
}

/** The syllables that fit the hole at `at` in a window of words, whatever stands there now. */
export function fillings(keys: readonly string[], at: number): readonly Compound[] {
  return (lexicon().withHole.get(holeKey(keys, at)) ?? []).map((near) => near.compound);
}
