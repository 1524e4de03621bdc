import { addDays, type Day, dayOf, isDay, yearOf } from '#domain/kernel/day.ts';
import type { Deadline, ReadPeriod, Recurring } from '#domain/plans/reading.ts';
import { withoutEnd } from '../edges.ts';
import { type Passage, pieces, spanOf } from '../passage.ts';

const lead =
  '(chậm nhất (?:là )?(?:trước|đến|vào|trong)?|trước|xong trước|đến hết|hết|muộn nhất(?: là)?|không muộn hơn|kết thúc (?:vào )?|hạn(?: chót)?(?: là)?:?)';
const full = '(\\d{1,2})(?:\\s?[/.-]\\s?|\\s+tháng\\s+)(\\d{1,2})(?:(?:\\s?[/.-]\\s?|\\s+năm\\s+)(\\d{4}))?(?![\\d/])';
const dated = new RegExp(`(?<!\\p{L})${lead}\\s*(?:hết\\s+)?(?:ngày\\s+)?${full}(?!\\s*(?:hàng|hằng|của))`, 'giu');
const monthly = new RegExp(`(?<!\\p{L})${lead}\\s*(?:hết\\s+)?tháng\\s+(\\d{1,2})\\s*(?:/|năm)\\s*(\\d{4})`, 'giu');
const yearly =
  /(?:trước|chậm nhất|đến hết)\s+(?:là\s+)?(?:trước\s+)?(?:ngày\s+)?(\d{1,2})(?:\s?[/.-]\s?|\s+tháng\s+)(\d{1,2})\s+(hàng năm|hằng năm)/giu;

function meaningOf(leading: string): Deadline['meaning'] {
  const text = leading.toLowerCase();
  if (/chậm nhất|muộn/.test(text)) return 'at-latest';
  return /hết|kết thúc/.test(text) ? 'through' : 'before';
}

/** A date without a year falls in the plan's time, or else soon after the plan itself. */
function yearFor(period: ReadPeriod | null, issuedOn: Day | null, month: number, date: number): Day | null {
  const soon = issuedOn && dayOf(yearOf(issuedOn), month, date);
  const after = soon && isDay(soon) && soon >= (issuedOn ?? soon) ? soon : null;
  if (!period) return after;
  for (let year = yearOf(period.from); year <= yearOf(period.to); year++) {
    const found = dayOf(year, month, date);
    if (isDay(found) && found >= period.from && found <= addDays(period.to, 92)) return found;
  }
  return after;
}

const tidyEnd = (text: string) => withoutEnd(text, ',;:(–-');

/** What is due: the words of the clause before the date, or after it where nothing stands before. */
function whatIn(clause: Passage, from: number, to: number): string {
  const before = tidyEnd(clause.text.slice(0, from));
  return before.length > 3 ? before : clause.text.slice(to).replace(/^[\s,;:)]+/u, '') || clause.text;
}

/** A deadline whose words say both "at the latest" and "before": which day is the last? */
export function isAmbiguous(text: string): boolean {
  return /chậm nhất\s+(?:là\s+)?trước/iu.test(text);
}

/** Absolute dates by which something is due; a date without a year takes the plan's. */
export function deadlinesIn(passages: readonly Passage[], period: ReadPeriod | null, issuedOn: Day | null): readonly Deadline[] {
  return passages.flatMap((passage) =>
    pieces(passage, /\.(?=\s+\p{Lu})/gu).flatMap((clause): readonly Deadline[] => {
      const found: Deadline[] = [];
      for (const match of clause.text.matchAll(dated)) {
        const [date, month] = [Number(match[2]), Number(match[3])];
        const due = match[4] ? dayOf(Number(match[4]), month, date) : yearFor(period, issuedOn, month, date);
        if (due && isDay(due)) found.push(deadline(clause, match, due));
      }
      for (const match of clause.text.matchAll(monthly)) {
        const [month, year] = [Number(match[2]), Number(match[3])];
        if (month < 1 || month > 12) continue;
        const before = meaningOf(match[1]!) === 'before';
        const next = month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1);
        found.push(deadline(clause, match, before ? dayOf(year, month, 1) : addDays(next, -1)));
      }
      return found;
    }),
  );
}

function deadline(clause: Passage, match: RegExpExecArray, date: Day): Deadline {
  const to = match.index + match[0].length;
  return { date, meaning: meaningOf(match[1]!), what: whatIn(clause, match.index, to), span: spanOf(clause, match.index, to) };
}

/** Days of every year: "trước ngày 15/11 hằng năm". */
export function yearlyDaysIn(passages: readonly Passage[]): readonly Recurring[] {
  return passages.flatMap((passage) =>
    pieces(passage, /;|\.(?=\s+\p{Lu})/gu).flatMap((clause) =>
      [...clause.text.matchAll(yearly)].map((match) => ({
        every: match[0],
        unit: 'year' as const,
        what: whatIn(clause, match.index, match.index + match[0].length),
        span: spanOf(clause, match.index, match.index + match[0].length),
      })),
    ),
  );
}
