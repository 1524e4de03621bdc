import { type SqlBool, sql } from 'kysely';
import type { CaseKind, Direction, DocumentEntry, EntryState } from '#domain/documents/entry.ts';
import { registerKeepers, ruleReaders } from '#domain/documents/policy.ts';
import type { UsedNumber } from '#domain/documents/series.ts';
import { dayOf } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { type Part, partAt, totalOf, type Wanted, wordsLike } from '../kernel/part.ts';

type DocumentRow = Awaited<ReturnType<ReturnType<typeof rowsOf>['executeTakeFirstOrThrow']>>;

const rowsOf = (tx: Tx) => tx.selectFrom('document').selectAll('document');

function entryOf(row: DocumentRow): DocumentEntry {
  return {
    id: row.id,
    unitId: row.unit_id,
    direction: row.direction as Direction,
    typeName: row.type,
    number: row.number,
    ordinal: row.ordinal,
    day: row.on_day,
    issuer: row.issuer,
    subject: row.subject,
    arrival: row.arrival === null ? null : { ordinal: row.arrival, on: row.arrived_on! },
    validFrom: row.valid_from,
    validTo: row.valid_to,
    state: row.state as EntryState,
    voidWhy: row.void_why,
    repeat: row.repeat,
    version: row.version,
  };
}

const changing = (entry: DocumentEntry) => ({
  on_day: entry.day,
  valid_from: entry.validFrom,
  valid_to: entry.validTo,
  state: entry.state,
  void_why: entry.voidWhy,
  version: entry.version,
});

const searchKeyOf = ({ number, typeName, issuer, subject }: DocumentEntry) =>
  fold([number, typeName, issuer, subject].filter(Boolean).join(' '));

/** A new line; `by` is who filed it. */
export async function addEntry(tx: Tx, entry: DocumentEntry, by: string, at: string): Promise<void> {
  await tx
    .insertInto('document')
    .values({
      id: entry.id,
      unit_id: entry.unitId,
      direction: entry.direction,
      type: entry.typeName,
      number: entry.number,
      ordinal: entry.ordinal,
      issuer: entry.issuer,
      subject: entry.subject,
      search_key: searchKeyOf(entry),
      arrival: entry.arrival?.ordinal ?? null,
      arrived_on: entry.arrival?.on ?? null,
      repeat: entry.repeat,
      filed_by: by,
      filed_at: at,
      ...changing(entry),
    })
    .execute();
}

export async function saveEntry(tx: Tx, entry: DocumentEntry): Promise<void> {
  await tx.updateTable('document').set(changing(entry)).where('id', '=', entry.id).execute();
}

/** @throws Refused (unseen) when there is none. */
export async function loadEntry(tx: Tx, documentId: string): Promise<DocumentEntry> {
  return found(await rowsOf(tx).where('id', '=', documentId).executeTakeFirst());
}

/** The line, held until the transaction ends. @throws Refused (unseen) when there is none. */
export async function lockEntry(tx: Tx, documentId: string): Promise<DocumentEntry> {
  return found(await rowsOf(tx).where('id', '=', documentId).forUpdate().executeTakeFirst());
}

function found(row: DocumentRow | undefined): DocumentEntry {
  if (!row) throw new Refused([{ kind: 'unseen', code: 'documents.not-found' }]);
  return entryOf(row);
}

