import { type Day, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, stateRefusal } from '../kernel/refusal.ts';
import { whyNotCurrent } from '../kernel/version.ts';
import type { Award, Payment } from './award.ts';

/** What a wrong note of a payment is struck out with (sửa việc ghi chi tiền thưởng). */
export interface PaymentFix {
  /** Which note of the award was read: the first is 1. */
  readonly turn: number;
  /** Null: the money was not paid (chưa chi). */
  readonly instead: Payment | null;
}

/** A note that was struck out stays, with its reason and the day (lần ghi đã sửa). */
export interface StruckPayment extends Payment {
  readonly turn: number;
  readonly reason: string;
  readonly correctedOn: Day;
  /** What was noted after it; null where nothing was yet. */
  readonly next: Payment | null;
}

type Paid = Pick<Award, 'payment' | 'revocation' | 'decidedOn'> & { readonly hasRecovery: boolean };

/** Whether there is a note to correct: what came back was reckoned from it. */
export function whyNotOpenCorrection({ payment, hasRecovery }: Paid): Refusal[] {
  if (!payment) return [stateRefusal('commendation.not-paid')];
  return hasRecovery ? [stateRefusal('commendation.recovered-already')] : [];
}

/** Every reason why a note of a payment cannot be corrected so. */
export function whyNotCorrectPayment(award: Paid, { turn, instead }: PaymentFix, today: Day): Refusal[] {
  const no = whyNotOpenCorrection(award);
  if (no.length > 0) return no;
  const { payment, revocation, decidedOn } = award;
  const stale = whyNotCurrent(payment!.turn, turn);
  if (stale.length > 0) return stale;
  if (instead === null) return revocation ? [stateRefusal('commendation.payment-reclaimed', { number: revocation.number })] : [];
  const at = 'instead.paidOn';
  const refusals: Refusal[] = [];
  const isSame = instead.paidOn === payment!.paidOn && instead.receivedBy === payment!.receivedBy;
  if (isSame) refusals.push(inputRefusal('commendation.nothing-corrected', 'instead.receivedBy'));
  if (instead.paidOn > today) refusals.push(inputRefusal('commendation.day-in-future', at));
  if (instead.paidOn < decidedOn)
    refusals.push(inputRefusal('commendation.paid-before-decision', at, { day: shortDate(decidedOn) }));
  if (revocation && instead.paidOn > revocation.revokedOn)
    refusals.push(inputRefusal('commendation.paid-after-revocation', at, { day: shortDate(revocation.revokedOn) }));
  return refusals;
}
