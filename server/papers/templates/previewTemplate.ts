import * as api from '#api/templates.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotSeeTemplateAs } from '#domain/papers/policy.ts';
import { view } from '../../kernel/action.ts';
import { openKept } from '../../kernel/keepPaper.ts';
import { fillWithCase, presentFilled } from './fillWithCase.ts';
import { loadTemplateCase } from './templateScene.ts';
import { loadTemplate } from './templateStore.ts';

/** A version filled with the values of a year that the asker makes papers of. */
export const previewTemplate = view({
  name: 'papers.previewTemplate',
  input: api.previewTemplate.input,
  async run({ templateId, campaignId }, context) {
    const version = await loadTemplate(context.tx, templateId);
    refuseIf(whyNotSeeTemplateAs(context.actor, version));
    const found = await loadTemplateCase(context, { ...version, campaignId });
    const { bytes } = await openKept(context, version.fileHash);
    return presentFilled(fillWithCase(bytes, found, version.fields), found);
  },
});
