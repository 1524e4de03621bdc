import { type Day, dayOf, isDay } from '#domain/kernel/day.ts';
import { matchesIn } from './matches.ts';

/** One date as written: `day` is null where the calendar has no such day. */
export interface WrittenDate {
  readonly day: Day | null;
  readonly from: number;
  readonly to: number;
}

const shape =
  /(?<![\d/])(?:(\d{1,2})\s?([/.-])\s?(\d{1,2})\s?\2\s?(\d{4})(?!\d)|(\d{1,2}) tháng (\d{1,2})(?:,)? năm (\d{4})(?!\d))/giu;

/** Every full date of a text, in order: "29/9/2020", "29-9-2020", "29.9.2020", "29 tháng 9 năm 2020". */
export function datesIn(text: string): readonly WrittenDate[] {
  return matchesIn(text, shape).map((match) => {
    const [date, month, year] = match[1] ? [match[1], match[3], match[4]] : [match[5], match[6], match[7]];
    const written = dayOf(Number(year), Number(month), Number(date));
    return { day: isDay(written) ? written : null, from: match.index, to: match.index + match[0].length };
  });
}
