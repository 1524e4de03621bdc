import { addDays, type Day, dayAt, dayOf, isDay, shortDate, weekdayOf } from '#domain/kernel/day.ts';
import { number } from '#domain/kernel/vietnamese.ts';
import type { Language } from './language.ts';

const weekdays: Record<Language, readonly string[]> = {
  vi: ['Chủ nhật', 'thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
};

const minute = 60_000;
const hour = 60 * minute;
const wholeDay = 24 * hour;

/** `19:04:12` of an instant (ISO 8601, UTC) in Vietnam, UTC+7 all year. */
const clockOf = (instant: string) => new Date(Date.parse(instant) + 7 * hour).toISOString().slice(11, 19);

/** `17:00` in Vietnam. */
export const hourText = (instant: string) => clockOf(instant).slice(0, 5);

/** `thứ Tư 25/11/2026`. */
export const dayText = (day: Day, language: Language = 'vi') => `${weekdays[language][weekdayOf(day)]} ${shortDate(day)}`;

/** `17:00, 25/11/2026`. */
export const momentText = (instant: string) => `${hourText(instant)}, ${shortDate(dayAt(instant))}`;

/** `17:00, thứ Tư 25/11/2026`. */
export const longMoment = (instant: string, language: Language = 'vi') =>
  `${hourText(instant)}, ${dayText(dayAt(instant), language)}`;

/** `19:04:12, thứ Sáu 27/11/2026`: for receipts, where the second counts. */
export const exactMoment = (instant: string, language: Language = 'vi') =>
  `${clockOf(instant)}, ${dayText(dayAt(instant), language)}`;

const units: Record<Language, (count: number, unit: 'day' | 'hour' | 'minute') => string> = {
  vi: (count, unit) => `${count}\u00a0${{ day: 'ngày', hour: 'giờ', minute: 'phút' }[unit]}`,
  en: (count, unit) => `${count}\u00a0${unit}${count === 1 ? '' : 's'}`,
};

function lengthText(millis: number, language: Language, exact: boolean): string {
  const say = units[language];
  const days = Math.floor(millis / wholeDay);
  const hours = Math.floor((millis % wholeDay) / hour);
  const minutes = Math.floor((millis % hour) / minute);
  if (days > 0) return exact && days < 3 && hours > 0 ? `${say(days, 'day')} ${say(hours, 'hour')}` : say(days, 'day');
  if (hours > 0) return exact && minutes > 0 ? `${say(hours, 'hour')} ${say(minutes, 'minute')}` : say(hours, 'hour');
  return say(Math.max(minutes, 1), 'minute');
}

/** `còn 2 ngày 8 giờ`, or `trễ 3 ngày` once it has passed; both instants ISO 8601. */
export function timeLeft(until: string, now: string, language: Language = 'vi'): string {
  const millis = Date.parse(until) - Date.parse(now);
  const length = lengthText(Math.abs(millis), language, millis > 0);
  if (millis > 0) return language === 'vi' ? `còn ${length}` : `${length} left`;
  return language === 'vi' ? `trễ ${length}` : `${length} late`;
}

/** `error` once late, `risk` in the last three days, else `plain`. */
export function urgencyOf(until: string, now: string): 'error' | 'risk' | 'plain' {
  const millis = Date.parse(until) - Date.parse(now);
  if (millis <= 0) return 'error';
  return millis < 3 * wholeDay ? 'risk' : 'plain';
}

/** Points from hundredths of a point: `83,0`, `93,25`. */
export const pointsText = (hundredths: number) => number(hundredths / 100, hundredths % 10 === 0 ? 1 : 2);

/** `1.234,5`, with as many decimals as the value has, at most `digits`. */
export function numberText(value: number, digits = 2): string {
  const shown = number(value, digits);
  return shown.includes(',') ? shown.replace(/,?0+$/, '') : shown;
}

/** `33/34, 97,1%`: a share never without its base. */
export const shareText = (part: number, whole: number) =>
  whole === 0 ? `${number(part)}/${number(whole)}` : `${number(part)}/${number(whole)}, ${numberText((100 * part) / whole, 1)}%`;

/** `1,2 MB`. */
export function sizeText(bytes: number): string {
  if (bytes < 100) return `${bytes}\u00a0byte`;
  if (bytes < 1_000_000) return `${numberText(bytes / 1000, bytes < 10_000 ? 1 : 0)} kB`;
  if (bytes < 1_000_000_000) return `${numberText(bytes / 1_000_000, 1)} MB`;
  return `${numberText(bytes / 1_000_000_000, 1)} GB`;
}

/** A hash in groups of four capitals: `7F3A 91C2 0B4E D85A`. */
export const inFours = (hash: string) => (hash.toUpperCase().match(/.{1,4}/g) ?? []).join(' ');

/**
 * The number a person typed, with Vietnamese separators; `null` for nothing, `undefined` for what is no number.
 * `1.234` is one thousand two hundred thirty-four; `2.5` can only be two and a half.
 */
export function parseNumber(text: string): number | null | undefined {
  const plain = text.replace(/[\s\u00a0]/g, '').replace('−', '-');
  if (plain === '') return null;
  if (/^-?\d{1,3}(\.\d{3})+(,\d+)?$/.test(plain)) return Number(plain.replaceAll('.', '').replace(',', '.'));
  if (/^-?\d+([.,]\d+)?$/.test(plain)) return Number(plain.replace(',', '.'));
  return undefined;
}

export type TypedDay =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'empty' | 'shape' }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'date'; readonly month: number; readonly days: number };

