import { importUnits } from '#server/org/importUnits.ts';
import { previewUnitImport } from '#server/org/previewUnitImport.ts';
import { type Command, siteOptions } from './command.ts';
import { importList } from './importList.ts';

const usage = 'datchuan org import FILE [--dry-run] [--json] [--data DIR] [--database-url URL]';

/** A list of units from XLSX or CSV: all rows or none. */
export const orgImport: Command = {
  usage,
  options: { ...siteOptions, json: 'flag', 'dry-run': 'flag' },
  operands: 1,
  run: ([file], options) => importList(file!, options, { usage, preview: previewUnitImport, take: importUnits }),
};
