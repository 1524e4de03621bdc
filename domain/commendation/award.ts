import { type Day, shortDate } from '../kernel/day.ts';
import { inputRefusal, type Refusal, stateRefusal } from '../kernel/refusal.ts';
import { fold, tidy } from '../kernel/vietnamese.ts';
import type { RevocationCause } from '../law/awardRevocation.ts';
import type { Audience } from '../plans/reading.ts';

/** An award cancelled by a decision (hủy bỏ quyết định khen thưởng). */
export interface AwardRevocation {
  readonly number: string;
  readonly revokedOn: Day;
  readonly cause: RevocationCause;
  readonly reason: string;
  /** Paid, and to be given back, in đồng. */
  readonly toRecover: number;
}

/** A bonus paid: when, and who signed for it (ký nhận tiền thưởng). */
export interface Payment {
  readonly paidOn: Day;
  readonly receivedBy: string;
}

/** One line of the register of awards (sổ khen thưởng); it never changes. */
export interface Award {
  readonly id: string;
  readonly decisionId: string;
  readonly roundId: string;
  readonly byUnitId: string;
  readonly standingUnitId: string | null;
  readonly audience: Audience;
  readonly unitId: string;
  readonly personId: string | null;
  readonly name: string;
  readonly position: string;
  readonly form: string;
  readonly merit: string;
  /** Of the achievement. */
  readonly year: number;
  /** Số vào sổ: running for the issuer within the year of the decision. */
  readonly registerNumber: number;
  /** In đồng; 0 where no money goes with it. */
  readonly bonus: number;
  readonly number: string;
  readonly decidedOn: Day;
  /** The note of its payment that stands, with its turn: a wrong one before it was struck out. */
  readonly payment: (Payment & { readonly turn: number }) | null;
  readonly revocation: AwardRevocation | null;
}

/** What an achievement is told apart by (cùng một thành tích): the movement of its plan, or else its words, within a year. */
export const achievementKey = (merit: string, planId: string | null): string => planId ?? fold(tidy(merit));

/** A bonus is paid for what stands, once decided and not before. */
export function whyNotPay({ bonus, revocation, decidedOn }: Award, paidOn: Day, today: Day): Refusal[] {
  if (revocation) return [stateRefusal('commendation.revoked-already', { number: revocation.number })];
  if (bonus === 0) return [stateRefusal('commendation.no-bonus')];
  if (paidOn > today) return [inputRefusal('commendation.day-in-future', 'paidOn')];
  return paidOn < decidedOn ? [inputRefusal('commendation.paid-before-decision', 'paidOn', { day: shortDate(decidedOn) })] : [];
}

/** Why a standing award cannot be cancelled on that day. */
export function whyNotRevokeAward({ revocation, decidedOn }: Award, revokedOn: Day, today: Day): Refusal[] {
  if (revocation) return [stateRefusal('commendation.revoked-already', { number: revocation.number })];
  return [
    ...(revokedOn > today ? [inputRefusal('commendation.day-in-future', 'revokedOn')] : []),
    ...(revokedOn < decidedOn
      ? [inputRefusal('commendation.revoked-before-decision', 'revokedOn', { day: shortDate(decidedOn) })]
      : []),
  ];
}
