import type { Staff } from '#domain/people/nameless.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { approve, type HalfYearReview, type HalfYearSitting } from '#domain/reviews/halfYear.ts';
import { halfYearMonth, type Meeting } from '#domain/reviews/meeting.ts';
import type { Context } from '../kernel/action.ts';
import { sceneOf } from './halfYearScene.ts';
import { saveHalfYear } from './halfYearStore.ts';
import { raiseIn } from './keepShortcoming.ts';
import { addMeeting } from './store.ts';

/** What is fixed, its reasons against already asked. */
interface Fixing {
  readonly campaign: Campaign;
  readonly review: HalfYearReview;
  readonly sitting: HalfYearSitting;
  readonly staff: readonly Staff[];
  /** A half-year meeting kept before. */
  readonly kept: Meeting | undefined;
}

/** A half-year meeting without a report: its figures alone, as an event of its own. */
export async function keepHalfYearMeeting(
  campaign: Campaign,
  sitting: HalfYearSitting,
  { tx, actor, newId, record }: Context,
): Promise<void> {
  const meeting = { ...newMeeting(campaign, sitting), id: newId(), recordedBy: actor.personId };
  await addMeeting(tx, meeting);
  const { kind, month, heldOn, present, total } = meeting;
  const figures = { kind, month, heldOn, present, total, raised: 0, closed: 0 };
  record({ type: 'meeting.held', subjectId: meeting.id, body: { campaignId: campaign.id, ...figures } });
}

/** Keeps the report as it is counted now, the meeting that approved it, and each decision as a shortcoming of that meeting. */
export async function fixHalfYear({ campaign, review, sitting, staff, kept }: Fixing, context: Context) {
  const { tx, actor, newId, record } = context;
  const { figures, shortcomings, before } = await sceneOf(tx, campaign, review.asOf, actor);
  const meeting = kept ?? { ...newMeeting(campaign, sitting), id: newId(), recordedBy: actor.personId };
  if (!kept) await addMeeting(tx, meeting);
  const frozen = { figures, shortcomings, hasYearBefore: before !== null, sitting };
  const approved = approve(review, frozen, meeting, campaign.year, staff);
  await saveHalfYear(tx, approved, actor.personId);
  const shortcomingIds: string[] = [];
  for (const decision of review.decisions) shortcomingIds.push(await raiseIn(meeting, decision, context));

  const { heldOn, present, total } = sitting;
  const body = { campaignId: campaign.id, meetingId: meeting.id, asOf: review.asOf, heldOn, present, total };
  record({ type: 'half-year.approved', subjectId: campaign.id, body: { ...body, decisions: review.decisions.length } });
  return { meetingId: meeting.id, shortcomingIds, version: approved.version };
}

function newMeeting({ id: campaignId, unitId, year }: Campaign, { heldOn, present, total, conclusion }: HalfYearSitting) {
  return {
    campaignId,
    unitId,
    kind: 'half-year' as const,
    month: halfYearMonth(year),
    heldOn,
    present,
    total,
    notes: conclusion,
  };
}
