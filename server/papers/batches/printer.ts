import { dayAt } from '#domain/kernel/day.ts';
import { expiryOf, partsOfBatch } from '#domain/papers/batch.ts';
import { printInThread } from '#papers/write/batch/printInThread.ts';
import type { Tx } from '../../db/connection.ts';
import { troubleOf } from '../../db/trouble.ts';
import type { App } from '../../kernel/action.ts';
import { instantOf } from '../../kernel/clock.ts';
import { type BackgroundWorker, soonAfter } from '../../kernel/soonAfter.ts';
import { noteFile } from '../../kernel/storedFile.ts';
import { loadBlankEdition } from '../blanks/blankStore.ts';
import * as store from './batchStore.ts';

type Printing = Pick<App, 'db' | 'files'>;

/**
 * Prints the next file of the oldest batch, or ends a batch that has them all; whether there was anything to do. A file and its line are
 * one transaction: whoever is stopped in between leaves nothing, and nobody prints it twice.
 */
export async function printOnce(app: Printing, signal?: AbortSignal): Promise<boolean> {
  let claimed: string | undefined;
  try {
    return await app.db.transaction().execute(async (tx) => {
      const batch = await store.claimBatch(tx);
      if (!batch) return false;
      claimed = batch.id;
      await printPart(app, tx, batch, signal);
      return true;
    });
  } catch (error) {
    if (claimed === undefined || signal?.aborted || troubleOf(error) !== undefined) throw error;
    console.error('printing failed', error);
    const failed = claimed;
    await app.db.transaction().execute(async (tx) => store.setBatchState(tx, failed, 'failed', await instantOf(tx)));
    return true;
  }
}

async function printPart({ files }: Printing, tx: Tx, batch: store.Batch, signal: AbortSignal | undefined): Promise<void> {
  const now = await instantOf(tx);
  const printed = (await store.partsOf(tx, [batch.id])).get(batch.id) ?? [];
  const parts = partsOfBatch(batch.total);
  const part = parts.find(({ ordinal }) => !printed.some((one) => one.ordinal === ordinal));
  if (!part) return await store.endBatch(tx, batch.id, { at: now, expiresOn: expiryOf(dayAt(now)) });
  const blank = batch.blank && (await loadBlankEdition(tx, batch.blank.id, batch.blank.version));
  const title = parts.length > 1 ? `${batch.title}, từ ${part.first} đến ${part.last}` : batch.title;
  const papers = await store.itemsOf(tx, batch.id, part);
  const pdf = await printInThread({ title, papers, ...(blank ? { blank } : {}) }, signal);
  await store.holdBatchFiles(tx);
  const hash = await files.keep(pdf);
  await noteFile(tx, { hash, mediaType: 'application/pdf', size: pdf.byteLength }, now);
  await store.addPart(tx, batch.id, { ...part, hash, size: pdf.byteLength });
}

/** Drops the files whose day has come; how many. */
export async function dropExpired({ db, files }: Printing): Promise<number> {
  return await db.transaction().execute(async (tx) => {
    await store.holdBatchFiles(tx);
    const free = await store.takeExpired(tx, dayAt(await instantOf(tx)));
    for (const hash of free) await files.drop(hash);
    return free.length;
  });
}

const delayMillis = 300;
const sweepMillis = 3_600_000;

/** A printer that begins shortly after each commit, goes on where a stopped server left off, and looks now and each hour for files to drop. */
export function printSoon(app: Printing): BackgroundWorker {
  const work = async (signal: AbortSignal) => {
    while (!signal.aborted && (await printOnce(app, signal)));
  };
  const { poke, inTurn, stop } = soonAfter({ work, failing: 'printing failed', delayMillis, atStop: 'break-off' });
  const sweep = () => inTurn(() => dropExpired(app), 'dropping expired prints failed');
  sweep();
  const sweeping = setInterval(sweep, sweepMillis).unref();
  return {
    poke,
    async stop() {
      clearInterval(sweeping);
      await stop();
    },
  };
}
