import * as api from '#api/awards.ts';
import { whyNotKeepAwardsAs } from '#domain/commendation/awardPolicy.ts';
import { refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { awardsOfRound, type StoredAward } from './awardStore.ts';
import { type AwardDecision, findDecision } from './decisionStore.ts';
import { struckPayments } from './paymentStore.ts';
import { presentAward } from './presentAward.ts';
import { roundHead, said } from './roundHead.ts';
import { loadRound } from './store.ts';

/** Who is paid how much, who has signed for it, and what is to come back. */
export const showBonuses = view({
  name: 'commendation.showBonuses',
  input: api.showBonuses.input,
  async run({ roundId }, { tx, actor, today }) {
    const round = await loadRound(tx, roundId);
    refuseIf(whyNotKeepAwardsAs(actor, round));
    const decision = await findDecision(tx, roundId);
    const awards = await awardsOfRound(tx, roundId);
    const head = await roundHead(tx, round, today);
    const isOver = awards.length > 0 && awards.every(({ payment, revocation }) => payment || revocation);
    return {
      round: head,
      today,
      decision: decision ? termsOf(decision) : null,
      corrections: (await struckPayments(tx, roundId)).map((one) => ({ ...one })),
      awards: awards.map((award) => presentAward(award, head.unitName, actor, today)),
      ...sumsOf(awards),
      whyNot: {
        pay: said([
          ...(decision ? [] : [stateRefusal('commendation.not-decided')]),
          ...(decision && !decision.bonus ? [stateRefusal('commendation.no-bonus')] : []),
          ...(isOver && decision?.bonus ? [stateRefusal('commendation.paid-already')] : []),
        ]),
      },
    };
  },
});

const termsOf = ({ number, decidedOn, bonus }: AwardDecision) => ({
  number,
  decidedOn,
  baseWage: bonus?.baseWage ?? null,
  individualRate: bonus?.individualRate ?? null,
  collectiveRate: bonus?.collectiveRate ?? null,
  rateSource: bonus?.rateSource ?? null,
  source: bonus?.source ?? null,
});

const sum = (amounts: readonly number[]) => amounts.reduce((all, amount) => all + amount, 0);

/** In đồng: what standing awards come to, what of all was paid, what is to come back and what did. */
export function sumsOf(awards: readonly StoredAward[]) {
  return {
    total: sum(awards.map(({ bonus, revocation }) => (revocation ? 0 : bonus))),
    paid: sum(awards.map(({ bonus, payment }) => (payment ? bonus : 0))),
    toRecover: sum(awards.map(({ revocation }) => revocation?.toRecover ?? 0)),
    recovered: sum(awards.map(({ revocation, recovery }) => (recovery ? revocation!.toRecover : 0))),
  };
}
