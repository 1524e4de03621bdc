import { sql } from 'kysely';
import { sheetWriters } from '#domain/criteria/policy.ts';
import { linesOf, type ScoreSheet, type SheetBody } from '#domain/criteria/scoreSheet.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { SubjectType } from '#domain/org/unit.ts';
import { type Actor, unitsHeldAs } from '#domain/people/actor.ts';
import { drafters } from '#domain/plans/policy.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';
import { type Part, partAt, totalOf, type Wanted, wordsLike } from '../kernel/part.ts';

const unseen = () => new Refused([{ kind: 'unseen', code: 'criteria.sheet-not-found' }]);

function sheets(tx: Tx) {
  return tx.selectFrom('score_sheet').selectAll();
}

type SheetRow = Awaited<ReturnType<ReturnType<typeof sheets>['executeTakeFirstOrThrow']>>;

function sheetOf(row: SheetRow): ScoreSheet {
  return { ...bareOf(row), body: row.body as SheetBody };
}

function bareOf(row: Omit<SheetRow, 'body'>): Omit<ScoreSheet, 'body'> {
  return {
    id: row.id,
    unitId: row.unit_id,
    enteredFor: row.entered_for,
    familyId: row.family_id,
    edition: row.edition,
    state: row.state as ScoreSheet['state'],
    title: row.title,
    isSample: row.sample,
    source: row.source,
    paperHash: row.paper_hash,
    subjectType: row.subject_type as SubjectType,
    issuedOn: row.issued_on,
    version: row.version,
  };
}

/** @throws Refused (unseen) when there is no such sheet. */
export async function loadSheet(tx: Tx, sheetId: string): Promise<ScoreSheet> {
  const row = await sheets(tx).where('id', '=', sheetId).executeTakeFirst();
  if (!row) throw unseen();
  return sheetOf(row);
}

/** Sheets by id, in one query. */
export async function sheetsOf(tx: Tx, sheetIds: readonly string[]): Promise<ReadonlyMap<string, ScoreSheet>> {
  const rows = await sheets(tx).where('id', '=', anyOf(sheetIds)).execute();
  return new Map(rows.map((row) => [row.id, sheetOf(row)]));
}

/** The sheet, held until the transaction ends. @throws Refused (unseen) when there is no such sheet. */
export async function lockSheet(tx: Tx, sheetId: string): Promise<ScoreSheet> {
  const row = await sheets(tx).where('id', '=', sheetId).forUpdate().executeTakeFirst();
  if (!row) throw unseen();
  return sheetOf(row);
}

/** Titles of sheets by id. */
export async function sheetTitles(tx: Tx, sheetIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (sheetIds.length === 0) return new Map();
  const rows = await tx
    .selectFrom('score_sheet')
    .select(['id', 'title'])
    .where('id', 'in', [...new Set(sheetIds)])
    .execute();
  return new Map(rows.map((row) => [row.id, row.title]));
}

export async function addSheet(tx: Tx, sheet: ScoreSheet): Promise<void> {
  const {
    id,
    unitId: unit_id,
    enteredFor: entered_for,
    familyId: family_id,
    edition,
    isSample: sample,
    paperHash: paper_hash,
  } = sheet;
  await tx
    .insertInto('score_sheet')
    .values({ id, unit_id, entered_for, family_id, edition, sample, paper_hash, ...changing(sheet) })
    .execute();
}

export async function saveSheet(tx: Tx, sheet: ScoreSheet): Promise<void> {
  await tx.updateTable('score_sheet').set(changing(sheet)).where('id', '=', sheet.id).execute();
}

function changing(sheet: ScoreSheet) {
  const { state, title, source, subjectType: subject_type, issuedOn: issued_on, version } = sheet;
  return { state, title, source, subject_type, body: JSON.stringify(sheet.body), issued_on, version };
}

/** The next edition's number in a family; the family's rows are held meanwhile. */
export async function nextEdition(tx: Tx, familyId: string): Promise<number> {
  const rows = await tx.selectFrom('score_sheet').select('edition').where('family_id', '=', familyId).forUpdate().execute();
  return Math.max(0, ...rows.map((row) => row.edition)) + 1;
}

/** A sheet without its lines: what lists show of it. */
export interface SheetHead extends Omit<ScoreSheet, 'body'> {
  readonly totalPoints: number;
  readonly passPoints: number;
  readonly lineCount: number;
}

