import { whyNotAnswerAs } from '#domain/enrolments/policy.ts';
import { answer, type ReturnReason, standingOfReviews, whyNotAnswer } from '#domain/enrolments/review.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { recogniserOf } from '#domain/plans/campaign.ts';
import type { Context } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { listReviews, lockEnrolment, saveAnswer, saveEnrolment } from './store.ts';

interface Answered {
  readonly enrolmentId: string;
  readonly bodyId: string;
  /** The number of the submission that was read. */
  readonly submission: number;
}

/** One body's answer to one submission: accepted without reasons, returned with them; the whole then stands as its reviews say. */
export async function answerAs(
  { tx, actor, now, record }: Context,
  { enrolmentId, bodyId, submission }: Answered,
  reasons: readonly ReturnReason[],
) {
  const enrolment = await lockEnrolment(tx, enrolmentId);
  const campaign = await loadCampaign(tx, enrolment.campaignId);
  refuseIf(whyNotAnswerAs(actor, bodyId, enrolment, campaign));
  const reviews = await listReviews(tx, enrolmentId);
  const read = reviews.find((review) => review.unitId === bodyId);
  if (!read) throw new Refused([{ kind: 'state', code: 'enrolments.not-submitted' }]);
  refuseIf([...whyNotCurrent(read.submission, submission), ...whyNotAnswer(read, enrolment.state)]);

  const review = answer(read, enrolment.state, actor.personId, now, reasons);
  await saveAnswer(tx, enrolmentId, review);
  const state = standingOfReviews(
    reviews.map((each) => (each.unitId === bodyId ? review : each)),
    recogniserOf(campaign),
  );
  await saveEnrolment(tx, { ...enrolment, state, version: enrolment.version + 1 });
  const type = review.state === 'accepted' ? 'enrolment.accepted' : 'enrolment.returned';
  record({
    type,
    subjectId: enrolmentId,
    body: { campaignId: campaign.id, bodyId, submission, fields: reasons.map((reason) => reason.at) },
  });
  return { enrolmentId, state };
}
