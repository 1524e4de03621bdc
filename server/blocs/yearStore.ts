import { sql } from 'kysely';
import type { BlocMeeting } from '#domain/blocs/honouring.ts';
import type { BlocResult, Sheet } from '#domain/blocs/scoring.ts';
import type { BlocYear, Criterion, Scoring } from '#domain/blocs/year.ts';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

const years = (tx: Tx) => tx.selectFrom('bloc_year').selectAll();
type Row = Awaited<ReturnType<ReturnType<typeof years>['executeTakeFirstOrThrow']>>;

const yearOf = (row: Row): BlocYear => ({
  ...{ id: row.id, blocId: row.bloc_id, year: row.year, leaderUnitId: row.leader_unit_id, deputyUnitId: row.deputy_unit_id },
  ...{ occasion: row.occasion, targets: row.targets as unknown as string[], pactPutOn: row.pact_put_on },
  ...{ criteria: row.criteria as unknown as Criterion[], scoredBy: row.scored_by as Scoring },
  ...{ scoringOpenedOn: row.scoring_opened_on, scoringClosedOn: row.scoring_closed_on, closeReason: row.close_reason },
  ...{ meeting: row.meeting as unknown as BlocMeeting | null, concludedOn: row.concluded_on, minutesHash: row.minutes_hash },
  version: row.version,
});

/** @throws Refused (unseen) when there is none; `held` until the transaction ends. */
export async function loadYear(tx: Tx, blocYearId: string, held = false): Promise<BlocYear> {
  const row = await years(tx)
    .where('id', '=', blocYearId)
    .$if(held, (query) => query.forUpdate())
    .executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'blocs.not-found' }]);
  return yearOf(row);
}

/** The years of a bloc, the last first. */
export async function listYears(tx: Tx, blocId: string): Promise<readonly BlocYear[]> {
  return (await years(tx).where('bloc_id', '=', blocId).orderBy('year', 'desc').execute()).map(yearOf);
}

/** Who leads blocs in a year, by bloc. */
export async function leadersIn(tx: Tx, blocIds: readonly string[], year: number): Promise<ReadonlyMap<string, string>> {
  const rows = await years(tx).where('bloc_id', '=', anyOf(blocIds)).where('year', '=', year).execute();
  return new Map(rows.map((row) => [row.bloc_id, row.leader_unit_id]));
}

const rowOf = (year: BlocYear) => ({
  ...{ leader_unit_id: year.leaderUnitId, deputy_unit_id: year.deputyUnitId, occasion: year.occasion },
  ...{ targets: JSON.stringify(year.targets), pact_put_on: year.pactPutOn, criteria: JSON.stringify(year.criteria) },
  ...{ scored_by: year.scoredBy, scoring_opened_on: year.scoringOpenedOn, scoring_closed_on: year.scoringClosedOn },
  ...{ close_reason: year.closeReason, meeting: year.meeting ? JSON.stringify(year.meeting) : null },
  ...{ concluded_on: year.concludedOn, minutes_hash: year.minutesHash, version: year.version },
});

export async function addYear(tx: Tx, year: BlocYear): Promise<void> {
  await tx
    .insertInto('bloc_year')
    .values({ id: year.id, bloc_id: year.blocId, year: year.year, ...rowOf(year) })
    .execute();
}

export async function saveYear(tx: Tx, year: BlocYear): Promise<void> {
  await tx.updateTable('bloc_year').set(rowOf(year)).where('id', '=', year.id).execute();
}

/** A member's signature under the pact. */
export interface Signature {
  readonly unitId: string;
  readonly signedOn: Day;
  readonly paperHash: string | null;
  readonly by: string;
}

export async function listSignatures(tx: Tx, blocYearId: string): Promise<readonly Signature[]> {
  const rows = await tx
    .selectFrom('bloc_signature')
    .selectAll()
    .where('bloc_year_id', '=', blocYearId)
    .orderBy('signed_on')
    .orderBy('unit_id')
    .execute();
  return rows.map((row) => ({ unitId: row.unit_id, signedOn: row.signed_on, paperHash: row.paper_hash, by: row.signed_by }));
}

export async function addSignature(tx: Tx, blocYearId: string, { unitId, signedOn, paperHash, by }: Signature): Promise<void> {
  await tx
    .insertInto('bloc_signature')
    .values({ bloc_year_id: blocYearId, unit_id: unitId, signed_on: signedOn, paper_hash: paperHash, signed_by: by })
    .execute();
}

export async function addParticipants(tx: Tx, blocYearId: string, unitIds: readonly string[]): Promise<void> {
  const rows = unitIds.map((unit_id) => ({ bloc_year_id: blocYearId, unit_id }));
  await tx.insertInto('bloc_participant').values(rows).execute();
}

/** Who takes part in a year's scoring; what it came to once it was closed. */
export async function listParticipants(tx: Tx, blocYearId: string): Promise<readonly BlocResult[]> {
  const rows = await tx
    .selectFrom('bloc_participant')
    .selectAll()
    .where('bloc_year_id', '=', blocYearId)
    .orderBy('unit_id')
    .execute();
  return rows.map((row) => ({
    ...{ unitId: row.unit_id, own: row.own_points, mean: row.mean_points, sheets: row.sheets ?? 0, rank: row.rank },
  }));
}

/** Keeps what the scoring came to; one statement. */
export async function saveResults(tx: Tx, blocYearId: string, results: readonly BlocResult[]): Promise<void> {
  await sql`update bloc_participant p set own_points = x.own, mean_points = x.mean, sheets = x.sheets, rank = x.rank
    from jsonb_to_recordset(${JSON.stringify(results)}::jsonb) as x ("unitId" uuid, own integer, mean integer, sheets integer, rank integer)
    where p.bloc_year_id = ${blocYearId} and p.unit_id = x."unitId"`.execute(tx);
}

export async function listSheets(tx: Tx, blocYearId: string): Promise<readonly Sheet[]> {
  const rows = await tx
    .selectFrom('bloc_sheet')
    .selectAll()
    .where('bloc_year_id', '=', blocYearId)
    .orderBy('of_unit_id')
    .orderBy('by_unit_id')
    .execute();
  return rows.map((row) => ({
    ...{ byUnitId: row.by_unit_id, ofUnitId: row.of_unit_id, points: row.points as unknown as Record<string, number> },
    ...{ handedInOn: row.handed_in_on, version: row.version },
  }));
}

export async function saveSheet(tx: Tx, blocYearId: string, sheet: Sheet): Promise<void> {
  const { byUnitId: by_unit_id, ofUnitId: of_unit_id, version } = sheet;
  const points = JSON.stringify(sheet.points);
  await tx
    .insertInto('bloc_sheet')
    .values({ bloc_year_id: blocYearId, by_unit_id, of_unit_id, points, version })
    .onConflict((conflict) => conflict.columns(['bloc_year_id', 'by_unit_id', 'of_unit_id']).doUpdateSet({ points, version }))
    .execute();
}

/** Sheets of one unit, handed in together. */
export async function handInSheets(
  tx: Tx,
  blocYearId: string,
  { byUnitId, of }: { readonly byUnitId: string; readonly of: readonly string[] },
  { on, by, paperHash }: { readonly on: Day; readonly by: string; readonly paperHash: string | null },
): Promise<void> {
  await tx
    .updateTable('bloc_sheet')
    .set({ handed_in_on: on, handed_in_by: by, paper_hash: paperHash })
    .where('bloc_year_id', '=', blocYearId)
    .where('by_unit_id', '=', byUnitId)
    .where('of_unit_id', '=', anyOf(of))
    .where('handed_in_on', 'is', null)
    .execute();
}
