import * as api from '#api/awards.ts';
import { whyNotRevokeAward } from '#domain/commendation/award.ts';
import { whyNotHandleAward, whyNotRevokeAwardAs } from '#domain/commendation/awardPolicy.ts';
import { inputRefusal, refuseIf } from '#domain/kernel/refusal.ts';
import { fileIssued, isNumberFree } from '../documents/store.ts';
import { action } from '../kernel/action.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { lockAward } from './awardStore.ts';
import { whyNotRecover } from './recovering.ts';

/** The authority that gave an award cancels it by a decision; what was paid is to come back. */
export const revokeAward = action({
  name: 'commendation.revokeAward',
  input: api.revokeAward.input,
  async run({ awardId, number, revokedOn, signerTitle, cause, reason, paper }, context) {
    const { tx, actor, today, record } = context;
    const award = await lockAward(tx, awardId);
    refuseIf(whyNotRevokeAwardAs(actor, award));
    const act = { kind: 'award-revocation', unitId: award.byUnitId, typeName: 'Quyết định', number, day: revokedOn } as const;
    refuseIf([
      ...whyNotRevokeAward(award, revokedOn, today),
      ...((await isNumberFree(tx, act)) ? [] : [inputRefusal('commendation.number-taken', 'number', { number })]),
    ]);
    const toRecover = award.payment ? award.bonus : 0;
    const scan_hash = paper ? await keepPaper(context, paper) : null;
    const row = { award_id: awardId, number, revoked_on: revokedOn, cause, reason, to_recover: toRecover };
    await tx
      .insertInto('award_revocation')
      .values({ ...row, scan_hash, signer_title: signerTitle, revoked_by: actor.personId })
      .execute();
    await fileIssued(context, { ...act, subjectId: awardId, subject: `Hủy bỏ ${award.form} tại Quyết định số ${award.number}` });
    const { unitId, byUnitId } = award;
    record({ type: 'award.revoked', subjectId: awardId, body: { unitId, byUnitId, cause, revokedOn, toRecover } });
    return { awardId, toRecover };
  },
});

/** The bonus of a cancelled award came back, by a receipt. */
export const recoverBonus = action({
  name: 'commendation.recoverBonus',
  input: api.recoverBonus.input,
  async run({ awardId, recoveredOn, paper }, { tx, actor, today, record }) {
    const award = await lockAward(tx, awardId);
    refuseIf(whyNotHandleAward(actor, award));
    refuseIf(whyNotRecover(award, recoveredOn, today));
    const row = { award_id: awardId, recovered_on: recoveredOn, paper, noted_by: actor.personId };
    await tx.insertInto('award_recovery').values(row).execute();
    const { unitId, revocation } = award;
    record({ type: 'award.recovered', subjectId: awardId, body: { unitId, recoveredOn, amount: revocation!.toRecover } });
    return { awardId };
  },
});
