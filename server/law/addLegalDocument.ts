import * as api from '#api/law.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { documentKey, whyNotEnter } from '#domain/law/legalDocument.ts';
import { action } from '../kernel/action.ts';
import { isNobody } from '../kernel/operator.ts';
import { holdAsKeeper } from './keepRegister.ts';
import { listRegister, writeDocument } from './store.ts';

/** A new entry of the register. */
export const addLegalDocument = action({
  name: 'law.add',
  input: api.addLegalDocument.input,
  async run(document, context) {
    const { tx, actor, now, newId, record } = context;
    await holdAsKeeper(context);
    const key = documentKey(document);
    const { type, number, issuedOn } = document;
    const facts = { type, number, day: shortDate(issuedOn) };
    const twin = (await listRegister(tx)).some((one) => one.key === key);
    const taken: Refusal[] = twin ? [{ kind: 'input', code: 'law.already-registered', at: 'number', facts }] : [];
    refuseIf([...whyNotEnter(document), ...taken]);
    const personId = isNobody(actor) ? null : actor.personId;
    const added = await writeDocument(tx, { document, before: undefined, act: 'added', reason: null, personId, at: now }, newId);
    record({ type: 'law.document-added', subjectId: added.id, body: { key, issuedOn, verified: document.verified } });
    return { key: added.key, version: added.version };
  },
});
