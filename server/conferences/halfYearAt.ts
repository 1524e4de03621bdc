import type { Conference } from '#domain/conferences/conference.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { type HalfYearSitting, whyNotApprove } from '#domain/reviews/halfYear.ts';
import { halfYearMonth, whyNotHold } from '#domain/reviews/meeting.ts';
import { listStaff } from '../incidents/store.ts';
import type { Context } from '../kernel/action.ts';
import { fixHalfYear, keepHalfYearMeeting } from '../reviews/approvalStore.ts';
import { lockHalfYear } from '../reviews/halfYearStore.ts';
import { lockMeetings } from '../reviews/store.ts';

/** What signing a conference's minutes does to the half-year: what stands against it, and what follows. */
interface HalfYearAt {
  readonly whyNot: readonly Refusal[];
  follow(): Promise<void>;
}

const nothing: HalfYearAt = { whyNot: [], follow: async () => undefined };

/** The half-year's conference approves the report where one is written, and is the half-year's meeting where none was kept. */
export async function halfYearAt(conference: Conference, campaign: Campaign, context: Context): Promise<HalfYearAt> {
  const sitting = sittingOf(conference);
  if (conference.kind !== 'half-year' || !sitting) return nothing;
  const { tx, actor, today } = context;
  const review = await lockHalfYear(tx, campaign.id);
  const meetings = await lockMeetings(tx, campaign.id, actor);
  const kept = meetings.find(({ kind }) => kind === 'half-year');
  if (review?.approved || (!review && kept)) return nothing;
  const staff = await listStaff(tx, campaign.unitId, today);
  const { heldOn, present, total } = sitting;
  const held = { kind: 'half-year', month: halfYearMonth(campaign.year), heldOn, present, total, notes: '' } as const;
  return {
    whyNot: [
      ...(review ? whyNotApprove(review, sitting, campaign.year, staff) : []),
      ...(kept ? [] : whyNotHold(held, campaign.year, meetings, staff, today)),
    ],
    follow: async () => {
      if (review) await fixHalfYear({ campaign, review, sitting, staff, kept }, context);
      else await keepHalfYearMeeting(campaign, sitting, context);
    },
  };
}

function sittingOf({ course, venue, convened }: Conference): HalfYearSitting | null {
  if (!course) return null;
  const { heldOn, from, until, present, contributions, conclusion } = course;
  return { heldOn, from, until, venue, present, total: convened, opinions: contributions, conclusion: conclusion.join('\n') };
}