/** What lists show of a sheet at hand. */
export function headOf(sheet: ScoreSheet): SheetHead {
  const { totalPoints, passPoints } = sheet.body;
  return { ...sheet, totalPoints, passPoints, lineCount: lineCount(sheet.body) };
}

/** A page of the sheets an actor may see, by title, the newest edition first, without their lines: the SQL twin of `whyNotSeeSheet`. */
export async function listSheetsVisibleTo(
  tx: Tx,
  actor: Actor,
  { search, ...wanted }: Wanted & { readonly search?: string | undefined },
): Promise<Part<SheetHead>> {
  const visible = tx
    .selectFrom('score_sheet')
    .$if(search !== undefined, (query) => query.where(sql<boolean>`folded(title) like ${wordsLike(search!)}`))
    .where((where) =>
      where.or([
        ...(actor.seats.length > 0 ? [where('state', '!=', 'draft')] : []),
        where.and([where('entered_for', 'is', null), where('unit_id', '=', anyOf(unitsHeldAs(actor, sheetWriters)))]),
        where('entered_for', '=', anyOf(unitsHeldAs(actor, drafters))),
      ]),
    );
  const { offset, ...at } = partAt(await totalOf(visible), wanted);
  const ids = visible.select('id').orderBy('title').orderBy('edition', 'desc').orderBy('id').limit(wanted.size).offset(offset);
  const rows = await tx
    .selectFrom('score_sheet')
    .where('id', 'in', ids)
    .select(['id', 'unit_id', 'entered_for', 'family_id', 'edition', 'state', 'title', 'sample', 'source', 'paper_hash'])
    .select(['subject_type', 'issued_on', 'version', sql<number>`(body -> 'totalPoints')::int`.as('total_points')])
    .select([sql<number>`(body -> 'passPoints')::int`.as('pass_points'), countOfLines.as('line_count')])
    .orderBy('title')
    .orderBy('edition', 'desc')
    .orderBy('id')
    .execute();
  const headed = rows.map((row) => ({
    ...bareOf(row),
    totalPoints: row.total_points,
    passPoints: row.pass_points,
    lineCount: row.line_count,
  }));
  return { ...at, rows: headed };
}

const countOfLines = sql<number>`(select coalesce(sum(jsonb_array_length(one -> 'lines')), 0)::int
  from jsonb_array_elements(body -> 'groups') as one)`;

/** A unit's own words under the lines of a sheet, by line. */
export async function detailsOf(tx: Tx, sheetId: string, unitId: string): Promise<Readonly<Record<string, string>>> {
  const rows = await tx
    .selectFrom('sheet_detail')
    .select(['line_code', 'text'])
    .where('sheet_id', '=', sheetId)
    .where('unit_id', '=', unitId)
    .execute();
  return Object.fromEntries(rows.map((row) => [row.line_code, row.text]));
}

/** Puts a unit's detail under a line; an empty text takes it away. */
export async function saveDetail(tx: Tx, sheetId: string, unitId: string, lineCode: string, text: string): Promise<void> {
  const at = { sheet_id: sheetId, unit_id: unitId, line_code: lineCode };
  if (text === '') {
    const own = tx.deleteFrom('sheet_detail').where('sheet_id', '=', sheetId).where('unit_id', '=', unitId);
    await own.where('line_code', '=', lineCode).execute();
    return;
  }
  await tx
    .insertInto('sheet_detail')
    .values({ ...at, text })
    .onConflict((conflict) => conflict.columns(['sheet_id', 'unit_id', 'line_code']).doUpdateSet({ text }))
    .execute();
}

/** How many lines a body has: what lists show. */
export const lineCount = (body: SheetBody): number => linesOf(body).length;

/** The sheets in use that a unit may use, by title: the SQL twin of `mayUse`. */
export async function listUsableSheets(tx: Tx, unitId: string, bodies: readonly string[]): Promise<readonly ScoreSheet[]> {
  const rows = await sheets(tx)
    .where('state', '=', 'issued')
    .where((where) =>
      where.or([
        where('entered_for', '=', unitId),
        where.and([where('entered_for', 'is', null), where('unit_id', '=', anyOf([unitId, ...bodies]))]),
      ]),
    )
    .orderBy('title')
    .orderBy('edition', 'desc')
    .execute();
  return rows.map(sheetOf);
}

/** How many years were launched with a sheet. */
export async function countUses(tx: Tx, sheetId: string): Promise<number> {
  const rows = await tx.selectFrom('campaign').select('id').where('sheet_id', '=', sheetId).execute();
  return rows.length;
}
