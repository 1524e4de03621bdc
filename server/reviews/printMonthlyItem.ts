import * as api from '#api/reviews.ts';
import { monthOf, yearOf } from '#domain/kernel/day.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotKeepAs } from '#domain/reviews/policy.ts';
import { monthlyItem } from '#papers/write/minutes/monthlyItem.ts';
import { view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { loadPlacement, unitNames } from '../org/store.ts';
import { itemValues } from './itemPaper.ts';
import { makeItem } from './makeItem.ts';

/** The month's item as a page of its own, to be annexed to the minutes. */
export const printMonthlyItem = view({
  name: 'reviews.printMonthlyItem',
  input: api.printMonthlyItem.input,
  async run(input, context) {
    const { tx, actor, today, site } = context;
    const { campaign, item } = await makeItem(input, context);
    refuseIf(whyNotKeepAs(actor, campaign));
    const { name: unitName, parentId } = await loadPlacement(tx, campaign.unitId, today);
    const superior = parentId === null ? undefined : (await unitNames(tx, [parentId], today)).get(parentId);
    const values = itemValues(item, { unitName, isDemo: site.isDemo, ...(superior ? { superior } : {}) });
    const name = `Nội dung họp tháng ${monthOf(item.month)} năm ${yearOf(item.month)}`;
    return new PaperAnswer(name, monthlyItem(values));
  },
});
