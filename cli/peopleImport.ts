import { importPeople } from '#server/people/importPeople.ts';
import { previewPeopleImport } from '#server/people/previewPeopleImport.ts';
import { type Command, siteOptions } from './command.ts';
import { importList } from './importList.ts';

const usage = 'datchuan people import FILE [--dry-run] [--json] [--data DIR] [--database-url URL]';

/** A list of people from XLSX or CSV: all rows or none. */
export const peopleImport: Command = {
  usage,
  options: { ...siteOptions, json: 'flag', 'dry-run': 'flag' },
  operands: 1,
  run: ([file], options) => importList(file!, options, { usage, preview: previewPeopleImport, take: importPeople }),
};
