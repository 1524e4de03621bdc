import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { workbook } from '#papers/write/workbook.ts';
import { pdfFile, setText } from './pdfFile.ts';

/** A plan of our own, as text. */
export const planText = readFileSync(new URL('../../papers/read/cases/school-plan.txt', import.meta.url), 'utf8');

const escaped = (text: string) => text.replace(/[&<]/g, (sign) => (sign === '&' ? '&amp;' : '&lt;'));
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A text as a Word file: a paragraph a line, with a list, a table and a field. */
export function wordFile(text: string): Uint8Array {
  const paragraphs = text.split('\n').map((line) => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`);
  const list =
    '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Một việc</w:t></w:r></w:p>';
  const table = `<w:tbl><w:tr>${['A', 'B', 'C'].map((cell) => `<w:tc><w:p><w:r><w:t>${cell}</w:t></w:r></w:p></w:tc>`).join('')}</w:tr></w:tbl>`;
  const document = `<w:document xmlns:w="w"><w:body>${paragraphs.join('')}${list}${table}</w:body></w:document>`;
  const level = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>';
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`),
    'word/document.xml': strToU8(document),
    'word/styles.xml': strToU8('<w:styles xmlns:w="w"><w:style w:styleId="A"><w:basedOn w:val="A"/></w:style></w:styles>'),
    'word/numbering.xml': strToU8(
      `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="1">${level}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
    ),
  });
}

/** One file of each kind that people send as a plan, and one that only says it is. */
export const planFiles: Readonly<Record<'txt' | 'docx' | 'pdf' | 'xlsx', { readonly name: string; readonly bytes: Uint8Array }>> =
  {
    txt: { name: 'a.txt', bytes: strToU8(planText) },
    docx: { name: 'a.docx', bytes: wordFile(planText) },
    pdf: {
      name: 'a.pdf',
      bytes: pdfFile(
        setText(
          planText.split('\n').filter((line) => line !== ''),
          { gap: 6 },
        ),
      ),
    },
    xlsx: { name: 'b.docx', bytes: workbook([{ name: 'A', columns: [{ head: 'Họ tên' }], rows: [] }]) },
  };
