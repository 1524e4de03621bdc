import type { Target } from '#domain/plans/reading.ts';
import { withoutEdges } from '../edges.ts';
import { matchesIn } from '../matches.ts';
import { countOf } from './numberWords.ts';

/** A measure as words have it, with the units of its clause from which to which it stands. */
export interface Measure {
  readonly from: number;
  readonly to: number;
  readonly target: Omit<Target, 'span'>;
}

const amount = '(\\d{1,3}(?:[.,]\\d+)?)';
const shape = new RegExp(`${amount}\\s*%?\\s*(?:[-–]|đến)\\s*${amount}\\s*%|${amount}\\s*%`, 'giu');
/** "8/9 thôn", "25/30 trường"; up to twelve it may be a day of the year, and needs to say what is counted. */
const beforeDay = '(?<!(?:ngày|trước|đến|từ|hết|và|dịp|mừng|lễ|khánh|niệm|tháng)\\s)';
const afterPart = '(?=\\s+\\p{L})(?!\\s+(?:ngày|giờ|điểm|hằng năm|hàng năm)(?!\\p{L}))';
const countable =
  '(?=\\s+(?:tổng số|số|cán bộ|công chức|viên chức|giáo viên|nhân viên|người|hộ|gia đình|thôn|bản|ấp|tổ|khu|trường|phòng|khoa|đơn vị|cơ quan|xã|phường|chi bộ|chi đoàn|chi hội|đảng viên|đoàn viên|hội viên|học sinh|lớp|đội|trạm|tiêu chí|đồng chí)(?!\\p{L}))';
const fraction = new RegExp(
  `(?<![\\d/,.])(?:([1-9])\\/([2-9])${afterPart}|${beforeDay}(\\d{1,3})\\/(1[3-9]|[2-9]\\d|\\d{3})${afterPart}|${beforeDay}(\\d{1,2})\\/(1[0-2]|0?[2-9])(?:${countable}|(?<=(?:ít nhất|tối thiểu|đạt|có)\\s[\\d/]{3,5})${afterPart}))|(một|hai|ba|bốn)\\s+phần\\s+(hai|ba|tư|năm)(?!\\p{L})|(?<!\\p{L})(?:một nửa|nửa số)(?!\\p{L})`,
  'giu',
);

const strictlyAbove = /(?:(?:^|\s)(?:trên|hơn|vượt)|>)\s*$/iu;
const strictlyBelow = /(?:(?:^|\s)dưới|<)\s*$/iu;
const atMost = /(?:không quá|không vượt quá|tối đa|nhiều nhất|giảm còn|không hơn|≤|<=)\s*$/iu;
/** What points are taken off for, or how far something grows, is no share of anything. */
const noShare = /(?:^|\s)(?:cứ(?:\s\p{L}+){0,2}|mỗi|thiếu|thừa|trừ|cộng)\s*$/iu;
const notBelow = /không (?:dưới|thấp hơn|ít hơn|nhỏ hơn|kém)\s*$/iu;
const overBefore = /^(?:không|tuyệt đối không)\s.*(?:quá|trên|vượt)\s*$/iu;

const verbs =
  /\s(?:đạt|được|có|không|thường xuyên|nắm vững|chấp hành|thực hiện|tham gia|hoàn thành|đăng ký|cam kết|ký|học tập|xếp loại|tự|phải|làm|biết|sử dụng|giữ|gương mẫu|mặc|đeo|hài lòng|giải quyết|nộp|gửi|đóng|chấp nhận|mắc|vi phạm)(?=\s|$)/u;
const points = /\(\s*(?:tối đa\s*)?\d+(?:[.,]\d+)?\s*(?:điểm|đ)\s*\)/giu;

/** What is counted: the words up to the verb. Undefined where none stand there. */
export function countedWords(text: string): string | undefined {
  const words = text.replace(points, '').split(verbs)[0]!;
  const bare = withoutEdges(withoutEdges(words, ',.;:').replace(/\strở lên$/u, ''), ',.;:');
  return bare.length > 1 && bare.length < 160 ? bare : undefined;
}

/** The words before a share that ends its clause: "Tỷ lệ hồ sơ chậm hạn dưới 2%". */
function wordsBefore(text: string): string | undefined {
  const words = text
    .replace(notBelow, '')
    .replace(/\s*(?:trên|hơn|dưới|đạt|từ|ít nhất|tối thiểu|không quá|tối đa|giảm còn|phấn đấu|là|còn|≥|≤|>|<)(?=\s|$)/giu, '')
    .trim();
  return words.length > 3 ? words : undefined;
}

function ofIn(before: string, after: string): { of?: string } {
  const of = countedWords(after.replace(/^\s*(?:trở lên|tổng số|số)(?=\s|$)/u, ' ')) ?? wordsBefore(before);
  return of ? { of } : {};
}

function comparison(before: string, value: number): Pick<Target, 'kind' | 'strict'> {
  if (notBelow.test(before)) return { kind: 'atLeast' };
  if (strictlyBelow.test(before)) return { kind: 'atMost', strict: true };
  if (atMost.test(before) || overBefore.test(before)) return { kind: 'atMost' };
  if (strictlyAbove.test(before)) return { kind: 'atLeast', strict: true };
  return { kind: value === 100 ? 'all' : 'atLeast' };
}

/** "6/6 đơn vị (100%)", "7/8 thôn, đạt 87,5%": the share only says the fraction again. */
function saysAgain(match: RegExpExecArray, last: RegExpExecArray | undefined, text: string): boolean {
  if (last === undefined || match[2] || !match[0].endsWith('%') || last[0].endsWith('%')) return false;
  return text[match.index - 1] === '(' || Math.abs((fractionOf(last) ?? 0) - countOf(match[3]!)) < 1;
}

/** The shares of one clause (tỷ lệ): "trên 90%", "70 - 80%", "2/3 số …", each with what it is a share of. */
export function sharesIn(text: string): readonly Measure[] {
  if (!/[%/]|phần|nửa/u.test(text)) return [];
  const matches = [...matchesIn(text, shape), ...matchesIn(text, fraction)].sort((a, b) => a.index - b.index);
  return matches.flatMap((match, at): readonly Measure[] => {
    if (saysAgain(match, matches[at - 1], text)) return [];
    const to = match.index + match[0].length;
    const last = matches[at - 1];
    const before = text.slice(last ? last.index + last[0].length : 0, match.index);
    if (noShare.test(before)) return [];
    const of = ofIn(before, text.slice(to, matches[at + 1]?.index));
    const place = { from: match.index, to };
    if (match[0].endsWith('%') && match[2]) {
      const value = [countOf(match[1]!), countOf(match[2])] as const;
      return [{ ...place, target: { kind: 'range', value, unit: '%', ...of } }];
    }
    const value = match[0].endsWith('%') ? countOf(match[3]!) : fractionOf(match);
    if (value === null) return [];
    const { kind, strict } = comparison(before, value);
    return [{ ...place, target: { kind, value, unit: '%', ...of, ...(strict && { strict }) } }];
  });
}

/** A fraction in hundredths of a per cent: 2/3 is 66.67. Null for one above the whole. */
function fractionOf(match: RegExpExecArray): number | null {
  const [over, under] = [match[1] ?? match[3] ?? match[5], match[2] ?? match[4] ?? match[6]];
  const [part, whole] = over ? [countOf(over), countOf(under!)] : match[7] ? [countOf(match[7]), wholeOf(match[8]!)] : [1, 2];
  return part > whole ? null : Math.round((part / whole) * 10_000) / 100;
}

const wholeOf = (word: string) => (word.toLowerCase() === 'năm' ? 5 : countOf(word));
