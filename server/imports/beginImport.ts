import * as api from '#api/imports.ts';
import { whyNotBringAs } from '#domain/imports/importJob.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { sha256 } from '../kernel/canonical.ts';
import { isNobody } from '../kernel/operator.ts';
import { addImport } from './store.ts';

/** Keeps a list that is to be imported; the rest happens in the background. */
export const beginImport = action({
  name: 'imports.begin',
  input: api.beginImport.input,
  async run({ kind, unitId, file }, { tx, actor, now, newId, record }) {
    refuseIf(whyNotBringAs(actor, kind, unitId));
    const fileHash = sha256(file.bytes).toString('hex');
    const askedBy = isNobody(actor) ? null : actor.personId;
    const job = {
      id: newId(),
      kind,
      unitId: askedBy === null ? null : unitId,
      askedBy,
      askedAt: now,
      fileName: file.name,
      fileHash,
    };
    const { id, isNew } = await addImport(tx, job, file.bytes);
    if (isNew) record({ type: 'imports.begun', subjectId: id, body: { kind, unitId, file: fileHash } });
    return { id };
  },
});
