import { addDays, type Day, startOf } from '../kernel/day.ts';
import type { AwardRound, DueMeaning } from './round.ts';

/** What says by when dossiers must be there (thời hạn nhận hồ sơ). */
export type Due = Pick<AwardRound, 'dueOn' | 'dueMeaning'>;

/** The first instant that is too late, ISO 8601 in UTC: `before` a day is the start of it, `through` a day its end, in Asia/Ho_Chi_Minh. */
export function closesAt({ dueOn, dueMeaning }: Due): string {
  return startOf(dueMeaning === 'before' ? dueOn : addDays(dueOn, 1));
}

/** The last day on which a dossier comes in time (ngày cuối cùng còn nhận). */
export const lastDay = (dueOn: Day, meaning: DueMeaning): Day => (meaning === 'before' ? addDays(dueOn, -1) : dueOn);

/** Instants that compare as text to the nanosecond, however many digits of a second each has. */
const exact = (instant: string) => instant.replace(/(?:\.(\d+))?Z$/, (_, digits = '') => `.${String(digits).padEnd(9, '0')}Z`);

/** Whether an instant (ISO 8601, UTC) is before another, to the microsecond that the database keeps. */
export const isBefore = (instant: string, other: string): boolean => exact(instant) < exact(other);

/** Whether what arrives at an instant is late (đến muộn): the closing instant itself is too late. */
export const isLate = (arrivedAt: string, due: Due): boolean => !isBefore(arrivedAt, closesAt(due));
