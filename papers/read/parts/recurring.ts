import { fold } from '#domain/kernel/vietnamese.ts';
import type { Recurring } from '#domain/plans/reading.ts';
import { withoutEdges } from '../edges.ts';
import { matchesIn } from '../matches.ts';
import { type Passage, pieces, spanOf } from '../passage.ts';

type Unit = Recurring['unit'];
const units: Readonly<Record<string, Unit>> = { tuan: 'week', thang: 'month', quy: 'quarter', nam: 'year' };
const rhythm =
  /(?<![\p{L}\d])(?:định kỳ\s+(?:vào\s+)?)?(?:(?:(cuối|đầu)\s+)?(?:h[àằ]ng|mỗi)\s+(tuần|tháng|quý|năm|học kỳ)|(?:mỗi|sáu|06|6)\s+(?:06\s+|6\s+|sáu\s+)?(tháng)(?: một lần|\/lần)?|(?:vào\s+)?(?:ngay từ\s+)?([đc][ầấâuố]+[iu])\s+(năm học|năm|học kỳ|quý|tháng)(?!\s*(?:\d|[IVX]+(?!\p{L})))|(?:theo từng|theo|từng)\s+(quý|tháng|học kỳ)|\d{1,2}\s*lần\s*\/\s*(tuần|tháng|quý|năm|học kỳ)|(?<=định kỳ\s[^.;]{0,12}[,và]\s)(?:1|một)\s+(năm))(?!\p{L})/giu;
/** "6 tháng" that no "mỗi" or "định kỳ" makes a rhythm: a half of a year, a report on it. */
const halfBefore = /(?:sơ kết|tổng kết|báo cáo|kết quả|kỳ|trong|giai đoạn|thời hạn|sau|đủ|từ|trên|dưới)\s*$/iu;
const halfAfter = /^\s*(?:(?:đầu|cuối)\s+năm|trước|năm \d|\(|đến|trở)/iu;
const afterNoun =
  /(?:kế hoạch|công tác|nhiệm vụ|việc làm|hoạt động|chương trình|kinh phí|dự toán|chỉ tiêu|đánh giá xếp loại|xếp loại)\s+(?:công tác\s+|cụ thể\s+)?$/iu;

interface Beat {
  readonly every: string;
  readonly unit: Unit;
  readonly anchor?: 'start' | 'end';
  readonly from: number;
  readonly to: number;
}

function beatOf(match: RegExpExecArray, text: string): Beat | null {
  const [every] = match;
  const place = { every, from: match.index, to: match.index + every.length };
  const unitOf = (word: string): Unit => (fold(word) === 'hoc ky' ? 'half-year' : units[fold(word)]!);
  const counted = match[2] ?? match[6] ?? match[7] ?? match[8];
  if (counted) {
    const anchor = match[1] && (fold(match[1]) === 'dau' ? ('start' as const) : ('end' as const));
    return { ...place, unit: unitOf(counted), ...(anchor && { anchor }) };
  }
  if (match[3]) {
    if (!/6|sáu/iu.test(every)) return { ...place, unit: 'month' };
    const bare = !/^(?:định kỳ|mỗi)/iu.test(every);
    const half = bare && (halfBefore.test(text.slice(0, match.index)) || halfAfter.test(text.slice(place.to)));
    return half ? null : { ...place, unit: 'half-year' };
  }
  const edge = fold(match[4]!);
  if (edge !== 'dau' && edge !== 'cuoi') return null;
  const span = fold(match[5]!);
  const unit: Unit = span === 'quy' ? 'quarter' : span === 'thang' ? 'month' : span === 'hoc ky' ? 'half-year' : 'year';
  return { ...place, unit, anchor: edge === 'dau' ? 'start' : 'end' };
}

const trimmed = (text: string) => withoutEdges(text, ',;:.–-()');

function whatOf(clause: Passage, beats: readonly Beat[], index: number): string {
  const beat = beats[index]!;
  const own = trimmed(clause.text.slice(beat.to, beats[index + 1]?.from));
  const after: string = own === '' && beats[index + 1] ? whatOf(clause, beats, index + 1) : own;
  const before = trimmed(clause.text.slice(beats[index - 1]?.to ?? 0, beat.from));
  const closes = /^(?:ngay|vào)/iu.test(beat.every) && before.length > 8;
  return (after.length > 8 && !closes) || before === '' ? after : before;
}

/** What comes again, clause by clause; a rhythm that only describes a noun ("kế hoạch công tác hàng năm") is none. */
export function recurringIn(passages: readonly Passage[]): readonly Recurring[] {
  return passages.flatMap((passage) =>
    pieces(passage, /;|\.(?=\s)/gu).flatMap((clause): readonly Recurring[] => {
      const all = matchesIn(clause.text, rhythm).flatMap((match) =>
        afterNoun.test(clause.text.slice(0, match.index)) ? [] : (beatOf(match, clause.text) ?? []),
      );
      const beats = all.filter((beat, index) => beat.unit !== all[index - 1]?.unit);
      return beats.flatMap((beat, index): readonly Recurring[] => {
        const what = whatOf(clause, beats, index);
        if (what.length < 4) return [];
        const { every, unit, anchor } = beat;
        return [{ every, unit, ...(anchor && { anchor }), what, span: spanOf(clause, beat.from, beat.to) }];
      });
    }),
  );
}
