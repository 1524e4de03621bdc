import type { Tx } from '../db/connection.ts';

/** What is noted of a file whose bytes are kept by their hash. */
export interface StoredFile {
  readonly hash: string;
  readonly mediaType: string;
  /** In bytes. */
  readonly size: number;
}

/** Notes a file; the same bytes once, and again where they had been dropped. */
export async function noteFile(tx: Tx, { hash, mediaType: media_type, size }: StoredFile, at: string): Promise<void> {
  await tx
    .insertInto('stored_file')
    .values({ hash, size, media_type, stored_at: at })
    .onConflict((conflict) => conflict.column('hash').doUpdateSet({ dropped_at: null }))
    .execute();
}

/** Holds the note of a file until the transaction ends, so that two who bring the same bytes at once see each other. */
export async function lockFile(tx: Tx, hash: string): Promise<void> {
  await tx.selectFrom('stored_file').select('hash').where('hash', '=', hash).forUpdate().execute();
}

export async function mediaTypeOf(tx: Tx, hash: string): Promise<string> {
  const row = await tx.selectFrom('stored_file').select('media_type').where('hash', '=', hash).executeTakeFirstOrThrow();
  return row.media_type;
}

/** Sizes in bytes by hash. */
export async function sizesOf(tx: Tx, hashes: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (hashes.length === 0) return new Map();
  const rows = await tx
    .selectFrom('stored_file')
    .select(['hash', 'size'])
    .where('hash', 'in', [...new Set(hashes)])
    .execute();
  return new Map(rows.map((row) => [row.hash, row.size]));
}
