import * as api from '#api/org.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { reorganisationTemplateFile } from './reorganisationSheet.ts';

/** The table of acts to fill in. */
export const reorganisationTemplate = view({
  name: 'org.reorganisationTemplate',
  input: api.reorganisationTemplate.input,
  async run() {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return new FileAnswer('Mẫu phương án sắp xếp.xlsx', type, reorganisationTemplateFile());
  },
});
