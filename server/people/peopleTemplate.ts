import * as api from '#api/people.ts';
import { view } from '../kernel/action.ts';
import { FileAnswer } from '../kernel/route.ts';
import { peopleTemplateFile } from './peopleSheet.ts';

/** The list of people to fill in. */
export const peopleTemplate = view({
  name: 'people.template',
  input: api.peopleTemplate.input,
  async run(_, { today }) {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    return new FileAnswer('Mẫu nhập nhân sự.xlsx', type, peopleTemplateFile(today));
  },
});
