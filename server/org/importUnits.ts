import * as api from '#api/org.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { sha256 } from '../kernel/canonical.ts';
import { saveUnitPlan } from './planUnits.ts';
import { readUnitImport } from './readUnitImport.ts';
import { holdImports } from './store.ts';

/** Takes a list of units whole, or refuses it with every reason at its cell. */
export const importUnits = action({
  name: 'org.importUnits',
  input: api.importUnits.input,
  async run({ file }, context) {
    await holdImports(context.tx);
    const { plan, refusals } = await readUnitImport(file, context);
    refuseIf(refusals);
    const counts = await saveUnitPlan(plan, context, { file: sha256(file.bytes).toString('hex') });
    return { ...counts, warnings: [] };
  },
});
