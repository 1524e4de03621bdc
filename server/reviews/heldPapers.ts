import type { Day } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import type { Campaign } from '#domain/plans/campaign.ts';
import { whyNotKeepAs } from '#domain/reviews/policy.ts';
import { monthlyItem } from '#papers/write/minutes/monthlyItem.ts';
import type { Context } from '../kernel/action.ts';
import { type HeldPaper, heldOf } from '../kernel/heldPaper.ts';
import { loadHead, loadPlacement } from '../org/store.ts';
import { itemValues } from './itemPaper.ts';
import { makeItem } from './makeItem.ts';

/** A month's item, this month's unless said otherwise. @throws Refused for who does not keep the minutes. */
export async function monthlyItemPaper(
  context: Context,
  asked: { readonly campaignId: string; readonly month?: Day | undefined },
) {
  const { tx, actor, today, site } = context;
  const { campaign, item } = await makeItem(asked, context);
  refuseIf(whyNotKeepAs(actor, campaign));
  const { superior, issuer } = await loadHead(tx, await loadPlacement(tx, campaign.unitId, today), today);
  const values = itemValues(item, { unitName: issuer, isDemo: site.isDemo, ...(superior ? { superior } : {}) });
  return { month: item.month, paper: monthlyItem(values) };
}

/** This month's item; meetings stay inside the unit. */
export async function heldPapers(context: Context, campaign: Campaign): Promise<readonly HeldPaper[]> {
  return await heldOf([
    [
      {
        ...{ kind: 'monthly-item', title: 'Nội dung họp hằng tháng', step: 10, side: 'unit' },
        address: `/api/campaigns/${campaign.id}/monthly-item/paper`,
      },
      () => monthlyItemPaper(context, { campaignId: campaign.id }),
    ],
  ]);
}
