import * as api from '#api/people.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { sha256 } from '../kernel/canonical.ts';
import { holdImports } from '../org/store.ts';
import { inWords } from '../words.ts';
import { savePeoplePlan } from './planPeople.ts';
import { readPeopleImport } from './readPeopleImport.ts';

/** Takes a list of people whole, or refuses it with every reason at its cell. */
export const importPeople = action({
  name: 'people.import',
  input: api.importPeople.input,
  async run({ file }, context) {
    await holdImports(context.tx);
    const { plan, refusals } = await readPeopleImport(file, context);
    refuseIf(refusals);
    const counts = await savePeoplePlan(plan, context, { file: sha256(file.bytes).toString('hex') });
    return { ...counts, warnings: plan.warnings.map((warning) => inWords(warning)) };
  },
});
