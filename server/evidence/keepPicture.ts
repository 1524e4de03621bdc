import { isPicture } from '#domain/evidence/evidence.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { mostPixels, type Thumbnail, thumbnailOf } from '#papers/read/pictures/thumbnail.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import type { Tx } from '../db/connection.ts';
import type { Context } from '../kernel/action.ts';
import { sha256 } from '../kernel/canonical.ts';
import type { Files } from '../kernel/files.ts';
import { noteFile } from '../kernel/storedFile.ts';
import type { ReadFile } from './readUpload.ts';
import { addThumbnail, thumbnailsOf } from './thumbnailStore.ts';

/** The small picture still to be kept for what was read: none for other files, none where there is one already. @throws Refused. */
export async function thumbnailFor(tx: Tx, { file, bytes }: ReadFile): Promise<Thumbnail | null> {
  if (!isPicture(file) || (await thumbnailsOf(tx, [file.hash])).size > 0) return null;
  try {
    return await thumbnailOf(bytes);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    throw new Refused([
      error.code === 'picture-too-large'
        ? { kind: 'input', code: 'evidence.picture-too-large', at: 'file', facts: { most: mostPixels / 1_000_000 } }
        : { kind: 'input', code: 'evidence.unreadable-file', at: 'file' },
    ]);
  }
}

/** Keeps the bytes that were read and, of a picture, the small one beside them. */
export async function keepRead(
  context: Pick<Context, 'tx' | 'files' | 'now'>,
  read: ReadFile,
  small: Thumbnail | null,
): Promise<void> {
  await context.files.keep(read.bytes);
  if (small) await keepThumbnail(context, read.file.hash, small);
}

/** Keeps a small picture and notes whose it is. */
async function keepThumbnail(
  { tx, files, now }: { readonly tx: Tx; readonly files: Files; readonly now: string },
  fileHash: string,
  { bytes, width, height }: Thumbnail,
): Promise<void> {
  const hash = sha256(bytes).toString('hex');
  await noteFile(tx, { hash, mediaType: 'image/webp', size: bytes.byteLength }, now);
  await files.keep(bytes);
  await addThumbnail(tx, fileHash, { hash, width, height });
}
