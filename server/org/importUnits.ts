import * as api from '#api/org.ts';
import { refuseIf } from '#domain/kernel/refusal.ts';
import { action } from '../kernel/action.ts';
import { sha256 } from '../kernel/canonical.ts';
import { saveUnits } from './importStore.ts';
import { readUnitImport } from './readUnitImport.ts';
import { holdImports } from './store.ts';
import { addUnions } from './unionStore.ts';

/** Takes a list of units whole, or refuses it with every reason at its cell. */
export const importUnits = action({
  name: 'org.importUnits',
  input: api.importUnits.input,
  async run({ file }, context) {
    const { tx, newId, record } = context;
    await holdImports(tx);
    const { plan, refusals } = await readUnitImport(file, context);
    refuseIf(refusals);
    await saveUnits(tx, plan.units);
    const unions = plan.units.flatMap(({ unitId, unions: begun }) =>
      begun.map(({ name, from }) => ({ id: newId(), unitId, name, period: { from, until: null } })),
    );
    await addUnions(tx, unions);
    const count = (outcome: string) => plan.rows.filter((row) => row.outcome === outcome).length;
    const counts = { new: count('new'), changed: count('changed'), same: count('same') };
    const units = plan.units.filter((unit) => unit.before !== unit.after).map((unit) => unit.unitId);
    const hash = sha256(file.bytes).toString('hex');
    record({ type: 'org.units-imported', subjectId: newId(), body: { ...counts, units, file: hash } });
    return { ...counts, warnings: [] };
  },
});
