import type { UploadedFile } from '#api/fields.ts';
import type { EvidenceFile } from '#domain/evidence/evidence.ts';
import { type Refusal, Refused } from '#domain/kernel/refusal.ts';
import { openZip } from '#papers/read/zip.ts';
import { sha256 } from '../kernel/canonical.ts';

export interface ReadFile {
  readonly file: EvidenceFile;
  readonly bytes: Uint8Array;
}

const office = 'application/vnd.openxmlformats-officedocument';
const kinds = [
  { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg'], head: 'ffd8ff' },
  { mediaType: 'image/png', extensions: ['png'], head: '89504e470d0a1a0a' },
  { mediaType: 'application/pdf', extensions: ['pdf'], head: '255044462d' },
  { mediaType: `${office}.wordprocessingml.document`, extensions: ['docx'], head: '504b0304', part: 'word/document.xml' },
  { mediaType: `${office}.spreadsheetml.sheet`, extensions: ['xlsx'], head: '504b0304', part: 'xl/workbook.xml' },
] as const;

/** What was sent, known by its content. @throws Refused when it is empty, too large, of no kind taken, or not what its name claims. */
export function readUpload({ name, bytes }: UploadedFile): ReadFile {
  const refuse = (code: string, facts?: Refusal['facts']): never => {
    throw new Refused([{ kind: 'input', code, at: 'file', ...(facts ? { facts } : {}) }]);
  };
  if (bytes.byteLength === 0) refuse('evidence.empty-file');
  if (bytes.byteLength > 20 * 1_048_576) refuse('kernel.file-too-large', { megabytes: 20 });
  const head = Buffer.from(bytes.subarray(0, 16)).toString('hex');
  const parts = head.startsWith('504b0304') ? openZip(bytes).names : [];
  const kind = kinds.find((one) => head.startsWith(one.head) && (!('part' in one) || parts.includes(one.part)));
  const extension = /\.([a-z0-9]{1,5})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (!kind) return refuse('evidence.kind-not-taken');
  if (!(kind.extensions as readonly string[]).includes(extension))
    refuse('evidence.not-what-it-claims', { extension: `.${extension}` });
  return { file: { hash: sha256(bytes).toString('hex'), name, mediaType: kind.mediaType }, bytes };
}
