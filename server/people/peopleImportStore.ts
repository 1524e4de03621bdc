import { whyNotImportAs } from '#domain/people/policy.ts';
import type { ImportKind } from '../kernel/importKind.ts';
import { mapInTurns } from '../kernel/inTurns.ts';
import { listKeptNames } from '../org/store.ts';
import { peopleColumns, peopleTemplateFile, personRowOf } from './peopleSheet.ts';
import { planPeople, savePeoplePlan } from './planPeople.ts';
import { presentPeopleRow } from './presentImport.ts';

/** People from an office's own list. */
export const peopleImport: ImportKind = {
  columns: peopleColumns,
  unitColumns: ['unit'],
  whyNotAs: whyNotImportAs,
  names: listKeptNames,
  async weigh(staged, meant, context) {
    const plan = await planPeople(await mapInTurns(staged, personRowOf), context, meant);
    return {
      rows: await mapInTurns(plan.rows, presentPeopleRow),
      refusals: plan.refusals,
      warnings: plan.warnings,
      save: async (saving, importId) => void (await savePeoplePlan(plan, saving, { import: importId })),
    };
  },
  template: peopleTemplateFile,
};
