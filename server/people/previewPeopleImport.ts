import * as api from '#api/people.ts';
import { view } from '../kernel/action.ts';
import { presentPeopleImport } from './presentImport.ts';
import { readPeopleImport } from './readPeopleImport.ts';

/** What an import would do; the transaction itself can only read. */
export const previewPeopleImport = view({
  name: 'people.previewImport',
  input: api.previewPeopleImport.input,
  async run({ file }, context) {
    return presentPeopleImport(await readPeopleImport(file, context));
  },
});
