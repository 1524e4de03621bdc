import { type Dossier, lackingOfYear } from '#domain/papers/checks/required.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import type { Context } from '../kernel/action.ts';
import { checkedCase } from './crossChecked.ts';
import { papersOfYear } from './madePapers.ts';
import { loadYearCase } from './yearCase.ts';

/** What the dossier of a year still lacks of what the asker's side makes; for those who keep the unit's file. */
export async function listLacking(context: Context, campaign: Campaign): Promise<ReturnType<typeof lackingOfYear>> {
  const year = await loadYearCase(context, campaign);
  const checked: Dossier = await checkedCase(context.tx, papersOfYear(context, year), year);
  return lackingOfYear(checked, context.today);
}
