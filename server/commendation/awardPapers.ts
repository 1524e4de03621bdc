import * as api from '#api/awards.ts';
import { whyNotKeepAwardsAs, whyNotSeeAward } from '#domain/commendation/awardPolicy.ts';
import { type Refusal, Refused, refuseIf, stateRefusal } from '#domain/kernel/refusal.ts';
import { type Context, view } from '../kernel/action.ts';
import { scanAnswer } from '../kernel/keepPaper.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { whoeverHasOne } from './awardListStore.ts';
import { bonusListPaper, certificatePaper, revocationPaper } from './awardPaperModels.ts';
import { loadAward } from './awardStore.ts';
import { decisionScene } from './chosenStore.ts';
import { knownTo } from './closedAudiences.ts';
import { awardDecisionPaper } from './decisionPaper.ts';
import { findDecision } from './decisionStore.ts';
import { loadRound } from './store.ts';

/** The draft is its keepers'; once signed it is read by whoever may see an award of it. */
async function whyNotRead(context: Context, roundId: string): Promise<Refusal[]> {
  const round = await loadRound(context.tx, roundId);
  const no = whyNotKeepAwardsAs(context.actor, round);
  if (no.length === 0) return [];
  return (await whoeverHasOne(context.tx, context.actor, roundId)) ? [] : no;
}

/** The decision as whoever asks may read it, and its signed scan where there is one. */
export async function readDecision(context: Context, roundId: string) {
  refuseIf(await whyNotRead(context, roundId));
  const round = await loadRound(context.tx, roundId);
  const { list, satOn } = await decisionScene(context.tx, round, context.today);
  const known = await knownTo(context, round, list);
  const decision = await findDecision(context.tx, roundId);
  const { paper } = await awardDecisionPaper(context, round, known, decision, satOn);
  return { paper, round, scan: decision?.scanHash ?? null };
}

/** The decision on commendation, composed from the round. */
export const downloadAwardDecision = view({
  name: 'commendation.downloadDecision',
  input: api.downloadAwardDecision.input,
  async run({ roundId }, context) {
    const { paper, round } = await readDecision(context, roundId);
    return new PaperAnswer(`quyet-dinh-khen-thuong-${round.year}`, paper);
  },
});

/** The scan of the signed decision. */
export const openAwardDecision = view({
  name: 'commendation.openDecision',
  input: api.openAwardDecision.input,
  async run({ roundId }, context) {
    refuseIf(await whyNotRead(context, roundId));
    const decision = await findDecision(context.tx, roundId);
    if (!decision?.scanHash) throw new Refused([stateRefusal('commendation.no-scan')]);
    return await scanAnswer(context, decision.scanHash, 'Quyết định khen thưởng đã ký');
  },
});

/** One giấy khen. */
export const downloadAwardCertificate = view({
  name: 'commendation.downloadCertificate',
  input: api.downloadAwardCertificate.input,
  async run({ awardId }, context) {
    const award = await loadAward(context.tx, awardId);
    refuseIf(whyNotSeeAward(context.actor, award));
    if (award.revocation) throw new Refused([stateRefusal('commendation.revoked-already', { number: award.revocation.number })]);
    return new PaperAnswer(`giay-khen-${award.registerNumber}`, await certificatePaper(context, award));
  },
});

/** The list on which everyone signs for their bonus. */
export const downloadBonusList = view({
  name: 'commendation.downloadBonusList',
  input: api.downloadBonusList.input,
  async run({ roundId }, context) {
    const round = await loadRound(context.tx, roundId);
    refuseIf(whyNotKeepAwardsAs(context.actor, round));
    return new PaperAnswer(`danh-sach-ky-nhan-tien-thuong-${round.year}`, await bonusListPaper(context, round));
  },
});

/** The decision that cancelled an award. */
export const downloadAwardRevocation = view({
  name: 'commendation.downloadRevocation',
  input: api.downloadAwardRevocation.input,
  async run({ awardId }, context) {
    const award = await loadAward(context.tx, awardId);
    refuseIf(whyNotSeeAward(context.actor, award));
    return new PaperAnswer(`quyet-dinh-huy-bo-khen-thuong-${award.registerNumber}`, await revocationPaper(context, award));
  },
});

/** The signed list that a payment was noted by. */
export const openPayment = view({
  name: 'commendation.openPayment',
  input: api.openPayment.input,
  async run({ awardId }, context) {
    const award = await loadAward(context.tx, awardId);
    refuseIf(whyNotKeepAwardsAs(context.actor, { unitId: award.byUnitId, standingUnitId: award.standingUnitId }));
    if (!award.scanHash) throw new Refused([stateRefusal('commendation.no-scan')]);
    return await scanAnswer(context, award.scanHash, 'Danh sách ký nhận tiền thưởng');
  },
});
