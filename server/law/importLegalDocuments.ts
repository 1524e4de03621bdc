import * as api from '#api/law.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { sha256 } from '../kernel/canonical.ts';
import { isNobody } from '../kernel/operator.ts';
import { holdAsKeeper } from './keepRegister.ts';
import { readLegalImport } from './readLegalImport.ts';
import { writeDocument } from './store.ts';

/** Takes a list of documents whole, or refuses it with every reason at its cell. */
export const importLegalDocuments = action({
  name: 'law.import',
  input: api.importLegalDocuments.input,
  async run({ file }, context) {
    const { tx, actor, now, newId, record } = context;
    await holdAsKeeper(context);
    const { plan, known, refusals } = await readLegalImport(file, context);
    refuseIf(refusals);
    const personId = isNobody(actor) ? null : actor.personId;
    const act = { act: 'imported', reason: null, personId, at: now } as const;
    for (const { key, document, outcome } of plan.rows) {
      if (outcome !== 'same') await writeDocument(tx, { ...act, document, before: known.get(key) }, newId);
    }
    const count = (outcome: string) => plan.rows.filter((row) => row.outcome === outcome).length;
    const counts = { new: count('new'), changed: count('changed'), same: count('same') };
    const hash = sha256(file.bytes).toString('hex');
    record({ type: 'law.documents-imported', subjectId: newId(), body: { ...counts, file: hash } });
    return { ...counts, warnings: [] };
  },
});
