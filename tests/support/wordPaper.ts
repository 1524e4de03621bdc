import { strToU8, zipSync } from 'fflate';

const run = (text: string, size: number, look = '') =>
  `<w:r><w:rPr>${look}<w:sz w:val="${size * 2}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (content: string, format = '') => `<w:p><w:pPr>${format}</w:pPr>${content}</w:p>`;
const [bold, italic, centre] = ['<w:b/>', '<w:i/>', '<w:jc w:val="center"/>'];
const rule = '<w:pBdr><w:bottom w:val="single" w:sz="6"/></w:pBdr>';
const body = '<w:spacing w:before="120"/><w:ind w:firstLine="567"/><w:jc w:val="both"/>';
const cell = (...paragraphs: readonly string[]) => `<w:tc><w:tcPr/>${paragraphs.join('')}</w:tc>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;

/** The text of word/document.xml of a plan that keeps every rule of the national format; tests break one at a time. */
export const rightPaper = [
  table(
    row(
      cell(
        paragraph(run('UBND XÃ BẾN SẬY', 12), centre),
        paragraph(run('TRƯỜNG THCS BẾN SẬY', 12, bold), centre),
        paragraph('', centre + rule),
        paragraph(run('Số: 05/KH-THCS', 13), centre),
      ),
      cell(
        paragraph(run('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, bold), centre),
        paragraph(run('Độc lập - Tự do - Hạnh phúc', 13, bold), centre),
        paragraph('', centre + rule),
        paragraph(run('Bến Sậy, ngày 05 tháng 02 năm 2026', 13, italic), centre),
      ),
    ),
  ),
  paragraph(run('KẾ HOẠCH', 14, bold), centre),
  paragraph(run('Xây dựng đơn vị đạt chuẩn văn hóa năm 2026', 14, bold), centre),
  paragraph('', centre + rule),
  paragraph(run('Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;', 14, italic), body),
  paragraph(run('Thực hiện Kế hoạch số 12/KH-UBND ngày 20 tháng 01 năm 2026 của Ủy ban nhân dân xã Bến Sậy.', 14, italic), body),
  paragraph(run('I. MỤC ĐÍCH', 14, bold), body),
  paragraph(
    run(
      '1. Nâng cao nhận thức của cán bộ, giáo viên, nhân viên về xây dựng đơn vị đạt chuẩn văn hóa trong nhà trường năm 2026.',
      14,
    ),
    body,
  ),
  paragraph(run('2. Giữ vững nền nếp, kỷ cương.', 14), body),
  paragraph(run('II. TỔ CHỨC THỰC HIỆN', 14, bold), body),
  paragraph(run('Ban vận động theo dõi, đôn đốc các tổ thực hiện Kế hoạch này./.', 14), body),
  table(
    row(
      cell(
        paragraph(run('Nơi nhận:', 12, bold + italic)),
        paragraph(run('- UBND xã Bến Sậy;', 11)),
        paragraph(run('- Lưu: VT, BVĐ.', 11)),
      ),
      cell(paragraph(run('HIỆU TRƯỞNG', 14, bold), centre), paragraph(run('Lê Thị An', 14, bold), centre)),
    ),
  ),
  paragraph(''),
  '<w:sectPr><w:headerReference r:id="rId2" w:type="default"/><w:pgSz w:w="11906" w:h="16838"/>' +
    '<w:pgMar w:top="1134" w:bottom="1134" w:left="1701" w:right="1134"/><w:titlePg/></w:sectPr>',
].join('');

const pageHead = paragraph(`<w:fldSimple w:instr=" PAGE ">${run('2', 13)}</w:fldSimple>`, centre);
const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const relations = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const types = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageOf = (...entries: readonly (readonly [id: string, type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`;

/** A DOCX around the content of a body, in Times New Roman; `head` is what stands over every page but the first. */
export function wordPaper(content: string, head = pageHead): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '_rels/.rels': packageOf(['rId1', 'officeDocument', 'word/document.xml']),
    'word/_rels/document.xml.rels': packageOf(['rId1', 'styles', 'styles.xml'], ['rId2', 'header', 'header1.xml']),
    'word/document.xml': `<w:document ${word} ${relations}><w:body>${content}</w:body></w:document>`,
    'word/header1.xml': `<w:hdr ${word}>${head}</w:hdr>`,
    'word/styles.xml': `<w:styles ${word}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/></w:rPr></w:rPrDefault></w:docDefaults></w:styles>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}
