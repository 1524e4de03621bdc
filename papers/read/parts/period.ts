import { addDays, type Day, dayOf, isDay } from '#domain/kernel/day.ts';
import type { ReadPeriod } from '#domain/plans/reading.ts';
import { romanValue } from '../marks.ts';
import { type Passage, spanOf } from '../passage.ts';

type Range = readonly [Day, Day];
type Reader = readonly [RegExp, (parts: readonly (string | undefined)[]) => Range | null];

const lastOf = (year: number, month: number) => (month === 12 ? dayOf(year, 12, 31) : addDays(dayOf(year, month + 1, 1), -1));
const years = (from: number, to: number): Range | null =>
  to >= from && to - from < 50 ? [dayOf(from, 1, 1), dayOf(to, 12, 31)] : null;
const months = (fromMonth: number, fromYear: number, toMonth: number, toYear: number): Range | null =>
  [fromMonth, toMonth].every((month) => month >= 1 && month <= 12) && fromYear * 12 + fromMonth <= toYear * 12 + toMonth
    ? [dayOf(fromYear, fromMonth, 1), lastOf(toYear, toMonth)]
    : null;
const quarter = (text: string) => romanValue(text.toUpperCase()) ?? Number(text);
const quarters = (from: number, fromYear: number, to: number, toYear: number) =>
  from <= 4 && to <= 4 ? months(from * 3 - 2, fromYear, to * 3, toYear) : null;
const days = (from: Day, to: Day): Range | null => (isDay(from) && isDay(to) && from <= to ? [from, to] : null);

const year = '(?:\\s*(?:năm|/|-|\\.)\\s*(\\d{4}))';
const date = `(?:ngày\\s+)?(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+tháng\\s+)(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+năm\\s+)(\\d{4})`;
const until = '\\s*(?:đến|tới|-|–)\\s*(?:hết\\s+)?';

const readers: readonly Reader[] = [
  [
    new RegExp(`(?:từ|kể từ)\\s+${date}${until}${date}`, 'iu'),
    ([a, b, c, d, e, f]) => days(dayOf(Number(c), Number(b), Number(a)), dayOf(Number(f), Number(e), Number(d))),
  ],
  [
    new RegExp(`bắt đầu\\s*:?\\s*(?:từ\\s+)?${date}.{0,30}?kết thúc\\s*:?\\s*(?:vào\\s+)?${date}`, 'iu'),
    ([a, b, c, d, e, f]) => days(dayOf(Number(c), Number(b), Number(a)), dayOf(Number(f), Number(e), Number(d))),
  ],
  [
    new RegExp(`từ\\s+quý\\s+([IVX]+|\\d)${year}?${until}quý\\s+([IVX]+|\\d)${year}`, 'iu'),
    ([a, b, c, d]) => quarters(quarter(a!), Number(b ?? d), quarter(c!), Number(d)),
  ],
  [
    new RegExp(`từ\\s+tháng\\s+(\\d{1,2})${year}?${until}tháng\\s+(\\d{1,2})${year}`, 'iu'),
    ([a, b, c, d]) => months(Number(a), Number(b ?? d), Number(c), Number(d)),
  ],
  [
    /(?:giai đoạn|nhiệm kỳ|từ năm)\s*(\d{4})\s*(?:[-–]|đến|tới)\s*(?:hết\s+)?(?:năm\s+)?(\d{4})/iu,
    ([a, b]) => years(Number(a), Number(b)),
  ],
  [
    /năm học\s*:?\s*(\d{4})\s*[-–]\s*(\d{4})/iu,
    ([a, b]) => (Number(b) === Number(a) + 1 ? [dayOf(Number(a), 9, 1), dayOf(Number(b), 8, 31)] : null),
  ],
  [
    /(?:0?6|sáu) tháng (đầu|cuối) (?:của )?năm (\d{4})/iu,
    ([a, b]) => (a!.toLowerCase() === 'đầu' ? months(1, Number(b), 6, Number(b)) : months(7, Number(b), 12, Number(b))),
  ],
  [
    /(?<!đến |trước |ngày \d{1,2} )tháng\s+(\d{1,2})\s*(?:năm|\/)\s*(\d{4})/iu,
    ([a, b]) => months(Number(a), Number(b), Number(a), Number(b)),
  ],
  [/quý\s+([IVX]+|\d)\s*(?:năm|\/)\s*(\d{4})/iu, ([a, b]) => quarters(quarter(a!), Number(b), quarter(a!), Number(b))],
  [
    /(?<!(?:tháng|quý)\s+[\dIVX]{1,4},?\s+|đến\s+)(?:trong\s+)?năm\s+(\d{4})(?!\s*[-–]\s*\d)/iu,
    ([a]) => years(Number(a), Number(a)),
  ],
];

/** The first stretch of time a text names: days, quarters, months, years, a school year (1 September to 31 August). */
export function periodIn(passage: Passage): ReadPeriod | null {
  for (const [shape, rangeOf] of readers) {
    const match = shape.exec(passage.text);
    const range = match && rangeOf(match.slice(1));
    if (match && range)
      return { from: range[0], to: range[1], span: spanOf(passage, match.index, match.index + match[0].length) };
  }
  return null;
}

/** "từ ngày ban hành đến ngày …" and the like begin with the plan's own day. */
export function openPeriodIn(passage: Passage, issuedOn: Day | null): ReadPeriod | null {
  const match = new RegExp(`từ (?:ngày|khi) (?:ban hành|ký|phát động)[^.;]{0,30}?đến (?:hết )?${date}`, 'iu').exec(passage.text);
  const horizon = /từ nay đến (?:hết )?năm (\d{4})/iu.exec(passage.text);
  if (horizon && issuedOn)
    return {
      from: issuedOn,
      to: dayOf(Number(horizon[1]), 12, 31),
      span: spanOf(passage, horizon.index, horizon.index + horizon[0].length),
    };
  if (!match || !issuedOn) return null;
  const to = dayOf(Number(match[3]), Number(match[2]), Number(match[1]));
  return isDay(to) && issuedOn <= to
    ? { from: issuedOn, to, span: spanOf(passage, match.index, match.index + match[0].length) }
    : null;
}
