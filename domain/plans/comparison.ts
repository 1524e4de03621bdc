import { tidy } from '../kernel/vietnamese.ts';

/** One clause of two texts side by side (đối chiếu từng câu, từng dòng); an added one has no before, a removed one no after. */
export interface Clause {
  readonly change: 'same' | 'changed' | 'added' | 'removed';
  readonly before: string | null;
  readonly after: string | null;
  /** 1-based lines in the two texts. */
  readonly lineBefore: number | null;
  readonly lineAfter: number | null;
}

interface Numbered {
  readonly text: string;
  readonly line: number;
}

const clausesIn = (text: string): readonly Numbered[] =>
  text
    .split('\n')
    .map((each, index) => ({ text: tidy(each), line: index + 1 }))
    .filter((each) => each.text !== '');

/** Above this many pairs of lines the middle is told as removed and added; plans stay far below. */
const mostPairs = 4_000_000;

/** Every line of two texts in order; a removed line that has become an added one like it is one change. */
export function comparedClauses(before: string, after: string): readonly Clause[] {
  const [old, now] = [clausesIn(before), clausesIn(after)];
  let head = 0;
  while (head < old.length && head < now.length && old[head]!.text === now[head]!.text) head++;
  let tail = 0;
  while (tail < old.length - head && tail < now.length - head && old.at(-1 - tail)!.text === now.at(-1 - tail)!.text) tail++;
  const middle = aligned(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  const same = (from: number, count: number, oldFrom: number) =>
    Array.from({ length: count }, (_, index) => clause(old[oldFrom + index]!, now[from + index]!));
  return [...same(0, head, 0), ...middle, ...same(now.length - tail, tail, old.length - tail)];
}

function clause(before: Numbered | null, after: Numbered | null): Clause {
  const change = !before ? 'added' : !after ? 'removed' : before.text === after.text ? 'same' : 'changed';
  return {
    change,
    before: before?.text ?? null,
    after: after?.text ?? null,
    lineBefore: before?.line ?? null,
    lineAfter: after?.line ?? null,
  };
}

/** The longest run of equal lines in common, and what lies between them paired by likeness. */
function aligned(old: readonly Numbered[], now: readonly Numbered[]): readonly Clause[] {
  if (old.length * now.length > mostPairs) return paired(old, now);
  const width = now.length + 1;
  const common = new Uint16Array((old.length + 1) * width);
  for (let a = old.length - 1; a >= 0; a--) {
    for (let b = now.length - 1; b >= 0; b--) {
      const [down, right] = [common[(a + 1) * width + b]!, common[a * width + b + 1]!];
      common[a * width + b] = old[a]!.text === now[b]!.text ? common[(a + 1) * width + b + 1]! + 1 : Math.max(down, right);
    }
  }
  const clauses: Clause[] = [];
  let [a, b, fromA, fromB] = [0, 0, 0, 0];
  while (a < old.length && b < now.length) {
    if (old[a]!.text === now[b]!.text) {
      clauses.push(...paired(old.slice(fromA, a), now.slice(fromB, b)), clause(old[a]!, now[b]!));
      [fromA, fromB] = [++a, ++b];
    } else if (common[(a + 1) * width + b]! >= common[a * width + b + 1]!) a++;
    else b++;
  }
  return [...clauses, ...paired(old.slice(fromA), now.slice(fromB))];
}

/** Lines between two equal ones: each old one with the first new one after the last pair that shares most of its words. */
function paired(old: readonly Numbered[], now: readonly Numbered[]): readonly Clause[] {
  const clauses: Clause[] = [];
  let next = 0;
  for (const line of old) {
    const window = now.slice(next, next + 12);
    const found = window.findIndex((other) => likeness(line.text, other.text) >= 0.5);
    if (found < 0) {
      clauses.push(clause(line, null));
      continue;
    }
    for (const added of window.slice(0, found)) clauses.push(clause(null, added));
    clauses.push(clause(line, window[found]!));
    next += found + 1;
  }
  return [...clauses, ...now.slice(next).map((added) => clause(null, added))];
}

/** The share of words that two lines have in common, 0 to 1. */
export function likeness(one: string, two: string): number {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const [a, b] = [words(one), words(two)];
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of b) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of a) {
    const count = left.get(word) ?? 0;
    if (count > 0) shared++;
    if (count > 0) left.set(word, count - 1);
  }
  return (2 * shared) / (a.length + b.length);
}

/** A stretch of words of a changed clause: kept, put in or taken out. */
export interface WordRun {
  readonly change: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** What changed inside one clause, word by word. */
export function wordRuns(before: string, after: string): readonly WordRun[] {
  const numbered = (text: string) => text.split(' ').map((word, line) => ({ text: word, line }));
  const [old, now] = [numbered(before), numbered(after)];
  const runs: WordRun[] = [];
  const put = (change: WordRun['change'], text: string) => {
    const last = runs.at(-1);
    if (last?.change === change) runs[runs.length - 1] = { change, text: `${last.text} ${text}` };
    else runs.push({ change, text });
  };
  for (const { before: gone, after: come, change } of alignedWords(old, now)) {
    if (change === 'same') put('same', come!);
    else {
      if (gone !== null) put('removed', gone);
      if (come !== null) put('added', come);
    }
  }
  return runs;
}

const alignedWords = (old: readonly Numbered[], now: readonly Numbered[]) =>
  old.length * now.length > mostPairs
    ? [...old.map((one) => clause(one, null)), ...now.map((one) => clause(null, one))]
    : aligned(old, now);
