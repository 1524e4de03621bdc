import { type Day, daysBetween, shortDate } from '../kernel/day.ts';
import { overlaps } from '../kernel/period.ts';
import type { Refusal } from '../kernel/refusal.ts';

/** A person is away from a day up to the day they are back (vắng mặt); why is not kept. */
export interface Absence {
  readonly id: string;
  readonly personId: string;
  readonly period: { readonly from: Day; readonly until: Day };
}

/** At most a year at a time: who is away longer has left, or hands over. */
const longestDays = 366;

/** Why an absence cannot be kept: reversed, too long, or over one that stands. */
export function whyNotRecordAbsence(period: Absence['period'], standing: readonly Absence[]): Refusal[] {
  if (period.until <= period.from) return [{ kind: 'input', code: 'people.period-reversed', at: 'until' }];
  const other = standing.find((one) => one.period.until > one.period.from && overlaps(one.period, period));
  return [
    ...(daysBetween(period.from, period.until) > longestDays
      ? [{ kind: 'input', code: 'people.away-too-long', at: 'until' } as const]
      : []),
    ...(other
      ? [
          {
            kind: 'state',
            code: 'people.away-already',
            at: 'from',
            facts: { from: shortDate(other.period.from), until: shortDate(other.period.until) },
          } as const,
        ]
      : []),
  ];
}

/** Why it cannot be cut short on a day: it is over, or the day is not within it. */
export function whyNotReturn({ period }: Absence, on: Day): Refusal[] {
  if (on >= period.until) return [{ kind: 'state', code: 'people.back-already', facts: { day: shortDate(period.until) } }];
  return on < period.from ? [{ kind: 'input', code: 'people.back-before-away', at: 'on' }] : [];
}

/** One who holds a seat on a day, and until when they are away (null: here). */
export interface SeatedPerson {
  readonly personId: string;
  readonly awayUntil: Day | null;
  /** The seat is on loan to them (được giao tạm). */
  readonly isStandIn: boolean;
}

/** Whether what waits for a role waits for somebody who is away: until when, and whether somebody stands in; null while anybody is here by right. */
export function awayOf(seated: readonly SeatedPerson[]): { readonly until: Day; readonly hasStandIn: boolean } | null {
  const own = seated.filter(({ isStandIn }) => !isStandIn);
  if (own.length === 0 || own.some(({ awayUntil }) => awayUntil === null)) return null;
  const until = own.map(({ awayUntil }) => awayUntil!).sort()[0]!;
  return { until, hasStandIn: seated.some(({ isStandIn, awayUntil }) => isStandIn && awayUntil === null) };
}
