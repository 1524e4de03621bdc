import { sql } from 'kysely';
import type { Adoption, AdoptionOutcome, AdoptionReport, Spread } from '#domain/exemplars/adoption.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

const adoptions = (tx: Tx) => tx.selectFrom('adoption').selectAll();
type Row = Awaited<ReturnType<ReturnType<typeof adoptions>['executeTakeFirstOrThrow']>>;

const adoptionOf = (row: Row): Adoption => ({
  ...{ id: row.id, exemplarId: row.exemplar_id, unitId: row.unit_id, planId: row.plan_id, code: row.code },
  ...{ adoptedOn: row.adopted_on, outcome: row.outcome as AdoptionOutcome | null, version: row.version },
});

/** Everybody's adoptions of one example, oldest first. */
export async function adoptionsOf(tx: Tx, exemplarId: string): Promise<readonly Adoption[]> {
  const rows = await adoptions(tx).where('exemplar_id', '=', exemplarId).orderBy('adopted_on').orderBy('id').execute();
  return rows.map(adoptionOf);
}

/** The adoption, held until the transaction ends. @throws Refused (unseen) when there is none. */
export async function lockAdoption(tx: Tx, adoptionId: string): Promise<Adoption> {
  const row = await adoptions(tx).where('id', '=', adoptionId).forUpdate().executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'exemplars.not-found' }]);
  return adoptionOf(row);
}

export async function addAdoption(tx: Tx, one: Adoption, by: string): Promise<void> {
  await tx
    .insertInto('adoption')
    .values({
      ...{ id: one.id, exemplar_id: one.exemplarId, unit_id: one.unitId, plan_id: one.planId, code: one.code },
      ...{ adopted_by: by, adopted_on: one.adoptedOn, outcome: one.outcome, version: one.version },
    })
    .execute();
}

/** Keeps what the last report said, and the report itself. */
export async function addReport(tx: Tx, adoption: Adoption, report: AdoptionReport, by: string): Promise<void> {
  const { id, outcome, version } = adoption;
  await tx.updateTable('adoption').set({ outcome, version }).where('id', '=', id).execute();
  const { onDay: on_day, measure, before, after, note } = report;
  const said = { on_day, outcome: report.outcome, measure, before, after, note, reported_by: by };
  await tx
    .insertInto('adoption_report')
    .values({ adoption_id: id, number: version, ...said })
    .execute();
}

/** The last report of each adoption, by its id. */
export async function lastReports(tx: Tx, adoptionIds: readonly string[]): Promise<ReadonlyMap<string, AdoptionReport>> {
  const rows = await tx
    .selectFrom('adoption_report')
    .selectAll()
    .distinctOn('adoption_id')
    .where('adoption_id', '=', anyOf(adoptionIds))
    .orderBy('adoption_id')
    .orderBy('number', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [
      row.adoption_id,
      {
        ...{ onDay: row.on_day, outcome: row.outcome as AdoptionOutcome, measure: row.measure },
        ...{ before: row.before, after: row.after, note: row.note },
      },
    ]),
  );
}

/** How far each example spread, by its id; one that nobody adopted is missing. */
export async function spreads(tx: Tx, exemplarIds: readonly string[]): Promise<ReadonlyMap<string, Spread>> {
  const { rows } = await sql<Spread & { exemplarId: string }>`select exemplar_id as "exemplarId", count(*)::int as adopted,
      (count(*) filter (where outcome = 'tried'))::int as tried, (count(*) filter (where outcome = 'kept'))::int as kept,
      (count(*) filter (where outcome = 'dropped'))::int as dropped
    from adoption where exemplar_id = ${anyOf(exemplarIds)} group by exemplar_id`.execute(tx);
  return new Map(rows.map(({ exemplarId, ...spread }) => [exemplarId, spread]));
}

/** The unit's issued plan of a year that a task is added to: the first issued; held until the transaction ends. */
export async function lockPlanFor(tx: Tx, unitId: string, year: number): Promise<string | undefined> {
  const row = await tx
    .selectFrom('plan')
    .select('id')
    .where('unit_id', '=', unitId)
    .where('state', '=', 'issued')
    .where('year', '>=', year)
    .orderBy('year')
    .orderBy('issued_on')
    .orderBy('id')
    .forUpdate()
    .executeTakeFirst();
  return row?.id;
}
