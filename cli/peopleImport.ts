import { perform } from '#server/kernel/action.ts';
import { operator } from '#server/kernel/operator.ts';
import { importPeople } from '#server/people/importPeople.ts';
import { previewPeopleImport } from '#server/people/previewPeopleImport.ts';
import { type Command, siteOptions } from './command.ts';
import { importList, type ListActions } from './importList.ts';

const usage = 'datchuan people import FILE [--dry-run] [--json] [--data DIR] [--database-url URL]';

const call = { actor: operator };
const actions: ListActions = {
  usage,
  preview: (app, input) => perform(app, previewPeopleImport, input, call),
  take: (app, input) => perform(app, importPeople, input, call),
};

/** A list of people from XLSX or CSV: all rows or none. */
export const peopleImport: Command = {
  usage,
  options: { ...siteOptions, json: 'flag', 'dry-run': 'flag' },
  operands: 1,
  run: ([file], options) => importList(file!, options, actions),
};
