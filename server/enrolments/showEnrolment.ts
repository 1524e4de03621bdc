import * as api from '#api/enrolments.ts';
import { whyNotAnswerAs, whyNotSeeEnrolment } from '#domain/enrolments/policy.ts';
import { whyNotAnswer } from '#domain/enrolments/review.ts';
import { submissionChanges } from '#domain/enrolments/submission.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { unitsHeldAs } from '#domain/people/actor.ts';
import { recogniserOf } from '#domain/plans/campaign.ts';
import { receivers } from '#domain/plans/policy.ts';
import { view } from '../kernel/action.ts';
import { unitNames } from '../org/store.ts';
import { personNames } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { presentChange, presentReview, presentSubmission, said } from './present.ts';
import { listAnswers, listReviews, listSubmissions, loadEnrolment } from './store.ts';

/** The last submission, what changed since the one before, and what the reader's own bodies said; never what the unit is writing now. */
export const showEnrolment = view({
  name: 'enrolments.show',
  input: api.showEnrolment.input,
  async run({ enrolmentId }, { tx, actor, today }) {
    const enrolment = await loadEnrolment(tx, enrolmentId);
    const campaign = await loadCampaign(tx, enrolment.campaignId);
    refuseIf(whyNotSeeEnrolment(actor, enrolment, campaign));
    const [last, before] = await listSubmissions(tx, enrolmentId, 2);
    if (!last) throw new Refused([{ kind: 'unseen', code: 'enrolments.not-found' }]);
    const own = unitsHeldAs(actor, receivers);
    const reviews = (await listReviews(tx, enrolmentId)).filter((review) => own.includes(review.unitId));
    const answers = await listAnswers(tx, enrolmentId);
    const units = await unitNames(tx, own, today);
    return {
      enrolmentId,
      campaignId: campaign.id,
      unitName: last.content.unitName,
      isWithdrawn: enrolment.state === 'withdrawn',
      withdrawReason: enrolment.withdrawReason,
      submission: presentSubmission(last, await personNames(tx, [last.submittedBy])),
      changes: before ? submissionChanges(before.content, last.content).map(presentChange) : [],
      reviews: reviews.map((review) => {
        const whyNot = said([
          ...whyNotAnswerAs(actor, review.unitId, enrolment, campaign),
          ...whyNotAnswer(review, enrolment.state),
        ]);
        const earlier = answers
          .filter((answer) => answer.unitId === review.unitId && answer.submission < review.submission)
          .map(({ unitId: _, ...answer }) => ({ ...answer, reasons: [...answer.reasons] }));
        return { ...presentReview(review, units, recogniserOf(campaign)), earlier, whyNot: { accept: whyNot, return: whyNot } };
      }),
    };
  },
});
