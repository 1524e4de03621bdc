import { type Day, dayOf, yearOf } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { type Meeting, monthStart } from '#domain/reviews/meeting.ts';
import { type MonthlyItem, monthlyItem } from '#domain/reviews/monthlyItem.ts';
import { knowsIncidents, whyNotReadAs } from '#domain/reviews/policy.ts';
import type { Shortcoming } from '#domain/reviews/shortcoming.ts';
import { loadSheet } from '../criteria/store.ts';
import { countEvidence } from '../evidence/store.ts';
import { listStaff, violationsOf } from '../incidents/store.ts';
import type { Context } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { openTasks, plannedDays } from './itemSources.ts';
import { listMeetings, listShortcomings } from './store.ts';

/** The month's item with what it was made from. */
export interface MadeItem {
  readonly campaign: Campaign;
  readonly item: MonthlyItem;
  readonly meetings: readonly Meeting[];
  readonly shortcomings: readonly Shortcoming[];
}

/** Reads the year for somebody inside and makes the item of a month, this month's unless said otherwise. */
export async function makeItem(
  { campaignId, month: asked }: { campaignId: string; month?: Day | undefined },
  { tx, actor, today, now }: Context,
): Promise<MadeItem> {
  const campaign = await loadCampaign(tx, campaignId);
  refuseIf(whyNotReadAs(actor, campaign));
  const month = asked ? monthStart(asked) : currentMonth(campaign.year, today);
  refuseIf(whyNotOfYear(month, campaign.year));
  const [meetings, shortcomings] = [await listMeetings(tx, campaignId, actor), await listShortcomings(tx, campaignId, actor)];
  const staff = await listStaff(tx, campaign.unitId, today);
  const item = monthlyItem({
    month,
    today,
    now,
    sheet: (await loadSheet(tx, campaign.sheetId)).body,
    shortcomings,
    meetingId: meetings.find((meeting) => meeting.kind === 'monthly' && meeting.month === month)?.id ?? null,
    meetings,
    tasks: await openTasks(tx, campaign, staff),
    plannedDays: await plannedDays(tx, campaign, today, staff),
    evidenceCounts: await countEvidence(tx, campaignId),
    violations: knowsIncidents(actor, campaign) ? await violationsOf(tx, campaignId) : [],
    windows: campaign.windows,
  });
  return { campaign, item, meetings, shortcomings };
}

/** This month within the campaign's year; its first or last month outside it. */
function currentMonth(year: number, today: Day): Day {
  if (yearOf(today) === year) return monthStart(today);
  return yearOf(today) < year ? dayOf(year, 1, 1) : dayOf(year, 12, 1);
}

function whyNotOfYear(month: Day, year: number): Refusal[] {
  return yearOf(month) === year ? [] : [{ kind: 'input', code: 'reviews.not-a-month-of-the-year', at: 'month', facts: { year } }];
}
