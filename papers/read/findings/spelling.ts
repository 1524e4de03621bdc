import type { Finding } from '#domain/plans/reading.ts';
import { type Passage, spanOf } from '../passage.ts';
import { isNonSyllable, misplacedTone, telexOf } from '../spelling/nonSyllables.ts';
import { oddWord, vocabularyOf } from '../spelling/oddWords.ts';
import { compoundSlips, digitSlip, gluedSlip, type Slip } from '../spelling/slips.ts';
import { strayWord } from '../spelling/strayWords.ts';
import { inCaseOf, placeOf, standsAlone, type WordRun, wordRuns } from '../spelling/words.ts';

const codes = {
  compound: 'spelling',
  'non-syllable': 'spelling',
  digit: 'digit-in-word',
  glued: 'glued-words',
  stray: 'spelling',
} as const;

function message(slip: Slip, excerpt: string, word: string): string {
  const meant = slip.suggestion ? `; có thể là “${slip.suggestion}”` : '';
  if (slip.kind === 'digit') return `“${excerpt}” có chữ số lẫn trong chữ${meant}.`;
  if (slip.kind === 'glued') return `“${excerpt}” viết dính liền${meant}.`;
  if (slip.kind === 'non-syllable') return `“${excerpt}” không phải là tiếng Việt${meant}.`;
  if (slip.kind === 'stray') return `Chữ “${word}” không đi với chữ nào có nghĩa ở đây; có thể viết sai, thừa hoặc thiếu chữ.`;
  return `“${excerpt}” có thể viết sai chính tả${meant}.`;
}

function findingOf(run: WordRun, slip: Slip): Finding {
  const [from, to] = placeOf(run, slip.from, slip.to);
  const span = spanOf(run.passage, from, to);
  const excerpt = run.passage.text.slice(from, to);
  return {
    severity: slip.sure ? 'warning' : 'note',
    code: codes[slip.kind],
    line: span.line,
    excerpt,
    message: message(slip, excerpt, run.words[slip.from]!),
    ...(slip.suggestion && { suggestion: slip.suggestion }),
    span,
  };
}

/** "(th)", "(để t/h)": what a recipient is to do, shortened. */
const isRemark = (run: WordRun, at: number) =>
  /^[^aeiouyăâêôơưàáảãạ]{1,3}$/iu.test(run.words[at]!) && /\([^)]{0,12}$/u.test(run.passage.text.slice(0, run.starts[at]!));

function nonSyllableSlip(run: WordRun, at: number): Slip | null {
  const word = run.words[at]!;
  if (!isNonSyllable(word)) return null;
  const capital = /^\p{Lu}/u.test(word);
  if (capital && (at > 0 || word === word.toUpperCase())) return null;
  if (!standsAlone(run, at)) return null;
  const glued = gluedSlip(word);
  if (glued) return { kind: 'glued', from: at, to: at + 1, suggestion: glued, sure: true };
  const telex = telexOf(word);
  return { kind: 'non-syllable', from: at, to: at + 1, ...(telex && { suggestion: inCaseOf(word, telex) }), sure: true };
}

function toneSlip(run: WordRun, at: number): Slip | null {
  const word = run.words[at]!;
  const mended = misplacedTone(word);
  if (mended === null || !standsAlone(run, at)) return null;
  return { kind: 'compound', from: at, to: at + 1, suggestion: inCaseOf(word, mended), sure: true };
}

function singleSlips(run: WordRun, taken: readonly Slip[], vocabulary: readonly string[]): readonly Slip[] {
  return run.words.flatMap((_, at) => {
    if (taken.some((slip) => slip.from <= at && at < slip.to) || isRemark(run, at)) return [];
    return (
      digitSlip(run, at) ??
      nonSyllableSlip(run, at) ??
      toneSlip(run, at) ??
      strayWord(run, at) ??
      oddWord(run, at, vocabulary) ??
      []
    );
  });
}

/** Words that are no Vietnamese, or are another word than the one meant (lỗi chính tả). */
export function spellingFindings(passages: readonly Passage[]): readonly Finding[] {
  const runs = passages.flatMap(wordRuns);
  let text: string | null = null;
  const vocabulary = vocabularyOf(runs);
  const known = new Map<string, boolean>();
  const inDocument = (compound: string) => {
    text ??= ` ${runs.map((run) => run.words.join(' ').toLowerCase()).join(' | ')} `;
    if (!known.has(compound)) known.set(compound, text.includes(` ${compound} `));
    return known.get(compound)!;
  };
  return runs.flatMap((run) => {
    const slips = compoundSlips(run, inDocument);
    return [...slips, ...singleSlips(run, slips, vocabulary)].sort((a, b) => a.from - b.from).map((slip) => findingOf(run, slip));
  });
}
