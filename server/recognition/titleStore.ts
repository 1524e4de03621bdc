import { Refused } from '#domain/kernel/refusal.ts';
import type { SubjectType } from '#domain/org/unit.ts';
import type { Title } from '#domain/recognition/title.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

/** A title with the files that were made of it, byte for byte. */
export interface StoredTitle extends Title {
  /** The kind of unit it was given to; decides the title's words. */
  readonly titleKind: SubjectType;
  /** The campaign of the last year it recognises, and the series whose years it recognises; null where it was not decided here. */
  readonly campaignId: string | null;
  readonly seriesId: string | null;
  readonly unitName: string;
  readonly signerTitle: string;
  readonly isSample: boolean;
}

export interface TitleFiles {
  readonly credential: Uint8Array;
  readonly certificate: Uint8Array;
}

/** Titles with their revocation, the files left out. */
export function titles(tx: Tx) {
  return tx
    .selectFrom('title')
    .leftJoin('title_revocation', 'title_revocation.title_id', 'title.id')
    .leftJoin('campaign as decided', 'decided.id', 'title.campaign_id')
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
      'title.campaign_id',
      'decided.series_id',
      'title_revocation.number as revocation_number',
      'title_revocation.revoked_on',
      'title_revocation.reason',
    ]);
}

type TitleRow = Awaited<ReturnType<ReturnType<typeof titles>['executeTakeFirstOrThrow']>>;

/** A row as the domain knows it. */
export function titleOf(row: TitleRow): StoredTitle {
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
    campaignId: row.campaign_id,
    seriesId: row.series_id,
    revocation,
  };
}

/** Titles of a unit whatever they were given for, newest decision first. */
export async function titlesOfUnit(tx: Tx, unitId: string): Promise<readonly StoredTitle[]> {
  return (await titles(tx).where('title.unit_id', '=', unitId).orderBy('decided_on', 'desc').execute()).map(titleOf);
}

/** Titles that recognise years of a series, newest decision first. */
export async function titlesOfSeries(tx: Tx, seriesId: string): Promise<readonly StoredTitle[]> {
  return (await titles(tx).where('decided.series_id', '=', seriesId).orderBy('decided_on', 'desc').execute()).map(titleOf);
}

/** Titles that a body gave, the newest decision first. */
export async function titlesGivenBy(tx: Tx, byUnitId: string): Promise<readonly StoredTitle[]> {
  const rows = await titles(tx).where('by_unit_id', '=', byUnitId).orderBy('decided_on', 'desc').orderBy('unit_name').execute();
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

export async function addTitle(
  tx: Tx,
  title: Omit<StoredTitle, 'seriesId'> & TitleFiles & { readonly decidedBy: string },
): Promise<void> {
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
      campaign_id: title.campaignId,
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

/** The title that is held by each series of years: the last one that stands. */
export async function heldTitles(tx: Tx, seriesIds: readonly string[]) {
  const rows = await titles(tx)
    .where('decided.series_id', '=', anyOf(seriesIds))
    .where('title_revocation.title_id', 'is', null)
    .orderBy('last_year')
    .execute();
  return new Map(
    rows.map((row) => [
      row.series_id!,
      {
        titleName: cultureTitleOf(row.title_kind as SubjectType),
        number: row.number,
        decidedOn: row.decided_on,
        firstYear: row.first_year,
        lastYear: row.last_year,
      },
    ]),
  );
}

/** The names under the decision and under its revocation. */
export async function signersOf(
  tx: Tx,
  titleId: string,
): Promise<{ readonly decidedBy: string; readonly revokedBy: string | null }> {
  return await tx
    .selectFrom('title')
    .innerJoin('person as decider', 'decider.id', 'title.decided_by')
    .leftJoin('title_revocation as v', 'v.title_id', 'title.id')
    .leftJoin('person as revoker', 'revoker.id', 'v.revoked_by')
    .select(['decider.full_name as decidedBy', 'revoker.full_name as revokedBy'])
    .where('title.id', '=', titleId)
    .executeTakeFirstOrThrow();
}
