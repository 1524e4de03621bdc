import { type Day, shortDate } from '#domain/kernel/day.ts';
import type { Reaction } from '../kernel/action.ts';
import { addNotices } from '../notices/store.ts';
import { listHolders } from '../people/store.ts';
import { releaseEvidence } from './store.ts';

interface Deleted {
  readonly campaignId: string;
  readonly unitId: string;
  readonly count: number;
  readonly year: number;
  readonly lastYear: number;
}

/**
 * A submitted self-assessment takes its evidence out of the unit, an explanation that of its lines; an author learns that the clerk removed a piece, the clerk that
 * pictures were deleted in time.
 */
export const evidenceReaction: Reaction = async (event, context) => {
  if (event.type === 'assessment.submitted') {
    await releaseEvidence(context.tx, event.body.campaignId as string, event.at);
  }
  if (event.type === 'appraisal-panel.explained') {
    const { campaignId, lines } = event.body as { campaignId: string; lines: readonly string[] };
    await releaseEvidence(context.tx, campaignId, event.at, lines);
  }
  if (event.type === 'evidence.pictures-deleted') {
    const { campaignId, unitId, count, year, lastYear } = event.body as unknown as Deleted;
    const clerks = await listHolders(context.tx, ['clerk'], unitId, context.today);
    const link = `/phong-trao/${campaignId}/minh-chung`;
    await addNotices(context, event, clerks, 'evidence.notice.pictures-deleted', { count, year, lastYear }, link, 'clerk');
  }
  if (event.type === 'evidence.removed') {
    const { campaignId, addedBy, onDay } = event.body as { campaignId: string; addedBy: string; onDay: Day };
    const link = `/phong-trao/${campaignId}/minh-chung`;
    await addNotices(context, event, [addedBy], 'evidence.notice.removed', { day: shortDate(onDay) }, link, 'author');
  }
};