/** Those who take numbers in a body's register follow each other until their transactions end. */
export async function holdRegisterOf(tx: Tx, unitId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`document register ${unitId}`}, 0))`.execute(tx);
}

const inYear = (year: number) => [dayOf(year, 1, 1), dayOf(year, 12, 31)] as const;

/** Every line of one of a body's series, void ones included. */
export async function listSeries(
  tx: Tx,
  unitId: string,
  typeName: string | null,
  year: number,
): Promise<readonly DocumentEntry[]> {
  const [first, last] = inYear(year);
  const rows = await rowsOf(tx)
    .where('unit_id', '=', unitId)
    .where('direction', '!=', 'in')
    .where('type', 'is not distinct from', typeName)
    .where('on_day', '>=', first)
    .where('on_day', '<=', last)
    .orderBy('ordinal')
    .orderBy('repeat')
    .execute();
  return rows.map(entryOf);
}

/** A number with its series: what gaps and doubles are found in. */
export type SeriesNumber = UsedNumber & { readonly id: string; readonly typeName: string | null };

/** The used numbers of a body's year, for all its types in one query. */
export async function listUsedNumbers(tx: Tx, unitId: string, year: number): Promise<readonly SeriesNumber[]> {
  const [first, last] = inYear(year);
  const rows = await tx
    .selectFrom('document')
    .select(['id', 'type', 'ordinal', 'number', 'on_day'])
    .where('unit_id', '=', unitId)
    .where('direction', '!=', 'in')
    .where('ordinal', 'is not', null)
    .where('on_day', '>=', first)
    .where('on_day', '<=', last)
    .orderBy('ordinal')
    .execute();
  return rows.map(({ id, type, ordinal, number, on_day }) => ({ id, typeName: type, ordinal: ordinal!, number, day: on_day }));
}

/** The newest numbers a body wrote, whatever their type: they show its symbol. */
export async function listLatestNumbers(tx: Tx, unitId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('document')
    .select('number')
    .where('unit_id', '=', unitId)
    .where('direction', '!=', 'in')
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .limit(20)
    .execute();
  return rows.map(({ number }) => number);
}

/** Incoming lines of a body, dated in one year. */
export async function listIncoming(tx: Tx, unitId: string, year: number): Promise<readonly DocumentEntry[]> {
  const [first, last] = inYear(year);
  const rows = await rowsOf(tx)
    .where('unit_id', '=', unitId)
    .where('direction', '=', 'in')
    .where('on_day', '>=', first)
    .where('on_day', '<=', last)
    .execute();
  return rows.map(entryOf);
}

/** Số đến for the next document that comes in this year: numbers begin anew on 1 January. */
export async function nextArrival(tx: Tx, unitId: string, year: number): Promise<number> {
  const [first, last] = inYear(year);
  const row = await tx
    .selectFrom('document')
    .select(({ fn }) => fn.max('arrival').as('last'))
    .where('unit_id', '=', unitId)
    .where('direction', '=', 'in')
    .where('arrived_on', '>=', first)
    .where('arrived_on', '<=', last)
    .executeTakeFirst();
  return (row?.last ?? 0) + 1;
}

/** What a document was made for. */
export interface DocumentCase {
  readonly kind: CaseKind;
  readonly subjectId: string;
}

export async function listCases(tx: Tx, documentId: string): Promise<readonly DocumentCase[]> {
  const rows = await tx
    .selectFrom('document_case')
    .select(['kind', 'subject_id'])
    .where('document_id', '=', documentId)
    .orderBy('subject_id')
    .execute();
  return rows.map((row) => ({ kind: row.kind as CaseKind, subjectId: row.subject_id }));
}

/** The line that an act of the year stands on; undefined where it has none. */
export async function documentOf(tx: Tx, { kind, subjectId }: DocumentCase): Promise<string | undefined> {
  const row = await tx
    .selectFrom('document_case')
    .select('document_id')
    .where('kind', '=', kind)
    .where('subject_id', '=', subjectId)
    .executeTakeFirst();
  return row?.document_id;
}

export async function addCase(tx: Tx, documentId: string, { kind, subjectId }: DocumentCase): Promise<void> {
  await tx
    .insertInto('document_case')
    .values({ document_id: documentId, kind, subject_id: subjectId })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The SQL twin of `whyNotSee`, on rows of `document`. */
const visibleTo = (actor: Actor) => sql<SqlBool>`(document.unit_id = ${anyOf(unitsHeldAs(actor, registerKeepers))}
  or document.direction = 'own' and document.state = 'issued' and document.unit_id = ${anyOf(unitsHeldAs(actor, ruleReaders))})`;

export interface DocumentFilter {
  readonly unitId: string;
  readonly direction: Direction;
  /** The day on it; of an incoming document the day it came. */
  readonly year?: number | undefined;
  /** `null` is công văn. */
  readonly typeName?: string | null | undefined;
  readonly search?: string | undefined;
}

function filtered(tx: Tx, actor: Actor, { unitId, direction, year, typeName, search }: DocumentFilter) {
  const on = direction === 'in' ? ('arrived_on' as const) : ('on_day' as const);
  return tx
    .selectFrom('document')
    .where(visibleTo(actor))
    .where('unit_id', '=', unitId)
    .where('direction', '=', direction)
    .$if(typeName !== undefined, (query) => query.where('type', 'is not distinct from', typeName ?? null))
    .$if(search !== undefined, (query) => query.where('search_key', 'like', wordsLike(search!)))
    .$if(year !== undefined, (query) => query.where(on, '>=', inYear(year!)[0]).where(on, '<=', inYear(year!)[1]));
}

/** A page of one book of a register as a person may see it: the newest first, incoming by arrival. */
export async function listDocumentsVisibleTo(
  tx: Tx,
  actor: Actor,
  filter: DocumentFilter,
  wanted: Wanted,
): Promise<Part<DocumentEntry>> {
  const visible = filtered(tx, actor, filter);
  const { offset, ...at } = partAt(await totalOf(visible), wanted);
  const rows = await visible
    .selectAll('document')
    .orderBy(sql`coalesce(arrived_on, on_day)`, 'desc')
    .orderBy(sql`coalesce(arrival, ordinal)`, (order) => order.desc().nullsLast())
    .orderBy('type')
    .orderBy('repeat', 'desc')
    .orderBy('id')
    .limit(wanted.size)
    .offset(offset)
    .execute();
  return { ...at, rows: rows.map(entryOf) };
}

/** Of these lines those that a person may see, as they are issued. */
export async function listEntriesVisibleTo(
  tx: Tx,
  actor: Actor,
  documentIds: readonly string[],
): Promise<readonly DocumentEntry[]> {
  if (documentIds.length === 0) return [];
  const rows = await rowsOf(tx)
    .where('id', '=', anyOf(documentIds))
    .where('state', '=', 'issued')
    .where(visibleTo(actor))
    .orderBy('on_day', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(entryOf);
}

/** The lines of these acts, by the act's id. */
export async function documentsOf(tx: Tx, subjectIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('document_case')
    .select(['subject_id', 'document_id'])
    .where('subject_id', '=', anyOf(subjectIds))
    .execute();
  return new Map(rows.map((row) => [row.subject_id, row.document_id]));
}

/** The issued lines with a scan that stand in a body's register of a year, for who may see them. */
export async function listScanned(tx: Tx, actor: Actor, unitId: string, year: number): Promise<readonly string[]> {
  const [first, last] = inYear(year);
  const rows = await tx
    .selectFrom('document')
    .select('document.id')
    .where('unit_id', '=', unitId)
    .where('state', '=', 'issued')
    .where('on_day', '>=', first)
    .where('on_day', '<=', last)
    .where(visibleTo(actor))
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('document_copy').select('document_copy.id').whereRef('document_id', '=', 'document.id')),
    )
    .orderBy('on_day', 'desc')
    .orderBy('document.id')
    .limit(500)
    .execute();
  return rows.map(({ id }) => id);
}

/** The years of one book as a person may see it, newest first. */
export async function documentYears(tx: Tx, actor: Actor, filter: DocumentFilter): Promise<readonly number[]> {
  const year = sql<number>`extract(year from coalesce(arrived_on, on_day))::int`;
  const rows = await filtered(tx, actor, filter).select(year.as('year')).distinct().orderBy('year', 'desc').execute();
  return rows.map((row) => row.year);
}

/** Which of these lines have a scan. */
export async function withCopies(tx: Tx, documentIds: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx
    .selectFrom('document_copy')
    .select('document_id')
    .distinct()
    .where('document_id', '=', anyOf(documentIds))
    .execute();
  return new Set(rows.map((row) => row.document_id));
}

/** Who filed a line, and when; nobody where it stood before the register began. */
export async function filedByOf(tx: Tx, documentId: string): Promise<{ readonly by: string | null; readonly at: string }> {
  const row = await tx
    .selectFrom('document')
    .select(['filed_by', 'filed_at'])
    .where('id', '=', documentId)
    .executeTakeFirstOrThrow();
  return { by: row.filed_by, at: row.filed_at };
}
