import * as api from '#api/templates.ts';
import { slug } from '#domain/kernel/vietnamese.ts';
import { starterTemplate } from '#papers/template/starterTemplate.ts';
import { paperSamples } from '#papers/write/samples.ts';
import { view } from '../../kernel/action.ts';
import { mediaTypes } from '../../kernel/paperAnswer.ts';
import { FileAnswer } from '../../kernel/route.ts';
import { loadTemplateCase } from './templateScene.ts';

/** The year's paper with fields in the place of its values: what a template begins from. */
export const downloadStarter = view({
  name: 'papers.downloadStarter',
  input: api.downloadStarter.input,
  async run(input, context) {
    const { paper } = await loadTemplateCase(context, input);
    const { paper: usual } = paperSamples[paper.made.paper.kind];
    const bytes = starterTemplate(paper.made.paper, usual);
    return new FileAnswer(`mau-${slug(paper.asked.title)}.docx`, mediaTypes.docx, bytes);
  },
});
