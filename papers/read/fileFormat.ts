import { Unreadable } from './unreadable.ts';

/** What the bytes of a file are, whatever its name says. */
export type FileFormat = 'text' | 'zip' | 'pdf' | 'old-word' | 'rtf' | 'picture';

const signatures: readonly (readonly [FileFormat, readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['zip', [0x50, 0x4b, 0x05, 0x06]],
  ['pdf', [0x25, 0x50, 0x44, 0x46]],
  ['old-word', [0xd0, 0xcf, 0x11, 0xe0]],
  ['rtf', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
];

const names: Readonly<Record<FileFormat, string>> = {
  text: 'văn bản thuần',
  zip: 'tệp nén (DOCX hoặc ZIP)',
  pdf: 'PDF',
  'old-word': 'Word 97–2003 (.doc)',
  rtf: 'RTF',
  picture: 'ảnh',
};

/** The format each file ending promises. */
const endings: Readonly<Record<string, FileFormat>> = {
  txt: 'text',
  md: 'text',
  markdown: 'text',
  html: 'text',
  htm: 'text',
  docx: 'zip',
  zip: 'zip',
  pdf: 'pdf',
  doc: 'old-word',
  rtf: 'rtf',
  jpg: 'picture',
  png: 'picture',
};

/** Tells a format by its first bytes. */
function formatOf(bytes: Uint8Array): FileFormat {
  const found = signatures.find(([, signature]) => signature.every((byte, index) => bytes[index] === byte));
  return found?.[0] ?? 'text';
}

/** The ending of a file's name, lower case; empty where it has none. */
function endingOf(fileName: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** True for a name that promises HTML. */
export const isNamedPage = (fileName: string) => /^html?$/.test(endingOf(fileName));
/** True for a name that promises Markdown. */
export const isNamedMarkdown = (fileName: string) => /^(?:md|markdown)$/.test(endingOf(fileName));

/** No file that is larger is taken, whatever it holds, in bytes. */
const largestFile = 60_000_000;
/** The largest file taken, in bytes: plain text, Word and PDF with their pictures. */
const largest = { text: 4_000_000, zip: largestFile, pdf: largestFile } as const;

const tooLarge = (most: number) =>
  new Unreadable('file-too-large', `Tệp lớn quá ${most / 1_000_000} MB; hãy tách riêng phần kế hoạch.`);

/** Refuses a file by its size alone, before it is opened. @throws Unreadable. */
export function refuseLargeFile(size: number): void {
  if (size > largestFile) throw tooLarge(largestFile);
}

/** Holds a file's bytes against its name. @throws Unreadable when they disagree, or when the format cannot be read. */
export function readableFormat(bytes: Uint8Array, fileName = ''): 'text' | 'zip' | 'pdf' {
  if (bytes.length === 0) throw new Unreadable('empty', 'Tệp rỗng.');
  const format = formatOf(bytes);
  const promised = endings[endingOf(fileName)];
  if (promised && promised !== format) {
    throw new Unreadable(
      'wrong-format',
      `Tên tệp có đuôi .${endingOf(fileName)} nhưng nội dung là ${names[format]}. Hãy gửi đúng tệp, hoặc sửa lại đuôi tệp.`,
    );
  }
  if (format === 'text' || format === 'zip' || format === 'pdf') {
    if (bytes.length <= largest[format]) return format;
    throw tooLarge(largest[format]);
  }
  const remedy =
    format === 'picture'
      ? 'Hãy gửi bản có chữ (DOCX hoặc TXT), không gửi ảnh chụp.'
      : 'Hãy lưu lại thành DOCX hoặc TXT rồi gửi lại.';
  throw new Unreadable('unsupported-format', `Không đọc được tệp ${names[format]}. ${remedy}`);
}
