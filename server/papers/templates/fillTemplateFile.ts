import * as api from '#api/templates.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { slug } from '#domain/kernel/vietnamese.ts';
import { whyNotTemplate } from '#papers/template/templateFile.ts';
import { view } from '../../kernel/action.ts';
import { mediaTypes } from '../../kernel/paperAnswer.ts';
import { FileAnswer } from '../../kernel/route.ts';
import { loadCampaign } from '../../plans/store.ts';
import { paperAsked } from '../paperAsked.ts';
import { issuerOf } from '../paperNow.ts';
import { fillWithCase, whyNotFaultless } from './fillWithCase.ts';
import { loadTemplateCase } from './templateScene.ts';

/** A Word file filled with a year's values; nothing of it is kept. */
export const fillTemplateFile = view({
  name: 'papers.fillTemplateFile',
  input: api.fillTemplateFile.input,
  async run({ campaignId, kind, file }, context) {
    const unitId = issuerOf(paperAsked(kind), await loadCampaign(context.tx, campaignId));
    const found = await loadTemplateCase(context, { unitId, kind, campaignId });
    refuseIf(whyNotTemplate(file.bytes, file.name));
    const { bytes, faults } = fillWithCase(file.bytes, found);
    refuseIf(whyNotFaultless(faults));
    return new FileAnswer(`${slug(found.paper.asked.title)}-${found.campaign.year}.docx`, mediaTypes.docx, bytes);
  },
});
