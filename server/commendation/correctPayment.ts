import * as api from '#api/awards.ts';
import { whyNotHandleAward } from '#domain/commendation/awardPolicy.ts';
import { whyNotCorrectPayment } from '#domain/commendation/payment.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { loadAward, lockAward } from './awardStore.ts';
import { addPayment } from './paymentStore.ts';
import { correctable } from './presentAward.ts';
import { lockRound } from './store.ts';

/** Strikes out a wrong note of a payment with its reason, and notes the right one where there is one; the wrong one stays to be read. */
export const correctPayment = action({
  name: 'commendation.correctPayment',
  input: api.correctPayment.input,
  async run({ awardId, turn, reason, instead, paper }, context) {
    const { tx, actor, today, record } = context;
    const { roundId } = await loadAward(tx, awardId);
    await lockRound(tx, roundId);
    const award = await lockAward(tx, awardId);
    refuseIf(whyNotHandleAward(actor, award));
    refuseIf(whyNotCorrectPayment(correctable(award), { turn, instead }, today));

    await tx
      .insertInto('award_payment_correction')
      .values({ award_id: awardId, turn, reason, corrected_on: today, corrected_by: actor.personId })
      .execute();
    if (instead) {
      const scanHash = paper ? await keepPaper(context, paper) : award.scanHash;
      await addPayment(tx, awardId, turn + 1, instead, { scanHash, personId: actor.personId });
    }
    const body = { unitId: award.byUnitId, turn, isPaid: instead !== null };
    record({ type: 'award.payment-corrected', subjectId: awardId, body });
    return { awardId, isPaid: instead !== null };
  },
});
