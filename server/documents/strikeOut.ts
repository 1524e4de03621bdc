import * as api from '#api/documents.ts';
import { voidEntry, whyNotVoid } from '#domain/documents/entry.ts';
import { whyNotChangeAs } from '#domain/documents/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { listCases, lockEntry, saveEntry } from './documentStore.ts';

/** A line is struck out; what was written stays to be read, its number stays used. */
export const strikeOut = action({
  name: 'documents.strikeOut',
  input: api.strikeOut.input,
  async run({ documentId, version, reason }, { tx, actor, record }) {
    const entry = await lockEntry(tx, documentId);
    refuseIf(whyNotChangeAs(actor, entry));
    const hasCases = (await listCases(tx, documentId)).length > 0;
    refuseIf([...whyNotVoid(entry, hasCases), ...whyNotCurrent(entry.version, version)]);
    const struck = voidEntry(entry, hasCases, reason);
    await saveEntry(tx, struck);
    record({ type: 'document.voided', subjectId: documentId, body: { unitId: entry.unitId, was: entry.state } });
    return { documentId, version: struck.version };
  },
});
