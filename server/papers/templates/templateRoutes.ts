import * as api from '#api/templates.ts';
import { route } from '../../kernel/route.ts';
import { checkTemplate } from './checkTemplate.ts';
import { downloadFilled } from './downloadFilled.ts';
import { downloadStarter } from './downloadStarter.ts';
import { fillTemplateFile } from './fillTemplateFile.ts';
import { keepTemplate } from './keepTemplate.ts';
import { listTemplates } from './listTemplates.ts';
import { openTemplate } from './openTemplate.ts';
import { previewTemplate } from './previewTemplate.ts';
import { retireTemplate } from './retireTemplate.ts';
import { showTemplates } from './showTemplates.ts';
import { takeTemplateInUse } from './takeTemplateInUse.ts';

/** What an office's own templates answer to. */
export const templateRoutes = [
  route(api.listTemplates, listTemplates),
  route(api.showTemplates, showTemplates),
  route(api.downloadStarter, downloadStarter),
  route(api.checkTemplate, checkTemplate),
  route(api.keepTemplate, keepTemplate),
  route(api.openTemplate, openTemplate),
  route(api.previewTemplate, previewTemplate),
  route(api.downloadFilled, downloadFilled),
  route(api.fillTemplateFile, fillTemplateFile),
  route(api.takeTemplateInUse, takeTemplateInUse),
  route(api.retireTemplate, retireTemplate),
];
