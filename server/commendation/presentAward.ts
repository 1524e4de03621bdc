import { whyNotPay, whyNotRevokeAward } from '#domain/commendation/award.ts';
import { whyNotHandleAward, whyNotRevokeAwardAs, whyNotSeeAward } from '#domain/commendation/awardPolicy.ts';
import { whyNotOpenCorrection } from '#domain/commendation/payment.ts';
import type { Day } from '#domain/kernel/day.ts';
import { stateRefusal } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { StoredAward } from './awardStore.ts';
import { whyNotRecover } from './recovering.ts';
import { said } from './roundHead.ts';

/** A line of the register, and what the person may do with it. */
export function presentAward(award: StoredAward, byUnitName: string, actor: Actor, today: Day) {
  const { payment, revocation, recovery } = award;
  const notHandled = whyNotHandleAward(actor, award);
  return {
    id: award.id,
    roundId: award.roundId,
    audience: award.audience,
    name: award.name,
    position: award.position,
    unitName: award.unitName,
    byUnitId: award.byUnitId,
    byUnitName,
    form: award.form,
    merit: award.merit,
    year: award.year,
    registerNumber: award.registerNumber,
    number: award.number,
    decidedOn: award.decidedOn,
    bonus: award.bonus,
    payment: payment && { ...payment, hasScan: award.scanHash !== null },
    revocation,
    recovery,
    whyNot: {
      pay: said([...notHandled, ...whyNotPayNow(award, today)]),
      correct: said([...notHandled, ...whyNotOpenCorrection(correctable(award))]),
      revoke: said([...whyNotRevokeAwardAs(actor, award), ...whyNotRevokeAward(award, today, today)]),
      recover: said([...notHandled, ...whyNotRecover(award, today, today)]),
      certificate: said([
        ...whyNotSeeAward(actor, award),
        ...(revocation ? [stateRefusal('commendation.revoked-already', { number: revocation.number })] : []),
      ]),
    },
  };
}

/** An award as a correction of its payment looks at it. */
export const correctable = ({ recovery, ...award }: StoredAward) => ({ ...award, hasRecovery: recovery !== null });

/** A bonus is paid once. */
export function whyNotPayNow(award: StoredAward, on: Day, today: Day = on) {
  return award.payment ? [stateRefusal('commendation.paid-already')] : whyNotPay(award, on, today);
}
