import type { Tx } from '../db/connection.ts';

/** The small picture of a picture, by hashes; its size in pixels. */
export interface KeptThumbnail {
  readonly hash: string;
  readonly width: number;
  readonly height: number;
}

/** Small pictures by the hash of the picture; what has none is missing. */
export async function thumbnailsOf(tx: Tx, hashes: readonly string[]): Promise<ReadonlyMap<string, KeptThumbnail>> {
  if (hashes.length === 0) return new Map();
  const rows = await tx
    .selectFrom('picture_thumbnail')
    .selectAll()
    .where('file_hash', 'in', [...new Set(hashes)])
    .execute();
  return new Map(rows.map(({ file_hash, thumbnail_hash: hash, width, height }) => [file_hash, { hash, width, height }]));
}

/** Notes the small picture of a picture; both files are noted already. */
export async function addThumbnail(tx: Tx, fileHash: string, { hash, width, height }: KeptThumbnail): Promise<void> {
  await tx
    .insertInto('picture_thumbnail')
    .values({ file_hash: fileHash, thumbnail_hash: hash, width, height })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
