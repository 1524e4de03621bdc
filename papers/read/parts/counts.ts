import { matchesIn } from '../matches.ts';
import { countOf, countSource } from './numberWords.ts';
import { countedWords, type Measure } from './shares.ts';

const count = countSource;
const noun = '(?!điểm|đ(?!\\p{L})|phần|năm(?!\\p{L}))(\\p{L}[\\p{L} ]{1,40})';
const span = '(tuần|tháng|quý|học kỳ|năm học|năm)';
/** What happens and comes again, as distinct from what is owned. */
const happening = '(lần|buổi|đợt|cuộc|kỳ|phiên|tiết|chuyên đề)';

const least = new RegExp(
  `(?:ít nhất|tối thiểu|không (?:ít hơn|thấp hơn|dưới|kém))\\s+(?:có\\s+|là\\s+)?${count}\\s+${noun}`,
  'giu',
);
const most = new RegExp(`(?:không quá|tối đa|nhiều nhất|không vượt quá)\\s+${count}\\s+${noun}`, 'giu');
/** "dưới 60 phút", "trên 20 sáng kiến": how old somebody is, or how long something lasted, only describes. */
const past = new RegExp(
  `(?<!\\p{L})(?<!không\\s|đến\\s)(trên|hơn|dưới)\\s+${count}\\s+(?!tuổi|tháng|ngày|tuần|quý|giờ)${noun}`,
  'giu',
);
/** "trên 4,2/5 điểm": a mark on a scale. */
const mark = /(trên|từ|đạt|tối thiểu|ít nhất)\s+(\d{1,2}(?:,\d{1,2})?)\/(?:5|10|100)\s+điểm/giu;
const up = new RegExp(`(?<!\\p{L})(?:có\\s+)?(?:từ\\s+)?${count}\\s+${noun}?\\s+trở lên`, 'giu');
const from = new RegExp(`(?<!\\p{L})từ\\s+${count}\\s+${noun}(?=\\s.{0,60}trở lên)`, 'giu');

/** "2 lần/tháng", "01 tiết/học kỳ", "hai lần mỗi năm". */
const perSpan = new RegExp(`(?<!\\p{L})${count}\\s+(lần|\\p{L}[\\p{L} ]{1,30}?)\\s*\\/\\s*(?:0?1\\s+)?${span}(?!\\p{L})`, 'giu');
const timesPer = new RegExp(`(?<!\\p{L})${count}\\s+${happening}\\s+(?:mỗi|trong một|trong 1|một)\\s+${span}(?!\\p{L})`, 'giu');
/** "mỗi tháng sinh hoạt chuyên môn hai lần", "mỗi năm tổ chức ít nhất 02 đợt". */
const everySpan = new RegExp(
  `(?<!\\p{L})(?:mỗi|hằng|hàng|một|0?1)\\s+${span}\\s[^,;]{0,60}?${count}\\s+${happening}(?!\\p{L})`,
  'giu',
);
/** "1 tháng/lần", "6 tháng một lần". */
const spanPerTime = new RegExp(
  `(?<!\\p{L})${count}?\\s*${span}\\s*(?:\\/\\s*(?:0?1\\s*)?|\\s(?:một|0?1)\\s+)lần(?!\\p{L})`,
  'giu',
);

/** "từ 01 đến 02 đảng viên": between two counts; hours, days and points are none. */
const between = new RegExp(
  `(?<![\\p{L}\\d/])(?:từ\\s+)?(?!(?:19|20)\\d\\d\\s*[-–đ])${count}\\s*(?:[-–]|đến)\\s*${count}\\s+(?!giờ|phút|ngày|tháng|tuần|quý|tuổi|%)${noun}`,
  'giu',
);

const shortSpan = (text: string) => (text.toLowerCase() === 'năm học' ? 'năm' : text.toLowerCase());
/** The noun that is counted: up to a verb, three words at most. */
const firstWords = (text: string) => (countedWords(text.trim()) ?? text.trim()).split(' ').slice(0, 3).join(' ');

function all(text: string, shape: RegExp, targetOf: (match: RegExpExecArray) => Measure['target']): readonly Measure[] {
  return matchesIn(text, shape).map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
    target: targetOf(match),
  }));
}

