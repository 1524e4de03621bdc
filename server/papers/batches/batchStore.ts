import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { BatchPart, BatchState } from '#domain/papers/batch.ts';
import type { Paper } from '#papers/write/paper.ts';
import type { Tx } from '../../db/connection.ts';

/** Papers printed in one go (in hàng loạt). */
export interface Batch {
  readonly id: string;
  readonly unitId: string;
  readonly campaignId: string | null;
  readonly kind: string;
  readonly title: string;
  readonly blank: { readonly id: string; readonly version: number } | null;
  readonly total: number;
  readonly state: BatchState;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly endedAt: string | null;
  readonly expiresOn: Day | null;
}

/** A file of a batch; without a hash once it expired. */
export interface PrintedPart extends BatchPart {
  readonly hash: string | null;
  readonly size: number;
}

const batches = (tx: Tx) => tx.selectFrom('print_batch').selectAll();
type Row = Awaited<ReturnType<ReturnType<typeof batches>['executeTakeFirstOrThrow']>>;

const batchOf = (row: Row): Batch => ({
  id: row.id,
  unitId: row.unit_id,
  campaignId: row.campaign_id,
  kind: row.kind,
  title: row.title,
  blank: row.blank_id === null ? null : { id: row.blank_id, version: row.blank_version! },
  total: row.total,
  state: row.state as BatchState,
  askedBy: row.asked_by,
  askedAt: row.asked_at,
  endedAt: row.ended_at,
  expiresOn: row.expires_on as Day | null,
});

/** Keeps a new batch with every paper as it is now. */
export async function addBatch(
  tx: Tx,
  batch: Batch,
  items: readonly { readonly name: string; readonly paper: Paper }[],
): Promise<void> {
  await tx
    .insertInto('print_batch')
    .values({
      ...{ id: batch.id, unit_id: batch.unitId, campaign_id: batch.campaignId, kind: batch.kind, title: batch.title },
      ...{ blank_id: batch.blank?.id ?? null, blank_version: batch.blank?.version ?? null },
      ...{ total: batch.total, state: batch.state, asked_by: batch.askedBy, asked_at: batch.askedAt },
    })
    .execute();
  const rows = items.map(({ name, paper }, at) => ({ ordinal: at + 1, name, paper }));
  await sql`insert into print_batch_item (batch_id, ordinal, name, paper)
    select ${batch.id}, ordinal, name, paper from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as item (ordinal int, name text, paper jsonb)`.execute(
    tx,
  );
}

/** The batches of a kind of a year, the latest first; those long ago are left out. */
export async function batchesOf(tx: Tx, unitId: string, campaignId: string | null, kind: string): Promise<readonly Batch[]> {
  const rows = await batches(tx)
    .where('unit_id', '=', unitId)
    .where('campaign_id', campaignId === null ? 'is' : '=', campaignId)
    .where('kind', '=', kind)
    .orderBy('asked_at', 'desc')
    .orderBy('id', 'desc')
    .limit(5)
    .execute();
  return rows.map(batchOf);
}

/** @throws Refused (unseen) when there is no such batch. */
export async function loadBatch(tx: Tx, batchId: string): Promise<Batch> {
  const row = await batches(tx).where('id', '=', batchId).executeTakeFirst();
  if (!row) throw new Refused([{ kind: 'unseen', code: 'papers.no-such-batch' }]);
  return batchOf(row);
}

/** The oldest batch that is to be printed, held until the transaction ends; undefined when none is, or others print it. */
export async function claimBatch(tx: Tx): Promise<Batch | undefined> {
  const row = await batches(tx)
    .where('state', '=', 'running')
    .orderBy('asked_at')
    .orderBy('id')
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
  return row && batchOf(row);
}

/** The files that are printed, by batch. */
export async function partsOf(tx: Tx, batchIds: readonly string[]): Promise<ReadonlyMap<string, readonly PrintedPart[]>> {
  if (batchIds.length === 0) return new Map();
  const rows = await tx.selectFrom('print_batch_part').selectAll().where('batch_id', 'in', batchIds).orderBy('ordinal').execute();
  return new Map(
    batchIds.map((id) => [
      id,
      rows
        .filter((row) => row.batch_id === id)
        .map(({ ordinal, first, last, hash, size }) => ({ ordinal, first, last, hash, size })),
    ]),
  );
}

/** The papers of one file, as they were when the batch was asked for. */
export async function itemsOf(tx: Tx, batchId: string, { first, last }: BatchPart) {
  const rows = await tx
    .selectFrom('print_batch_item')
    .select(['name', 'paper'])
    .where('batch_id', '=', batchId)
    .where('ordinal', '>=', first)
    .where('ordinal', '<=', last)
    .orderBy('ordinal')
    .execute();
  return rows.map(({ name, paper }) => ({ name, paper: paper as Paper }));
}

export async function addPart(tx: Tx, batchId: string, part: PrintedPart): Promise<void> {
  await tx
    .insertInto('print_batch_part')
    .values({ batch_id: batchId, ...part })
    .execute();
}

/** The batch is printed: its files have a day, the papers as they were are no longer needed. */
export async function endBatch(tx: Tx, batchId: string, ended: { readonly at: string; readonly expiresOn: Day }): Promise<void> {
  await tx.deleteFrom('print_batch_item').where('batch_id', '=', batchId).execute();
  await tx
    .updateTable('print_batch')
    .set({ state: 'done', ended_at: ended.at, expires_on: ended.expiresOn })
    .where('id', '=', batchId)
    .execute();
}

/** A batch that a fault ended; one that is begun again goes on behind the files it has. */
export async function setBatchState(tx: Tx, batchId: string, state: 'failed' | 'running', at: string | null): Promise<void> {
  await tx.updateTable('print_batch').set({ state, ended_at: at }).where('id', '=', batchId).execute();
}

/** Files of batches whose day has come: they are no longer the batch's; those that nothing else needs are given back, not noted any more. */
export async function takeExpired(tx: Tx, today: Day): Promise<readonly string[]> {
  const expired = await tx
    .selectFrom('print_batch_part as part')
    .innerJoin('print_batch as batch', 'batch.id', 'part.batch_id')
    .select(['part.batch_id', 'part.ordinal', 'part.hash'])
    .where('batch.expires_on', '<=', today)
    .where('part.hash', 'is not', null)
    .limit(50)
    .execute();
  const free: string[] = [];
  for (const { batch_id, ordinal, hash } of expired) {
    await tx
      .updateTable('print_batch_part')
      .set({ hash: null })
      .where('batch_id', '=', batch_id)
      .where('ordinal', '=', ordinal)
      .execute();
    if (hash !== null && (await forget(tx, hash))) free.push(hash);
  }
  return free;
}

/** Whether nothing else of the site holds the file. */
async function forget(tx: Tx, hash: string): Promise<boolean> {
  await sql`savepoint forgetting`.execute(tx);
  try {
    const { numDeletedRows } = await tx.deleteFrom('stored_file').where('hash', '=', hash).executeTakeFirst();
    return numDeletedRows > 0n;
  } catch (error) {
    if ((error as { readonly code?: string }).code !== '23503') throw error;
    await sql`rollback to savepoint forgetting`.execute(tx);
    return false;
  }
}

/** One at a time keeps and drops files of batches, so that none is dropped that another is about to keep. */
export async function holdBatchFiles(tx: Tx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('print_batch_part'))`.execute(tx);
}
