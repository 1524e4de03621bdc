import { type Refusal, Refused } from '#domain/kernel/refusal.ts';
import type { EnrolmentKind } from '#domain/law/cycles.ts';
import type { SubjectType } from '#domain/org/unit.ts';
import type { Actor, Role } from '#domain/people/actor.ts';
import { insiders, receivers } from '#domain/plans/policy.ts';
import type { Title } from '#domain/recognition/title.ts';
import type { YearResult } from '#domain/recognition/yearResult.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
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

/** Titles of the units a person is inside of, and those a body gave where they receive: the SQL twin of `whyNotSeeTitle`. */
export async function titlesVisibleTo(tx: Tx, actor: Actor): Promise<readonly StoredTitle[]> {
  const rows = await titles(tx)
    .where((where) =>
      where.or([where('unit_id', 'in', unitsWhere(actor, insiders)), where('by_unit_id', 'in', unitsWhere(actor, receivers))]),
    )
    .orderBy('decided_on', 'desc')
    .orderBy('unit_name')
    .execute();
  return rows.map(titleOf);
}

/** Stands for "no unit" in a list that SQL wants to be not empty. */
const nowhere = '00000000-0000-0000-0000-000000000000';

const unitsWhere = (actor: Actor, roles: readonly Role[]): readonly string[] => [
  nowhere,
  ...actor.seats.filter((seat) => roles.includes(seat.role)).map((seat) => seat.unitId),
];

/** A year that is appraised or announced, with the enrolment whose cycle it belongs to. */
export interface ListedOutcome {
  readonly campaignId: string;
  readonly unitId: string;
  readonly year: number;
  readonly byUnitId: string;
  readonly launchedAt: string;
  readonly appraisedAt: string | null;
  readonly result: Pick<YearResult, 'qualified' | 'total' | 'number' | 'announcedOn'> | null;
  readonly enrolled: { readonly kind: EnrolmentKind; readonly firstYear: number; readonly years: number } | null;
}

function outcomesVisibleTo(tx: Tx, actor: Actor) {
  return tx
    .selectFrom('campaign as c')
    .innerJoin('campaign_superior as s', (join) => join.onRef('s.campaign_id', '=', 'c.id').on('s.part', '=', 'recognises'))
    .leftJoin('year_result as r', 'r.campaign_id', 'c.id')
    .leftJoin('assessment as a', 'a.campaign_id', 'c.id')
    .leftJoin('appraisal as p', (join) => join.onRef('p.assessment_id', '=', 'a.id').on('p.state', '=', 'finished'))
    .leftJoin('enrolment as e', 'e.campaign_id', 'c.id')
    .where((where) => where.or([where('r.id', 'is not', null), where('p.id', 'is not', null)]))
    .where((where) =>
      where.or([
        where('c.unit_id', 'in', unitsWhere(actor, insiders)),
        where(
          'c.id',
          'in',
          where.selectFrom('campaign_superior').select('campaign_id').where('unit_id', 'in', unitsWhere(actor, receivers)),
        ),
      ]),
    );
}

/** The outcomes a person may see, in one query however many: the SQL twin of `whyNotSeeOutcome`. */
export async function listOutcomesVisibleTo(tx: Tx, actor: Actor, year?: number): Promise<readonly ListedOutcome[]> {
  const rows = await outcomesVisibleTo(tx, actor)
    .$if(year !== undefined, (query) => query.where('c.year', '=', year!))
    .select(['c.id', 'c.unit_id', 'c.year', 'c.launched_at', 's.unit_id as by_unit_id', 'p.finished_at'])
    .select(['r.qualified', 'r.total', 'r.number', 'r.announced_on', 'e.kind', 'e.cycle_first_year', 'e.cycle_years'])
    .orderBy('c.year', 'desc')
    .orderBy('c.id')
    .execute();
  return rows.map((row) => ({
    campaignId: row.id,
    unitId: row.unit_id,
    year: row.year,
    byUnitId: row.by_unit_id,
    launchedAt: row.launched_at,
    appraisedAt: row.finished_at,
    result:
      row.number === null
        ? null
        : { qualified: row.qualified!, total: row.total!, number: row.number, announcedOn: row.announced_on! },
    enrolled:
      row.kind === null ? null : { kind: row.kind as EnrolmentKind, firstYear: row.cycle_first_year!, years: row.cycle_years! },
  }));
}

/** The years of those outcomes, newest first. */
export async function outcomeYears(tx: Tx, actor: Actor): Promise<readonly number[]> {
  const rows = await outcomesVisibleTo(tx, actor).select('c.year').distinct().orderBy('c.year', 'desc').execute();
  return rows.map((row) => row.year);
}

/** Results and titles of units, by unit, in two queries however many. */
export async function recordsOf(tx: Tx, unitIds: readonly string[]) {
  const of = [nowhere, ...unitIds];
  const results = await tx.selectFrom('year_result').selectAll().where('unit_id', 'in', of).execute();
  const given = await titles(tx).where('unit_id', 'in', of).execute();
  const records = new Map(unitIds.map((unitId) => [unitId, { results: [] as YearResult[], titles: [] as StoredTitle[] }]));
  for (const row of results) records.get(row.unit_id)!.results.push(resultOf(row));
  for (const row of given) records.get(row.unit_id)!.titles.push(titleOf(row));
  return records;
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
        titleName: cultureTitleOf(row.title_kind as SubjectType),
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
      join
        .onRef('e.person_id', '=', 'r.announced_by')
        .onRef('e.unit_id', '=', 'r.by_unit_id')
        .onRef('e.valid_from', '<=', 'r.announced_on')
        .on((on) => on.or([on('e.valid_until', 'is', null), on('e.valid_until', '>', on.ref('r.announced_on'))])),
    )
    .select(['person.full_name', 'e.position'])
    .where('r.id', '=', resultId)
    .executeTakeFirstOrThrow();
  return { title: row.position ?? 'Người có thẩm quyền', name: row.full_name };
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
