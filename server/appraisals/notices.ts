import type { Reaction } from '../kernel/action.ts';
import { addNotices } from '../notices/store.ts';
import { listHolders } from '../people/store.ts';
import { loadCampaign } from '../plans/store.ts';
import { panelTells } from './panelNotices.ts';

/** The unit learns what the appraisal came to, before anybody announces it; a panel's people and the unit what is theirs to do. */
export const appraisalsReaction: Reaction = async (event, context) => {
  await panelTells[event.type]?.(event, context);
  if (event.type !== 'appraisal.finished') return;
  const { campaignId, total } = event.body as { campaignId: string; total: number };
  const campaign = await loadCampaign(context.tx, campaignId);
  const inside = await listHolders(context.tx, ['clerk', 'unit-head', 'union-chair'], campaign.unitId, context.today);
  const facts = { year: campaign.year, total: total / 100 };
  const link = `/phong-trao/${campaignId}/bang-cham-diem`;
  await addNotices(context, event, inside, 'appraisals.notice.finished', facts, link, 'unit-keeper');
};
