import * as api from '#api/documents.ts';
import { issueReserved as issue, whyNotIssue } from '#domain/documents/entry.ts';
import { whyNotChangeAs } from '#domain/documents/policy.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { action } from '../kernel/action.ts';
import { lockEntry, saveEntry } from './documentStore.ts';
import { addCopy } from './fileStore.ts';
import { keepCopy } from './keepCopy.ts';

/** The paper with the reserved number is out. */
export const issueReserved = action({
  name: 'documents.issue',
  input: api.issueReserved.input,
  async run({ documentId, version, day, paper }, context) {
    const { tx, actor, today, now, newId, record } = context;
    const entry = await lockEntry(tx, documentId);
    refuseIf(whyNotChangeAs(actor, entry));
    refuseIf([...whyNotIssue(entry, day, today), ...whyNotCurrent(entry.version, version)]);
    const copy = paper && (await keepCopy(context, paper));
    const issued = issue(entry, day, today);
    await saveEntry(tx, issued);
    if (copy) await addCopy(tx, { ...copy, id: newId(), documentId }, actor.personId, now);
    const { unitId, number } = issued;
    record({ type: 'document.issued', subjectId: documentId, body: { unitId, number, day, hash: copy?.hash ?? null } });
    return { documentId, version: issued.version };
  },
});
