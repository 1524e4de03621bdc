import { type Refusal, Refused } from '#domain/kernel/refusal.ts';
import type { SubjectType } from '#domain/org/unit.ts';
import { type Actor, holdsAt } from '#domain/people/actor.ts';
import { receivers } from '#domain/plans/policy.ts';
import type { Title } from '#domain/recognition/title.ts';
import type { YearResult } from '#domain/recognition/yearResult.ts';
import type { Tx } from '../db/connection.ts';

/** A title with the files that were made of it, byte for byte. */
export interface StoredTitle extends Title {
  /** The kind of unit it was given to; decides the title's words. */
  readonly titleKind: SubjectType;
  readonly unitName: string;
  readonly signerTitle: string;
  readonly isSample: boolean;
}

export interface TitleFiles {
  readonly credential: Uint8Array;
  readonly certificate: Uint8Array;
}

export async function findResult(tx: Tx, campaignId: string): Promise<YearResult | undefined> {
  const row = await tx.selectFrom('year_result').selectAll().where('campaign_id', '=', campaignId).executeTakeFirst();
  return row && resultOf(row);
}

/** Results of a unit, oldest year first. */
export async function listResults(tx: Tx, unitId: string): Promise<readonly YearResult[]> {
  return (await tx.selectFrom('year_result').selectAll().where('unit_id', '=', unitId).orderBy('year').execute()).map(resultOf);
}

type ResultRow = Awaited<ReturnType<typeof resultRow>>;
const resultRow = (tx: Tx) => tx.selectFrom('year_result').selectAll().executeTakeFirstOrThrow();

function resultOf(row: ResultRow): YearResult {
  return {
    id: row.id,
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    year: row.year,
    byUnitId: row.by_unit_id,
    qualified: row.qualified,
    total: row.total,
    reasons: row.reasons as readonly Refusal[],
    number: row.number,
    announcedOn: row.announced_on,
  };
}

export async function addResult(tx: Tx, result: YearResult, announcedBy: string): Promise<void> {
  const { id, year, qualified, total, number } = result;
  await tx
    .insertInto('year_result')
    .values({
      id,
      year,
      qualified,
      total,
      number,
      campaign_id: result.campaignId,
      unit_id: result.unitId,
      by_unit_id: result.byUnitId,
      reasons: JSON.stringify(result.reasons),
      announced_on: result.announcedOn,
      announced_by: announcedBy,
    })
    .execute();
}

function titles(tx: Tx) {
  return tx
    .selectFrom('title')
    .leftJoin('title_revocation', 'title_revocation.title_id', 'title.id')
    .select([
      'title.id',
      'title.unit_id',
      'title.by_unit_id',
      'title.title_kind',
      'title.kind',
      'title.first_year',
      'title.last_year',
      'title.unit_name',
      'title.number',
      'title.decided_on',
      'title.signer_title',
      'title.code',
      'title.sample',
      'title_revocation.number as revocation_number',
      'title_revocation.revoked_on',
      'title_revocation.reason',
    ]);
}

type TitleRow = Awaited<ReturnType<ReturnType<typeof titles>['executeTakeFirstOrThrow']>>;

function titleOf(row: TitleRow): StoredTitle {
  const revocation =
    row.revocation_number === null ? null : { number: row.revocation_number, revokedOn: row.revoked_on!, reason: row.reason! };
  return {
    id: row.id,
    unitId: row.unit_id,
    byUnitId: row.by_unit_id,
    titleKind: row.title_kind as SubjectType,
    kind: row.kind as Title['kind'],
    firstYear: row.first_year,
    lastYear: row.last_year,
    unitName: row.unit_name,
    number: row.number,
    decidedOn: row.decided_on,
    signerTitle: row.signer_title,
    code: row.code,
    isSample: row.sample,
    revocation,
  };
}

/** Titles of a unit, newest decision first. */
export async function titlesOfUnit(tx: Tx, unitId: string): Promise<readonly StoredTitle[]> {
  return (await titles(tx).where('unit_id', '=', unitId).orderBy('decided_on', 'desc').execute()).map(titleOf);
}

