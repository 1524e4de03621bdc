import type { UploadedFile } from '#api/fields.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import { stripPlaceData } from '#papers/read/pictures/stripPlaceData.ts';
import { uploadKind } from '#papers/read/uploadKind.ts';
import type { Tx } from '../db/connection.ts';
import { addStoredFile } from '../evidence/store.ts';
import type { Context } from '../kernel/action.ts';
import { sha256 } from '../kernel/canonical.ts';
import { findMediaType } from './store.ts';

/** A signed paper as it came in: its kind by its content, a picture without the place it was taken. */
export interface SignedScan {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly hash: string;
}

/** @throws Refused (input) for what is neither a picture nor a PDF. */
export function readScan({ bytes, name }: UploadedFile): SignedScan {
  const found = uploadKind(bytes, name);
  if ('code' in found) throw new Refused([found]);
  const { kind, mediaType } = found;
  if (kind === 'docx' || kind === 'xlsx' || kind === 'text') {
    throw new Refused([{ kind: 'input', code: 'assessments.paper-kind', at: 'file' }]);
  }
  const clean = kind === 'pdf' || kind === 'heic' ? bytes : stripPlaceData(bytes, kind);
  return { bytes: clean, mediaType, hash: sha256(clean).toString('hex') };
}

/** Keeps the bytes and notes the file. */
export async function keepScan({ tx, files, now }: Context, { bytes, mediaType, hash }: SignedScan): Promise<void> {
  await files.keep(bytes);
  await addStoredFile(tx, { hash, size: bytes.byteLength, mediaType }, now);
}

const extensions: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
};

/** Under which name and as what a kept scan is handed out. */
export async function scanNamed(tx: Tx, hash: string, name: string): Promise<{ name: string; mediaType: string }> {
  const mediaType = await findMediaType(tx, hash);
  return { name: `${name}.${extensions[mediaType] ?? 'bin'}`, mediaType };
}
