import { sql } from 'kysely';
import {
  type ImportJob,
  type ImportKindName,
  type ImportState,
  importers,
  keptDays,
  workingStates,
} from '#domain/imports/importJob.ts';
import { type Refusal, Refused } from '#domain/kernel/refusal.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import type { ListPlaces, ListRow } from '#papers/read/listThread.ts';
import type { SeenSheet } from '#papers/read/sheetRows.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Database, Tx } from '../db/connection.ts';
import { inChunks } from '../db/inChunks.ts';
import type { StagedRow, WeighedRow } from '../kernel/importKind.ts';
import { type Part, partAt, type Wanted } from '../kernel/part.ts';

/** What headings are for, by their keys; and whether that was taken from an earlier list. */
export interface KeptMapping {
  readonly columns: Readonly<Record<string, string | null>>;
  readonly isRemembered: boolean;
}

export interface Counts {
  readonly new: number;
  readonly changed: number;
  readonly same: number;
  readonly refused: number;
}

/** An import with everything but its bytes, rows and findings. */
export interface StoredImport extends ImportJob {
  readonly askedBy: string | null;
  readonly askedAt: string;
  readonly fileName: string;
  readonly fileHash: string;
  readonly seen: readonly SeenSheet[];
  readonly mapping: KeptMapping;
  readonly places: Readonly<Record<string, ListPlaces>>;
  readonly rowsDone: number;
  readonly rowsTotal: number;
  readonly counts: Counts;
  readonly trouble: readonly Refusal[];
  readonly endedAt: string | null;
  readonly version: number;
}

export const noCounts: Counts = { new: 0, changed: 0, same: 0, refused: 0 };

const imports = (tx: Tx | Database) =>
  tx
    .selectFrom('import_job')
    .select(['id', 'kind', 'unit_id', 'asked_by', 'asked_at', 'file_name', 'file_hash', 'state', 'seen', 'mapping', 'places'])
    .select(['rows_done', 'rows_total', 'counts', 'trouble', 'ended_at', 'version'])
    .select(
      sql<number>`(select count(*)::int from import_name n where n.import_id = import_job.id and n.means_unit_id is null)`.as(
        'open_names',
      ),
    );

type Row = Awaited<ReturnType<ReturnType<typeof imports>['executeTakeFirstOrThrow']>>;

function importOf(row: Row): StoredImport {
  const counts = row.counts as unknown as Counts;
  return {
    ...{ id: row.id, kind: row.kind as ImportKindName, unitId: row.unit_id, state: row.state as ImportState },
    ...{ askedBy: row.asked_by, askedAt: row.asked_at, fileName: row.file_name, fileHash: row.file_hash },
    ...{ seen: row.seen as unknown as StoredImport['seen'], mapping: row.mapping as unknown as KeptMapping },
    ...{ places: row.places as unknown as StoredImport['places'], rowsDone: row.rows_done, rowsTotal: row.rows_total },
    ...{ counts, trouble: row.trouble as unknown as readonly Refusal[], endedAt: row.ended_at, version: row.version },
    ...{ openNames: row.open_names, refused: counts.refused, fresh: counts.new + counts.changed },
  };
}

const missing = () => new Refused([{ kind: 'unseen', code: 'imports.not-found' }]);

/** @throws Refused (unseen). */
export async function loadImport(tx: Tx | Database, id: string): Promise<StoredImport> {
  const row = await imports(tx).where('id', '=', id).executeTakeFirst();
  if (!row) throw missing();
  return importOf(row);
}

/** The import, and nobody else changes it before this transaction ends. @throws Refused (unseen). */
export async function lockImport(tx: Tx, id: string): Promise<StoredImport> {
  await tx.selectFrom('import_job').select('id').where('id', '=', id).forUpdate().execute();
  return await loadImport(tx, id);
}

/** The SQL twin of `whyNotSeeImport`, the latest first; those long ago are left out. */
export async function listImportsVisibleTo(tx: Tx, actor: Actor): Promise<readonly StoredImport[]> {
  const rows = await imports(tx)
    .where((where) =>
      where.or(
        Object.entries(importers).map(([kind, roles]) =>
          where.and([where('kind', '=', kind), where('unit_id', '=', anyOf(unitsHeldAs(actor, roles)))]),
        ),
      ),
    )
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute();
  return rows.map(importOf);
}

