import { addDays, type Day, dayOf, monthOf } from '../kernel/day.ts';
import { fold } from '../kernel/vietnamese.ts';
import type { PlanReading } from '../plans/reading.ts';
import { lastDayOfDeadline, rhythmsOf } from '../workplan/calendar.ts';
import { type Conference, type ConferenceKind, conferenceDays } from './conference.ts';

/** By when a conference is wanted, and whether the plan says so (thời hạn tổ chức). */
export interface Due {
  readonly by: Day;
  readonly isOfPlan: boolean;
}

const names: Readonly<Record<ConferenceKind, RegExp>> = {
  opening: /hoi nghi (?:can bo|vien chuc|cong chuc|nguoi lao dong|cbcc|cbvc|dau nam)|dai hoi cong nhan/,
  'half-year': /so ket|6 thang|sau thang/,
  'year-end': /tong ket/,
};

/** Without a word in the plan: the first quarter, July, December. */
const usual: Readonly<Record<ConferenceKind, (year: number) => Day>> = {
  opening: (year) => dayOf(year, 3, 31),
  'half-year': (year) => dayOf(year, 7, 31),
  'year-end': (year) => dayOf(year, 12, 31),
};

/** When people begin to be reminded: so many days before. */
export const noticeDays = 30;

/** The plan's own deadline or recurring line for it, else the custom of the year. */
export function dueOf(kind: ConferenceKind, reading: Pick<PlanReading, 'deadlines' | 'recurring' | 'period'>, year: number): Due {
  const isMeant = ({ what }: { readonly what: string }) => names[kind].test(fold(what));
  const { from, through } = conferenceDays(year);
  const inYear = (on: Day) => on >= from && on <= through;
  const deadline = reading.deadlines.filter(isMeant).map(lastDayOfDeadline).filter(inYear).sort()[0];
  if (deadline) return { by: deadline, isOfPlan: true };
  const days = rhythmsOf(reading, year)
    .filter(isMeant)
    .flatMap(({ days: on }) => on);
  const day = days.filter((on) => inYear(on) && isNear(kind, on)).sort()[0];
  return day ? { by: day, isOfPlan: true } : { by: usual[kind](year), isOfPlan: false };
}

/** Of a line that comes twice a year, the day that belongs to the half or to the end. */
function isNear(kind: ConferenceKind, on: Day): boolean {
  const month = monthOf(on);
  if (kind === 'half-year') return month >= 5 && month <= 9;
  return kind === 'opening' ? month <= 4 : month >= 10;
}

/** Wanted from `noticeDays` before its day on. */
export function isDue({ by }: Due, today: Day): boolean {
  return today >= addDays(by, -noticeDays);
}

/** What a conference waits for: to be prepared, to be written down, to have its minutes signed (việc chờ của hội nghị). */
export interface ConferenceTask {
  readonly campaignId: string;
  readonly unitId: string;
  readonly year: number;
  readonly kind: ConferenceKind;
  readonly act: 'prepare' | 'record' | 'sign';
  /** The last day on which it is on time. */
  readonly by: Day;
}

/** So long after its day a conference that nobody prepared is still asked for. */
const askedFor = 60;

/** Whether a task is still asked for at home; what is missing of the year's file stays on its list. */
export function isStillAsked({ act, by }: Pick<ConferenceTask, 'act' | 'by'>, today: Day): boolean {
  return act !== 'prepare' || today <= addDays(by, askedFor);
}

/** What waits of one kind on a day, however long ago it was due; undefined where nothing does. */
export function taskOf(
  standing: Pick<Conference, 'state' | 'meetsOn'> | undefined,
  due: Due,
  today: Day,
): Pick<ConferenceTask, 'act' | 'by'> | undefined {
  if (!standing) return isDue(due, today) ? { act: 'prepare', by: due.by } : undefined;
  if (standing.state === 'signed') return undefined;
  if (standing.state === 'held') return { act: 'sign', by: addDays(standing.meetsOn, 7) };
  return today >= standing.meetsOn ? { act: 'record', by: addDays(standing.meetsOn, 3) } : undefined;
}
