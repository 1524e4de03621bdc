import { addDays, type Day, dayOf, isDay, yearOf } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import type { Deadline, ReadPeriod, Recurring } from '#domain/plans/reading.ts';
import { withoutEnd } from '../edges.ts';
import { romanValue } from '../marks.ts';
import { matchesIn } from '../matches.ts';
import { type Passage, pieces, spanOf } from '../passage.ts';

const lead =
  '(chậm nhất (?:là )?(?:trước|đến|vào|trong)?|trước|xong trước|đến hết|hết|muộn nhất(?: là)?|không muộn hơn|kết thúc (?:vào )?|hạn(?: chót| cuối)?(?: nộp)?(?: là)?:?)';
const hour = "(?:\\d{1,2}\\s*(?:giờ|h|g|:)\\s*(?:\\d{2})?(?: phút|')?,?\\s*)?";
const full = '(\\d{1,2})(?:\\s?[/.-]\\s?|\\s+tháng\\s+)(\\d{1,2})(?:(?:\\s?[/.-]\\s?|\\s+năm\\s+)(\\d{4}))?(?![\\d/])';
const dated = new RegExp(`(?<!\\p{L})${lead}\\s*(?:hết\\s+)?${hour}(?:ngày\\s+)?${full}(?!\\s*(?:hàng|hằng|của))`, 'giu');
/** "trước ngày 30/6 và 15/12/2025": one word before several dates. */
const another = new RegExp(`^\\s*(?:,|và)\\s*(?:trước\\s+)?(?:ngày\\s+)?${full}`, 'iu');
const monthly = new RegExp(`(?<!\\p{L})${lead}\\s*(?:hết\\s+)?tháng\\s+(\\d{1,2})\\s*(?:/|năm)\\s*(\\d{4})`, 'giu');
/** "hoàn thành trong tháng 11", "trong quý II năm 2025": through the last day of it. */
const within =
  /(?<!\p{L})trong\s+(?:(tháng)\s+(\d{1,2})|(quý)\s+([IVX]+|[1-4]))(?!\s*[-–,]\s*[\dIVX])(?:\s*(?:\/|,?\s*năm)\s*(\d{4}))?(?![\d/])/giu;
const yearly =
  /(?:trước|chậm nhất|đến hết)\s+(?:là\s+)?(?:trước\s+)?(?:ngày\s+)?(\d{1,2})(?:\s?[/.-]\s?|\s+tháng\s+)(\d{1,2})\s+(hàng năm|hằng năm)/giu;

function meaningOf(leading: string): Deadline['meaning'] {
  const text = leading.toLowerCase();
  if (/chậm nhất|muộn|hạn/.test(text)) return 'at-latest';
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

/** Of a row of a table the first cell that says something. */
const cellThatSays = (text: string) =>
  text
    .split('|')
    .find((cell) => /\p{L}{2}/u.test(cell))
    ?.trim() ?? text;

/** What is due: the words of the clause before the date, or after it where nothing stands before. */
function whatIn(clause: Passage, from: number, to: number): string {
  const said = clause.text.slice(0, from);
  const before = tidyEnd(said.includes('|') ? cellThatSays(said) : said);
  return before.length > 3 ? before : clause.text.slice(to).replace(/^[\s,;:)]+/u, '') || clause.text;
}

/** A deadline whose words say both "at the latest" and "before": which day is the last? */
export function isAmbiguous(text: string): boolean {
  return /chậm nhất\s+(?:là\s+)?trước/iu.test(text);
}

interface Frame {
  readonly period: ReadPeriod | null;
  readonly issuedOn: Day | null;
}

/** The last day of a month; without a year, of the first such month that ends in the plan's time. */
function endOfMonth(month: number, year: string | undefined, { period, issuedOn }: Frame): Day | null {
  if (month < 1 || month > 12) return null;
  const last = (of: number) => addDays(month === 12 ? dayOf(of + 1, 1, 1) : dayOf(of, month + 1, 1), -1);
  if (year) return last(Number(year));
  const middle = yearFor(period, issuedOn, month, 15);
  return middle && last(yearOf(middle));
}

function dayDeadlines(clause: Passage, frame: Frame): readonly Deadline[] {
  return matchesIn(clause.text, dated).flatMap((match) => {
    const rows = [{ date: match[2]!, month: match[3]!, year: match[4], from: match.index, to: match.index + match[0].length }];
    for (
      let more = another.exec(clause.text.slice(rows.at(-1)!.to));
      more;
      more = another.exec(clause.text.slice(rows.at(-1)!.to))
    ) {
      const { to } = rows.at(-1)!;
      rows.push({ date: more[1]!, month: more[2]!, year: more[3], from: to + more[0].search(/\d/), to: to + more[0].length });
    }
    const said = rows.findLast((row) => row.year)?.year;
    return rows.flatMap(({ date, month, year = said, from, to }): readonly Deadline[] => {
      const due = year
        ? dayOf(Number(year), Number(month), Number(date))
        : yearFor(frame.period, frame.issuedOn, Number(month), Number(date));
      return due && isDay(due) ? [{ ...deadline(clause, match, due), span: spanOf(clause, from, to) }] : [];
    });
  });
}

