import * as api from '#api/plans.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { slug } from '#domain/kernel/vietnamese.ts';
import { mendedText } from '#domain/plans/mendedText.ts';
import { whyNotSeePlan } from '#domain/plans/policy.ts';
import { docxOfLines } from '#papers/write/docxOfLines.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadPlan } from './planStore.ts';
import { sentTo } from './recipientStore.ts';

const wordFile = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The plan's text as a Word file, with the words that were put right in it. */
export const downloadPlanWord = view({
  name: 'plans.downloadWord',
  input: api.downloadPlanWord.input,
  async run({ planId }, context) {
    const plan = await loadPlan(context.tx, planId);
    refuseIf(whyNotSeePlan(context.actor, plan, await sentTo(context.tx, planId)));
    const file = docxOfLines(mendedText(plan), { title: plan.title, author: plan.reading.issuer ?? '' });
    return new FileAnswer(`${slug(plan.title)}.docx`, wordFile, file);
  },
});
