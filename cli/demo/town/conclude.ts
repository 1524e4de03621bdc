import * as awardsApi from '#api/awards.ts';
import * as postingsApi from '#api/postings.ts';
import { addDays, yearOf } from '#domain/kernel/day.ts';
import type { Round } from './nominate.ts';
import type { TownWorld } from './townWorld.ts';

/** An award as the demo reports it. */
export interface AwardReport {
  readonly kind: 'collective' | 'individual';
  readonly name: string;
  readonly form: string;
}

/** The list hangs for its days, somebody writes about a name on it and is answered. */
export async function postAndAnswer({ stage, person, communes }: TownWorld, { id: roundId }: Round): Promise<void> {
  const agency = stage.as(person.secretary);
  const { rule } = await agency(postingsApi.showPosting, { roundId });
  const postedOn = await stage.today();
  await agency(postingsApi.postAwards, { roundId, postedOn, workingDays: rule.workingDays, source: rule.source });
  await stage.moveTo(addDays(postedOn, 1));
  const { list } = await agency(postingsApi.showPosting, { roundId });
  const asker = communes[0]!.commune.head;
  await stage.as(asker)(postingsApi.makePetition, {
    ...{ roundId, nominationId: list[0]!.nominationId },
    text: 'Đề nghị cho biết mô hình nêu trong danh sách được áp dụng từ khi nào và số liệu lấy ở đâu.',
  });
  await stage.moveTo(addDays(postedOn, 3));
  const { petitions } = await agency(postingsApi.showPosting, { roundId });
  for (const { id: petitionId, version } of petitions) {
    const answer = 'Mô hình áp dụng từ quý I, số liệu lấy từ sổ theo dõi của đơn vị, đã đối chiếu khi thẩm định.';
    await agency(postingsApi.answerPetition, { petitionId, version, isUpheld: false, answer });
  }
}

/** The chair signs once the posting is over; bonuses are paid by the signed list, the awards announced at the conference. */
export async function decideAndAnnounce(
  { stage, person, scan }: TownWorld,
  { id: roundId }: Round,
): Promise<readonly AwardReport[]> {
  const chair = stage.as(person.chair);
  const before = await chair(awardsApi.showAwardDecision, { roundId });
  await stage.moveTo(before.earliest ?? addDays(await stage.today(), 7));
  const { rates, signerTitle } = await chair(awardsApi.showAwardDecision, { roundId });
  const decidedOn = await stage.today();
  await chair(awardsApi.decideAwards, {
    ...{ roundId, number: `${yearOf(decidedOn) % 100}09/QĐ-UBND`, decidedOn, signerTitle: signerTitle ?? 'Chủ tịch' },
    bonus: rates && {
      ...{ individualRate: rates.individualRate, collectiveRate: rates.collectiveRate },
      ...{ rateSource: rates.law.text, source: 'Quỹ thi đua, khen thưởng của thị xã' },
    },
    paper: { name: 'quyet-dinh.pdf', bytes: scan },
  });
  await stage.moveTo(addDays(decidedOn, 6));
  const announcedOn = await stage.today();
  const agency = stage.as(person.secretary);
  await agency(awardsApi.announceAwards, { roundId, announcedOn, occasion: 'Hội nghị tổng kết phong trào thi đua' });
  const { awards, whyNot } = await agency(awardsApi.showBonuses, { roundId });
  if (whyNot.pay.length === 0 && awards.some(({ bonus }) => bonus > 0)) {
    const payments = awards.map(({ id, name }) => ({ awardId: id, receivedBy: name }));
    await agency(awardsApi.payBonuses, {
      roundId,
      paidOn: announcedOn,
      payments,
      paper: { name: 'danh-sach-ky-nhan.pdf', bytes: scan },
    });
  }
  return awards.map(({ audience, name, form }) => ({ kind: audience, name, form }));
}
