import { isOneSlip, isSyllable } from '#domain/kernel/syllables.ts';
import { isCompound, lexiconSyllables } from './lexicon.ts';
import { singleWords } from './singleWords.ts';
import type { Slip } from './slips.ts';
import { inCaseOf, keyOf, lowerOf, standsAlone, type WordRun } from './words.ts';

/** Little words that papers are full of, and that are often typed without their mark. */
const frequent =
  'và của các cho với được trong theo từ đến về không những phải người việc năm tháng ngày trên tại thực hiện định quy cơ quan đơn vị trường điểm'.split(
    ' ',
  );
let known: ReadonlySet<string> | undefined;

/** Every syllable that some word of the language has. */
function attested(): ReadonlySet<string> {
  known ??= new Set([...lexiconSyllables(), ...singleWords.split(/\s+/).filter(Boolean).map(keyOf)]);
  return known;
}

/** The words a text uses at least twice, with the little words of every text: what an odd word may have been meant for. */
export function vocabularyOf(runs: readonly WordRun[]): readonly string[] {
  const count = new Map<string, number>();
  for (const run of runs) for (const word of run.words) count.set(lowerOf(word), (count.get(lowerOf(word)) ?? 0) + 1);
  const used = [...count].filter(([word, times]) => times > 1 && attested().has(keyOf(word))).sort((a, b) => b[1] - a[1]);
  return [...new Set([...used.slice(0, mostUsed).map(([word]) => word), ...frequent])];
}

const mostUsed = 400;

/** A syllable that no word of the language is, one slip away from a word the text itself uses ("ngảy", "trưỡng"). */
export function oddWord(run: WordRun, at: number, vocabulary: readonly string[]): Slip | null {
  if (attested().has(run.keys[at]!)) return null;
  const word = run.words[at]!;
  const named = /^\p{Lu}/u.test(run.words[at + 1] ?? '');
  const shape = at === 0 && !named ? /^\p{Lu}?\p{Ll}+$/u : /^\p{Ll}+$/u;
  if (word.length < 2 || !shape.test(word) || !standsAlone(run, at)) return null;
  const meant = vocabulary.filter((other) => isOneSlip(word, other));
  if (meant.length === 0) return null;
  const [before, after] = [run.words[at - 1], run.words[at + 1]];
  const joining = meant.filter(
    (other) => (before !== undefined && isCompound(before, other)) || (after !== undefined && isCompound(other, after)),
  );
  const [only, ...more] = joining.length > 0 ? joining : meant;
  return {
    kind: 'compound',
    from: at,
    to: at + 1,
    ...(more.length === 0 && { suggestion: inCaseOf(word, only!) }),
    sure: joining.length > 0 || !isSyllable(word) || meant.some((other) => frequent.includes(other)),
  };
}
