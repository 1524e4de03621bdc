import type { ImportKindName } from '#domain/imports/importJob.ts';
import type { ImportKind } from '../kernel/importKind.ts';
import { unitImport } from '../org/unitImportStore.ts';
import { peopleImport } from '../people/peopleImportStore.ts';
import { resultImport, titleImport } from '../recognition/pastImportStore.ts';

/** Every kind of list that may be imported, by its name. */
export const kinds: Readonly<Record<ImportKindName, ImportKind>> = {
  units: unitImport,
  people: peopleImport,
  titles: titleImport,
  results: resultImport,
};
