import { type Day, dayOf, monthOf, yearOf } from '../kernel/day.ts';
import type { Refusal } from '../kernel/refusal.ts';
import { type Staff, whyNotNameless } from '../people/nameless.ts';

/** An item of the monthly staff meeting, or the half-year review (họp kiểm điểm hằng tháng, sơ kết 6 tháng). */
export const meetingKinds = ['monthly', 'half-year'] as const;
export type MeetingKind = (typeof meetingKinds)[number];

/** A meeting that was held, with its figures; who was absent is not kept (buổi họp). */
export interface Meeting {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly kind: MeetingKind;
  /** The first day of the month it reviews; June for the half-year review. */
  readonly month: Day;
  readonly heldOn: Day;
  readonly present: number;
  readonly total: number;
  readonly notes: string;
  readonly recordedBy: string;
}

export type NewMeeting = Pick<Meeting, 'kind' | 'month' | 'heldOn' | 'present' | 'total' | 'notes'>;

/** The half-year review is kept under June, the month it closes. */
export function halfYearMonth(year: number): Day {
  return dayOf(year, 6, 1);
}

/** The first day of a day's month. */
export function monthStart(of: Day): Day {
  return dayOf(yearOf(of), monthOf(of), 1);
}

/** Every reason against recording a meeting: its month, its day, its figures, one already kept, a name in the notes. */
export function whyNotHold(
  held: NewMeeting,
  year: number,
  meetings: readonly Meeting[],
  staff: readonly Staff[],
  today: Day,
): Refusal[] {
  return [
    ...whyNotMonth(held, year),
    ...whyNotHeldOn(held, year, today),
    ...(held.present > held.total ? [{ kind: 'input', code: 'reviews.more-present-than-all', at: 'present' } as const] : []),
    ...(meetings.some(({ kind, month }) => kind === held.kind && month === held.month)
      ? [{ kind: 'state', code: 'reviews.already-held', at: 'month', facts: { month: monthOf(held.month) } } as const]
      : []),
    ...whyNotNameless({ notes: held.notes }, staff, 'reviews.names-a-person'),
  ];
}

function whyNotMonth({ kind, month }: NewMeeting, year: number): Refusal[] {
  const isRight = kind === 'half-year' ? month === halfYearMonth(year) : yearOf(month) === year && month === monthStart(month);
  return isRight ? [] : [{ kind: 'input', code: 'reviews.not-a-month-of-the-year', at: 'month', facts: { year } }];
}

/** A meeting may be recorded late and held late, into January after the year; never before its month. */
function whyNotHeldOn({ month, heldOn }: NewMeeting, year: number, today: Day): Refusal[] {
  if (heldOn > today) return [{ kind: 'input', code: 'reviews.in-the-future', at: 'heldOn' }];
  const isRight = heldOn >= month && heldOn < dayOf(year + 1, 2, 1);
  return isRight
    ? []
    : [{ kind: 'input', code: 'reviews.held-outside', at: 'heldOn', facts: { month: monthOf(month), year: year + 1 } }];
}

/** `not-due` before July, `due` from then on, `held` once kept (tình trạng sơ kết 6 tháng). */
export type HalfYearState = 'not-due' | 'due' | 'held';

export function halfYearState(meetings: readonly Meeting[], year: number, today: Day): HalfYearState {
  if (meetings.some(({ kind }) => kind === 'half-year')) return 'held';
  return today >= dayOf(year, 7, 1) ? 'due' : 'not-due';
}
