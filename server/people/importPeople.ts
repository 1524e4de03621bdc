import * as api from '#api/people.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { sha256 } from '../kernel/canonical.ts';
import { holdImports } from '../org/store.ts';
import { inWords } from '../words.ts';
import { saveImportedPeople } from './importStore.ts';
import { readPeopleImport } from './readPeopleImport.ts';

/** Takes a list of people whole, or refuses it with every reason at its cell. */
export const importPeople = action({
  name: 'people.import',
  input: api.importPeople.input,
  async run({ file }, context) {
    const { tx, now, newId, record } = context;
    await holdImports(tx);
    const { plan, refusals } = await readPeopleImport(file, context);
    refuseIf(refusals);
    await saveImportedPeople(tx, plan, now);
    const count = (outcome: string) => plan.rows.filter((row) => row.outcome === outcome).length;
    const counts = { new: count('new'), changed: count('changed'), same: count('same') };
    const persons = plan.rows.filter((row) => row.outcome !== 'same').map((row) => row.personId);
    const hash = sha256(file.bytes).toString('hex');
    record({ type: 'people.imported', subjectId: newId(), body: { ...counts, persons, file: hash } });
    return { ...counts, warnings: plan.warnings.map((warning) => inWords(warning)) };
  },
});
