import { paragraphText } from './placeholders.ts';
import type { XmlElement } from './xmlTree.ts';

/** Where a paragraph of a Word file stands, counted from 1; paragraphs without text are not counted. */
export interface TemplatePlace {
  readonly part: 'body' | 'head' | 'foot' | 'footnotes';
  readonly paragraph: number;
  readonly cell: { readonly table: number; readonly row: number; readonly column: number } | null;
}

/** Which part of the page a part of the file is; null for parts without text. */
export function partOf(name: string): TemplatePlace['part'] | null {
  const [, kind] = /^word\/(document|header|footer|footnotes)\d*\.xml$/u.exec(name) ?? [];
  return kind ? ({ document: 'body', header: 'head', footer: 'foot', footnotes: 'footnotes' } as const)[kind]! : null;
}

/** Every paragraph of a part with its place, in the order of the text. */
export function placesIn(root: XmlElement, part: TemplatePlace['part']): readonly (readonly [XmlElement, TemplatePlace])[] {
  const found: (readonly [XmlElement, TemplatePlace])[] = [];
  let [paragraphs, tables] = [0, 0];
  const walk = (element: XmlElement, cell: TemplatePlace['cell'], counts: { row: number; column: number }) => {
    for (const child of element.children) {
      if (typeof child === 'string') continue;
      if (child.name === 'p') {
        if (cell === null && paragraphText(child).trim() !== '') paragraphs++;
        found.push([child, { part, paragraph: paragraphs, cell }]);
      }
      if (cell === null && child.name === 'tbl') {
        tables++;
        walk(child, null, { row: 0, column: 0 });
      } else if (cell === null && child.name === 'tr') {
        counts.row++;
        counts.column = 0;
        walk(child, null, counts);
      } else if (cell === null && child.name === 'tc') {
        counts.column++;
        walk(child, { table: tables, row: counts.row, column: counts.column }, counts);
      } else walk(child, cell, counts);
    }
  };
  walk(root, null, { row: 0, column: 0 });
  return found;
}

const partNames = { body: '', head: 'Đầu trang', foot: 'Chân trang', footnotes: 'Cước chú' } as const;

/** A place as an office names it: `Đoạn 5`; `Bảng 2, hàng 3, cột 1`; `Đầu trang, đoạn 1`. */
export function placeText({ part, paragraph, cell }: TemplatePlace): string {
  const where = cell ? `bảng ${cell.table}, hàng ${cell.row}, cột ${cell.column}` : `đoạn ${Math.max(1, paragraph)}`;
  const words = [partNames[part], where].filter(Boolean).join(', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const longest = 160;

/** The sentence of a text around a stretch of it, cut at words where it is long. */
export function sentenceAround(text: string, from: number, to: number): string {
  const before = text.slice(0, from).search(/[.;:!?]\s+(?!.*[.;:!?]\s)/u);
  const start = before < 0 ? 0 : before + 1;
  const after = text.slice(to).search(/[.;!?](?:\s|$)/u);
  const end = after < 0 ? text.length : to + after + 1;
  const sentence = text.slice(start, end).trim();
  if (sentence.length <= longest) return sentence;
  const room = Math.max(20, Math.floor((longest - (to - from)) / 2));
  const [left, right] = [Math.max(start, from - room), Math.min(end, to + room)];
  const cut = text.slice(left, Math.min(right, left + 2 * longest)).trim();
  return `${left > start ? '…' : ''}${cut}${right < end ? '…' : ''}`;
}
