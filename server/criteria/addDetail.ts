import * as api from '#api/criteria.ts';
import { whyNotDetailAs } from '#domain/criteria/policy.ts';
import { whyNotDetail } from '#domain/criteria/sheetIssue.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { tidy } from '#domain/kernel/vietnamese.ts';
import { action } from '../kernel/action.ts';
import { detailsOf, lockSheet, saveDetail } from './store.ts';

/** A unit writes its own detail under an official line, never its points. */
export const addDetail = action({
  name: 'criteria.addDetail',
  input: api.addDetail.input,
  async run({ sheetId, unitId, lineCode, was, text }, { tx, actor, record }) {
    const sheet = await lockSheet(tx, sheetId);
    refuseIf(whyNotDetailAs(actor, sheet, unitId));
    const now = (await detailsOf(tx, sheetId, unitId))[lineCode] ?? '';
    refuseIf([
      ...whyNotDetail(sheet, lineCode),
      ...(now === tidy(was) ? [] : [{ kind: 'state', code: 'criteria.detail-changed', at: 'text' } as const]),
    ]);
    const detail = tidy(text);
    await saveDetail(tx, sheetId, unitId, lineCode, detail);
    record({ type: 'sheet.detailed', subjectId: sheetId, body: { unitId, lineCode, isEmpty: detail === '' } });
    return { lineCode, text: detail };
  },
});
