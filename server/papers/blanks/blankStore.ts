import { Refused } from '#domain/kernel/refusal.ts';
import type { Blank, BlankLayout, BlankPaper } from '#domain/papers/blank.ts';
import type { Tx } from '../../db/connection.ts';

/** A blank with who measured it last. */
export interface StoredBlank extends Blank {
  readonly savedBy: string;
  readonly savedAt: string;
}

const blanks = (tx: Tx) =>
  tx
    .selectFrom('certificate_blank as blank')
    .innerJoin('certificate_blank_edition as edition', (join) =>
      join.onRef('edition.blank_id', '=', 'blank.id').onRef('edition.version', '=', 'blank.version'),
    )
    .select(['blank.id', 'blank.unit_id', 'blank.paper', 'blank.name', 'blank.version', 'blank.retired'])
    .select(['edition.layout', 'edition.saved_by', 'edition.saved_at']);

type Row = Awaited<ReturnType<ReturnType<typeof blanks>['executeTakeFirstOrThrow']>>;

const blankOf = (row: Row): StoredBlank => ({
  id: row.id,
  unitId: row.unit_id,
  paper: row.paper as BlankPaper,
  name: row.name,
  version: row.version,
  isRetired: row.retired,
  layout: row.layout as BlankLayout,
  savedBy: row.saved_by,
  savedAt: row.saved_at,
});

/** The blanks in use of some units, by name. */
export async function blanksOf(tx: Tx, unitIds: readonly string[]): Promise<readonly StoredBlank[]> {
  if (unitIds.length === 0) return [];
  const found = await blanks(tx)
    .where('blank.unit_id', 'in', unitIds)
    .where('blank.retired', '=', false)
    .orderBy('blank.name')
    .execute();
  return found.map(blankOf);
}

/** @throws Refused (unseen) when there is no such blank. */
export async function loadBlank(tx: Tx, blankId: string): Promise<StoredBlank> {
  const row = await blanks(tx).where('blank.id', '=', blankId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'papers.no-such-blank' }]);
  return blankOf(row);
}

/** Names of blanks, also of those no longer used. */
export async function blankNames(tx: Tx, blankIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (blankIds.length === 0) return new Map();
  const rows = await tx.selectFrom('certificate_blank').select(['id', 'name']).where('id', 'in', blankIds).execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** The measures that an edition had, whatever holds now. */
export async function loadBlankEdition(tx: Tx, blankId: string, version: number): Promise<BlankLayout> {
  const row = await tx
    .selectFrom('certificate_blank_edition')
    .select('layout')
    .where('blank_id', '=', blankId)
    .where('version', '=', version)
    .executeTakeFirstOrThrow();
  return row.layout as BlankLayout;
}

/** Held until the transaction ends. @throws Refused (unseen). */
export async function lockBlank(tx: Tx, blankId: string): Promise<StoredBlank> {
  await tx.selectFrom('certificate_blank').select('id').where('id', '=', blankId).forUpdate().execute();
  return await loadBlank(tx, blankId);
}

/** Keeps a blank as it is now, with an edition of its measures where they are new. */
export async function saveBlankRow(tx: Tx, blank: StoredBlank): Promise<void> {
  const values = { paper: blank.paper, name: blank.name, version: blank.version, retired: blank.isRetired };
  await tx
    .insertInto('certificate_blank')
    .values({ id: blank.id, unit_id: blank.unitId, ...values })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(values))
    .execute();
  await tx
    .insertInto('certificate_blank_edition')
    .values({
      ...{ blank_id: blank.id, version: blank.version, layout: JSON.stringify(blank.layout) },
      ...{ saved_by: blank.savedBy, saved_at: blank.savedAt },
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
