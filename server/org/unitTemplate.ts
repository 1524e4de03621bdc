import * as api from '#api/org.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { unitTemplateFile } from './unitSheet.ts';

/** The list of units to fill in. */
export const unitTemplate = view({
  name: 'org.unitTemplate',
  input: api.unitTemplate.input,
  async run(_, { today }) {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return new FileAnswer('Mẫu nhập đơn vị.xlsx', type, unitTemplateFile(today));
  },
});
