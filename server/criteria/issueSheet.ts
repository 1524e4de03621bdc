import * as api from '#api/criteria.ts';
import { whyNotWriteAs } from '#domain/criteria/policy.ts';
import { issueSheet as issued, whyNotIssueSheet } from '#domain/criteria/sheetIssue.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { contentHash } from '../kernel/canonical.ts';
import { lockSheet, saveSheet } from './store.ts';

/** Its writer issues a sheet that adds up; from then on it never changes. */
export const issueSheet = action({
  name: 'criteria.issueSheet',
  input: api.issueSheet.input,
  async run({ sheetId, version, issuedOn }, { tx, actor, today, now, record }) {
    const sheet = await lockSheet(tx, sheetId);
    refuseIf(whyNotWriteAs(actor, sheet));
    refuseIf([...whyNotCurrent(sheet.version, version), ...whyNotIssueSheet(sheet, issuedOn, today)]);
    const next = issued(sheet, issuedOn, today);
    await saveSheet(tx, next);
    const hash = contentHash({ title: next.title, source: next.source, subjectType: next.subjectType, body: next.body });
    record({ type: 'sheet.issued', subjectId: next.id, body: { unitId: next.unitId, edition: next.edition, issuedOn, hash } });
    return { id: next.id, state: next.state, version: next.version, at: now, hash };
  },
});
