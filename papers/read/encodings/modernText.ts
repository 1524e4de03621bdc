import { isSyllable } from '#domain/kernel/syllables.ts';
import { matchesIn } from '../matches.ts';
import { withCapitalFont } from './capitalFont.ts';
import { withCapitals } from './capitals.ts';
import { fromMojibake } from './mojibake.ts';
import { filler, type OldEncoding } from './oldEncoding.ts';
import { fromTcvn3, hasUnicodeCapitals } from './tcvn3.ts';
import { fromViqr } from './viqr.ts';
import { fromVni } from './vni.ts';

/** A text in Unicode, and the old encodings it was converted from with the lines (from 1) concerned. */
export interface ModernText {
  readonly text: string;
  readonly converted: readonly { readonly name: string; readonly lines: readonly number[] }[];
}

const tcvn3: OldEncoding = { name: 'TCVN3 (ABC)', converted: fromTcvn3 };
const eightBit: readonly OldEncoding[] = [
  tcvn3,
  { name: 'VNI', converted: fromVni },
  { name: 'UTF-8 mở nhầm thành chữ Tây Âu', converted: fromMojibake },
];
const viqr: OldEncoding = { name: 'VIQR', converted: fromViqr };

/** Characters that Vietnamese text in Unicode does not have inside its words. */
const strange = /[\u0080-\u009f\u00a1-\u00bfÄÅÆÇËÎÏÐÑÖ×ØÛÜÞßäåæçëîïðñö÷øûüþÿ\u0192\u02c6]/;
const typed = /[ae]\^|a\(|o[\^+]|u\+|\bdd\p{L}/iu;
const word = /[\p{L}\p{M}\u0080-\u009f\u00a1-\u00bf×÷^(+'`?~.€‚ƒ„…†‡ˆ‰‹‘’“”•–—™›\u2060]+/gu;
const edges = /^[(+'`?~.‘’“”•–—…]+|[(^+'`?~.‘’“”•–—…]+$/gu;
/** With the signs that old encodings write a syllable with. */
const longestWord = 40;
/** Words looked at to tell the encoding of a whole text. */
const sample = 4_000;

interface Score {
  readonly words: number;
  readonly sound: number;
}

/** How many of the words with other than plain letters are syllables; signs at their ends left out. */
function scoreOf(line: string): Score {
  let [words, sound] = [0, 0];
  for (const [one] of matchesIn(line, word)) {
    if (one.length > longestWord) continue;
    const letters = one.replaceAll(filler, '').replace(edges, '');
    if (!/[\u0080-\uffff]|[\^(+]/.test(letters) || letters.length > 12) continue;
    words++;
    if (isSyllable(letters.normalize('NFC').toLowerCase())) sound++;
  }
  return { words, sound };
}

/** The share of words with other than plain letters that are syllables of the language, 0 to 1. */
export function syllableShare(text: string): number {
  const { words, sound } = scoreOf(text.slice(0, sample * 6));
  return words === 0 ? 0 : sound / words;
}

const sum = (scores: readonly Score[]): Score =>
  scores.reduce((all, one) => ({ words: all.words + one.words, sound: all.sound + one.sound }), { words: 0, sound: 0 });

/** The encoding in which most of some lines are Vietnamese; none where they are as they stand. */
function encodingOf(lines: readonly string[]): OldEncoding | undefined {
  const candidates = lines.some((line) => strange.test(line)) ? eightBit : [viqr];
  const scores = candidates.map((encoding) => ({ encoding, score: sum(lines.map((line) => scoreOf(encoding.converted(line)))) }));
  const best = scores.sort((a, b) => b.score.sound - a.score.sound)[0]!;
  const asIs = sum(lines.map(scoreOf));
  const enough = best.score.sound >= 3 && best.score.sound >= best.score.words * 0.6;
  return enough && best.score.sound > asIs.sound * 1.5 ? best.encoding : undefined;
}

/** "Số:" in TCVN3, which is a syllable as it stands and says nothing else. */
const symbolInTcvn3 = /^\s*Sè\s*[:\d]/;

/** Of a line whose words are as sound either way: old where only conversion takes the strange signs away, not where it has letters of Unicode. */
function whereEqual(line: string, converted: string): boolean | undefined {
  if (strange.test(line)) return strange.test(converted) ? undefined : true;
  if (symbolInTcvn3.test(line)) return true;
  return /[ăđơư\u1ea0-\u1ef9]/iu.test(line) ? false : undefined;
}

/** Which lines are in the old encoding: by their own words, else as the lines around them. */
function oldLines(lines: readonly string[], encoding: OldEncoding, suspects: ReadonlySet<number>): readonly boolean[] {
  const found: (boolean | undefined)[] = lines.map((line, at) => {
    if (!/[\u0080-\uffff]/.test(line) && !suspects.has(at)) return undefined;
    const converted = encoding.converted(line);
    const [asIs, after] = [scoreOf(line), scoreOf(converted)];
    if (asIs.sound === after.sound) return whereEqual(line, converted);
    return after.sound > asIs.sound;
  });
  let last = found.find((one) => one !== undefined) ?? false;
  return found.map((one) => {
    last = one ?? last;
    return last;
  });
}

function goesOn(before: string | undefined, line: string): boolean {
  return before !== undefined && before.trim().length > 40 && !/[.;:!?]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(line);
}

/**
 * Recognises Vietnamese in TCVN3, VNI, VIQR or doubly encoded UTF-8, whole or in some lines, and gives it in Unicode. Lines keep
 * their number and their code points: places in the result are places in the original.
 */
export function modernText(text: string): ModernText {
  const lines = text.split('\n');
  const suspects = new Set(lines.flatMap((line, at) => (strange.test(line) || typed.test(line) ? [at] : [])));
  if (suspects.size === 0) return { text, converted: [] };
  const looked: string[] = [];
  let size = 0;
  for (const at of suspects) {
    if (size > sample * 6) break;
    looked.push(lines[at]!.slice(0, sample * 6));
    size += lines[at]!.length;
  }
  const encoding = encodingOf(looked);
  if (!encoding) return { text, converted: [] };
  const isOld = oldLines(lines, encoding, suspects);
  const unicodeCapitals = encoding === tcvn3 && lines.some((line, at) => isOld[at] && hasUnicodeCapitals(line));
  const modern = lines.map((line, at) => {
    if (!isOld[at]) return line;
    if (encoding !== tcvn3) return encoding.converted(line);
    return withCapitals(line, fromTcvn3(line, unicodeCapitals), !goesOn(lines[at - 1], line));
  });
  const whole = encoding === tcvn3 ? withCapitalFont(modern, (at) => isOld[at]!) : modern;
  const changed = whole.flatMap((line, at) => (line === lines[at] ? [] : [at + 1]));
  if (changed.length === 0) return { text, converted: [] };
  return { text: whole.join('\n'), converted: [{ name: encoding.name, lines: changed }] };
}