const belowBefore = /(?:(?<strict>dưới)|không quá|không vượt quá|tối đa|nhiều nhất)\s*$/iu;

/** "dưới 2 vụ/năm" is a ceiling, "2 lần/năm" a rhythm. */
function limited(measure: Measure, text: string): Measure {
  const below = belowBefore.exec(text.slice(0, measure.from));
  if (!below) return measure;
  const strict = below.groups?.strict !== undefined;
  return { ...measure, target: { ...measure.target, kind: 'atMost', ...(strict && { strict }) } };
}

const leastBefore = /(?:ít nhất|tối thiểu)\s+(?:có\s+|là\s+)?$/iu;
const happens = new RegExp(`^(?:${happening}|hội (?:nghị|thi|thảo|diễn|thao)|hoạt động|lớp|tin)(?!\\p{L})`, 'iu');

/** "ít nhất 01 sáng kiến/năm": what is owned is counted, not how often it comes. */
function isOwned({ from, target }: Measure, text: string): boolean {
  return leastBefore.test(text.slice(0, from)) && !happens.test(target.unit ?? '');
}

function frequencies(text: string): readonly Measure[] {
  const often = (value: string, unit: string) => ({ kind: 'frequency' as const, value: countOf(value), unit });
  return [
    ...all(text, perSpan, ([, value, what, of]) => often(value!, `${what!.trim()}/${shortSpan(of!)}`)),
    ...all(text, timesPer, ([, value, what, of]) => often(value!, `${what!}/${shortSpan(of!)}`)),
    ...all(text, everySpan, ([whole, of, value, what]) => ({
      ...often(value!, `${what!.toLowerCase()}/${shortSpan(of!)}`),
      ...(belowBefore.test(whole.slice(0, whole.lastIndexOf(value!))) && { kind: 'atMost' as const, unit: what!.toLowerCase() }),
    })),
    ...all(text, spanPerTime, ([, value, of]) => {
      const length = value ? countOf(value) : 1;
      return often('1', length === 1 ? `lần/${shortSpan(of!)}` : `lần/${length} ${shortSpan(of!)}`);
    }),
  ]
    .filter((measure) => !/(?<!không (?:vượt )?)quá\s*$/iu.test(text.slice(0, measure.from)) && !isOwned(measure, text))
    .map((measure) => limited(measure, text));
}

/** The words of a limit reach as far as the noun it counts. */
function upTo(measures: readonly Measure[], text: string): readonly Measure[] {
  return measures.map((measure) => {
    const unit = text.indexOf(measure.target.unit ?? '', measure.from);
    return unit < 0 ? measure : { ...measure, to: Math.min(measure.to, unit + (measure.target.unit ?? '').length) };
  });
}

/** What no count can do without: a figure, a word for one, or a "lần" as in "tháng/lần". */
const mayCount = /\d|(?:một|hai|ba|bốn|sáu|bảy|tám|chín|mười)(?!\p{L})|lần/iu;

/** The counts of one clause: "ít nhất 02 sáng kiến", "không quá 5 lượt", "2 lần/tháng". What rules win where two overlap stand first. */
export function countsIn(text: string): readonly Measure[] {
  if (!mayCount.test(text)) return [];
  const limit = (kind: 'atLeast' | 'atMost') => (match: RegExpExecArray) => ({
    kind,
    value: countOf(match[1]!),
    unit: firstWords(match[2]!),
  });
  const atLeast = limit('atLeast');
  return [
    ...frequencies(text),
    ...all(text, between, ([, low, high, what]) => ({
      kind: 'range',
      value: [countOf(low!), countOf(high!)],
      unit: firstWords(what!),
    })),
    ...upTo(all(text, most, limit('atMost')), text),
    ...all(text, mark, ([, above, value]) => ({
      kind: 'atLeast',
      value: countOf(value!),
      unit: 'điểm',
      ...(above!.toLowerCase() === 'trên' && { strict: true }),
    })),
    ...all(text, up, atLeast),
    ...all(text, from, atLeast),
    ...upTo(all(text, least, atLeast), text),
    ...all(text, past, ([, how, value, what]) => ({
      kind: how!.toLowerCase() === 'dưới' ? 'atMost' : 'atLeast',
      value: countOf(value!),
      unit: firstWords(what!),
      strict: true,
    })),
  ];
}
