import { syllableKey } from '#domain/kernel/syllables.ts';
import { matchesIn } from '../matches.ts';
import type { Passage } from '../passage.ts';
import { remembered } from '../remembered.ts';

/** A run of words with nothing but single spaces between them, and where each stands in its passage. */
export interface WordRun {
  readonly passage: Passage;
  readonly words: readonly string[];
  readonly keys: readonly string[];
  readonly starts: readonly number[];
  /** True where every word is in capitals. */
  readonly inCapitals: boolean;
}

/** A word in small letters. */
export const lowerOf = remembered((text) => text.toLowerCase());
/** The key of a word, as `syllableKey` has it. */
export const keyOf = remembered(syllableKey);

const word = /[\p{L}\p{M}\d]+/gu;

const runsOf = new WeakMap<Passage, readonly WordRun[]>();

/** The word runs of a passage; punctuation, quotation marks and line ends part them. */
export function wordRuns(passage: Passage): readonly WordRun[] {
  const known = runsOf.get(passage);
  if (known) return known;
  const runs = splitIntoRuns(passage);
  runsOf.set(passage, runs);
  return runs;
}

function splitIntoRuns(passage: Passage): readonly WordRun[] {
  const runs: { words: string[]; starts: number[] }[] = [];
  let end = -2;
  for (const match of matchesIn(passage.text, word)) {
    const joins = match.index === end + 1 && passage.text[end] === ' ';
    if (!joins) runs.push({ words: [], starts: [] });
    const run = runs.at(-1)!;
    run.words.push(match[0]);
    run.starts.push(match.index);
    end = match.index + match[0].length;
  }
  return runs.map((run) => ({
    passage,
    ...run,
    keys: run.words.map(keyOf),
    inCapitals: run.words.every((one) => one === one.toUpperCase()),
  }));
}

/** Where words `from` up to `to` (exclusive) of a run stand in its passage. */
export function placeOf(run: WordRun, from: number, to: number): readonly [number, number] {
  return [run.starts[from]!, run.starts[to - 1]! + run.words[to - 1]!.length];
}

/** True where a word is written as a word: not part of an address, a file name or a symbol. */
export function standsAlone(run: WordRun, at: number): boolean {
  const { text } = run.passage;
  const from = run.starts[at]!;
  const to = from + run.words[at]!.length;
  const before = from === 0 || /[\s("“‘'«,;:.]/u.test(text[from - 1]!);
  const after =
    to === text.length || /[\s)"”’'»,;:!?]/u.test(text[to]!) || (text[to] === '.' && !/[^\s)”"]/u.test(text[to + 1] ?? ' '));
  return before && after && !/[.@/]$/u.test(text.slice(Math.max(0, from - 1), from));
}

/** Gives a word the capitals of another. */
export function inCaseOf(model: string, text: string): string {
  if (model.length > 1 && model === model.toUpperCase()) return text.toUpperCase();
  return /^\p{Lu}/u.test(model) ? text[0]!.toUpperCase() + text.slice(1) : text;
}
