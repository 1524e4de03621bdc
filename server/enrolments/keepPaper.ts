import type { UploadedFile } from '#api/fields.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Context } from '../kernel/action.ts';
import { addStoredFile } from './store.ts';

const kinds = [
  { mediaType: 'application/pdf', extension: 'pdf', head: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: 'image/jpeg', extension: 'jpg', head: [0xff, 0xd8, 0xff] },
  { mediaType: 'image/png', extension: 'png', head: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
] as const;

/** What the bytes of a scan are, whatever its name says. */
export function paperKindOf(bytes: Uint8Array) {
  return kinds.find(({ head }) => head.every((byte, index) => bytes[index] === byte));
}

/** Keeps a scan by its hash. @throws Refused when it is no PDF or picture. */
export async function keepPaper({ tx, files, now }: Context, paper: UploadedFile): Promise<string> {
  const kind = paperKindOf(paper.bytes);
  if (!kind) throw new Refused([{ kind: 'input', code: 'enrolments.paper-kind', at: 'paper' }]);
  const hash = await files.keep(paper.bytes);
  await addStoredFile(tx, { hash, size: paper.bytes.byteLength, mediaType: kind.mediaType }, now);
  return hash;
}
