import type { Refusal } from '#domain/kernel/refusal.ts';
import { decodeText } from './decodeText.ts';
import { officeKind } from './officeKind.ts';
import { hasTraps } from './pdfTraps.ts';
import { says } from './pictures/joined.ts';
import { readJpeg } from './pictures/jpeg.ts';
import { readPng } from './pictures/png.ts';
import { readWebp } from './pictures/webp.ts';
import { Unreadable } from './unreadable.ts';

/** Kinds of files we take (loại tệp). */
export type FileKind = 'pdf' | 'jpeg' | 'png' | 'webp' | 'heic' | 'docx' | 'xlsx' | 'text';

/** What an uploaded file is by its content; `extension` is the one to store it under. */
export interface UploadKind {
  readonly kind: FileKind;
  readonly mediaType: string;
  readonly extension: string;
}

/** Why it is not taken. */
export type UploadTrouble = 'empty-file' | 'kind-not-taken' | 'not-what-it-claims' | 'harmful-file' | 'unreadable-file';

const office = 'application/vnd.openxmlformats-officedocument';
const kinds: Readonly<Record<FileKind, { readonly mediaType: string; readonly extensions: readonly [string, ...string[]] }>> = {
  pdf: { mediaType: 'application/pdf', extensions: ['pdf'] },
  jpeg: { mediaType: 'image/jpeg', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  png: { mediaType: 'image/png', extensions: ['png'] },
  webp: { mediaType: 'image/webp', extensions: ['webp'] },
  heic: { mediaType: 'image/heic', extensions: ['heic', 'heif'] },
  docx: { mediaType: `${office}.wordprocessingml.document`, extensions: ['docx'] },
  xlsx: { mediaType: `${office}.spreadsheetml.sheet`, extensions: ['xlsx'] },
  text: { mediaType: 'text/plain; charset=utf-8', extensions: ['txt', 'csv', 'tsv', 'md', 'markdown'] },
};

/** Names that ask a computer to run something. */
const runnable = new Set(
  'exe com scr pif msi msp dll bat cmd ps1 psm1 vbs vbe js jse mjs wsf wsh hta jar apk app sh bash py rb pl php lnk url reg cpl iso img docm dotm xlsm xltm xlam xlsb pptm html htm xhtml mht svg xml swf'.split(
    ' ',
  ),
);

/**
 * The kind of a file by its content, never by its name; the name may only agree. A file that holds a second format, a macro, a
 * script or a program is refused. A refusal is told from a kind by its `code` (`evidence.harmful-file` …).
 */
export function uploadKind(bytes: Uint8Array, claimedName: string): UploadKind | Refusal {
  const extension = /\.([^.\\/]*)$/.exec(claimedName.trim().toLowerCase())?.[1] ?? '';
  if (bytes.length === 0) return trouble('empty-file');
  if (runnable.has(extension) || /[\u202a-\u202e\u2066-\u2069]/.test(claimedName)) return trouble('harmful-file');
  const kind = contentKind(bytes);
  if (!isKind(kind)) return trouble(kind);
  const { mediaType, extensions } = kinds[kind];
  if (extension !== '' && !extensions.includes(extension)) return trouble('not-what-it-claims', { extension: `.${extension}` });
  return { kind, mediaType, extension: kind === 'text' && extension !== '' ? extension : extensions[0] };
}

const trouble = (code: UploadTrouble, facts?: Readonly<Record<string, string>>): Refusal => ({
  kind: 'input',
  code: `evidence.${code}`,
  at: 'file',
  ...(facts ? { facts } : {}),
});

const isKind = (value: FileKind | UploadTrouble): value is FileKind => value in kinds;

function contentKind(bytes: Uint8Array): FileKind | UploadTrouble {
  try {
    return signedKind(bytes) ?? textKind(bytes);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return error.code === 'file-too-large' ? 'harmful-file' : 'unreadable-file';
  }
}

/** Kinds that begin with bytes of their own. */
function signedKind(bytes: Uint8Array): FileKind | UploadTrouble | undefined {
  if (says(bytes, 0, '%PDF-')) return pdfKind(bytes);
  if (bytes[0] === 0xff && bytes[1] === 0xd8) return picture('jpeg', bytes, readJpeg(bytes).end);
  if (says(bytes, 1, 'PNG\r\n')) return picture('png', bytes, readPng(bytes).end);
  if (says(bytes, 0, 'RIFF') && says(bytes, 8, 'WEBP')) return picture('webp', bytes, readWebp(bytes).end);
  if (says(bytes, 4, 'ftyp')) return heicKind(bytes);
  if (startsWith(bytes, '504b0304')) return officeKind(bytes);
  if (isProgram(bytes)) return 'harmful-file';
  if (says(bytes, 0, '{\\rtf') || isForeign(bytes)) return 'kind-not-taken';
  return undefined;
}

/** What hangs behind a picture is cut off when it is stored; another format there is a trick. */
function picture(kind: 'jpeg' | 'png' | 'webp', bytes: Uint8Array, end: number): FileKind | UploadTrouble {
  const behind = latin1(bytes.subarray(end)).trimStart();
  const other = ['%PDF-', '<', '#!', 'PK\x03\x04', 'MZ', '\x7fELF'].some((start) => behind.startsWith(start));
  return other || behind.includes('PK\x05\x06') ? 'harmful-file' : kind;
}

function pdfKind(bytes: Uint8Array): FileKind | UploadTrouble {
  if (!latin1(bytes.subarray(-2048)).includes('%%EOF')) return 'unreadable-file';
  const page = /<(script|html|svg)\b/i.test(latin1(bytes.subarray(0, 1024)));
  return page || endsAsArchive(bytes) || hasTraps(bytes) ? 'harmful-file' : 'pdf';
}

/** A ZIP's end whose comment reaches to the end of the file: programs that open ZIPs would open this. */
function endsAsArchive(bytes: Uint8Array): boolean {
  const tail = latin1(bytes.subarray(-66_000));
  for (let at = tail.indexOf('PK\x05\x06'); at >= 0; at = tail.indexOf('PK\x05\x06', at + 1)) {
    const comment = tail.charCodeAt(at + 20) + 256 * tail.charCodeAt(at + 21);
    if (Math.abs(at + 22 + comment - tail.length) <= 64) return true;
  }
  return false;
}

function heicKind(bytes: Uint8Array): FileKind | UploadTrouble {
  const length = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(0);
  const brands = latin1(bytes.subarray(8, Math.min(length, 256)));
  return /heic|heix|hevc|heim|heis/.test(brands) ? 'heic' : 'kind-not-taken';
}

function textKind(bytes: Uint8Array): FileKind | UploadTrouble {
  const start = latin1(bytes.subarray(0, 4096)).replaceAll('\0', '').trimStart();
  if (/^(#!|@echo\b)/i.test(start) || /<(script|html|svg|iframe|!doctype|\?xml|\?php|%)/i.test(start)) return 'harmful-file';
  try {
    return /<(script|iframe)\b/i.test(decodeText(bytes)) ? 'harmful-file' : 'text';
  } catch (error) {
    if (error instanceof Unreadable) return 'kind-not-taken';
    throw error;
  }
}

/** Windows, Linux, macOS, Java and Wasm programs, and Windows shortcuts. */
function isProgram(bytes: Uint8Array): boolean {
  const windows = says(bytes, 0, 'MZ') && bytes.subarray(0, 64).includes(0);
  const others = ['7f454c46', 'feedface', 'feedfacf', 'cefaedfe', 'cffaedfe', 'cafebabe', '0061736d', '4c000000'];
  return windows || others.some((start) => startsWith(bytes, start));
}

/** Formats that exist and are not ours: old Office, archives, GIF, TIFF, sound and film. */
function isForeign(bytes: Uint8Array): boolean {
  const others = [
    'd0cf11e0',
    '52617221',
    '377abcaf',
    '1f8b',
    '47494638',
    '49492a00',
    '4d4d002a',
    '1a45dfa3',
    '4f676753',
    '494433',
  ];
  return others.some((start) => startsWith(bytes, start));
}

const startsWith = (bytes: Uint8Array, hex: string) => Buffer.from(bytes.subarray(0, hex.length / 2)).toString('hex') === hex;
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
