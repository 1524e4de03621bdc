import { perform } from '#server/kernel/action.ts';
import { operator } from '#server/kernel/operator.ts';
import { importUnits } from '#server/org/importUnits.ts';
import { previewUnitImport } from '#server/org/previewUnitImport.ts';
import { type Command, siteOptions } from './command.ts';
import { importList, type ListActions } from './importList.ts';

const usage = 'datchuan org import FILE [--dry-run] [--json] [--data DIR] [--database-url URL]';

const call = { actor: operator };
const actions: ListActions = {
  usage,
  preview: (app, input) => perform(app, previewUnitImport, input, call),
  take: (app, input) => perform(app, importUnits, input, call),
};

/** A list of units from XLSX or CSV: all rows or none. */
export const orgImport: Command = {
  usage,
  options: { ...siteOptions, json: 'flag', 'dry-run': 'flag' },
  operands: 1,
  run: ([file], options) => importList(file!, options, actions),
};
