import { dayOf, isDay, shortDate, weekdayOf } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import type { Finding } from '#domain/plans/reading.ts';
import { datesIn } from '../dates.ts';
import { matchesIn } from '../matches.ts';
import type { Passage } from '../passage.ts';
import { findingAt } from './finding.ts';

const weekdays = ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'] as const;
const spoken: Readonly<Record<string, number>> = {
  'chu nhat': 0,
  'thu hai': 1,
  'thu 2': 1,
  'thu ba': 2,
  'thu 3': 2,
  'thu tu': 3,
  'thu 4': 3,
  'thu nam': 4,
  'thu 5': 4,
  'thu sau': 5,
  'thu 6': 5,
  'thu bay': 6,
  'thu 7': 6,
};
const weekday = '(thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\\s+nhật)';
const before = new RegExp(`(?<!\\p{L})${weekday}\\s*[,(]?\\s*(?:ngày\\s+)?$`, 'iu');
const behind = new RegExp(`^\\s*[,(]\\s*${weekday}(?!\\p{L})`, 'iu');
const shortDay = /(?<=ngày\s{1,2})(\d{1,2})\s?[/.-]\s?(\d{1,2})(?!\s?[/.-]?\d)(?!\s?%)/giu;

function weekdayFindings(passage: Passage): readonly Finding[] {
  const { text } = passage;
  return datesIn(text).flatMap((date): readonly Finding[] => {
    if (date.day === null) return [];
    const head = before.exec(text.slice(Math.max(0, date.from - 24), date.from));
    const tail = behind.exec(text.slice(date.to, date.to + 24));
    const said = head?.[1] ?? tail?.[1];
    if (said === undefined) return [];
    const right = weekdays[weekdayOf(date.day)]!;
    if (spoken[fold(said)] === weekdayOf(date.day)) return [];
    const from = head ? Math.max(0, date.from - 24) + head.index : date.from;
    const to = head ? date.to : date.to + tail![0].length;
    return [
      findingAt(passage, from, to, {
        severity: 'warning',
        code: 'weekday-mismatch',
        message: `Ngày ${shortDate(date.day)} là ${right}, không phải ${said}.`,
        suggestion: text.slice(from, to).replace(said, right),
      }),
    ];
  });
}

const impossible = (passage: Passage, from: number, to: number): Finding =>
  findingAt(passage, from, to, {
    severity: 'warning',
    code: 'invalid-date',
    message: `Không có ngày ${passage.text.slice(from, to)} trong lịch.`,
  });

/** Dates that no calendar has, with or without their year: 31/11, 30/02/2026; 29/02 alone passes. */
function impossibleDates(passage: Passage): readonly Finding[] {
  const whole = datesIn(passage.text).filter((date) => date.day === null);
  const short = matchesIn(passage.text, shortDay).filter((match) => !isDay(dayOf(2024, Number(match[2]), Number(match[1]))));
  return [
    ...whole.map((date) => impossible(passage, date.from, date.to)),
    ...short.map((match) => impossible(passage, match.index, match.index + match[0].length)),
  ];
}

const range =
  /từ\s+(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})(?:[/.-](\d{4}))?\s*(?:đến|tới|[-–])\s*(?:hết\s+)?(?:ngày\s+)?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})/giu;

/** "từ ngày 30/6/2026 đến ngày 10/3/2026": the end before the beginning. */
function backwards(passage: Passage): readonly Finding[] {
  return matchesIn(passage.text, range).flatMap((match): readonly Finding[] => {
    const [first, month, year, last, lastMonth, lastYear] = match.slice(1).map(Number);
    const from = dayOf(Number.isNaN(year) ? lastYear! : year!, month!, first!);
    const to = dayOf(lastYear!, lastMonth!, last!);
    if (!isDay(from) || !isDay(to) || from <= to) return [];
    return [
      findingAt(passage, match.index, match.index + match[0].length, {
        severity: 'warning',
        code: 'deadline-order',
        message: `Ngày bắt đầu ${shortDate(from)} có sau ngày kết thúc ${shortDate(to)}.`,
      }),
    ];
  });
}

/** What is wrong with dates by themselves: none in the calendar, another day of the week, an end before its beginning. */
export function calendarFindings(passages: readonly Passage[]): readonly Finding[] {
  return passages.flatMap((passage) =>
    /\d/.test(passage.text) ? [...impossibleDates(passage), ...weekdayFindings(passage), ...backwards(passage)] : [],
  );
}
