import { addDays, type Day, dayAt, instantAt, startOf, weekdayOf } from '../kernel/day.ts';
import { isQuietHour, type MailPreference } from './preference.ts';

const sunday = 0;
const minuteMillis = 60_000;

/** `HH:MM` of an instant in Vietnam. */
function hourOf(instant: string): string {
  const minutes = Math.floor((Date.parse(instant) - Date.parse(startOf(dayAt(instant)))) / minuteMillis);
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

const isQuietDay = ({ quietSundays }: MailPreference, day: Day) => quietSundays && weekdayOf(day) === sunday;

/** No mail goes at this instant (giờ yên lặng): a quiet hour, or a Sunday of somebody who keeps Sundays. */
export function isQuiet(preference: MailPreference, instant: string): boolean {
  return isQuietDay(preference, dayAt(instant)) || isQuietHour(preference, hourOf(instant));
}

/** The first instant from `from` on that is not quiet; what is quiet only delays, it never drops. */
export function firstLoud(preference: MailPreference, from: string): string {
  const day = dayAt(from);
  if (isQuietDay(preference, day)) return firstLoud(preference, startOf(addDays(day, 1)));
  const hour = hourOf(from);
  if (!isQuietHour(preference, hour)) return from;
  const { quietUntil } = preference;
  return firstLoud(preference, instantAt(hour < quietUntil ? day : addDays(day, 1), quietUntil));
}

/** The first hour of the daily letter from an instant on, on a day that is not quiet. */
function nextDigest(preference: MailPreference, from: string): string {
  let day = dayAt(from);
  while (instantAt(day, preference.digestAt) < from || isQuietDay(preference, day)) day = addDays(day, 1);
  return firstLoud(preference, instantAt(day, preference.digestAt));
}

/** What was given back and what is due at once does not wait for the daily letter (tin gấp). */
export function isUrgent(code: string): boolean {
  return /[.-]returned$/.test(code) || urgentCodes.includes(code);
}

const urgentCodes: readonly string[] = [
  'assessments.notice.signatures-void',
  'identity.notice-reset',
  'notices.remind-tomorrow',
  'notices.remind-today',
];

/** The instant from which a mail about this may go; null: never. */
export function mailDueAt(preference: MailPreference, code: string, now: string): string | null {
  if (preference.mode === 'none') return null;
  const isAtOnce = preference.mode === 'at-once' || (preference.urgentAtOnce && isUrgent(code));
  return isAtOnce ? firstLoud(preference, now) : nextDigest(preference, now);
}

/** What is said only behind a sign-in, not in a mail: these features' notices are told as one neutral sentence. */
export function isBehindSignIn(code: string): boolean {
  return /^(?:incidents|evaluations|council|commendation|privacy)\./.test(code);
}
