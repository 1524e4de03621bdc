import { appendFile } from 'node:fs/promises';
import type { IssuerPrivateKey } from '#papers/credential/issuerKey.ts';
import type { Database } from '../db/connection.ts';
import { type Checkpoint, hashOf, merkleRoot, signCheckpoint } from './seal.ts';
import { addSeal, findLastSeal, listUnsealed } from './store.ts';

const batch = 5000;
const delayMillis = 500;

/** Seals what is committed and not sealed yet; returns how many events it sealed. The checkpoint also goes to a file outside the database. */
export async function sealOnce(db: Database, key: IssuerPrivateKey, witness: string): Promise<number> {
  const sealed = await db.transaction().execute(async (tx) => {
    await tx.selectFrom('site').select('id').forUpdate().execute();
    const events = await listUnsealed(tx, batch);
    if (events.length === 0) return undefined;
    const last = await findLastSeal(tx);
    const checkpoint: Checkpoint = {
      number: (last?.checkpoint.number ?? 0) + 1,
      at: new Date().toISOString(),
      count: events.length,
      total: (last?.checkpoint.total ?? 0) + events.length,
      root: merkleRoot(events.map((event) => event.leaf)).toString('hex'),
      previous: last ? hashOf(last.checkpoint).toString('hex') : '0'.repeat(64),
    };
    const signature = signCheckpoint(checkpoint, key);
    await addSeal(
      tx,
      { checkpoint, signature },
      events.map((event) => event.id),
    );
    return { checkpoint, signature };
  });
  if (!sealed) return 0;
  await appendFile(witness, `${JSON.stringify({ ...sealed.checkpoint, signature: sealed.signature.toString('hex') })}\n`);
  return sealed.checkpoint.count;
}

/** A sealer that runs shortly after each commit, and once more when stopped. */
export function sealSoon(db: Database, key: IssuerPrivateKey, witness: string) {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const all = async () => {
    while ((await sealOnce(db, key, witness)) === batch);
  };
  const run = () => {
    timer = undefined;
    running = running.then(all).catch((error: unknown) => console.error('sealing failed', error));
  };
  return {
    poke() {
      timer ??= setTimeout(run, delayMillis).unref();
    },
    async stop() {
      clearTimeout(timer);
      run();
      await running;
    },
  };
}
