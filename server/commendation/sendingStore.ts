import type { Arrival } from '#domain/commendation/dossier.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';

/** One sending as it was (lần gửi), with its content. */
export interface Sending<Content> {
  readonly dossierId: string;
  readonly number: number;
  readonly content: Content;
  readonly contentHash: string;
  readonly arrivedAt: string;
  readonly arrivedBy: Arrival;
  readonly late: boolean;
  readonly receipt: string;
  readonly sentBy: string;
  readonly recordedAt: string;
  /** The first page with the arrival stamp, where it came on paper. */
  readonly stampHash: string | null;
}

export async function addSending<Content>(tx: Tx, one: Sending<Content>): Promise<void> {
  await tx
    .insertInto('award_dossier_sending')
    .values({
      ...{ dossier_id: one.dossierId, number: one.number, content: JSON.stringify(one.content), content_hash: one.contentHash },
      ...{ arrived_at: one.arrivedAt, arrived_by: one.arrivedBy, late: one.late, receipt: one.receipt },
      ...{ sent_by: one.sentBy, recorded_at: one.recordedAt, stamp_hash: one.stampHash },
    })
    .execute();
}

/** The sendings of a dossier, the first first. */
export async function listSendings<Content>(tx: Tx, dossierId: string): Promise<readonly Sending<Content>[]> {
  const rows = await tx
    .selectFrom('award_dossier_sending')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    ...{ dossierId: row.dossier_id, number: row.number, content: row.content as Content, contentHash: row.content_hash },
    ...{ arrivedAt: row.arrived_at, arrivedBy: row.arrived_by as Arrival, late: row.late, receipt: row.receipt },
    ...{ sentBy: row.sent_by, recordedAt: row.recorded_at, stampHash: row.stamp_hash },
  }));
}

export async function isReceiptTaken(tx: Tx, receipt: string): Promise<boolean> {
  const row = await tx.selectFrom('award_dossier_sending').select('receipt').where('receipt', '=', receipt).executeTakeFirst();
  return row !== undefined;
}

/** Where a dossier lacks: at a nominee or a paper of the checklist, with the reason. */
export interface ReturnPoint {
  readonly at: string;
  readonly reason: string;
}

/** One time it was given back (lần trả lại). */
export interface GivenBack {
  readonly dossierId: string;
  readonly number: number;
  readonly reason: string;
  readonly points: readonly ReturnPoint[];
  readonly completeBy: Day;
  readonly returnedBy: string;
  readonly returnedAt: string;
}

export async function addGivenBack(tx: Tx, one: GivenBack): Promise<void> {
  await tx
    .insertInto('award_dossier_return')
    .values({
      ...{ dossier_id: one.dossierId, number: one.number, reason: one.reason, points: JSON.stringify(one.points) },
      ...{ complete_by: one.completeBy, returned_by: one.returnedBy, returned_at: one.returnedAt },
    })
    .execute();
}

/** How often it was given back, the first first. */
export async function listGivenBack(tx: Tx, dossierId: string): Promise<readonly GivenBack[]> {
  const rows = await tx
    .selectFrom('award_dossier_return')
    .selectAll()
    .where('dossier_id', '=', dossierId)
    .orderBy('number')
    .execute();
  return rows.map((row) => ({
    ...{ dossierId: row.dossier_id, number: row.number, reason: row.reason, completeBy: row.complete_by },
    ...{ points: row.points as unknown as readonly ReturnPoint[], returnedBy: row.returned_by, returnedAt: row.returned_at },
  }));
}
