import { linesOf, type ScoreSheet, type SheetBody } from '#domain/criteria/scoreSheet.ts';
import { grouped } from '#domain/kernel/grouped.ts';
import type { ScoredFile, ScoredLine } from '#domain/scrutiny/file.ts';
import { type Leniency, leniencies } from '#domain/scrutiny/leniency.ts';
import { sheetsOf } from '../criteria/store.ts';
import type { Tx } from '../db/connection.ts';
import type { Scope } from './lookStore.ts';
import { listFiles, listReviews } from './store.ts';

export const scoredLines = (body: SheetBody): readonly ScoredLine[] =>
  linesOf(body).map(({ code, text, maxPoints }) => ({ code, text, maxPoints }));

/** Files scored by one sheet. */
export interface OfSheet {
  readonly sheet: ScoreSheet;
  readonly lines: readonly ScoredLine[];
  readonly files: readonly ScoredFile[];
}

/** A year's finished files by their sheet, the sheet of most files first. */
export async function filesBySheet(tx: Tx, { byUnitId, year }: Scope): Promise<readonly OfSheet[]> {
  const files = await listFiles(tx, byUnitId, year);
  const groups = grouped(files, ({ sheetId }) => sheetId);
  const sheets = await sheetsOf(tx, [...groups.keys()]);
  return [...groups]
    .map(([sheetId, of]) => {
      const sheet = sheets.get(sheetId)!;
      return { sheet, lines: scoredLines(sheet.body), files: of };
    })
    .sort((a, b) => b.files.length - a.files.length || (a.sheet.id < b.sheet.id ? -1 : 1));
}

/** What each reviewer of a year leans to; a reviewer of files by several sheets by the one of most files. */
export async function leniencyByPerson(tx: Tx, scope: Scope): Promise<ReadonlyMap<string, Leniency>> {
  const reviews = await listReviews(tx, scope.byUnitId, scope.year);
  const found = new Map<string, Leniency>();
  for (const { lines, files } of await filesBySheet(tx, scope)) {
    for (const one of leniencies(lines, files, reviews)) if (!found.has(one.personId)) found.set(one.personId, one);
  }
  return found;
}

export const presentLeniency = ({ files, mean, within, stance }: Leniency) => ({ files, mean, within, stance });
