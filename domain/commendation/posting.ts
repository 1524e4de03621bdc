import { type Day, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, stateRefusal } from '../kernel/refusal.ts';
import { workingDaysFrom } from '../law/holidays.ts';
import type { AwardRound } from './round.ts';

/** The list as it hung inside: from a day to its last day, by which rule (niêm yết công khai nội bộ). */
export interface Posting {
  readonly id: string;
  readonly roundId: string;
  readonly postedOn: Day;
  /** The last day it is up; petitions are taken on it, too. */
  readonly until: Day;
  /** Working days, and who says so. */
  readonly workingDays: number;
  readonly source: string;
}

/** A nominee on a posted list; a freed place keeps its line, with the reason. */
export interface Posted {
  readonly nominationId: string;
  readonly postedOn: Day;
  readonly until: Day;
}

/** The last day of a posting that stays up so many working days (ngày cuối niêm yết), the first day being none of them. */
export const lastDayOf = (postedOn: Day, workingDays: number): Day => workingDaysFrom(postedOn, workingDays);

/** Every reason why the chosen cannot be posted: intake is open, it is decided, nobody is new, or the day cannot be. */
export function whyNotPost(
  round: Pick<AwardRound, 'state' | 'openedOn'>,
  unposted: number,
  postedOn: Day,
  today: Day,
): Refusal[] {
  const refusals: Refusal[] = [];
  if (round.state === 'open') refusals.push(stateRefusal('commendation.intake-open'));
  if (round.state === 'decided' || round.state === 'announced') refusals.push(stateRefusal('commendation.decided-already'));
  if (refusals.length === 0 && unposted === 0) refusals.push(stateRefusal('commendation.nobody-to-post'));
  if (postedOn > today) refusals.push(inputRefusal('commendation.day-in-future', 'postedOn'));
  if (postedOn < round.openedOn)
    refusals.push(inputRefusal('commendation.posted-before-round', 'postedOn', { day: shortDate(round.openedOn) }));
  return refusals;
}