/** Keeps a new import with its bytes; the open one of the same file where there is one. */
export async function addImport(
  tx: Tx,
  job: Pick<StoredImport, 'id' | 'kind' | 'unitId' | 'askedBy' | 'askedAt' | 'fileName' | 'fileHash'>,
  bytes: Uint8Array,
): Promise<{ readonly id: string; readonly isNew: boolean }> {
  const added = await tx
    .insertInto('import_job')
    .values({
      ...{ id: job.id, kind: job.kind, unit_id: job.unitId, asked_by: job.askedBy, asked_at: job.askedAt },
      ...{ file_name: job.fileName, file_hash: job.fileHash, file: Buffer.from(bytes), state: 'looking' },
      ...{ seen: '[]', mapping: JSON.stringify({ columns: {}, isRemembered: false }), places: '{}' },
      ...{ rows_done: 0, rows_total: 0, counts: JSON.stringify(noCounts), trouble: '[]', version: 1 },
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if (added.numInsertedOrUpdatedRows !== 0n) return { id: job.id, isNew: true };
  const open = await tx
    .selectFrom('import_job')
    .select('id')
    .where('kind', '=', job.kind)
    .where('file_hash', '=', job.fileHash)
    .where('unit_id', job.unitId === null ? 'is' : '=', job.unitId)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow();
  return { id: open.id, isNew: false };
}

export async function bytesOf(tx: Tx | Database, id: string): Promise<Uint8Array> {
  const { file } = await tx.selectFrom('import_job').select('file').where('id', '=', id).executeTakeFirstOrThrow();
  return new Uint8Array(file!);
}

type Changes = Partial<Pick<StoredImport, 'seen' | 'mapping' | 'places' | 'counts' | 'trouble' | 'rowsDone' | 'rowsTotal'>>;

const json = (value: unknown) => (value === undefined ? undefined : JSON.stringify(value));

/** Goes on to another state, with what was found; counts the version on. */
export async function setImport(tx: Tx | Database, id: string, state: ImportState, changes: Changes = {}): Promise<void> {
  const { seen, mapping, places, counts, trouble, rowsDone, rowsTotal } = changes;
  const set = {
    ...{ state, seen: json(seen), mapping: json(mapping), places: json(places), counts: json(counts), trouble: json(trouble) },
    ...{ rows_done: rowsDone, rows_total: rowsTotal },
  };
  const given = Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined));
  await tx
    .updateTable('import_job')
    .set({ ...given, version: sql`version + 1` })
    .where('id', '=', id)
    .execute();
}

/** Ends an import: what was read of the file, and the file, are no longer kept. */
export async function endImport(tx: Tx, id: string, state: 'taken' | 'dropped' | 'failed', at: string, changes: Changes = {}) {
  await sql`delete from import_row where import_id = ${id}`.execute(tx);
  await sql`delete from import_name where import_id = ${id}`.execute(tx);
  await sql`delete from import_finding where import_id = ${id}`.execute(tx);
  await sql`update import_job set file = null, ended_at = ${at}, state = ${state} where id = ${id}`.execute(tx);
  await setImport(tx, id, state, changes);
}

/** How far it is, for who watches; no new version. */
export async function noteProgress(db: Database | Tx, id: string, rowsDone: number): Promise<void> {
  await db.updateTable('import_job').set({ rows_done: rowsDone }).where('id', '=', id).execute();
}

/** The one that waits longest for the server to work on. */
export async function nextWorking(db: Database): Promise<StoredImport | undefined> {
  const row = await imports(db)
    .where('state', 'in', [...workingStates])
    .orderBy('asked_at')
    .orderBy('id')
    .limit(1)
    .executeTakeFirst();
  return row && importOf(row);
}

