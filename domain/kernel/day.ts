/** A calendar day in Vietnam, `2026-12-31` (ngày). Compares as text. */
export type Day = string & { readonly day: unique symbol };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisADay = 86_400_000;

/** Days since 1970-01-01, in the proleptic Gregorian calendar. */
function ordinalOf(day: Day): number {
  const [, year, month, date] = shape.exec(day)!;
  return Date.UTC(Number(year), Number(month) - 1, Number(date)) / millisADay;
}

function fromOrdinal(ordinal: number): Day {
  return new Date(ordinal * millisADay).toISOString().slice(0, 10) as Day;
}

const padded = (value: number, width: number) => String(value).padStart(width, '0');

/** The day of a year (1–9999), month (1–12) and date, unchecked; use `isDay` on what comes from outside. */
export function dayOf(year: number, month: number, date: number): Day {
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(date, 2)}` as Day;
}

/** True for a real calendar day: `2021-02-30` is none. */
export function isDay(text: string): text is Day {
  return shape.test(text) && fromOrdinal(ordinalOf(text as Day)) === text;
}

/** @throws RangeError when the text is no calendar day. */
export function day(text: string): Day {
  if (!isDay(text)) throw new RangeError(`not a calendar day: ${text}`);
  return text;
}

export function addDays(from: Day, days: number): Day {
  return fromOrdinal(ordinalOf(from) + days);
}

/** Days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: Day, b: Day): number {
  return ordinalOf(b) - ordinalOf(a);
}

export function yearOf(of: Day): number {
  return Number(of.slice(0, 4));
}

/** 1–12. */
export function monthOf(of: Day): number {
  return Number(of.slice(5, 7));
}

/** 0 is Sunday (Chủ nhật), 1 is Monday (thứ Hai). */
export function weekdayOf(of: Day): number {
  return (((ordinalOf(of) + 4) % 7) + 7) % 7;
}

/** `31/12/2026`, as Vietnamese offices write it. */
export function shortDate(of: Day): string {
  return `${of.slice(8)}/${of.slice(5, 7)}/${of.slice(0, 4)}`;
}

/** `ngày 05 tháng 02 năm 2026`: a day below 10 and the months 1 and 2 take a leading 0 (NĐ 30/2020/NĐ-CP, Phụ lục I). */
export function longDate(of: Day): string {
  const month = monthOf(of);
  return `ngày ${of.slice(8)} tháng ${month <= 2 ? padded(month, 2) : month} năm ${of.slice(0, 4)}`;
}

/** A calendar day in an instant of Asia/Ho_Chi_Minh (UTC+7 all year since 1975); the instant is ISO 8601 in UTC. */
export function dayAt(instant: string): Day {
  const millis = Date.parse(instant) + 7 * 3_600_000;
  return fromOrdinal(Math.floor(millis / millisADay));
}

/** The first instant of a day in Vietnam, ISO 8601 in UTC. */
export function startOf(of: Day): string {
  return `${addDays(of, -1)}T17:00:00.000Z`;
}

/** The instant of an hour `07:30` on a day in Vietnam, ISO 8601 in UTC. */
export function instantAt(of: Day, hour: string): string {
  const minutes = Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3));
  return new Date(Date.parse(startOf(of)) + minutes * 60_000).toISOString();
}
