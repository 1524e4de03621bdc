import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { docxLines } from './docxLines.ts';

const p = (text: string, list?: readonly [number, number], style?: string) => {
  const number = list ? `<w:numPr><w:ilvl w:val="${list[1]}"/><w:numId w:val="${list[0]}"/></w:numPr>` : '';
  const styled = style ? `<w:pStyle w:val="${style}"/>` : '';
  return `<w:p><w:pPr>${styled}${number}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
};
const level = (at: number, format: string, text: string) =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
const numbering =
  `<w:numbering xmlns:w="w"><w:abstractNum w:abstractNumId="7">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%2.')}` +
  `${level(2, 'lowerLetter', '%3)')}</w:abstractNum><w:abstractNum w:abstractNumId="8">${level(0, 'bullet', '\uf0b7')}${level(1, 'bullet', '+')}</w:abstractNum>` +
  `<w:abstractNum w:abstractNumId="9">${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2.')}</w:abstractNum>` +
  '<w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="8"/></w:num>' +
  '<w:num w:numId="3"><w:abstractNumId w:val="9"/></w:num>' +
  '<w:num w:numId="4"><w:abstractNumId w:val="9"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>';
const styles =
  '<w:styles xmlns:w="w"><w:style w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>' +
  '<w:style w:styleId="MucCon"><w:basedOn w:val="Muc"/></w:style></w:styles>';

function linesOf(body: string): readonly string[] {
  const document = `<w:document xmlns:w="w" xmlns:mc="mc"><w:body>${body}</w:body></w:document>`;
  const bytes = zipSync({
    'word/document.xml': strToU8(document),
    'word/numbering.xml': strToU8(numbering),
    'word/styles.xml': strToU8(styles),
  });
  return docxLines(bytes).text.split('\n');
}

describe('Word files line by line', () => {
  test('automatic numbers are written out, level by level', () => {
    const body = [
      p('MỤC ĐÍCH', [1, 0]),
      p('Một', [1, 1]),
      p('Ý', [1, 2]),
      p('Ý nữa', [1, 2]),
      p('Hai', [1, 1]),
      p('NỘI DUNG', [1, 0]),
      p('Lại một', [1, 1]),
    ];
    expect(linesOf(body.join(''))).toEqual(['I. MỤC ĐÍCH', '1. Một', 'a) Ý', 'b) Ý nữa', '2. Hai', 'II. NỘI DUNG', '1. Lại một']);
  });

  test('bullets are bullets, whatever font drew them', () => {
    expect(linesOf(p('một', [2, 0]) + p('hai', [2, 1]))).toEqual(['• một', '+ hai']);
  });

  test('a level may print the one above it, and a list may begin again', () => {
    const body = [p('A', [3, 0]), p('A một', [3, 1]), p('B', [3, 0]), p('Đầu', [4, 0]), p('C', [3, 0])];
    expect(linesOf(body.join(''))).toEqual(['1. A', '1.1. A một', '2. B', '1. Đầu', '3. C']);
  });

  test('a style may number its paragraphs, and number id 0 takes the number away', () => {
    expect(linesOf(p('A', undefined, 'Muc') + p('B', undefined, 'MucCon') + p('C', [0, 0], 'Muc'))).toEqual([
      '1. A',
      '2. B',
      'C',
    ]);
  });

  test('what the page does not show is not read', () => {
    const run = (inner: string) => `<w:r>${inner}</w:r>`;
    const body =
      `<w:p>${run('<w:t>Kế hoạch</w:t>')}<w:del>${run('<w:delText>cũ</w:delText>')}</w:del>${run('<w:rPr><w:vanish/></w:rPr><w:t>ẩn</w:t>')}` +
      `${run('<w:instrText>PAGE</w:instrText>')}${run('<w:tab/><w:t>năm</w:t><w:br/><w:t>2026</w:t>')}${run('<w:rPr><w:caps/></w:rPr><w:t>, số một</w:t>')}</w:p>`;
    expect(linesOf(body)).toEqual(['Kế hoạch\tnăm', '2026, SỐ MỘT']);
  });

  test('a table that lays out a page gives its cells in turn', () => {
    const cell = (...inner: readonly string[]) => `<w:tc>${inner.join('')}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell(p('TRƯỜNG A'), p('Số: 1/KH-A'))}${cell(p('CỘNG HÒA'), p('Độc lập'))}</w:tr></w:tbl>`;
    expect(linesOf(table)).toEqual(['TRƯỜNG A', 'Số: 1/KH-A', 'CỘNG HÒA', 'Độc lập']);
  });

  test('a table of figures gives a line a row', () => {
    const row = (...cells: readonly string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${p(cell)}</w:tc>`).join('')}</w:tr>`;
    expect(linesOf(`<w:tbl>${row('STT', 'Nội dung', 'Điểm')}${row('1', 'Vệ sinh', '10')}</w:tbl>`)).toEqual([
      'STT | Nội dung | Điểm',
      '1 | Vệ sinh | 10',
    ]);
  });
});
