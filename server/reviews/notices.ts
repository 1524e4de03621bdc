import { type Day, monthOf, shortDate } from '#domain/kernel/day.ts';
import { insiders } from '#domain/plans/policy.ts';
import type { Context, Reaction } from '../kernel/action.ts';
import type { RecordedEvent } from '../kernel/events.ts';
import { addNotices } from '../notices/store.ts';
import { listHolders } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';

const toldOf: Readonly<Record<string, string>> = {
  'shortcoming.reopened': 'reviews.notice.reopened',
  'shortcoming.extended': 'reviews.notice.extended',
};

/** Everybody inside learns that a meeting was kept, in figures; the keepers that a shortcoming came back. Nobody outside learns anything. */
export const reviewsReaction: Reaction = async (event, context) => {
  if (event.type === 'meeting.held') await tellOfMeeting(event, context);
  if (event.type === 'half-year.approved') {
    const { campaignId, decisions } = event.body as { campaignId: string; decisions: number };
    const { unitId } = await loadCampaign(context.tx, campaignId);
    const all = await listHolders(context.tx, insiders, unitId, context.today);
    const link = `/phong-trao/${campaignId}/so-ket`;
    await addNotices(context, event, all, 'reviews.notice.half-year-approved', { decisions }, link, 'insider');
  }
  const code = toldOf[event.type];
  if (code) {
    const { campaignId, dueOn } = event.body as { campaignId: string; dueOn: Day };
    const { unitId } = await loadCampaign(context.tx, campaignId);
    const keepers = await listHolders(context.tx, ['clerk', 'unit-head', 'union-chair'], unitId, context.today);
    await addNotices(context, event, keepers, code, { day: shortDate(dueOn) }, linkOf(campaignId), 'unit-keeper');
  }
};

async function tellOfMeeting(event: RecordedEvent, context: Context): Promise<void> {
  const { campaignId, kind, month, raised, closed } = event.body as {
    campaignId: string;
    kind: string;
    month: Day;
    raised: number;
    closed: number;
  };
  const { unitId } = await loadCampaign(context.tx, campaignId);
  const all = await listHolders(context.tx, insiders, unitId, context.today);
  const code = kind === 'monthly' ? 'reviews.notice.held' : 'reviews.notice.half-year-held';
  await addNotices(context, event, all, code, { month: monthOf(month), raised, closed }, linkOf(campaignId), 'insider');
}

const linkOf = (campaignId: string) => `/phong-trao/${campaignId}/hop`;
