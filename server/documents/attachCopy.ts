import * as api from '#api/documents.ts';
import { whyNotAttach } from '#domain/documents/delivery.ts';
import { whyNotChangeAs } from '#domain/documents/policy.ts';
import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { lockEntry } from './documentStore.ts';
import { addCopy, listCopies } from './fileStore.ts';
import { keepCopy } from './keepCopy.ts';

/** The signed copy comes back to its line, known by its hash; earlier copies stay. */
export const attachCopy = action({
  name: 'documents.attachCopy',
  input: api.attachCopy.input,
  async run({ documentId, paper }, context) {
    const { tx, actor, now, newId, record } = context;
    const entry = await lockEntry(tx, documentId);
    refuseIf(whyNotChangeAs(actor, entry));
    refuseIf(whyNotAttach(entry));
    const { hash, signatures } = await keepCopy(context, paper);
    const isThere = (await listCopies(tx, documentId)).some((copy) => copy.hash === hash);
    const twice: Refusal[] = isThere ? [{ kind: 'state', code: 'documents.copy-attached-already' }] : [];
    refuseIf(twice);
    const id = newId();
    await addCopy(tx, { id, documentId, hash, signatures }, actor.personId, now);
    record({
      type: 'document.copy-attached',
      subjectId: documentId,
      body: { unitId: entry.unitId, copyId: id, hash, signatures: signatures.map(({ standing }) => standing) },
    });
    return { copyId: id, hash };
  },
});
