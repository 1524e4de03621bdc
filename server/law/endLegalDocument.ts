import * as api from '#api/law.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { whyNotCurrent } from '#domain/kernel/version.ts';
import { whyNotEnd } from '#domain/law/legalDocument.ts';
import { action } from '../kernel/action.ts';
import { isNobody } from '../kernel/operator.ts';
import { holdAsKeeper } from './keepRegister.ts';
import { loadLegalDocument, plain, writeDocument } from './store.ts';

/** A document no longer holds from a day on; its successors are named. */
export const endLegalDocument = action({
  name: 'law.end',
  input: api.endLegalDocument.input,
  async run({ key, on, successors, reason, version }, context) {
    const { tx, actor, now, newId, record } = context;
    await holdAsKeeper(context);
    const before = await loadLegalDocument(tx, key);
    refuseIf([
      ...whyNotCurrent(before.version, version),
      ...whyNotEnd(before, on, successors).map((refusal) => (refusal.at === 'inForceTo' ? { ...refusal, at: 'on' } : refusal)),
    ]);
    const document = { ...plain(before), inForceTo: on, successors };
    const personId = isNobody(actor) ? null : actor.personId;
    const kept = await writeDocument(tx, { document, before, act: 'ended', reason, personId, at: now }, newId);
    record({ type: 'law.document-ended', subjectId: kept.id, body: { key, on, successors: successors.length } });
    return { key: kept.key, version: kept.version };
  },
});
