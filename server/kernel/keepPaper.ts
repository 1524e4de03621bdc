import type { UploadedFile } from '#api/fields.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { uploadKind } from '#papers/read/uploadKind.ts';
import type { Context } from './action.ts';

const scans: readonly string[] = ['pdf', 'jpeg', 'png', 'webp'];

/** Keeps the scan of a signed paper by its hash. @throws Refused when its bytes are no PDF or picture, or harmful, whatever its name says. */
export async function keepPaper(context: Context, { bytes, name }: UploadedFile): Promise<string> {
  const found = uploadKind(bytes, name);
  if ('code' in found) throw new Refused([{ ...found, at: 'paper' }]);
  if (!scans.includes(found.kind)) throw new Refused([{ kind: 'input', code: 'kernel.paper-not-a-scan', at: 'paper' }]);
  return await keepBytes(context, bytes, found.mediaType);
}

/** Keeps bytes whose kind is known, and notes them; the same bytes are kept once. */
export async function keepBytes({ tx, files, now }: Context, bytes: Uint8Array, mediaType: string): Promise<string> {
  const hash = await files.keep(bytes);
  await tx
    .insertInto('stored_file')
    .values({ hash, size: bytes.byteLength, media_type: mediaType, stored_at: now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return hash;
}

/** The bytes of a hash and what they are. */
export async function openKept({ tx, files }: Context, hash: string): Promise<{ bytes: Uint8Array; mediaType: string }> {
  const row = await tx.selectFrom('stored_file').select('media_type').where('hash', '=', hash).executeTakeFirstOrThrow();
  return { bytes: await files.read(hash), mediaType: row.media_type };
}
