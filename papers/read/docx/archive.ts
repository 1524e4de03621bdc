import { Unreadable } from '../unreadable.ts';
import { openZip } from '../zip.ts';

/** The parts of a Word file that hold its text and its numbering; absent parts are empty. */
export interface WordParts {
  readonly document: string;
  readonly numbering: string;
  readonly styles: string;
}

/** Unpacked bytes of one part: what 500 pages of Word never reach. */
const largestPart = 40_000_000;

/** Opens a DOCX. @throws Unreadable when it is another archive, damaged, or unpacks to too much. */
export function openWord(bytes: Uint8Array): WordParts {
  const zip = openZip(bytes);
  const part = (name: string) => {
    const content = zip.read(name);
    if (content && content.length > largestPart) {
      throw new Unreadable('file-too-large', 'Tệp Word quá lớn để đọc; hãy tách riêng phần kế hoạch.');
    }
    return content ? new TextDecoder().decode(content) : '';
  };
  const document = part('word/document.xml');
  if (document === '') {
    const what = zip.names.some((name) => name.startsWith('xl/')) ? 'bảng tính Excel' : 'tệp nén không có văn bản Word';
    throw new Unreadable('wrong-format', `Đây là ${what}, không phải DOCX.`);
  }
  return { document, numbering: part('word/numbering.xml'), styles: part('word/styles.xml') };
}
