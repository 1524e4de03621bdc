import * as api from '#api/law.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { legalTemplateFile } from './legalSheet.ts';

/** The list of legal documents to fill in. */
export const legalTemplate = view({
  name: 'law.template',
  input: api.legalTemplate.input,
  async run(_, { today }) {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return new FileAnswer('Mẫu nhập sổ văn bản.xlsx', type, legalTemplateFile(today));
  },
});