/** Titles a person sees as theirs: of the units where they sit, and those that a body gave where they receive. */
export async function titlesVisibleTo(tx: Tx, actor: Actor): Promise<readonly StoredTitle[]> {
  const own = actor.seats.map((seat) => seat.unitId);
  if (own.length === 0) return [];
  const given = own.filter((unitId) => holdsAt(actor, receivers, unitId));
  const rows = await titles(tx)
    .where((where) => where.or([where('unit_id', 'in', own), ...(given.length > 0 ? [where('by_unit_id', 'in', given)] : [])]))
    .orderBy('decided_on', 'desc')
    .execute();
  return rows.map(titleOf);
}

/** @throws Refused (unseen) when there is no such title. */
export async function loadTitle(tx: Tx, titleId: string): Promise<StoredTitle> {
  const row = await titles(tx).where('title.id', '=', titleId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'recognition.title-not-found' }]);
  return titleOf(row);
}

/** Titles are never updated; the row is locked so that one revocation is decided at a time. */
export async function lockTitle(tx: Tx, titleId: string): Promise<StoredTitle> {
  await tx.selectFrom('title').select('id').where('id', '=', titleId).forUpdate().execute();
  return await loadTitle(tx, titleId);
}

export async function titleFiles(tx: Tx, titleId: string): Promise<TitleFiles> {
  return await tx.selectFrom('title').select(['credential', 'certificate']).where('id', '=', titleId).executeTakeFirstOrThrow();
}

export async function addTitle(tx: Tx, title: StoredTitle & TitleFiles & { readonly decidedBy: string }): Promise<void> {
  const { id, kind, number, code } = title;
  await tx
    .insertInto('title')
    .values({
      id,
      kind,
      number,
      code,
      unit_id: title.unitId,
      by_unit_id: title.byUnitId,
      title_kind: title.titleKind,
      first_year: title.firstYear,
      last_year: title.lastYear,
      unit_name: title.unitName,
      decided_on: title.decidedOn,
      decided_by: title.decidedBy,
      signer_title: title.signerTitle,
      sample: title.isSample,
      credential: Buffer.from(title.credential),
      certificate: Buffer.from(title.certificate),
    })
    .execute();
}

export async function addRevocation(tx: Tx, title: Title, revokedBy: string): Promise<void> {
  const { number, revokedOn: revoked_on, reason } = title.revocation!;
  await tx
    .insertInto('title_revocation')
    .values({ title_id: title.id, number, revoked_on, reason, revoked_by: revokedBy })
    .execute();
}

/** The title that each of the units holds: the last one that stands. */
export async function heldTitles(tx: Tx, unitIds: readonly string[]) {
  if (unitIds.length === 0) return new Map<string, never>();
  const rows = await titles(tx)
    .where('unit_id', 'in', [...unitIds])
    .where('title_revocation.title_id', 'is', null)
    .orderBy('last_year')
    .execute();
  return new Map(
    rows.map((row) => [
      row.unit_id,
      {
        titleName: row.title_kind,
        number: row.number,
        decidedOn: row.decided_on,
        firstYear: row.first_year,
        lastYear: row.last_year,
      },
    ]),
  );
}

/** Who signed a notice of result: the position held that day, and the name. */
export async function announcerOf(tx: Tx, resultId: string): Promise<{ readonly title: string; readonly name: string }> {
  const row = await tx
    .selectFrom('year_result as r')
    .innerJoin('person', 'person.id', 'r.announced_by')
    .leftJoin('employment as e', (join) =>
      join.onRef('e.person_id', '=', 'r.announced_by').onRef('e.unit_id', '=', 'r.by_unit_id'),
    )
    .select(['person.full_name', 'e.position'])
    .where('r.id', '=', resultId)
    .executeTakeFirstOrThrow();
  return { title: row.position ?? 'Người có thẩm quyền', name: row.full_name };
}
