import type { UploadedFile } from '#api/fields.ts';
import { type Refusal, Refused } from '#domain/kernel/refusal.ts';
import { PlaceIsSigned, stripFile } from '#papers/read/pictures/documentPlace.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import { uploadKind } from '#papers/read/uploadKind.ts';
import type { Context } from './action.ts';
import { sha256 } from './canonical.ts';
import { FileAnswer } from './route.ts';
import { mediaTypeOf, noteFile } from './storedFile.ts';

/** The scan of a signed paper as it will be kept: known by its content, a picture without the place it was taken. */
export interface Scan {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly hash: string;
}

/** @throws Refused at the field `at` when the bytes are no PDF or picture, or harmful, whatever the file's name says. */
export function readScan({ bytes, name }: UploadedFile, at = 'paper'): Scan {
  const refused = (refusal: Omit<Refusal, 'kind' | 'at'>) => new Refused([{ ...refusal, kind: 'input', at }]);
  const found = uploadKind(bytes, name);
  if ('code' in found) throw refused(found);
  const { kind, mediaType } = found;
  if (kind !== 'pdf' && kind !== 'jpeg' && kind !== 'png' && kind !== 'webp') throw refused({ code: 'kernel.paper-not-a-scan' });
  try {
    const clean = stripFile(bytes, kind);
    return { bytes: clean, mediaType, hash: hashOf(clean) };
  } catch (error) {
    if (error instanceof PlaceIsSigned) throw refused({ code: 'kernel.place-in-signed-file' });
    if (error instanceof Unreadable) throw refused({ code: 'kernel.paper-not-a-scan' });
    throw error;
  }
}

const hashOf = (bytes: Uint8Array) => sha256(bytes).toString('hex');

/** Keeps the scan of a signed paper; its hash. @throws Refused as `readScan`. */
export async function keepPaper(context: Context, paper: UploadedFile, at = 'paper'): Promise<string> {
  const { bytes, mediaType } = readScan(paper, at);
  return await keepBytes(context, bytes, mediaType);
}

/** Keeps bytes whose kind is known, and notes them; the same bytes are kept once. */
export async function keepBytes({ tx, files, now }: Context, bytes: Uint8Array, mediaType: string): Promise<string> {
  const hash = await files.keep(bytes);
  await noteFile(tx, { hash, mediaType, size: bytes.byteLength }, now);
  return hash;
}

/** The bytes of a hash and what they are. */
export async function openKept({ tx, files }: Context, hash: string): Promise<{ bytes: Uint8Array; mediaType: string }> {
  return { mediaType: await mediaTypeOf(tx, hash), bytes: await files.read(hash) };
}

const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** A kept scan as a download, its name ending as its content is. */
export async function scanAnswer(context: Context, hash: string, name: string): Promise<FileAnswer> {
  const { bytes, mediaType } = await openKept(context, hash);
  return new FileAnswer(`${name}.${endings[mediaType] ?? 'bin'}`, mediaType, bytes);
}
