import type { UploadedFile } from '#api/fields.ts';
import type { EvidenceFile } from '#domain/evidence/evidence.ts';
import { type Refusal, Refused } from '#domain/kernel/refusal.ts';
import { tidy } from '#domain/kernel/vietnamese.ts';
import { PlaceIsSigned, stripFile } from '#papers/read/pictures/documentPlace.ts';
import { Unreadable } from '#papers/read/unreadable.ts';
import { type UploadKind, uploadKind } from '#papers/read/uploadKind.ts';
import { sha256 } from '../kernel/canonical.ts';

/** A file as it will be kept: known by its content, without place data. */
export interface ReadFile {
  readonly file: EvidenceFile;
  readonly bytes: Uint8Array;
}

/** What was sent, known by its content, pictures without their place data, also those inside a Word, Excel or PDF file. @throws Refused when it cannot be taken. */
export function readUpload({ name, bytes }: UploadedFile): ReadFile {
  const found = uploadKind(bytes, name);
  if ('code' in found) throw new Refused([found]);
  const kept = withoutPlace(bytes, found);
  const file = { hash: sha256(kept).toString('hex'), name: nameOf(name, found), mediaType: found.mediaType };
  return { file, bytes: kept };
}

const refusal = (code: string): Refusal => ({ kind: 'input', code, at: 'file' });

function withoutPlace(bytes: Uint8Array, { kind }: UploadKind): Uint8Array {
  if (kind === 'heic') throw new Refused([refusal('evidence.place-stays-in-heic')]);
  try {
    return stripFile(bytes, kind);
  } catch (error) {
    if (error instanceof PlaceIsSigned) throw new Refused([refusal('kernel.place-in-signed-file')]);
    if (error instanceof Unreadable) throw new Refused([refusal('evidence.unreadable-file')]);
    throw error;
  }
}

/** The name people will see: its last part, without signs that hide or break, ending as its content is. */
function nameOf(claimed: string, { extension }: UploadKind): string {
  const last = claimed.split(/[\\/]/).at(-1)!;
  const base = tidy(
    last
      .replace(/\p{C}/gu, '')
      .replace(/\.[^.]*$/, '')
      .replace(/[<>:"|?*]/g, '-'),
  ).slice(0, 120);
  return `${base || 'minh-chung'}.${extension}`;
}
