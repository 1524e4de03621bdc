import { fold } from '#domain/kernel/vietnamese.ts';
import type { Recurring } from '#domain/plans/reading.ts';
import { withoutEdges } from '../edges.ts';
import { type Passage, pieces, spanOf } from '../passage.ts';

type Unit = Recurring['unit'];
const units: Readonly<Record<string, Unit>> = { tuan: 'week', thang: 'month', quy: 'quarter', nam: 'year' };
const rhythm =
  /(?<!\p{L})(?:định kỳ\s+(?:vào\s+)?)?(?:(?:h[àằ]ng|mỗi)\s+(tuần|tháng|quý|năm)|(?:mỗi|sáu|06|6)\s+(?:06\s+|6\s+|sáu\s+)?(tháng)(?: đầu năm| một lần|\/lần)?|(?:vào\s+)?(?:ngay từ\s+)?([đc][ầấâuố]+[iu])\s+(năm học|năm|học kỳ|quý|tháng)|(?:theo|từng)\s+(quý|tháng))(?!\p{L})/giu;
const afterNoun =
  /(?:kế hoạch|công tác|nhiệm vụ|việc làm|hoạt động|chương trình|kinh phí|dự toán|chỉ tiêu|đánh giá xếp loại|xếp loại)\s+(?:công tác\s+|cụ thể\s+)?$/iu;

interface Beat {
  readonly every: string;
  readonly unit: Unit;
  readonly anchor?: 'start' | 'end';
  readonly from: number;
  readonly to: number;
}

function beatOf(match: RegExpExecArray): Beat | null {
  const [every] = match;
  const place = { every, from: match.index, to: match.index + every.length };
  if (match[1]) return { ...place, unit: units[fold(match[1])]! };
  if (match[2]) return /6|sáu/iu.test(every) ? { ...place, unit: 'half-year' } : { ...place, unit: 'month' };
  if (match[5]) return { ...place, unit: units[fold(match[5])]! };
  const edge = fold(match[3]!);
  if (edge !== 'dau' && edge !== 'cuoi') return null;
  const span = fold(match[4]!);
  const unit: Unit = span === 'quy' ? 'quarter' : span === 'thang' ? 'month' : span === 'hoc ky' ? 'half-year' : 'year';
  return { ...place, unit, anchor: edge === 'dau' ? 'start' : 'end' };
}

const trimmed = (text: string) => withoutEdges(text, ',;:.–-');

function whatOf(clause: Passage, beats: readonly Beat[], index: number): string {
  const beat = beats[index]!;
  const after = trimmed(clause.text.slice(beat.to, beats[index + 1]?.from));
  const before = trimmed(clause.text.slice(beats[index - 1]?.to ?? 0, beat.from));
  const closes = /^(?:ngay|vào)/iu.test(beat.every) && before.length > 8;
  return after.length > 8 && !closes ? after : before;
}

/** What comes again, clause by clause; a rhythm that only describes a noun ("kế hoạch công tác hàng năm") is none. */
export function recurringIn(passages: readonly Passage[]): readonly Recurring[] {
  return passages.flatMap((passage) =>
    pieces(passage, /;|\.(?=\s)/gu).flatMap((clause): readonly Recurring[] => {
      const beats = [...clause.text.matchAll(rhythm)].flatMap((match) =>
        afterNoun.test(clause.text.slice(0, match.index)) ? [] : (beatOf(match) ?? []),
      );
      return beats.flatMap((beat, index): readonly Recurring[] => {
        const what = whatOf(clause, beats, index);
        if (what.length < 4) return [];
        const { every, unit, anchor } = beat;
        return [{ every, unit, ...(anchor && { anchor }), what, span: spanOf(clause, beat.from, beat.to) }];
      });
    }),
  );
}
