import { addDays, type Day } from '../kernel/day.ts';
import type { CalendarEntry } from './calendar.ts';

/** A text value (RFC 5545 §3.3.11). */
export const escapedText = (text: string): string => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replace(/\r\n|\r|\n/g, '\\n');

const longestLine = 75;

/** Octets of a letter in UTF-8. */
function octetsOf(letter: string): number {
  const code = letter.codePointAt(0)!;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A content line in parts of at most 75 octets, never inside a letter (RFC 5545 §3.1). */
export function foldedLine(line: string): string {
  const parts: string[] = [''];
  let octets = 0;
  for (const letter of line) {
    const more = octetsOf(letter);
    if (octets + more > longestLine) {
      parts.push(' ');
      octets = 1;
    }
    parts[parts.length - 1] += letter;
    octets += more;
  }
  return parts.join('\r\n');
}

const zone = 'Asia/Ho_Chi_Minh';
const meetingHours = 2;
const digits = (text: string) => text.replace(/[-:]/g, '');
const utc = (instant: string) => `${digits(instant.slice(0, 19))}Z`;
const dateOf = (day: Day) => digits(day);

/** Vietnam has kept UTC+7 since 13/6/1975. */
const timezone = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19750613T000000',
  'TZOFFSETFROM:+0800',
  'TZOFFSETTO:+0700',
  'TZNAME:+07',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/** A whole calendar (RFC 5545), lines ended by CR LF, at most 75 octets each. `name` is what calendar programs call it. */
export function icalendar(entries: readonly CalendarEntry[], name: string): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Dat Chuan//Lich viec//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapedText(name)}`,
    `X-WR-TIMEZONE:${zone}`,
    'REFRESH-INTERVAL;VALUE=DURATION:PT1H',
    'X-PUBLISHED-TTL:PT1H',
    ...timezone,
    ...entries.flatMap(eventLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldedLine(line)}\r\n`).join('');
}

function eventLines(entry: CalendarEntry): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapedText(entry.uid)}`,
    `DTSTAMP:${utc(entry.changedAt)}`,
    `LAST-MODIFIED:${utc(entry.changedAt)}`,
    `SEQUENCE:${entry.sequence}`,
    `STATUS:${entry.isCancelled ? 'CANCELLED' : 'CONFIRMED'}`,
    ...timeLines(entry),
    `SUMMARY:${escapedText(entry.summary)}`,
    `DESCRIPTION:${escapedText(entry.description)}`,
    `URL:${entry.url}`,
    ...(entry.isCancelled ? [] : alarmLines(entry)),
    'END:VEVENT',
  ];
}

function timeLines({ day, hour }: CalendarEntry): readonly string[] {
  if (hour === null)
    return [`DTSTART;VALUE=DATE:${dateOf(day)}`, `DTEND;VALUE=DATE:${dateOf(addDays(day, 1))}`, 'TRANSP:TRANSPARENT'];
  return [`DTSTART;TZID=${zone}:${dateOf(day)}T${digits(hour)}00`, `DURATION:PT${meetingHours}H`, 'TRANSP:OPAQUE'];
}

/** For a last day, at eight in the morning a week and a day before; for a meeting, a day and an hour before. */
function alarmLines({ hour, summary }: CalendarEntry): readonly string[] {
  const triggers = hour === null ? ['-P6DT16H', '-PT16H'] : ['-P1D', '-PT1H'];
  return triggers.flatMap((trigger) => [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `TRIGGER:${trigger}`,
    `DESCRIPTION:${escapedText(summary)}`,
    'END:VALARM',
  ]);
}
