import { isSyllable } from '#domain/kernel/syllables.ts';
import { freeWords } from './freeWords.ts';
import { type Compound, coverage, fillings, isCompound, nearCompounds, type Rank } from './lexicon.ts';
import { vniOf } from './nonSyllables.ts';
import { inCaseOf, type WordRun } from './words.ts';

/** One word in a run that is not what was meant: the words it was known by, and what they should be, if one can say. */
export interface Slip {
  readonly kind: 'compound' | 'non-syllable' | 'digit' | 'glued' | 'stray';
  readonly from: number;
  readonly to: number;
  readonly suggestion?: string;
  /** True where the genre fixes the word; else the slip is only likely. */
  readonly sure: boolean;
}

const windows = [5, 4, 3, 2];

/** Little words that stand beside anything: never taken for a slip of a longer one. */
const functionWords = new Set(
  'các và của cho với là có được trong theo từ đến về để ở tại một hai ba bốn sáu bảy tám chín mười những này đó khi do bằng như không phải sẽ đã đang vào ra lên trên dưới sau trước cùng cả mọi mỗi từng nhiều ít hơn nhất hoặc hay nếu thì mà nên vì bởi qua còn lại nữa rất gì ai nào đây kia năm tháng ngày người việc giữa bên bị cần đều chỉ chưa vẫn cũng rồi ấy họ ta tôi ông bà anh chị em con cái chiếc bộ xã tỉnh huyện quận phường thôn ấp tổ số lần giờ phút quý tuần học'.split(
    ' ',
  ),
);

/** A word with a capital beside another with one is part of a name, and at the head of a sentence if the next has one too. */
function isProper(run: WordRun, at: number): boolean {
  if (!/^\p{Lu}/u.test(run.words[at]!) || run.inCapitals) return false;
  const beside = [run.words[at - 1], run.words[at + 1]].filter((other) => other !== undefined);
  if (beside.length > 0 && beside.every((other) => /^[\p{Lu}\d]/u.test(other))) return true;
  return beside.length === 0 && !/(?:^|[.:;!?])\s*["“(]?\s*$/u.test(run.passage.text.slice(0, run.starts[at]!));
}

function mended(run: WordRun, from: number, at: number, compound: Compound): string {
  return run.words
    .slice(from, from + compound.syllables.length)
    .map((word, index) => (index === at ? inCaseOf(word, compound.syllables[at]!) : word))
    .join(' ');
}

interface Candidate {
  readonly from: number;
  readonly compound: Compound;
  readonly word: string;
}

type Covered = readonly (Rank | null)[];
type InDocument = (compound: string) => boolean;

const idOf = (compound: Compound) => compound.syllables.join(' ');

/** The compounds that the word at `at` would complete but for one slip. */
function candidatesAt(run: WordRun, at: number, covered: Covered, length: number): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let from = Math.max(0, at - length + 1); from <= at && from + length <= run.words.length; from++) {
    if (length === 2 && covered[from === at ? at + 1 : from] !== null) continue;
    for (const compound of nearCompounds(run.words[at]!, run.keys.slice(from, from + length), at - from))
      found.push({ from, compound, word: compound.syllables[at - from]! });
  }
  return found;
}

const ranks: readonly Rank[] = ['genre', 'common', 'everyday'];

/** Of the compounds that fit, those the genre fixes most; of these the one that is left when the document is asked. */
function bestOf(candidates: readonly Candidate[], inDocument: InDocument): Candidate | null {
  const rank = ranks.find((one) => candidates.some(({ compound }) => compound.rank === one));
  const best = candidates.filter(({ compound }) => compound.rank === rank);
  if (new Set(best.map(({ word }) => word)).size === 1) return best[0]!;
  const used = best.filter(({ compound }) => inDocument(idOf(compound)));
  return new Set(used.map(({ word }) => word)).size === 1 ? used[0]! : null;
}

const standsFree = (word: string) => freeWords.has(word.toLowerCase()) || functionWords.has(word.toLowerCase());

/** A slip is sure where the genre or the document fixes the compound, and its words could not as well stand there by themselves. */
function isSure(run: WordRun, at: number, { from, compound }: Candidate, inDocument: InDocument): boolean {
  const { rank, syllables } = compound;
  if (functionWords.has(run.words[at]!.toLowerCase())) return false;
  if (!isSyllable(run.words[at]!)) return true;
  if (syllables.length > 2) return rank === 'genre' || (rank === 'common' && inDocument(idOf(compound)));
  const beside = run.words[from === at ? at + 1 : from]!;
  const isBound = !standsFree(beside);
  const isOdd = !standsFree(run.words[at]!);
  const isUsed = inDocument(idOf(compound));
  if (rank === 'everyday') return isBound && isOdd && isUsed;
  if (rank === 'genre' && isUsed) return ![run.words[at]!, beside].some((word) => functionWords.has(word.toLowerCase()));
  return rank === 'genre' || isUsed ? isBound || isOdd : isBound && isOdd;
}

const isCapital = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word);

/** What only resembles a word of the language is none where it is a name, or a little word that stands beside anything. */
function isWorthSaying(run: WordRun, at: number, { from, compound }: Candidate, inDocument: InDocument): boolean {
  const to = from + compound.syllables.length;
  const beside = from === at ? at + 1 : from;
  if (to - from === 2 && functionWords.has(run.words[at]!.toLowerCase()) && standsFree(run.words[beside]!)) return false;
  const words = run.words.slice(from, to);
  const isTitled = words.length === 2 && words.every(isCapital) && !run.inCapitals;
  if (isTitled) return inDocument(idOf(compound)) && compound.rank === 'genre';
  if (compound.rank === 'genre') return true;
  if (words.filter(isCapital).length > 1 || (isCapital(run.words[at]) && at > 0)) return false;
  return compound.rank === 'common' || !words.some((word) => functionWords.has(word.toLowerCase()));
}

