import { loadSheet } from '../criteria/store.ts';
import type { Reaction } from '../kernel/action.ts';
import { loadCampaign } from '../plans/store.ts';
import { gatherFigures } from './figureStore.ts';
import { giveBackFigures, handInFigures, keepFigures, listChoices } from './store.ts';

/** The figures are kept whenever the file is put up for signing, go out with it, and live again when it is given back. */
export const measuresReaction: Reaction = async (event, { tx, today }) => {
  const { campaignId } = event.body as { campaignId?: string };
  if (event.type === 'assessment.closed') {
    const campaign = await loadCampaign(tx, campaignId!);
    const { body } = await loadSheet(tx, campaign.sheetId);
    const figures = await gatherFigures(tx, campaign, body, today);
    await keepFigures(tx, campaign.id, { figures, choices: await listChoices(tx, campaign.id) }, event.at);
  }
  if (event.type === 'assessment.submitted') await handInFigures(tx, campaignId!, event.at);
  if (event.type === 'assessment.returned') await giveBackFigures(tx, campaignId!, event.at);
};
