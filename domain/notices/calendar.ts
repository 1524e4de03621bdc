import { addDays, type Day } from '../kernel/day.ts';

/** One thing in somebody's calendar (mục trong lịch): a last day, or a meeting at an hour. */
export interface CalendarItem {
  /** The same for the same thing, across every reading. */
  readonly uid: string;
  readonly day: Day;
  /** `HH:MM` in Vietnam; null: the whole day. */
  readonly hour: string | null;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

/** An item as it was last told: how often it changed, when, and whether it is off (RFC 5545 SEQUENCE, STATUS). */
export interface CalendarEntry extends CalendarItem {
  readonly sequence: number;
  readonly changedAt: string;
  readonly isCancelled: boolean;
}

const keptDays = 90;

/**
 * What a calendar tells now, from what it told before: a change counts up, what is gone before its day is cancelled, what is gone after its day
 * stays as it was, and is forgotten after ninety days.
 */
export function mergedCalendar(
  before: readonly CalendarEntry[],
  items: readonly CalendarItem[],
  at: string,
  today: Day,
): readonly CalendarEntry[] {
  const known = new Map(before.map((entry) => [entry.uid, entry]));
  const current = items.map((item): CalendarEntry => {
    const told = known.get(item.uid);
    if (!told) return { ...item, sequence: 0, changedAt: at, isCancelled: false };
    const isSame = !told.isCancelled && isSameItem(told, item);
    return isSame ? told : { ...item, sequence: told.sequence + 1, changedAt: at, isCancelled: false };
  });
  const listed = new Set(items.map((item) => item.uid));
  const gone = before
    .filter(({ uid, day }) => !listed.has(uid) && day >= addDays(today, -keptDays))
    .map((entry) =>
      entry.isCancelled || entry.day < today
        ? entry
        : { ...entry, sequence: entry.sequence + 1, changedAt: at, isCancelled: true },
    );
  return [...current, ...gone].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.uid < b.uid ? -1 : 1));
}

const isSameItem = (a: CalendarItem, b: CalendarItem): boolean =>
  a.day === b.day && a.hour === b.hour && a.summary === b.summary && a.description === b.description && a.url === b.url;
