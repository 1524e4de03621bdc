import * as api from '#api/enrolments.ts';
import { submit, whyNotSubmit } from '#domain/enrolments/enrolment.ts';
import { whyNotSeeEnrolment, whyNotSubmitAs } from '#domain/enrolments/policy.ts';
import type { Submission } from '#domain/enrolments/submission.ts';
import { standingIn } from '#domain/kernel/period.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { superiorIds } from '#domain/plans/campaign.ts';
import { action } from '../kernel/action.ts';
import { contentHash } from '../kernel/canonical.ts';
import { keepPaper } from '../kernel/keepPaper.ts';
import { unitNames } from '../org/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { receiptOf } from './receipt.ts';
import { addSubmission, listSubmissions, lockEnrolment, resetReviews, saveEnrolment } from './store.ts';
import { attachedTo, contentOf, unitScene } from './unitScene.ts';

/** The unit hands its enrolment to all superiors at once; what was handed in is kept as it was. */
export const submitEnrolment = action({
  name: 'enrolments.submit',
  input: api.submitEnrolment.input,
  async run({ enrolmentId, version, paper }, context) {
    const { tx, actor, now, today, record } = context;
    const read = await lockEnrolment(tx, enrolmentId);
    const campaign = await loadCampaign(tx, read.campaignId);
    refuseIf(whyNotSeeEnrolment(actor, read, campaign));
    refuseIf(whyNotSubmitAs(actor, campaign, paper !== undefined));
    const { placement, reviews } = await unitScene(context, campaign, read);
    const window = campaign.windows.enrolment;
    refuseIf([...whyNotCurrent(read.version, version), ...whyNotSubmit(read, reviews, window, now, today)]);

    const paperHash = paper ? await keepPaper(context, paper) : null;
    const submitted = submit(read, reviews, window, now, today);
    const content = contentOf(submitted, placement, await attachedTo(context, campaign));
    const number = ((await listSubmissions(tx, enrolmentId, 1))[0]?.number ?? 0) + 1;
    const hash = contentHash({ enrolmentId, number, submittedAt: now, content });
    const late = standingIn(window, now) === 'late';
    const receipt = receiptOf('DK', campaign.year, hash);
    const submission: Submission = {
      number,
      content,
      contentHash: hash,
      receipt,
      submittedAt: now,
      submittedBy: actor.personId,
      late,
      paperHash,
    };
    await saveEnrolment(tx, submitted);
    await addSubmission(tx, enrolmentId, submission, paper?.name ?? null);
    await resetReviews(tx, enrolmentId, campaign, number);

    record({
      type: 'enrolment.submitted',
      subjectId: enrolmentId,
      body: { campaignId: campaign.id, number, late, contentHash: hash, paperHash },
    });
    const names = await unitNames(tx, superiorIds(campaign), today);
    const superiors = superiorIds(campaign).map((unitId) => names.get(unitId) ?? '');
    return { enrolmentId, version: submitted.version, number, late, receipt, contentHash: hash, submittedAt: now, superiors };
  },
});
