import * as api from '#api/criteria.ts';
import { whyNotWriteAs } from '#domain/criteria/policy.ts';
import { editSheet as edited, whyNotEditSheet } from '#domain/criteria/sheetIssue.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { contentHash } from '../kernel/canonical.ts';
import { lockSheet, saveSheet } from './store.ts';

/** A writer changes a draft's words and points. */
export const editSheet = action({
  name: 'criteria.editSheet',
  input: api.editSheet.input,
  async run({ sheetId, version, ...edit }, { tx, actor, record }) {
    const sheet = await lockSheet(tx, sheetId);
    refuseIf(whyNotWriteAs(actor, sheet));
    refuseIf([...whyNotCurrent(sheet.version, version), ...whyNotEditSheet(sheet)]);
    const next = edited(sheet, edit);
    await saveSheet(tx, next);
    record({ type: 'sheet.edited', subjectId: sheet.id, body: { unitId: sheet.unitId, hash: contentHash(next.body) } });
    return { id: next.id, state: next.state, version: next.version };
  },
});
