import { perform } from '#server/kernel/action.ts';
import { operator } from '#server/kernel/operator.ts';
import { importLegalDocuments } from '#server/law/importLegalDocuments.ts';
import { previewLegalImport } from '#server/law/previewLegalImport.ts';
import { type Command, siteOptions } from './command.ts';
import { importList, type ListActions } from './importList.ts';

const usage = 'datchuan law import FILE [--dry-run] [--json] [--data DIR] [--database-url URL]';

const call = { actor: operator };
const actions: ListActions = {
  usage,
  preview: (app, input) => perform(app, previewLegalImport, input, call),
  take: (app, input) => perform(app, importLegalDocuments, input, call),
};

/** A list of legal documents from XLSX, CSV or TSV: all rows or none. */
export const lawImport: Command = {
  usage,
  options: { ...siteOptions, json: 'flag', 'dry-run': 'flag' },
  operands: 1,
  run: ([file], options) => importList(file!, options, actions),
};
