import * as api from '#api/papers.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { slug } from '#domain/kernel/vietnamese.ts';
import { action } from '../kernel/action.ts';
import { mediaTypes } from '../kernel/paperAnswer.ts';
import { FileAnswer } from '../kernel/route.ts';
import { loadPaper } from './paperLoaded.ts';
import { noteRead } from './shown.ts';
import { byTemplate } from './templates/byTemplate.ts';

/** The paper as a Word file in the office's own form; what is missing is named before anything is printed. */
export const printByTemplate = action({
  name: 'papers.printByTemplate',
  input: api.printByTemplate.input,
  async run({ campaignId, ...which }, context) {
    const { asked, campaign, life, fields, template, year } = await loadPaper(context, campaignId, which);
    if (!template) throw new Refused([{ kind: 'state', code: 'papers.no-template-in-use' }]);
    if (life.missing.length > 0) {
      const facts = { title: asked.title, missing: life.missing.join(', ') };
      throw new Refused([{ kind: 'state', code: 'papers.lacking', facts }]);
    }
    await noteRead(context, year, [{ asked }]);
    const { bytes } = await byTemplate(context, template, fields);
    return new FileAnswer(`${slug(asked.title)}-${campaign.year}.docx`, mediaTypes.docx, bytes);
  },
});
