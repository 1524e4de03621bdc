import * as api from '#api/awards.ts';
import { whyNotKeepAwardsAs } from '#domain/commendation/awardPolicy.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { awardsOfRound } from './awardStore.ts';
import { lastTurns } from './paymentStore.ts';
import { whyNotPayNow } from './presentAward.ts';
import { lockRound } from './store.ts';

/** Notes who signed for which bonus on which day; all lines or none. */
export const payBonuses = action({
  name: 'commendation.payBonuses',
  input: api.payBonuses.input,
  async run({ roundId, paidOn, payments, paper }, context) {
    const { tx, actor, today, record } = context;
    const round = await lockRound(tx, roundId);
    refuseIf(whyNotKeepAwardsAs(actor, round));
    const awards = new Map((await awardsOfRound(tx, roundId)).map((award) => [award.id, award]));
    const refusals = payments.flatMap(({ awardId }, at): readonly Refusal[] => {
      const award = awards.get(awardId);
      const isTwice = payments.findIndex((one) => one.awardId === awardId) < at;
      const line = `payments.${at}`;
      if (!award) return [{ kind: 'input', code: 'commendation.award-unknown', at: line }];
      if (isTwice) return [{ kind: 'input', code: 'commendation.paid-already', at: line }];
      return whyNotPayNow(award, paidOn, today).map((refusal) => (refusal.at ? refusal : { ...refusal, at: line }));
    });
    refuseIf(
      refusals.filter((one, at) => refusals.findIndex(({ code, at: where }) => code === one.code && where === one.at) === at),
    );

    const scan_hash = paper ? await keepPaper(context, paper) : null;
    const noted = { paid_on: paidOn, scan_hash, noted_by: actor.personId };
    const turns = await lastTurns(tx, roundId);
    const turnOf = (awardId: string) => (turns.get(awardId) ?? 0) + 1;
    await tx
      .insertInto('award_payment')
      .values(
        payments.map(({ awardId: id, receivedBy }) => ({ award_id: id, turn: turnOf(id), received_by: receivedBy, ...noted })),
      )
      .execute();
    const amount = payments.reduce((sum, { awardId }) => sum + awards.get(awardId)!.bonus, 0);
    record({
      type: 'award-round.paid',
      subjectId: roundId,
      body: { unitId: round.unitId, paidOn, paid: payments.length, amount },
    });
    return { paid: payments.length, amount };
  },
});
