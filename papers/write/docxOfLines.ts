import { packWord } from './docx/archive.ts';
import { type Own, paragraph, run } from './docx/paragraphs.ts';
import { stylesXml } from './docx/styles.ts';
import { declaration, ofMillimetres, wordNamespaces } from './docx/xml.ts';
import { pageLayout, sizesOf } from './layout.ts';
import { plain } from './printed.ts';

/** What the file says of itself. */
export interface LinesFile {
  readonly title: string;
  readonly author?: string;
}

/**
 * A text as a Word file, a paragraph a line (văn bản của kế hoạch để sửa tiếp trong Word): what is read from it is what is read
 * from the lines. Lines in capitals stand in the middle.
 */
export function docxOfLines(lines: readonly string[], { title, author }: LinesFile): Uint8Array {
  const sizes = sizesOf({ format: 'nd30', party: null });
  const { margins } = pageLayout;
  const [top, right, bottom, left] = [margins.top, margins.right, margins.bottom, margins.left].map(ofMillimetres);
  const section = [
    '<w:sectPr><w:headerReference w:type="default" r:id="rHeader"/><w:pgSz w:w="11906" w:h="16838"/>',
    `<w:pgMar w:top="${top}" w:right="${right}" w:bottom="${bottom}" w:left="${left}" w:header="${ofMillimetres(10)}" w:footer="${ofMillimetres(9)}" w:gutter="0"/>`,
    '<w:titlePg/></w:sectPr>',
  ].join('');
  return packWord({
    document: `${declaration}<w:document ${wordNamespaces}><w:body>${lines.map(lineXml).join('')}${section}</w:body></w:document>`,
    styles: stylesXml(sizes, false),
    title: plain(title),
    author: plain(author ?? ''),
    day: null,
    foot: null,
    numbered: true,
  });
}

const unfit = /(?!\t)\p{Cc}|[\p{Cs}\ufdd0-\ufdef\ufffe\uffff]/gu;

/** One line letter for letter, but what no XML carries; tabs stay tabs. */
function lineXml(line: string): string {
  const letters = line.replace(unfit, '');
  const inner = letters
    .split('\t')
    .map((piece) => run(piece))
    .join('<w:r><w:tab/></w:r>');
  return paragraph('NoiDung', inner, lookOf(letters));
}

const centred: Own = { indent: 'w:firstLine="0"', align: 'center' };

/** Lines in capitals and the motto stand in the middle, as offices write. */
function lookOf(line: string): Own | undefined {
  const isCapitals =
    line.length < 90 && /\p{Lu}{2}/u.test(line) && line === line.toUpperCase() && !/^[\s\dIVXLC]*[.)]/.test(line);
  return isCapitals || /^Độc lập\s?[-–]\s?Tự do/u.test(line.trim()) ? centred : undefined;
}
