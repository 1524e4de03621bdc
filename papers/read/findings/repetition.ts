import type { Finding } from '#domain/plans/reading.ts';
import { type Passage, pieces } from '../passage.ts';
import { isCompound } from '../spelling/lexicon.ts';
import { lowerOf, placeOf, type WordRun, wordRuns } from '../spelling/words.ts';
import { findingAt } from './finding.ts';

/** Words that Vietnamese doubles. */
const doubled = new Set(
  'luôn thường dần mãi đời ngày người nhà ngành năm từ đều lâu rất song chung riêng đâu nơi khác hơn mau nhanh chậm cứ mỗi ai nghiêm xanh xa gần lớp hàng tầng ba sáng đêm chiều nho vừa càng rành bo ầm ào rì thôn bản dù'.split(
    ' ',
  ),
);
/** Praise that says nothing twice within a few words. */
const praise = [
  'xuất sắc',
  'hiệu quả',
  'tích cực',
  'nghiêm túc',
  'thường xuyên',
  'tiêu biểu',
  'kịp thời',
  'thiết thực',
  'chủ động',
  'sâu rộng',
  'đồng bộ',
  'chặt chẽ',
  'sáng tạo',
  'gương mẫu',
];
const praiseHeads = new Set(praise.map((pair) => pair.split(' ')[0]!));
const longestPhrase = 6;
const within = 5;

const saying = (code: 'repeated-word' | 'repeated-phrase', text: string, suggestion?: string) =>
  ({ severity: 'warning', code, message: `Lặp “${text}”.`, suggestion }) as const;

/** "hội nghị | nghị quyết": the end of one compound and the beginning of the next. */
function belongsToBoth(run: WordRun, at: number): boolean {
  const [before, first, second, after] = [run.words[at - 1], run.words[at]!, run.words[at + 1]!, run.words[at + 2]];
  return before !== undefined && after !== undefined && isCompound(before, first) && isCompound(second, after);
}

function sameFrom(run: WordRun, at: number, length: number): boolean {
  for (let step = 0; step < length; step++) if (run.keys[at + step] !== run.keys[at + length + step]) return false;
  return true;
}

/** "Nữ công Công đoàn", "Ban Ban": the second word begins a name. */
const beginsName = (word: string, next: string) =>
  /^\p{Lu}/u.test(next) && (/^\p{Lu}/u.test(word) || next !== next.toUpperCase());

function repeatedIn(run: WordRun): readonly Finding[] {
  const found: Finding[] = [];
  for (let at = 0; at < run.words.length; at++) {
    for (let length = Math.min(longestPhrase, Math.floor((run.words.length - at) / 2)); length >= 1; length--) {
      if (!sameFrom(run, at, length)) continue;
      const word = run.words[at]!;
      if (length === 1 && (doubled.has(word.toLowerCase()) || /\d/.test(word) || word.length < 2 || belongsToBoth(run, at)))
        break;
      if (length === 1 && beginsName(word, run.words[at + 1]!)) break;
      const [from, to] = placeOf(run, at, at + 2 * length);
      const text = run.words.slice(at, at + length).join(' ');
      found.push(findingAt(run.passage, from, to, saying(length === 1 ? 'repeated-word' : 'repeated-phrase', text, text)));
      at += 2 * length - 1;
      break;
    }
  }
  return found;
}

function praiseTwice(run: WordRun): readonly Finding[] {
  const found: Finding[] = [];
  const places = new Map<string, number>();
  for (let at = 0; at + 1 < run.words.length; at++) {
    if (!praiseHeads.has(lowerOf(run.words[at]!))) continue;
    const pair = `${run.words[at]} ${run.words[at + 1]}`.toLowerCase();
    if (!praise.includes(pair)) continue;
    const before = places.get(pair);
    places.set(pair, at);
    if (before === undefined || at - before > within || at - before < 3) continue;
    const [from, to] = placeOf(run, before, at + 2);
    found.push(findingAt(run.passage, from, to, saying('repeated-phrase', pair)));
  }
  return found;
}

/** "môi trường văn hóa công sở, môi trường văn hóa": an element of a list that says again what the one before it said. */
function listTwice(passage: Passage): readonly Finding[] {
  if (!/[,;]\s/u.test(passage.text)) return [];
  const parts = pieces(passage, /[,;](?=\s)/gu);
  return parts.flatMap((part, index): Finding[] => {
    const before = parts[index - 1];
    if (!before || part.text.split(' ').length < 3) return [];
    const again = part.text.toLowerCase().replace(/[.;:]+$/u, '');
    const said = ` ${before.text.toLowerCase()} `;
    const at = said.indexOf(` ${again} `);
    if (at < 0 || (at > 0 && said.length - at - again.length > 12)) return [];
    const start = before.text.slice(at).search(/\S/u) + at;
    const from = passage.text.indexOf(before.text) + start;
    const to = passage.text.indexOf(part.text, from + 1) + part.text.length;
    const same = before.text.length - start === part.text.length && at <= 1;
    return to > from
      ? [findingAt(passage, from, to, { ...saying('repeated-phrase', part.text), severity: same ? 'warning' : 'note' })]
      : [];
  });
}

/** Words and phrases written twice (lặp từ). */
export function repetitionFindings(passages: readonly Passage[]): readonly Finding[] {
  return passages.flatMap((passage) => [
    ...wordRuns(passage).flatMap((run) => [...repeatedIn(run), ...praiseTwice(run)]),
    ...listTwice(passage),
  ]);
}