const typedShapes = [
  { shape: /^(\d{1,2})[/\-. ](\d{1,2})[/\-. ](\d{4}|\d{2})$/, order: [3, 2, 1] },
  { shape: /^(\d{4})-(\d{1,2})-(\d{1,2})$/, order: [1, 2, 3] },
  { shape: /^(\d{2})(\d{2})(\d{4})$/, order: [3, 2, 1] },
] as const;

/** The day a person typed (`5/2/2026`, `05-02-26`, `05022026`), or what is wrong with it. */
export function parseDay(text: string): TypedDay {
  const plain = text.trim();
  if (plain === '') return { kind: 'empty' };
  for (const { shape, order } of typedShapes) {
    const parts = shape.exec(plain);
    if (parts) return dayFrom(...(order.map((place) => Number(parts[place])) as [number, number, number]));
  }
  return { kind: 'shape' };
}

function dayFrom(typedYear: number, month: number, date: number): TypedDay {
  const year = typedYear < 100 ? 2000 + typedYear : typedYear;
  if (month < 1 || month > 12) return { kind: 'month', month };
  const day = dayOf(year, month, date);
  if (isDay(day)) return { kind: 'day', day };
  const days = [31, 30, 29, 28].find((last) => isDay(dayOf(year, month, last))) ?? 31;
  return { kind: 'date', month, days };
}

/** A closing instant as offices say it: midnight is the end of the day before, `hết ngày thứ Ba 30/11/2021`. */
export function closingText(closesAt: string, language: Language = 'vi'): string {
  if (hourText(closesAt) !== '00:00') return longMoment(closesAt, language);
  const last = dayText(addDays(dayAt(closesAt), -1), language);
  return language === 'vi' ? `hết ngày ${last}` : `the end of ${last}`;
}

/** A deadline as a margin says it: what is left, how pressing, then when it ends. Spread it into a Line. */
export function dueOf(until: string, now: string, language: Language = 'vi') {
  const tone = urgencyOf(until, now);
  const atMidnight = hourText(until) === '00:00';
  const before = { vi: tone === 'error' ? 'hạn' : atMidnight ? 'đến' : 'trước', en: tone === 'error' ? 'due' : 'before' }[
    language
  ];
  return { when: timeLeft(until, now, language), tone, margin: `${before} ${closingText(until, language)}` } as const;
}

/** A sentence or a name at the head of a line, whatever the text it was taken from. */
export const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
