import * as api from '#api/templates.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotTemplate } from '#papers/template/templateFile.ts';
import { view } from '../../kernel/action.ts';
import { fillWithCase, presentFilled } from './fillWithCase.ts';
import { loadTemplateCase } from './templateScene.ts';

/** What is wrong with a Word file as a template, and how it prints a year; nothing of it is kept. */
export const checkTemplate = view({
  name: 'papers.checkTemplate',
  input: api.checkTemplate.input,
  async run({ file, ...asked }, context) {
    const found = await loadTemplateCase(context, asked);
    refuseIf(whyNotTemplate(file.bytes, file.name));
    return presentFilled(fillWithCase(file.bytes, found), found);
  },
});
