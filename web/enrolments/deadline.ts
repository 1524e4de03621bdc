import { addDays, dayAt, shortDate } from '#domain/kernel/day.ts';
import { hourText, longMoment } from '../ui/format.ts';
import type { Language } from '../ui/language.ts';

interface DeadlineWords {
  readonly throughDay: (day: string) => string;
  readonly beforeMoment: (moment: string) => string;
}

/** A closing instant as people say it: `hết ngày 20/03/2021` when it is midnight, else `trước 17:00, thứ Sáu 19/03/2021`. */
export function deadlineText(closesAt: string, words: DeadlineWords, language: Language): string {
  if (hourText(closesAt) === '00:00') return words.throughDay(shortDate(addDays(dayAt(closesAt), -1)));
  return words.beforeMoment(longMoment(closesAt, language));
}