/** Those left alone for long. */
export async function listForgotten(tx: Tx, now: string): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from import_job where ended_at is null and state <> 'taking'
      and asked_at < ${now}::timestamptz - make_interval(days => ${keptDays}::int) for update skip locked`.execute(tx);
  return rows.map((row) => row.id);
}

/** Forgets what was read so far: a reading begins anew. */
export async function clearRows(db: Database, id: string): Promise<void> {
  await db.deleteFrom('import_row').where('import_id', '=', id).execute();
}

/** Puts rows away as they come out of the file, each part by itself; false when the import was dropped meanwhile. */
export async function addRows(db: Database, id: string, from: number, rows: readonly ListRow[]): Promise<boolean> {
  const given = rows.map(({ sheet, row, values }, at) => ({ position: from + at, sheet, row, fields: values }));
  return await db.transaction().execute(async (tx) => {
    const { rows: still } = await sql`select 1 from import_job where id = ${id} and state = 'reading' for share`.execute(tx);
    if (still.length === 0) return false;
    await sql`insert into import_row (import_id, position, sheet, row, fields)
      select ${id}::uuid, position, sheet, "row", fields
      from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as r (position int, sheet text, "row" int, fields jsonb)`.execute(
      tx,
    );
    return true;
  });
}

/** The rows of an import as they were read, in the order of the file. */
export async function stagedRows(tx: Tx, job: Pick<StoredImport, 'id' | 'places'>): Promise<readonly StagedRow[]> {
  const rows = await tx
    .selectFrom('import_row')
    .select(['sheet', 'row', 'fields'])
    .where('import_id', '=', job.id)
    .orderBy('position')
    .execute();
  return rows.map(({ sheet, row, fields }) => ({
    sheet,
    row,
    places: job.places[sheet] ?? {},
    values: fields as StagedRow['values'],
  }));
}

/** Writes what each row would do; a row of which nothing is said is refused. */
export async function saveOutcomes(tx: Tx, id: string, staged: readonly StagedRow[], rows: readonly WeighedRow[]): Promise<void> {
  await sql`update import_row set outcome = 'refused', label = null, detail = null, changes = null where import_id = ${id}`.execute(
    tx,
  );
  const positions = new Map(staged.map(({ sheet, row }, at) => [`${sheet}!${row}`, at]));
  await inChunks(rows, async (some) => {
    const placed = some.map((one) => ({ ...one, position: positions.get(`${one.sheet}!${one.row}`) }));
    await sql`update import_row r set outcome = w.outcome, label = w.label, detail = w.detail, changes = w.changes
      from jsonb_to_recordset(${JSON.stringify(placed)}::jsonb) as w (position int, outcome text, label text, detail text, changes jsonb)
      where r.import_id = ${id} and r.position = w.position`.execute(tx);
  });
}

/** `unread`: what the reader of the file refused; `error`: what does not fit the site. */
export type Severity = 'unread' | 'error' | 'warning' | 'note';

/** Replaces the findings of these severities. */
export async function saveFindings(
  tx: Tx | Database,
  id: string,
  severity: Severity,
  refusals: readonly Refusal[],
): Promise<void> {
  await sql`delete from import_finding where import_id = ${id} and severity = ${severity}`.execute(tx);
  let position = 0;
  await inChunks(refusals, async (some) => {
    const rows = some.map((refusal) => ({ position: position++, refusal }));
    await sql`insert into import_finding (import_id, severity, position, refusal)
      select ${id}::uuid, ${severity}, position, refusal
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as f (position int, refusal jsonb)`.execute(tx);
  });
}

/** The first findings of some severities in the order of the file, and how many there are. */
export async function findingsOf(tx: Tx, id: string, severities: readonly Severity[], most: number) {
  const found = tx
    .selectFrom('import_finding')
    .where('import_id', '=', id)
    .where('severity', 'in', [...severities]);
  const rows = await found
    .select('refusal')
    .orderBy(sql`coalesce((refusal -> 'facts' ->> 'row')::int, 0)`)
    .orderBy('position')
    .limit(most)
    .execute();
  const { total } = await found.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  return { refusals: rows.map((row) => row.refusal as unknown as Refusal), total: Number(total) };
}

/** A page of the rows, of one outcome or of all. */
export async function listRows(
  tx: Tx,
  id: string,
  outcome: string | undefined,
  wanted: Wanted,
): Promise<Part<WeighedRow & { readonly outcome: string }>> {
  const rows = tx
    .selectFrom('import_row')
    .where('import_id', '=', id)
    .where('outcome', 'is not', null)
    .$if(outcome !== undefined, (query) => query.where('outcome', '=', outcome!));
  const { total } = await rows.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const { offset, ...at } = partAt(Number(total), wanted);
  const found = await rows
    .select(['sheet', 'row', 'label', 'detail', 'outcome', 'changes', 'fields'])
    .orderBy('position')
    .limit(wanted.size)
    .offset(offset)
    .execute();
  return {
    ...at,
    rows: found.map(({ sheet, row, label, detail, outcome: does, changes, fields }) => ({
      ...{ sheet, row, outcome: does as WeighedRow['outcome'], changes: (changes ?? []) as unknown as WeighedRow['changes'] },
      label:
        label ??
        Object.values(fields as object)
          .filter((value) => value !== null)[0]
          ?.toString() ??
        '',
      detail: detail ?? '',
    })),
  };
}

/** A name that a person is asked about. */
export interface AskedName {
  readonly key: string;
  readonly written: string;
  readonly rows: number;
  readonly why: 'ambiguous' | 'near' | 'unknown';
  readonly candidates: readonly string[];
  readonly unitId: string | null;
}

export async function saveNames(tx: Tx, id: string, names: readonly AskedName[]): Promise<void> {
  await sql`delete from import_name where import_id = ${id}`.execute(tx);
  await inChunks(names, async (some) => {
    await sql`insert into import_name (import_id, name_key, written, rows, why, candidates, means_unit_id)
      select ${id}::uuid, key, written, rows, why, array(select jsonb_array_elements_text(candidates)::uuid), "unitId"
      from jsonb_to_recordset(${JSON.stringify(some)}::jsonb) as n (key text, written text, rows int, why text, candidates jsonb, "unitId" uuid)`.execute(
      tx,
    );
  });
}

/** The names of an import that were asked, those still open first, those of most rows before others. */
export async function namesOf(tx: Tx, id: string, most?: number): Promise<readonly AskedName[]> {
  const rows = await tx
    .selectFrom('import_name')
    .selectAll()
    .where('import_id', '=', id)
    .orderBy(sql`means_unit_id is not null`)
    .orderBy('rows', 'desc')
    .orderBy('name_key')
    .$if(most !== undefined, (query) => query.limit(most!))
    .execute();
  return rows.map((row) => ({
    ...{ key: row.name_key, written: row.written, rows: row.rows, why: row.why as AskedName['why'] },
    ...{ candidates: row.candidates as readonly string[], unitId: row.means_unit_id },
  }));
}

/** Writes which units names mean. */
export async function settle(
  tx: Tx,
  id: string,
  names: readonly { readonly key: string; readonly unitId: string | null }[],
): Promise<void> {
  await sql`update import_name n set means_unit_id = s."unitId"
    from jsonb_to_recordset(${JSON.stringify(names)}::jsonb) as s (key text, "unitId" uuid)
    where n.import_id = ${id} and n.name_key = s.key`.execute(tx);
}

interface Keeper {
  readonly unitId: string;
  readonly by: string;
  readonly at: string;
}

/** What a unit's last list of a kind said its headings are for. */
export async function keptMapping(
  tx: Tx | Database,
  unitId: string,
  kind: string,
): Promise<Readonly<Record<string, string | null>> | undefined> {
  const row = await tx
    .selectFrom('import_mapping')
    .select('heads')
    .where('unit_id', '=', unitId)
    .where('kind', '=', kind)
    .executeTakeFirst();
  return row && (row.heads as unknown as Record<string, string | null>);
}

/** Keeps what headings are for: those of this file over those of files before. */
export async function keepMapping(
  tx: Tx,
  { unitId, by, at }: Keeper,
  kind: string,
  heads: Readonly<Record<string, string | null>>,
): Promise<void> {
  await sql`insert into import_mapping (unit_id, kind, heads, kept_by, kept_at) values (${unitId}, ${kind}, ${JSON.stringify(heads)}::jsonb, ${by}, ${at})
    on conflict (unit_id, kind) do update set heads = import_mapping.heads || excluded.heads, kept_by = excluded.kept_by, kept_at = excluded.kept_at`.execute(
    tx,
  );
}

/** What a unit said names mean, by folded text. */
export async function knownNames(tx: Tx, unitId: string, keys: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('import_known_name')
    .select(['name_key', 'means_unit_id'])
    .where('unit_id', '=', unitId)
    .where('name_key', '=', sql<string>`any(${keys}::text[])`)
    .execute();
  return new Map(rows.map((row) => [row.name_key, row.means_unit_id]));
}

export async function keepNames(
  tx: Tx,
  { unitId, by, at }: Keeper,
  names: readonly { readonly key: string; readonly unitId: string | null }[],
) {
  await sql`insert into import_known_name (unit_id, name_key, means_unit_id, kept_by, kept_at)
    select ${unitId}::uuid, key, "unitId", ${by}::uuid, ${at}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(names.filter((one) => one.unitId !== null))}::jsonb) as n (key text, "unitId" uuid)
    on conflict (unit_id, name_key) do update set means_unit_id = excluded.means_unit_id, kept_by = excluded.kept_by, kept_at = excluded.kept_at`.execute(
    tx,
  );
  await sql`delete from import_known_name where unit_id = ${unitId} and name_key = any(${names.filter((one) => one.unitId === null).map(({ key }) => key)}::text[])`.execute(
    tx,
  );
}
