import { type Refusal, refuseIf } from '#domain/kernel/refusal.ts';
import { refusedCell } from '#domain/kernel/sheetPlace.ts';
import type { Steps } from '#domain/kernel/steps.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { matchUnit, unitNamesOf } from '#domain/org/unitNames.ts';
import type { Context } from '../kernel/action.ts';
import type { ImportKind, StagedRow, Weighed } from '../kernel/importKind.ts';
import { inTurns, mapInTurns } from '../kernel/inTurns.ts';
import { rowsRefused } from '../kernel/sheetRefusals.ts';
import { kinds } from './kinds.ts';
import { type AskedName, type Counts, findingsOf, knownNames, namesOf, type StoredImport, stagedRows } from './store.ts';

/** A list held against the site as it is now, with the names that a person is asked about. */
export interface WeighedImport {
  readonly staged: readonly StagedRow[];
  readonly weighed: Weighed;
  readonly names: readonly AskedName[];
  /** Those of the list held against the site; what the reader refused is kept apart. */
  readonly refusals: readonly Refusal[];
  readonly counts: Counts;
}

const mostReasons = 1_000_000;

/** Holds the rows that were read against the site: which unit each name means, what each row would do, every reason against. */
export async function weighImport(job: StoredImport, context: Context): Promise<WeighedImport> {
  const kind = kinds[job.kind];
  refuseIf(kind.whyNotAs(context.actor));
  const staged = await stagedRows(context.tx, job);
  const { meant, names } = await meantIn(job, kind, staged, context);
  const weighed = await kind.weigh(staged, meant, context);
  const open = new Set(names.filter(({ unitId }) => unitId === null).map(({ key }) => key));
  const asked = open.size === 0 ? [] : (await mapInTurns(staged, (row) => openCells(kind, row, open))).flat();
  const told = new Set(asked.map(({ at }) => at));
  const refusals = [...weighed.refusals.filter(({ at }) => at === undefined || !told.has(at)), ...asked];
  const unread = (await findingsOf(context.tx, job.id, ['unread'], mostReasons)).refusals;
  const isEmpty = staged.length === 0 && unread.length === 0;
  const none: readonly Refusal[] = isEmpty ? [{ kind: 'input', code: 'sheet.no-rows', at: 'file' }] : [];
  const refused = new Set(refusals.map(placeOf));
  const rows = weighed.rows.filter((row) => !refused.has(`${row.sheet}!${row.row}`));
  const count = (outcome: string) => rows.filter((row) => row.outcome === outcome).length;
  const counts = {
    ...{ new: count('new'), changed: count('changed'), same: count('same') },
    refused: rowsRefused([...unread, ...refusals]) + none.length,
  };
  return { staged, weighed: { ...weighed, rows }, names, refusals: [...none, ...refusals], counts };
}

const placeOf = ({ facts }: Refusal) => `${facts?.sheet}!${facts?.row}`;

type WrittenNames = ReadonlyMap<string, { readonly written: string; readonly rows: number }>;

/** Each name of a unit once, with how many rows write it. */
function* writtenIn(kind: ImportKind, staged: readonly StagedRow[]): Steps<WrittenNames> {
  const own = kind.ownNames?.(staged) ?? new Set<string>();
  const found = new Map<string, { readonly written: string; rows: number }>();
  for (const { values } of staged) {
    yield;
    for (const column of kind.unitColumns) {
      const value = values[column];
      if (value === null || value === undefined) continue;
      const written = String(value);
      const key = fold(written);
      if (own.has(key)) continue;
      const before = found.get(key);
      if (before) before.rows += 1;
      else found.set(key, { written, rows: 1 });
    }
  }
  return found;
}

/** What each name means: plainly one unit, or what a person said here or for a list before; the rest is asked. */
async function meantIn(job: StoredImport, kind: ImportKind, staged: readonly StagedRow[], { tx, actor, today }: Context) {
  const written = await inTurns(writtenIn(kind, staged));
  const meant = new Map<string, string>();
  if (written.size === 0) return { meant, names: [] };
  const units = await kind.names(tx, actor, today);
  const offered = new Set(units.map(({ unitId }) => unitId));
  const index = unitNamesOf(units);
  const said = new Map((await namesOf(tx, job.id)).map((one) => [one.key, one.unitId]));
  const known = job.unitId === null ? new Map<string, string>() : await knownNames(tx, job.unitId, [...written.keys()]);
  const names = [...written].flatMap(([key, { written: text, rows }]): readonly AskedName[] => {
    const match = matchUnit(text, index);
    if (match.kind === 'sure') {
      meant.set(key, match.unitId);
      return [];
    }
    const chosen = said.has(key) ? said.get(key)! : (known.get(key) ?? null);
    const unitId = chosen !== null && offered.has(chosen) ? chosen : null;
    if (unitId !== null) meant.set(key, unitId);
    return [{ key, written: text, rows, why: match.why, candidates: match.candidates, unitId }];
  });
  return { meant, names };
}

/** Every cell of a row whose name is still open. */
function openCells(kind: ImportKind, row: StagedRow, open: ReadonlySet<string>): readonly Refusal[] {
  return kind.unitColumns.flatMap((column) => {
    const value = row.values[column];
    if (value === null || value === undefined || !open.has(fold(String(value)))) return [];
    return [refusedCell(row, column, 'imports.name-open', { name: String(value) })];
  });
}
