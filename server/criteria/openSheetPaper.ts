import * as api from '#api/criteria.ts';
import { whyNotSeeSheet } from '#domain/criteria/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { view } from '../kernel/action.ts';
import { scanAnswer } from '../kernel/keepPaper.ts';
import { loadSheet } from './store.ts';

/** The scan of the paper that a sheet was entered from. */
export const openSheetPaper = view({
  name: 'criteria.openSheetPaper',
  input: api.openSheetPaper.input,
  async run({ sheetId }, context) {
    const sheet = await loadSheet(context.tx, sheetId);
    refuseIf(whyNotSeeSheet(context.actor, sheet));
    if (sheet.paperHash === null) throw new Refused([{ kind: 'unseen', code: 'criteria.no-paper' }]);
    return await scanAnswer(context, sheet.paperHash, 'van-ban-goc');
  },
});
