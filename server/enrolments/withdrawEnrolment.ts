import * as api from '#api/enrolments.ts';
import { whyNotWithdraw, withdraw } from '#domain/enrolments/enrolment.ts';
import { whyNotSeeEnrolment, whyNotWithdrawAs } from '#domain/enrolments/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { lockEnrolment, saveEnrolment } from './store.ts';

/** The unit takes its enrolment back for the year; the superiors read why. */
export const withdrawEnrolment = action({
  name: 'enrolments.withdraw',
  input: api.withdrawEnrolment.input,
  async run({ enrolmentId, version, reason }, { tx, actor, now, record }) {
    const read = await lockEnrolment(tx, enrolmentId);
    const campaign = await loadCampaign(tx, read.campaignId);
    const { submission } = campaign.windows;
    refuseIf(whyNotSeeEnrolment(actor, read, campaign));
    refuseIf(whyNotWithdrawAs(actor, campaign));
    refuseIf([...whyNotCurrent(read.version, version), ...whyNotWithdraw(read, submission, now)]);
    const withdrawn = withdraw(read, submission, now, reason);
    await saveEnrolment(tx, withdrawn);
    record({ type: 'enrolment.withdrawn', subjectId: enrolmentId, body: { campaignId: campaign.id } });
    return { enrolmentId, version: withdrawn.version };
  },
});
