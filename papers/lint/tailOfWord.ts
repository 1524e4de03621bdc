import type { DocumentRecord } from '../write/metadata.ts';
import { componentsOf, type Part } from './components.ts';
import { formattedDocument } from './formattedDocument.ts';

/** Who signed a Word file and to whom it goes, as its last page says (chức vụ, họ tên người ký; nơi nhận). @throws Unreadable when it is no Word file. */
export function tailOfWord(bytes: Uint8Array): Pick<DocumentRecord, 'signers' | 'to'> {
  const { parts } = componentsOf(formattedDocument(bytes).paragraphs);
  return {
    signers: parts.flatMap((part, at) => {
      if (part.component !== 'signatoryName') return [];
      const position = parts.slice(0, at).findLast((one) => one.component === 'signatoryTitle' && isAbove(one, part));
      return position ? [{ position: position.paragraph.text, fullName: part.paragraph.text }] : [];
    }),
    to: parts
      .filter(({ component }) => component === 'recipients')
      .map(({ paragraph }) => paragraph.text.replace(/^[-–+]\s*/u, '').replace(/[;.]+$/u, ''))
      .filter((name) => name !== '' && !/^(?:Như|Lưu)(?!\p{L})/u.test(name))
      .map((name) => ({ name })),
  };
}

/** In the same column, where signatures stand side by side. */
function isAbove({ paragraph: { cell } }: Part, name: Part): boolean {
  const below = name.paragraph.cell;
  return cell === null || below === null || (cell.table === below.table && cell.column === below.column);
}
