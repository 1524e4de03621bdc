import * as api from '#api/documents.ts';
import { whyNotSee } from '#domain/documents/policy.ts';
import { Refused, refuseIf } from '#domain/kernel/refusal.ts';
import { slug } from '#domain/kernel/vietnamese.ts';
import { view } from '../kernel/action.ts';
import { scanAnswer } from '../kernel/keepPaper.ts';
import { loadEntry } from './documentStore.ts';
import { listCopies } from './fileStore.ts';

/** An attached copy, byte for byte, named after the document's number. */
export const openCopy = view({
  name: 'documents.openCopy',
  input: api.openCopy.input,
  async run({ documentId, copyId }, context) {
    const entry = await loadEntry(context.tx, documentId);
    refuseIf(whyNotSee(context.actor, entry));
    const copy = (await listCopies(context.tx, documentId)).find(({ id }) => id === copyId);
    if (!copy) throw new Refused([{ kind: 'unseen', code: 'documents.copy-not-found' }]);
    return await scanAnswer(context, copy.hash, slug(`van-ban-${entry.number}`));
  },
});
