import * as api from '#api/law.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { documentKey, type LegalDocument, whyNotEnter } from '#domain/law/legalDocument.ts';
import { changesBetween } from '#domain/law/legalImport.ts';
import { action } from '../kernel/action.ts';
import { isNobody } from '../kernel/operator.ts';
import { holdAsKeeper } from './keepRegister.ts';
import { listRegister, loadLegalDocument, plain, writeDocument } from './store.ts';

/** An entry that was wrong is put right, with the reason; what stood is kept in its history. */
export const correctLegalDocument = action({
  name: 'law.correct',
  input: api.correctLegalDocument.input,
  async run({ key, reason, version, ...values }, context) {
    const { tx, actor, now, newId, record } = context;
    await holdAsKeeper(context);
    const before = await loadLegalDocument(tx, key);
    const document: LegalDocument = values;
    const refusals: Refusal[] = [...whyNotCurrent(before.version, version), ...whyNotEnter(document)];
    const changes = changesBetween(plain(before), document);
    if (changes.length === 0) refusals.push({ kind: 'input', code: 'law.nothing-changes' });
    const other = documentKey(document);
    if (other !== key && (await listRegister(tx)).some((one) => one.key === other)) {
      const facts = { type: document.type, number: document.number, day: shortDate(document.issuedOn) };
      refusals.push({ kind: 'input', code: 'law.already-registered', at: 'number', facts });
    }
    refuseIf(refusals);
    const personId = isNobody(actor) ? null : actor.personId;
    const kept = await writeDocument(tx, { document, before, act: 'corrected', reason, personId, at: now }, newId);
    const fields = changes.map((change) => change.field);
    record({ type: 'law.document-corrected', subjectId: kept.id, body: { key: kept.key, fields, version: kept.version } });
    return { key: kept.key, version: kept.version };
  },
});
