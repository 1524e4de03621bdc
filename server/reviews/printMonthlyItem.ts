import * as api from '#api/reviews.ts';
import { monthOf, yearOf } from '#domain/kernel/day.ts';
import { view } from '../kernel/action.ts';
import { PaperAnswer } from '../kernel/paperAnswer.ts';
import { monthlyItemPaper } from './heldPapers.ts';

/** The month's item as a page of its own, to be annexed to the minutes. */
export const printMonthlyItem = view({
  name: 'reviews.printMonthlyItem',
  input: api.printMonthlyItem.input,
  async run(input, context) {
    const { month, paper } = await monthlyItemPaper(context, input);
    return new PaperAnswer(`Nội dung họp tháng ${monthOf(month)} năm ${yearOf(month)}`, paper);
  },
});
