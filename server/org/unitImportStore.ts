import { fold } from '#domain/kernel/vietnamese.ts';
import type { UnitRow } from '#domain/org/unitImport.ts';
import { whyNotImportAs } from '#domain/people/policy.ts';
import type { ImportKind } from '../kernel/importKind.ts';
import { mapInTurns } from '../kernel/inTurns.ts';
import { planUnits, saveUnitPlan } from './planUnits.ts';
import { presentUnitRow } from './present.ts';
import { listKeptNames } from './store.ts';
import { unitColumns, unitRowOf, unitTemplateFile } from './unitSheet.ts';

/** Units from an office's own list. */
export const unitImport: ImportKind = {
  columns: unitColumns,
  unitColumns: ['parent'],
  whyNotAs: whyNotImportAs,
  names: listKeptNames,
  ownNames: (rows) => new Set(rows.flatMap(({ values }) => [values.code, values.name].map((text) => fold(String(text))))),
  async weigh(staged, meant, context) {
    const rows: readonly UnitRow[] = await mapInTurns(staged, unitRowOf);
    const plan = await planUnits(rows, context, meant);
    return {
      rows: await mapInTurns(plan.rows, presentUnitRow),
      refusals: plan.refusals,
      warnings: [],
      save: async (saving, importId) => void (await saveUnitPlan(plan, saving, { import: importId })),
    };
  },
  template: unitTemplateFile,
};
