import * as api from '#api/templates.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotSeeTemplateAs } from '#domain/papers/policy.ts';
import { view } from '../../kernel/action.ts';
import { openKept } from '../../kernel/keepPaper.ts';
import { FileAnswer } from '../../kernel/route.ts';
import { loadTemplate } from './templateStore.ts';

/** A version's file, byte for byte. */
export const openTemplate = view({
  name: 'papers.openTemplate',
  input: api.openTemplate.input,
  async run({ templateId }, context) {
    const version = await loadTemplate(context.tx, templateId);
    refuseIf(whyNotSeeTemplateAs(context.actor, version));
    const { bytes, mediaType } = await openKept(context, version.fileHash);
    return new FileAnswer(`mau-${version.kind}-${version.number}.docx`, mediaType, bytes);
  },
});
