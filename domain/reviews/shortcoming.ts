import { type Day, dayOf, shortDate } from '../kernel/day.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import { whyNotCurrent } from '../kernel/version.ts';
import { type Staff, whyNotNameless } from '../people/nameless.ts';
import type { Meeting } from './meeting.ts';

/** What a meeting found lacking: an area, a role, a day, an outcome; never who was at fault (hạn chế, tồn tại). */
export interface Shortcoming {
  readonly id: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly raisedIn: string;
  readonly area: string;
  /** The position or team that mends it. */
  readonly role: string;
  readonly text: string;
  readonly dueOn: Day;
  readonly state: 'open' | 'closed';
  readonly outcome: string | null;
  readonly closedOn: Day | null;
  readonly closedIn: string | null;
  readonly version: number;
}

export type NewShortcoming = Pick<Shortcoming, 'area' | 'role' | 'text' | 'dueOn'>;

/** Every reason against raising it in a meeting; `at` is the path of the entry in the input, with its dot. */
export function whyNotRaise(
  raised: NewShortcoming,
  meeting: Pick<Meeting, 'heldOn'>,
  year: number,
  staff: readonly Staff[],
  at = '',
): Refusal[] {
  const { area, role, text, dueOn } = raised;
  const texts = Object.fromEntries(Object.entries({ area, role, text }).map(([field, value]) => [at + field, value]));
  const isEarly = dueOn < meeting.heldOn;
  const isLate = dueOn >= dayOf(year + 1, 1, 1);
  return [
    ...(isEarly ? [{ kind: 'input', code: 'reviews.due-before-meeting', at: `${at}dueOn` } as const] : []),
    ...(isLate ? [{ kind: 'input', code: 'reviews.due-after-year', at: `${at}dueOn`, facts: { year } } as const] : []),
    ...whyNotNameless(texts, staff, 'reviews.names-a-person'),
  ];
}

/** Closing as a meeting decided it. */
export interface Closing {
  readonly outcome: string;
  /** The version that the writer read. */
  readonly version: number;
}

export function whyNotClose(
  shortcoming: Shortcoming,
  closing: Closing,
  meeting: Pick<Meeting, 'campaignId' | 'heldOn'>,
  staff: readonly Staff[],
  at = '',
): Refusal[] {
  if (meeting.campaignId !== shortcoming.campaignId) return [{ kind: 'unseen', code: 'reviews.not-found' }];
  if (shortcoming.state === 'closed') {
    return [{ kind: 'state', code: 'reviews.already-closed', facts: { day: shortDate(shortcoming.closedOn!) } }];
  }
  return [
    ...whyNotCurrent(shortcoming.version, closing.version),
    ...whyNotNameless({ [`${at}outcome`]: closing.outcome }, staff, 'reviews.names-a-person'),
  ];
}

/** Mended, as the meeting found: it comes back no more. */
export function close(
  shortcoming: Shortcoming,
  closing: Closing,
  meeting: Pick<Meeting, 'id' | 'campaignId' | 'heldOn'>,
  staff: readonly Staff[],
): Shortcoming {
  refuseIf(whyNotClose(shortcoming, closing, meeting, staff));
  const { outcome } = closing;
  return {
    ...shortcoming,
    state: 'closed',
    outcome,
    closedOn: meeting.heldOn,
    closedIn: meeting.id,
    version: shortcoming.version + 1,
  };
}

/** More time for one that is open, with its reason (gia hạn). */
export interface Extending {
  readonly reason: string;
  readonly dueOn: Day;
  readonly version: number;
}

export function whyNotExtend(
  shortcoming: Shortcoming,
  extending: Extending,
  year: number,
  staff: readonly Staff[],
  today: Day,
): Refusal[] {
  const { dueOn, closedOn, version } = shortcoming;
  if (closedOn !== null) return [{ kind: 'state', code: 'reviews.already-closed', facts: { day: shortDate(closedOn) } }];
  const at = 'dueOn';
  return [
    ...whyNotCurrent(version, extending.version),
    ...(extending.dueOn <= dueOn
      ? [{ kind: 'input', code: 'reviews.not-later', at, facts: { day: shortDate(dueOn) } } as const]
      : []),
    ...(extending.dueOn < today ? [{ kind: 'input', code: 'reviews.due-in-the-past', at } as const] : []),
    ...(extending.dueOn >= dayOf(year + 1, 1, 1)
      ? [{ kind: 'input', code: 'reviews.due-after-year', at, facts: { year } } as const]
      : []),
    ...whyNotNameless({ reason: extending.reason }, staff, 'reviews.names-a-person'),
  ];
}

/** Open until a later day; the earlier one stays in its steps. */
export function extend(
  shortcoming: Shortcoming,
  extending: Extending,
  year: number,
  staff: readonly Staff[],
  today: Day,
): Shortcoming {
  refuseIf(whyNotExtend(shortcoming, extending, year, staff, today));
  return { ...shortcoming, dueOn: extending.dueOn, version: shortcoming.version + 1 };
}

/** Taking a closing back, with its reason. */
export interface Reopening {
  readonly reason: string;
  readonly dueOn: Day;
  readonly version: number;
}

export function whyNotReopen(shortcoming: Shortcoming, reopening: Reopening, staff: readonly Staff[], today: Day): Refusal[] {
  if (shortcoming.state === 'open') return [{ kind: 'state', code: 'reviews.still-open' }];
  return [
    ...whyNotCurrent(shortcoming.version, reopening.version),
    ...(reopening.dueOn < today ? [{ kind: 'input', code: 'reviews.due-in-the-past', at: 'dueOn' } as const] : []),
    ...whyNotNameless({ reason: reopening.reason }, staff, 'reviews.names-a-person'),
  ];
}

/** It was not mended after all: open again with a new day; the earlier outcome stays in its steps. */
export function reopen(shortcoming: Shortcoming, reopening: Reopening, staff: readonly Staff[], today: Day): Shortcoming {
  refuseIf(whyNotReopen(shortcoming, reopening, staff, today));
  const { dueOn } = reopening;
  return {
    ...shortcoming,
    state: 'open',
    outcome: null,
    closedOn: null,
    closedIn: null,
    dueOn,
    version: shortcoming.version + 1,
  };
}