/** A compound that the word nearly completes, the longest first. */
function compoundSlip(run: WordRun, at: number, covered: Covered, inDocument: InDocument): Slip | null {
  for (const length of windows) {
    const candidates = candidatesAt(run, at, covered, length).filter((one) => isWorthSaying(run, at, one, inDocument));
    if (candidates.length === 0) continue;
    const best = bestOf(candidates, inDocument);
    if (!best) return null;
    const { from, compound } = best;
    return {
      kind: 'compound',
      from,
      to: from + length,
      suggestion: mended(run, from, at - from, compound),
      sure: isSure(run, at, best, inDocument),
    };
  }
  return null;
}

/** Slips of the pen that a compound of the lexicon gives away ("đào đức", "chất lương"). */
export function compoundSlips(run: WordRun, inDocument: InDocument): readonly Slip[] {
  const covered = coverage(run.keys);
  const found: Slip[] = [];
  for (let at = 0; at < run.words.length; at++) {
    const word = run.words[at]!;
    if (covered[at] !== null || /\d/.test(word) || isProper(run, at)) continue;
    if (word.length > 1 && word === word.toUpperCase() && !run.inCapitals) continue;
    const slip = compoundSlip(run, at, covered, inDocument);
    if (slip) found.push(slip);
  }
  return found.filter(
    (slip, index) => !found.slice(0, index).some((earlier) => earlier.from < slip.to && slip.from < earlier.to),
  );
}

const digitLetters: Readonly<Record<string, string>> = {
  '0': 'oôơòóọồốộ',
  '1': 'iíìịỉĩl',
  '5': 's',
  '3': 'eê',
  '6': 'b',
  '8': 'b',
};

/** A digit typed for a letter ("ch1nh sách"), or a number and a word run together ("43công"). */
export function digitSlip(run: WordRun, at: number): Slip | null {
  const word = run.words[at]!;
  if (!/\d/.test(word)) return null;
  if (/^\d+\p{Ll}{3,}$/u.test(word)) {
    const [, digits, letters] = /^(\d+)(\p{Ll}+)$/u.exec(word)!;
    return /^(?:km|kg|ml|cm|mm|ha|gam|tr|tỷ|usd|vnd|vnđ|gb|mb|px|th|st|nd|rd)$/u.test(letters!)
      ? null
      : { kind: 'glued', from: at, to: at + 1, suggestion: `${digits} ${letters}`, sure: true };
  }
  const vni = vniSlip(run, at);
  if (vni) return vni;
  if (!/^\p{L}+\d\p{Ll}+$/u.test(word)) return readsAsWord(run, at);
  const digit = /\d/.exec(word)!;
  const letters = [...(digitLetters[digit[0]] ?? '')].map(
    (letter) => word.slice(0, digit.index) + letter + word.slice(digit.index + 1),
  );
  for (const [from, to] of [
    [at, at + 2],
    [at - 1, at + 1],
  ] as const) {
    if (from < 0 || to > run.words.length) continue;
    const fits = fillings(run.keys.slice(from, to), at - from).find((compound) =>
      letters.some((letter) => letter.toLowerCase() === compound.syllables[at - from]),
    );
    if (fits) return { kind: 'digit', from, to, suggestion: mended(run, from, at - from, fits), sure: true };
  }
  return { kind: 'digit', from: at, to: at + 1, sure: true };
}

/** A tone left as the digit it is typed by in VNI, where the word cannot do without it or a compound tells. */
function vniSlip(run: WordRun, at: number): Slip | null {
  const word = run.words[at]!;
  const typed = vniOf(word);
  if (typed === null) return null;
  const bare = word.slice(0, -1);
  const needsTone = !isSyllable(bare);
  const [before, after] = [run.words[at - 1], run.words[at + 1]];
  const joins = (before !== undefined && isCompound(before, typed)) || (after !== undefined && isCompound(typed, after));
  const joinsBare = (before !== undefined && isCompound(before, bare)) || (after !== undefined && isCompound(bare, after));
  if (!needsTone && (!joins || joinsBare)) return null;
  return { kind: 'digit', from: at, to: at + 1, suggestion: inCaseOf(word, typed), sure: true };
}

/** A digit at either end of a small word that a letter would make a word in a compound: "1àm việc", "cả1 cách". */
function readsAsWord(run: WordRun, at: number): Slip | null {
  const word = run.words[at]!;
  const match = /^(?:(\d)\p{Ll}{1,6}|\p{Ll}{1,6}(\d))$/u.exec(word);
  const digit = match?.[1] ?? match?.[2];
  if (!digit) return null;
  const place = match?.[1] ? 0 : word.length - 1;
  const [before, after] = [run.words[at - 1], run.words[at + 1]];
  const fits = [...(digitLetters[digit] ?? '')]
    .map((letter) => word.slice(0, place) + letter + word.slice(place + 1))
    .find(
      (typed) =>
        isSyllable(typed) &&
        ((before !== undefined && isCompound(before, typed)) || (after !== undefined && isCompound(typed, after))),
    );
  return fits ? { kind: 'digit', from: at, to: at + 1, suggestion: fits, sure: true } : null;
}

/** No syllable has more letters ("nghiêng"), with room for marks written apart. */
const longestSyllable = 12;

/** Two words of a compound written as one ("phongtrào"). */
export function gluedSlip(word: string): string | null {
  const lower = word.toLowerCase();
  if (lower.length > 2 * longestSyllable) return null;
  for (let at = 1; at < lower.length - 1; at++) {
    if (isCompound(lower.slice(0, at), lower.slice(at))) return `${word.slice(0, at)} ${word.slice(at)}`;
  }
  return null;
}
