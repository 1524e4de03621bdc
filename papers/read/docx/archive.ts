import { Unreadable } from '../unreadable.ts';
import { openZip } from '../zip.ts';
import { relationsIn } from './relations.ts';

/** The parts of a Word file that hold its text and what it depends on; absent parts are empty. */
export interface WordParts {
  readonly document: string;
  readonly numbering: string;
  readonly styles: string;
  readonly footnotes: string;
  readonly comments: string;
  readonly theme: string;
  /** Page heads and feet by the id that the document calls them by. */
  readonly headers: ReadonlyMap<string, string>;
}

/** Unpacked bytes of one part: what 500 pages of Word never reach. */
const largestPart = 40_000_000;
const mostHeaders = 20;

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
  const main = relationsIn(part('_rels/.rels'), '').find(({ type }) => type === 'officeDocument')?.path ?? 'word/document.xml';
  const document = part(main);
  if (document === '' || zip.names.some((name) => name.startsWith('xl/') || name.startsWith('ppt/'))) {
    const what = zip.names.some((name) => name.startsWith('xl/')) ? 'bảng tính Excel' : 'tệp nén không có văn bản Word';
    throw new Unreadable('wrong-format', `Đây là ${what}, không phải DOCX.`);
  }
  const folder = main.includes('/') ? main.slice(0, main.lastIndexOf('/')) : '';
  const file = main.slice(main.lastIndexOf('/') + 1);
  const relations = relationsIn(part(`${folder && `${folder}/`}_rels/${file}.rels`), folder);
  const named = (type: string, usual: string) => part(relations.find((one) => one.type === type)?.path ?? `word/${usual}.xml`);
  const headers = relations.filter(({ type }) => type === 'header' || type === 'footer').slice(0, mostHeaders);
  return {
    document,
    numbering: named('numbering', 'numbering'),
    styles: named('styles', 'styles'),
    footnotes: named('footnotes', 'footnotes'),
    comments: named('comments', 'comments'),
    theme: named('theme', 'theme/theme1'),
    headers: new Map(headers.map(({ id, path }) => [id, part(path)])),
  };
}
