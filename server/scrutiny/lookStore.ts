import type { Day } from '#domain/kernel/day.ts';
import type { Telling } from '#domain/scrutiny/policy.ts';
import type { Tx } from '../db/connection.ts';

/** Whose files, and of which year. */
export interface Scope {
  readonly byUnitId: string;
  readonly year: number;
}

export async function findTelling(tx: Tx, { byUnitId, year }: Scope): Promise<Telling | undefined> {
  const row = await tx
    .selectFrom('scrutiny_telling')
    .select('told_on')
    .where('by_unit_id', '=', byUnitId)
    .where('year', '=', year)
    .executeTakeFirst();
  return row && { toldOn: row.told_on };
}

/** False when it was told meanwhile. */
export async function addTelling(tx: Tx, { byUnitId, year }: Scope, told: { on: Day; by: string }): Promise<boolean> {
  const written = await tx
    .insertInto('scrutiny_telling')
    .values({ by_unit_id: byUnitId, year, told_on: told.on, told_by: told.by })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(written.numInsertedOrUpdatedRows) > 0;
}

/** That a reviewer saw their own figures, and what they say of them. */
export interface Look {
  readonly personId: string;
  readonly lookedAt: string;
  readonly note: string;
}

export async function listLooks(tx: Tx, { byUnitId, year }: Scope): Promise<ReadonlyMap<string, Look>> {
  const rows = await tx
    .selectFrom('scrutiny_look')
    .select(['person_id', 'looked_at', 'note'])
    .where('by_unit_id', '=', byUnitId)
    .where('year', '=', year)
    .execute();
  return new Map(
    rows.map(({ person_id: personId, looked_at: lookedAt, note }) => [personId, { personId, lookedAt, note }] as const),
  );
}

/** False when this person noted it meanwhile. */
export async function addLook(tx: Tx, { byUnitId, year }: Scope, { personId, lookedAt, note }: Look): Promise<boolean> {
  const written = await tx
    .insertInto('scrutiny_look')
    .values({ by_unit_id: byUnitId, year, person_id: personId, looked_at: lookedAt, note })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(written.numInsertedOrUpdatedRows) > 0;
}
