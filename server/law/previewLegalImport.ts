import * as api from '#api/law.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { whyNotKeepHere } from './keepRegister.ts';
import { presentLegalImport } from './present.ts';
import { readLegalImport } from './readLegalImport.ts';

/** What an import would do; the transaction itself can only read. */
export const previewLegalImport = view({
  name: 'law.previewImport',
  input: api.previewLegalImport.input,
  async run({ file }, context) {
    refuseIf(await whyNotKeepHere(context));
    return presentLegalImport(await readLegalImport(file, context));
  },
});
