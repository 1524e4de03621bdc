import type { Payment } from '#domain/commendation/award.ts';
import type { StruckPayment } from '#domain/commendation/payment.ts';
import type { Tx } from '../db/connection.ts';

/** A struck note with whose bonus it was. */
export interface NamedStruckPayment extends StruckPayment {
  readonly awardId: string;
  readonly name: string;
}

const notesOf = (tx: Tx, roundId: string) =>
  tx.selectFrom('award_payment').innerJoin('award', 'award.id', 'award_payment.award_id').where('award.round_id', '=', roundId);

/** The last note of a payment of each award of a round, struck out or not. */
export async function lastTurns(tx: Tx, roundId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await notesOf(tx, roundId)
    .select((of) => ['award_payment.award_id', of.fn.max('award_payment.turn').as('last')])
    .groupBy('award_payment.award_id')
    .execute();
  return new Map(rows.map((row) => [row.award_id, row.last]));
}

/** The notes of a round that were struck out, in the order of the register, the first note of an award first. */
export async function struckPayments(tx: Tx, roundId: string): Promise<readonly NamedStruckPayment[]> {
  const rows = await notesOf(tx, roundId)
    .innerJoin('award_payment_correction as fix', (on) =>
      on.onRef('fix.award_id', '=', 'award_payment.award_id').onRef('fix.turn', '=', 'award_payment.turn'),
    )
    .leftJoin('award_payment as next', (on) =>
      on.onRef('next.award_id', '=', 'fix.award_id').on('next.turn', '=', (of) => of('fix.turn', '+', 1)),
    )
    .selectAll('award_payment')
    .select(['award.name', 'fix.reason', 'fix.corrected_on', 'next.paid_on as next_on', 'next.received_by as next_by'])
    .orderBy('award.register_number')
    .orderBy('fix.turn')
    .execute();
  return rows.map((row) => ({
    ...{ awardId: row.award_id, name: row.name, turn: row.turn, paidOn: row.paid_on, receivedBy: row.received_by },
    ...{ reason: row.reason, correctedOn: row.corrected_on },
    next: row.next_on === null ? null : { paidOn: row.next_on, receivedBy: row.next_by! },
  }));
}

/** Writes down a payment as the given note of its award. */
export async function addPayment(
  tx: Tx,
  awardId: string,
  turn: number,
  { paidOn, receivedBy }: Payment,
  by: { readonly scanHash: string | null; readonly personId: string },
): Promise<void> {
  const row = { award_id: awardId, turn, paid_on: paidOn, received_by: receivedBy };
  await tx
    .insertInto('award_payment')
    .values({ ...row, scan_hash: by.scanHash, noted_by: by.personId })
    .execute();
}
