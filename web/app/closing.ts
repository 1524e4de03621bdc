import { addDays, dayAt } from '#domain/kernel/day.ts';
import { dayText, hourText, longMoment } from '../ui/format.ts';
import type { Language } from './language.ts';

/** A closing instant as offices say it: midnight is the end of the day before, `hết ngày thứ Ba 30/11/2021`. */
export function closingText(closesAt: string, language: Language = 'vi'): string {
  if (hourText(closesAt) !== '00:00') return longMoment(closesAt, language);
  const last = dayText(addDays(dayAt(closesAt), -1), language);
  return language === 'vi' ? `hết ngày ${last}` : `the end of ${last}`;
}
