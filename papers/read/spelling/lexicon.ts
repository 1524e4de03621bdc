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

/** The compounds by their syllables, one after another; `compound` where one may end here. */
interface Branch {
  next: Map<string, Branch> | null;
  compound: Compound | null;
}

interface Lexicon {
  readonly root: Branch;
  /** Two-syllable compounds by their second syllable; by their first they stand in the tree. */
  readonly bySecond: ReadonlyMap<string, readonly Compound[]>;
  /** Longer ones by their syllables but one. */
  readonly withHole: ReadonlyMap<string, readonly Compound[]>;
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
    branch.next ??= new Map();
    let next = branch.next.get(key);
    if (!next) {
      next = { next: null, compound: null };
      branch.next.set(key, next);
    }
    branch = next;
  }
  return branch;
}

function build(): Lexicon {
  const root: Branch = { next: null, compound: null };
  const bySecond = new Map<string, Compound[]>();
  const withHole = new Map<string, Compound[]>();
  const syllables = new Set<string>();
  const put = (map: Map<string, Compound[]>, key: string, compound: Compound) => {
    const list = map.get(key);
    if (list) list.push(compound);
    else map.set(key, [compound]);
  };
  const add = (all: readonly (readonly string[])[], rank: Rank) => {
    for (const written of all) {
      const keys = written.map(keyOf);
      const branch = branchOf(root, keys);
      if (branch.compound) continue;
      const compound = { syllables: written, rank };
      branch.compound = compound;
      for (const key of keys) syllables.add(key);
      if (keys.length === 2) put(bySecond, keys[1]!, compound);
      else for (const at of keys.keys()) put(withHole, holeKey(keys, at), compound);
    }
  };
  add(phrasesOf(genreTerms), 'genre');
  add(phrasesOf(commonWords), 'common');
  add(pairsOf(everydayPairs), 'everyday');
  add(phrasesOf(everydayPhrases), 'everyday');
  return { root, bySecond, withHole, syllables };
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
  let branch = lexicon().root.next?.get(keys[from]!);
  for (let at = from + 1; branch && at < from + longest; at++) {
    branch = at < keys.length ? branch.next?.get(keys[at]!) : undefined;
    if (branch?.compound) found = [at + 1 - from, branch.compound.rank];
  }
  return found;
}

/** The rank of the compound that these syllables are; null where they are none. */
export function rankOf(syllables: readonly string[]): Rank | null {
  let branch: Branch | undefined = lexicon().root;
  for (const syllable of syllables) branch = branch?.next?.get(keyOf(syllable));
  return branch?.compound?.rank ?? null;
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

/** The compounds that a window of words would be with another word at `at`, or with the one that stands there. */
export function fillings(keys: readonly string[], at: number): readonly Compound[] {
  const { root, bySecond, withHole } = lexicon();
  if (keys.length > 2) return withHole.get(holeKey(keys, at)) ?? [];
  if (at === 0) return bySecond.get(keys[1]!) ?? [];
  return [...(root.next?.get(keys[0]!)?.next?.values() ?? [])].flatMap(({ compound }) => compound ?? []);
}

/** The compounds that a window of words would be with one slip mended in `word`, the one at `at`. */
export function nearCompounds(word: string, keys: readonly string[], at: number): readonly Compound[] {
  const { syllables } = lexicon();
  if (keys.some((key, index) => index !== at && !syllables.has(key))) return [];
  return fillings(keys, at).filter((compound) => isSlip(word, compound.syllables[at]!));
}
