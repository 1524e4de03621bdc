import { anyOf } from '../db/anyOf.ts';
import type { Tx } from '../db/connection.ts';

/** How many dossiers came in, by round. */
export async function countsByRound(tx: Tx, roundIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx
    .selectFrom('award_dossier')
    .select(['round_id', ({ fn }) => fn.countAll<number>().as('count')])
    .where('round_id', '=', anyOf(roundIds))
    .where('state', '!=', 'draft')
    .groupBy('round_id')
    .execute();
  return new Map(rows.map((row) => [row.round_id, Number(row.count)]));
}

/** How far a dossier of one of the units is, by round. */
export async function ownStates(
  tx: Tx,
  roundIds: readonly string[],
  unitIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await tx
    .selectFrom('award_dossier')
    .select(['round_id', 'state'])
    .where('round_id', '=', anyOf(roundIds))
    .where('unit_id', '=', anyOf(unitIds))
    .execute();
  return new Map(rows.map((row) => [row.round_id, row.state]));
}

/** Collectives, individuals and those proposed of dossiers, as sent. */
export async function nomineeCounts(tx: Tx, dossierIds: readonly string[]) {
  const rows = await tx
    .selectFrom('nomination')
    .select(['dossier_id', 'audience', 'state', ({ fn }) => fn.countAll<number>().as('count')])
    .where('dossier_id', '=', anyOf(dossierIds))
    .where('put_forward', '=', true)
    .where('state', 'in', ['sent', 'proposed', 'not-proposed'])
    .groupBy(['dossier_id', 'audience', 'state'])
    .execute();
  const sum = (id: string, is: (row: (typeof rows)[number]) => boolean) =>
    rows.filter((row) => row.dossier_id === id && is(row)).reduce((total, { count }) => total + Number(count), 0);
  return (id: string) => ({
    collectives: sum(id, ({ audience }) => audience === 'collective'),
    individuals: sum(id, ({ audience }) => audience === 'individual'),
    proposed: sum(id, ({ state }) => state === 'proposed'),
  });
}
