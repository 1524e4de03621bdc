import * as api from '#api/templates.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { slug } from '#domain/kernel/vietnamese.ts';
import { whyNotSeeTemplateAs } from '#domain/papers/policy.ts';
import { view } from '../../kernel/action.ts';
import { mediaTypes } from '../../kernel/paperAnswer.ts';
import { FileAnswer } from '../../kernel/route.ts';
import { byTemplate } from './byTemplate.ts';
import { loadTemplateCase } from './templateScene.ts';
import { loadTemplate } from './templateStore.ts';

/** A version filled with a year's values, to look at in Word. */
export const downloadFilled = view({
  name: 'papers.downloadFilled',
  input: api.downloadFilled.input,
  async run({ templateId, campaignId }, context) {
    const version = await loadTemplate(context.tx, templateId);
    refuseIf(whyNotSeeTemplateAs(context.actor, version));
    const { paper, campaign, fields } = await loadTemplateCase(context, { ...version, campaignId });
    const { bytes } = await byTemplate(context, version, fields);
    return new FileAnswer(`${slug(paper.asked.title)}-${campaign.year}.docx`, mediaTypes.docx, bytes);
  },
});
