import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import { run } from '#papers/write/docx/paragraphs.ts';
import { renderDocx } from '#papers/write/docx.ts';
import { type LetterPaper, plainText } from '#papers/write/paper.ts';
import { printed } from '#papers/write/printed.ts';

/** The XML of each paragraph of one style, its runs replaced by one with the text for its place. */
function saying(xml: string, style: string, text: (at: number) => string | undefined): string {
  let at = 0;
  return xml.replace(
    new RegExp(`(<w:p><w:pPr><w:pStyle w:val="${style}"/>(?:(?!</w:pPr>).)*</w:pPr>)((?:(?!</w:p>).)*)</w:p>`, 'gs'),
    (whole, properties: string) => {
      const words = text(at++);
      return words === undefined ? whole : `${properties}${run(words)}</w:p>`;
    },
  );
}

const columns = ['{#rows}{ordinal}', '{name}', '{place}', '{registerNumber}{/rows}'];

/** Our own file of a decision with placeholders where one decision differs from another, as an office would make its template. */
export function templateOf(paper: LetterPaper): Uint8Array {
  const zip = new PizZip(renderDocx(paper));
  const xml = zip.file('word/document.xml')!.asText();
  const list = xml.lastIndexOf('<w:tbl>');
  const [properties, head, first] = xml.slice(list).split('<w:tr>') as [string, string, string];
  const end = xml.slice(xml.lastIndexOf('</w:tr>') + '</w:tr>'.length);
  const table = `${properties}<w:tr>${head}<w:tr>${saying(first, 'BangO', (at) => columns[at])}${end}`;
  let letter = saying(xml.slice(0, list), 'SoKyHieu', () => 'Số: {number}');
  letter = saying(letter, 'TrichYeu', () => '{subject}');
  letter = saying(letter, 'Dieu', (at) => (at === 0 ? 'Điều 1. {recognises}' : undefined));
  letter = saying(letter, 'TenPhuLuc', () => '{listTitle}');
  letter = saying(letter, 'KemTheo', () => '{listOf}');
  zip.file('word/document.xml', letter + table);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

/** What the template is filled with. */
export function valuesOf(paper: LetterPaper) {
  const { body, annexes } = printed(paper);
  const article = body.find(({ kind }) => kind === 'article') as { readonly text: string };
  const annex = annexes[0]!;
  const table = annex.body[0] as Extract<(typeof annex.body)[number], { kind: 'table' }>;
  return {
    number: paper.head.number,
    subject: paper.subject,
    recognises: plainText(article.text),
    listTitle: annex.title,
    listOf: annex.of,
    rows: table.rows.map(({ cells }) => {
      const [ordinal, name, place, registerNumber] = cells.map(plainText);
      return { ordinal, name, place, registerNumber };
    }),
  };
}

/** Fills the template as the package's own documentation does. */
export function fillWithDocxtemplater(template: Uint8Array, values: ReturnType<typeof valuesOf>): Uint8Array {
  const document = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true });
  document.render(values);
  return document.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' });
}
