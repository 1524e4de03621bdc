import * as api from '#api/criteria.ts';
import { whyNotWriteAs } from '#domain/criteria/policy.ts';
import { retireSheet as retired, whyNotRetireSheet } from '#domain/criteria/sheetIssue.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { lockSheet, saveSheet } from './store.ts';

/** No new year is launched with the sheet; years that run keep it. */
export const retireSheet = action({
  name: 'criteria.retireSheet',
  input: api.retireSheet.input,
  async run({ sheetId, version }, { tx, actor, record }) {
    const sheet = await lockSheet(tx, sheetId);
    refuseIf(whyNotWriteAs(actor, sheet));
    refuseIf([...whyNotCurrent(sheet.version, version), ...whyNotRetireSheet(sheet)]);
    const next = retired(sheet);
    await saveSheet(tx, next);
    record({ type: 'sheet.retired', subjectId: next.id, body: { unitId: next.unitId, edition: next.edition } });
    return { id: next.id, state: next.state, version: next.version };
  },
});
