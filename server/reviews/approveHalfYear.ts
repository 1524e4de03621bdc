import * as api from '#api/reviews.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { type HalfYearSitting, whyNotApprove } from '#domain/reviews/halfYear.ts';
import { halfYearMonth, type Meeting, type NewMeeting, whyNotHold } from '#domain/reviews/meeting.ts';
import { whyNotHoldAs } from '#domain/reviews/policy.ts';
import { listStaff } from '../incidents/store.ts';
import { action } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { fixHalfYear } from './approvalStore.ts';
import { lockHalfYear } from './halfYearStore.ts';
import { lockMeetings } from './store.ts';

/** A meeting approves the report: the whole is kept as it is, and what must change comes back each month as shortcomings. */
export const approveHalfYear = action({
  name: 'reviews.approveHalfYear',
  input: api.approveHalfYear.input,
  async run({ campaignId, version, ...sitting }, context) {
    const { tx, actor, today } = context;
    const campaign = await loadCampaign(tx, campaignId);
    refuseIf(whyNotHoldAs(actor, campaign));
    const review = await lockHalfYear(tx, campaignId);
    const meetings = await lockMeetings(tx, campaignId, actor);
    const staff = await listStaff(tx, campaign.unitId, today);
    const kept = meetings.find(({ kind }) => kind === 'half-year');
    refuseIf([
      ...whyNotCurrent(review?.version ?? 0, version),
      ...whyNotApprove(review, sitting, campaign.year, staff),
      ...(kept
        ? whyNotThere(kept, sitting)
        : whyNotHold(meetingOf(sitting, campaign.year), campaign.year, meetings, staff, today)),
    ]);
    return await fixHalfYear({ campaign, review: review!, sitting, staff, kept }, context);
  },
});

const meetingOf = ({ heldOn, present, total }: HalfYearSitting, year: number): NewMeeting => ({
  ...{ kind: 'half-year', month: halfYearMonth(year), heldOn, present, total, notes: '' },
});

/** A half-year meeting that was kept already is the one that approves. */
function whyNotThere({ heldOn }: Meeting, sitting: HalfYearSitting): Refusal[] {
  return heldOn === sitting.heldOn
    ? []
    : [{ kind: 'input', code: 'reviews.not-the-meeting-kept', at: 'heldOn', facts: { day: shortDate(heldOn) } }];
}
