import type { IssuerPrivateKey } from '#papers/credential/issuerKey.ts';
import type { Database } from '../db/connection.ts';
import { soonAfter } from '../kernel/soonAfter.ts';
import { type Checkpoint, hashOf, merkleRoot, signCheckpoint } from './seal.ts';
import { addSeal, findLastSeal, listUnsealed, type StoredSeal } from './store.ts';
import { appendWitness } from './witness.ts';

const batch = 5000;
const delayMillis = 500;

/** Seals what is committed and not sealed yet; returns how many events it sealed. The checkpoint also goes to a file outside the database. */
export async function sealOnce(db: Database, key: IssuerPrivateKey, witness: string): Promise<number> {
  const sealed = await db.transaction().execute(async (tx) => {
    await tx.selectFrom('site').select('id').forUpdate().execute();
    const last = await findLastSeal(tx);
    const events = await listUnsealed(tx, batch);
    if (events.length === 0) return { last, count: 0 };
    const checkpoint: Checkpoint = {
      number: (last?.checkpoint.number ?? 0) + 1,
      at: new Date().toISOString(),
      count: events.length,
      total: (last?.checkpoint.total ?? 0) + events.length,
      root: merkleRoot(events.map((event) => event.leaf)).toString('hex'),
      previous: last ? hashOf(last.checkpoint).toString('hex') : '0'.repeat(64),
    };
    const signature = signCheckpoint(checkpoint, key);
    const seal: StoredSeal = { checkpoint, signature };
    await addSeal(
      tx,
      seal,
      events.map((event) => event.id),
    );
    return { last, seal, count: events.length };
  });
  await appendWitness(witness, sealed.last, sealed.seal);
  return sealed.count;
}

/** A sealer that runs shortly after each commit, again when it failed, and once more when stopped. */
export function sealSoon(db: Database, key: IssuerPrivateKey, witness: string) {
  const work = async () => {
    while ((await sealOnce(db, key, witness)) === batch);
  };
  return soonAfter({ work, failing: 'sealing failed', delayMillis, atStop: 'finish' });
}
