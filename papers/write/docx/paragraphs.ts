import type { Heading } from '../headings.ts';
import type { Run, Words } from '../paper.ts';
import type { StyleId } from './styles.ts';
import { escaped, ofPoints } from './xml.ts';

/** What a paragraph sets itself, beside its style, in the order Word wants. */
export interface Own {
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  /** A rule above, for a paragraph that draws one. */
  readonly ruled?: boolean;
  readonly tabs?: string;
  readonly spacing?: string;
  readonly indent?: string;
  readonly align?: 'left' | 'center' | 'right' | 'both';
  readonly section?: string;
}

/** A paragraph of one style around runs that are already XML. */
export function paragraph(style: StyleId, runs: string, own?: Own): string {
  if (!own) return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs}</w:p>`;
  const properties = [
    `<w:pStyle w:val="${style}"/>`,
    own.keepNext ? '<w:keepNext/>' : '',
    own.keepLines ? '<w:keepLines/>' : '',
    own.ruled ? '<w:pBdr><w:top w:val="single" w:sz="5" w:space="0" w:color="000000"/></w:pBdr>' : '',
    own.tabs ? `<w:tabs>${own.tabs}</w:tabs>` : '',
    own.spacing ? `<w:spacing ${own.spacing}/>` : '',
    own.indent ? `<w:ind ${own.indent}/>` : '',
    own.align ? `<w:jc w:val="${own.align}"/>` : '',
    own.section ?? '',
  ];
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${runs}</w:p>`;
}

/** One stretch of text; a line feed is a line break. */
export function run(text: string, look = ''): string {
  if (text === '') return '';
  const inner = escaped(text).replaceAll('\n', '</w:t><w:br/><w:t xml:space="preserve">');
  return `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${inner}</w:t></w:r>`;
}

/** Words with their weights. */
export function runs(words: Words, look = ''): string {
  return typeof words === 'string' ? run(words, look) : words.map((one) => run(one.text, lookOf(one) || look)).join('');
}

export const bold = '<w:b/><w:bCs/>';

const lookOf = (one: Run) => `${one.bold ? bold : ''}${one.italic ? '<w:i/><w:iCs/>' : ''}`;

/** A gap of the tab key. */
export const tab = '<w:r><w:tab/></w:r>';

/** A centred heading, broken between lines as it is printed. */
export function headingXml(style: StyleId, { lines }: Heading, own?: Own): string {
  return paragraph(style, run(lines.join(' \n')), own);
}

/** A drawn rule of `length` in `room` points: a line over an empty paragraph, so that it follows the text when it grows. */
export function rule(length: number, room: number, above: number, below = 0): string {
  const aside = Math.max(0, Math.round(ofPoints(room - length) / 2));
  return paragraph('DuongKe', '', {
    ruled: true,
    spacing: `w:before="${ofPoints(above)}" w:after="${ofPoints(below)}" w:line="20" w:lineRule="exact"`,
    indent: `w:left="${aside}" w:right="${aside}"`,
  });
}