function monthDeadlines(clause: Passage, frame: Frame): readonly Deadline[] {
  const until = matchesIn(clause.text, monthly).flatMap((match): readonly Deadline[] => {
    const [month, year] = [Number(match[2]), Number(match[3])];
    if (month < 1 || month > 12) return [];
    const before = meaningOf(match[1]!) === 'before';
    return [deadline(clause, match, before ? dayOf(year, month, 1) : endOfMonth(month, match[3], frame)!)];
  });
  const inside = matchesIn(clause.text, within).flatMap((match): readonly Deadline[] => {
    const month = match[1] ? Number(match[2]) : (romanValue(match[4]!.toUpperCase()) ?? Number(match[4])) * 3;
    const date = endOfMonth(month, match[5], frame);
    const to = match.index + match[0].length;
    return date
      ? [{ date, meaning: 'through', what: whatIn(clause, match.index, to), span: spanOf(clause, match.index, to) }]
      : [];
  });
  return [...until, ...inside];
}

/** Absolute dates by which something is due; a date without a year takes the plan's. */
export function deadlinesIn(passages: readonly Passage[], period: ReadPeriod | null, issuedOn: Day | null): readonly Deadline[] {
  const frame = { period, issuedOn };
  return passages.flatMap((passage) =>
    /\d/.test(passage.text)
      ? pieces(passage, /\.(?=\s+\p{Lu})/gu).flatMap((clause) => [
          ...dayDeadlines(clause, frame),
          ...monthDeadlines(clause, frame),
        ])
      : [],
  );
}

const columnOfDays = /^(?:\|\s*)?(?:stt|tt|so tt)\s*\|(?:.*\|)?[^|]*(?:hoan thanh|thoi han|han (?:nop|chot|cuoi))/;
const bareDay = /^(?:ngày\s+)?(\d{1,2})(?:[/.-]|\s+tháng\s+)(\d{1,2})(?:(?:[/.-]|\s+năm\s+)(\d{4}))?$/iu;
const bareMonth = /^(?:(tháng)\s+(\d{1,2})|(quý)\s+([IVX]+|[1-4]))(?:\s*(?:\/|,?\s*năm)\s*(\d{4}))?$/iu;

/** The day a cell names and nothing else: "15/4/2025", "Tháng 6", "Quý II/2025". */
function dayOfCell(text: string, frame: Frame): Day | null {
  const day = bareDay.exec(text);
  if (day) {
    const [month, date] = [Number(day[2]), Number(day[1])];
    const due = day[3] ? dayOf(Number(day[3]), month, date) : yearFor(frame.period, frame.issuedOn, month, date);
    return due && isDay(due) ? due : null;
  }
  const month = bareMonth.exec(text);
  if (!month) return null;
  const last = month[1] ? Number(month[2]) : (romanValue(month[4]!.toUpperCase()) ?? Number(month[4])) * 3;
  return endOfMonth(last, month[5], frame);
}

/** The bare days and months of a table one of whose columns says when each row is to be done. */
export function dueCellsIn(rows: readonly Passage[], period: ReadPeriod | null, issuedOn: Day | null): readonly Deadline[] {
  let open = false;
  return rows.flatMap((row): readonly Deadline[] => {
    if (!row.text.includes(' | ')) open = false;
    else if (columnOfDays.test(fold(row.text))) open = true;
    else if (open) {
      const cells = pieces(row, /\|/gu);
      const what = cells.find((cell) => /\p{L}{2}/u.test(cell.text))?.text ?? row.text;
      return cells.flatMap((cell): readonly Deadline[] => {
        const date = dayOfCell(cell.text, { period, issuedOn });
        return date ? [{ date, meaning: 'through', what, span: spanOf(cell) }] : [];
      });
    }
    return [];
  });
}

function deadline(clause: Passage, match: RegExpExecArray, date: Day): Deadline {
  const to = match.index + match[0].length;
  return { date, meaning: meaningOf(match[1]!), what: whatIn(clause, match.index, to), span: spanOf(clause, match.index, to) };
}

/** Days of every year: "trước ngày 15/11 hằng năm". */
export function yearlyDaysIn(passages: readonly Passage[]): readonly Recurring[] {
  return passages.flatMap((passage) =>
    pieces(passage, /;|\.(?=\s+\p{Lu})/gu).flatMap((clause) =>
      matchesIn(clause.text, yearly).map((match) => ({
        every: match[0],
        unit: 'year' as const,
        what: whatIn(clause, match.index, match.index + match[0].length),
        span: spanOf(clause, match.index, match.index + match[0].length),
      })),
    ),
  );
}
