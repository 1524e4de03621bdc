import * as api from '#api/org.ts';
import { view } from '../kernel/action.ts';
import { presentUnitImport } from './present.ts';
import { readUnitImport } from './readUnitImport.ts';

/** What an import would do; the transaction itself can only read. */
export const previewUnitImport = view({
  name: 'org.previewUnitImport',
  input: api.previewUnitImport.input,
  async run({ file }, context) {
    return presentUnitImport(await readUnitImport(file, context));
  },
});
