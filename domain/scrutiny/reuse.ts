import { fold } from '../kernel/vietnamese.ts';

/** Notes shorter than this are alike by nature («Đạt», «Thực hiện tốt»). */
export const fewestWords = 8;
/** From this share of common runs of words on, a text is last year's (dùng lại lời năm trước). */
export const alikeFrom = 0.8;
const run = 3;

const wordsOf = (text: string): readonly string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A text as compared: without case, marks, punctuation; numbers and years as one sign, so that a changed year does not hide a copy. */
function runsOf(text: string): ReadonlySet<string> | null {
  const words = wordsOf(text).map((word) => (/^\d+$/.test(word) ? '#' : word));
  if (words.length < fewestWords) return null;
  const runs = new Set<string>();
  for (let at = 0; at + run <= words.length; at++) runs.add(words.slice(at, at + run).join(' '));
  return runs;
}

/** How much of two texts is common, 0 to 1, by runs of three words; 0 where either is too short to tell. */
export function likeness(one: string, other: string): number {
  const a = runsOf(one);
  const b = runsOf(other);
  if (!a || !b) return 0;
  let common = 0;
  for (const each of a) if (b.has(each)) common++;
  return common / (a.size + b.size - common);
}

/** The lines whose note repeats that of an earlier year (dòng dùng lại lời năm trước). */
export function reusedNotes(
  now: readonly { readonly code: string; readonly note: string }[],
  before: readonly { readonly code: string; readonly note: string }[],
): readonly string[] {
  const old = new Map(before.map((line) => [line.code, line.note]));
  return now.filter(({ code, note }) => likeness(note, old.get(code) ?? '') >= alikeFrom).map(({ code }) => code);
}
