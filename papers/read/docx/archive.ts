import { strFromU8, unzipSync } from 'fflate';
import { Unreadable } from '../unreadable.ts';

/** The parts of a Word file that hold its text and its numbering; absent parts are empty. */
export interface WordParts {
  readonly document: string;
  readonly numbering: string;
  readonly styles: string;
}

const wanted = { document: 'word/document.xml', numbering: 'word/numbering.xml', styles: 'word/styles.xml' } as const;
/** Unpacked bytes of one part: what 500 pages of Word never reach, and a zip bomb does. */
const largestPart = 40_000_000;

/** Opens a DOCX. @throws Unreadable when it is another zip, damaged, or unpacks to too much. */
export function openWord(bytes: Uint8Array): WordParts {
  const names: string[] = [];
  let files: ReturnType<typeof unzipSync>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        names.push(name);
        const keep = Object.values<string>(wanted).includes(name);
        if (keep && originalSize > largestPart)
          throw new Unreadable('file-too-large', 'Tệp Word quá lớn để đọc; hãy tách riêng phần kế hoạch.');
        return keep;
      },
    });
  } catch (cause) {
    if (cause instanceof Unreadable) throw cause;
    throw new Unreadable('damaged', 'Tệp nén bị hỏng, không mở được.');
  }
  const part = (name: string) => {
    const file = files[name];
    if (file && file.length > largestPart)
      throw new Unreadable('file-too-large', 'Tệp Word quá lớn để đọc; hãy tách riêng phần kế hoạch.');
    return file ? strFromU8(file) : '';
  };
  if (!files[wanted.document]) {
    const what = names.some((name) => name.startsWith('xl/')) ? 'bảng tính Excel' : 'tệp nén không có văn bản Word';
    throw new Unreadable('wrong-format', `Đây là ${what}, không phải DOCX.`);
  }
  return { document: part(wanted.document), numbering: part(wanted.numbering), styles: part(wanted.styles) };
}
