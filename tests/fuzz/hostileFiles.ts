import { deflateRawSync, deflateSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import { pdfFile, setText } from '../support/pdfFile.ts';
import { planText } from '../support/planFiles.ts';

/** One file made to stop a reader: its name says the kind, `bytes` makes it when its turn comes. */
export interface HostileFile {
  readonly what: string;
  readonly name: string;
  readonly bytes: () => Uint8Array;
}

const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

function word(document: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(`<Types><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`),
    'word/document.xml': strToU8(document),
    ...Object.fromEntries(Object.entries(others).map(([name, text]) => [name, strToU8(text)])),
  });
}

const body = (inside: string) => `<w:document xmlns:w="w"><w:body>${inside}</w:body></w:document>`;
const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

/** An archive with one entry that unpacks to `megabytes` of a letter; what it claims is `claimed`. */
function bomb(megabytes: number, claimed = megabytes * 1_000_000): Uint8Array {
  const name = Buffer.from('word/document.xml');
  const packed = deflateRawSync(Buffer.alloc(megabytes * 1_000_000, 'a'), { level: 9 });
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(claimed, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(claimed, 24);
  entry.writeUInt16LE(name.length, 28);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(local.length + name.length + packed.length, 16);
  return new Uint8Array(Buffer.concat([local, name, packed, entry, name, end]));
}

const laughs = Array.from({ length: 12 }, (_, at) => `<!ENTITY l${at + 1} "${at === 0 ? 'ha' : `&l${at};`.repeat(10)}">`).join(
  '',
);

/** A PDF whose one page is a stream, packed so often over. */
function pdfOf(stream: Buffer, filters = '/FlateDecode', extra = ''): Uint8Array {
  const head = `%PDF-1.7
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources <</Font <</F1 5 0 R>> /XObject <</X 6 0 R>>>> /Contents 4 0 R>> endobj
5 0 obj <</Type /Font /Subtype /Type1 /BaseFont /Helvetica>> endobj
${extra}
4 0 obj <</Length ${stream.length} /Filter ${filters}>>
stream
`;
  return new Uint8Array(
    Buffer.concat([Buffer.from(head), stream, Buffer.from('\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF')]),
  );
}

const shown = 'BT /F1 12 Tf 50 700 Td (a) Tj ET\n';
const selfDrawing = `6 0 obj <</Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources <</XObject <</X 6 0 R>>>> /Length 11>>
stream
/X Do /X Do
endstream endobj`;

const text = (what: string, make: () => string): HostileFile => ({ what, name: 'a.txt', bytes: () => Buffer.from(make()) });
const docx = (what: string, bytes: () => Uint8Array): HostileFile => ({ what, name: 'a.docx', bytes });
const pdf = (what: string, bytes: () => Uint8Array): HostileFile => ({ what, name: 'a.pdf', bytes });

const head = planText.slice(0, planText.indexOf('\nI. ') + 1);
const inPlan = (inside: string) => `${head}I. MỤC ĐÍCH\n- Một.\nII. NỘI DUNG\n${inside}`;
/** As much text as is read at all. */
const full = (piece: string, end = '\n') => inPlan(`${piece}${end}`.repeat(Math.floor(940_000 / (piece.length + end.length))));
const rows = (count: number, row: (at: number) => string) => inPlan(Array.from({ length: count }, (_, at) => row(at)).join('\n'));
const capitals = 'ABCDEGHIKLMNOPQRSTUVXY';
const coined = (at: number) =>
  [...at.toString(22).padStart(4, '0')].map((digit) => capitals[Number.parseInt(digit, 22)]).join('');

/** Texts, Word files and PDFs that hold too much of something. */
export const hostileFiles: readonly HostileFile[] = [
  text('10.000 gạch đầu dòng, mỗi dòng lùi thêm một dấu cách', () =>
    rows(10_000, (at) => `${' '.repeat(Math.min(at, 80))}- Việc ${at}`),
  ),
  text('10.000 mức đánh số lồng nhau', () => rows(10_000, (at) => `${'1.'.repeat(Math.min(at + 1, 40))} Việc`)),
  text('10.000 dấu đầu dòng trên một dòng', () => inPlan('- + * '.repeat(10_000))),
  text('một dòng 100 MB', () => 'a'.repeat(100_000_000)),
  text('100 MB văn bản', () => 'Cơ quan, đơn vị đạt chuẩn văn hóa\n'.repeat(2_000_000)),
  text('một dòng dài hết mức được đọc', () => full('không có đơn vị nào đạt 5%, trước ngày 01/02', ' ')),
  text('một dòng không dấu cách dài hết mức được đọc', () => inPlan('a'.repeat(940_000))),
  text('mọi dòng đều có chỉ tiêu', () => full('- 100% cán bộ, công chức đạt từ 90 điểm trở lên; ít nhất 02 lần/tháng')),
  text('mọi dòng đều có hạn', () => full('- Báo cáo trước ngày 15/11/2026, hằng quý gửi về Ban Chỉ đạo')),
  text('mọi dòng đều dẫn văn bản', () => full('- Căn cứ Thông tư số 08/2014/TT-BVHTTDL ngày 24/9/2014 của Bộ')),
  text('mọi dòng là hàng của bảng', () => full('1 | Thực hiện nếp sống văn minh | 10')),
  text('bảng dán rời từng ô, mở lại mãi', () => full('STT\nNội dung\nĐiểm\n1\nVệ sinh\n20\n')),
  text('chữ viết tắt nào cũng mới', () => rows(120_000, (at) => coined(at)).replaceAll('\n', ' ')),
  text('chữ nào cũng sai một dấu', () => full('phát đọng phong trao thi đua xây dưng nếp sông văn mình')),
  text('ngoặc mở không đóng', () => full('(“[', '')),
  text('dấu cách và dấu chấm', () => full(' . ', '')),
  text('chữ số và dấu', () => full('1.2,3/4-', '')),
  text('dấu tổ hợp chồng lên một chữ', () => inPlan(`a${'\u0301'.repeat(900_000)}`)),
  text('HTML lồng 100.000 thẻ', () => `<html><body>${'<div>'.repeat(100_000)}Kế hoạch`),
  docx('bom nén 1 GB', () => bomb(1_000)),
  docx('bom nén 1 GB khai là 1 MB', () => bomb(1_000, 1_000_000)),
  docx('10.000 mục lồng nhau trong danh sách', () =>
    word(
      body(
        Array.from(
          { length: 10_000 },
          (_, at) =>
            `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>Việc</w:t></w:r></w:p>`,
        ).join(''),
      ),
    ),
  ),
  docx('10.000 bảng lồng nhau', () =>
    word(body(`${'<w:tbl><w:tr><w:tc>'.repeat(10_000)}${paragraph('a')}${'</w:tc></w:tr></w:tbl>'.repeat(10_000)}`)),
  ),
  docx('300 bảng lồng nhau', () =>
    word(body(`${'<w:tbl><w:tr><w:tc>'.repeat(300)}${paragraph('a')}${'</w:tc></w:tr></w:tbl>'.repeat(300)}`)),
  ),
  docx('1.000.000 đoạn trống', () => word(body('<w:p/>'.repeat(1_000_000)))),
  docx('một đoạn 400.000 run', () => word(body(`<w:p>${'<w:r><w:t>ab</w:t></w:r>'.repeat(400_000)}</w:p>`))),
  docx('thực thể XML nở ra (billion laughs)', () =>
    word(`<?xml version="1.0"?><!DOCTYPE w [${laughs}]>${body(paragraph('&l12;'))}`),
  ),
  docx('thực thể XML trỏ ra ngoài', () =>
    word(`<?xml version="1.0"?><!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]>${body(paragraph('&x;'))}`),
  ),
  docx('kiểu dựa trên nhau thành vòng', () =>
    word(body(paragraph('Kế hoạch').repeat(20_000).replaceAll('<w:p>', '<w:p><w:pPr><w:pStyle w:val="S0"/></w:pPr>')), {
      'word/styles.xml': `<w:styles xmlns:w="w">${Array.from({ length: 5_000 }, (_, at) => `<w:style w:styleId="S${at}"><w:basedOn w:val="S${(at + 1) % 5_000}"/></w:style>`).join('')}</w:styles>`,
    }),
  ),
  pdf('luồng nén 500 MB', () => pdfOf(deflateSync(Buffer.alloc(500_000_000, 'a')))),
  pdf('luồng nén hai lần 500 MB', () =>
    pdfOf(deflateSync(deflateSync(Buffer.alloc(500_000_000, ' '))), '[/FlateDecode /FlateDecode]'),
  ),
  pdf('3.000.000 chữ cái trên một trang', () => pdfOf(deflateSync(Buffer.from(shown.repeat(3_000_000))))),
  pdf('hình vẽ gọi lại chính nó', () => pdfOf(deflateSync(Buffer.from('/X Do')), '/FlateDecode', selfDrawing)),
  pdf('2.000 trang', () => pdfFile(Array.from({ length: 2_000 }, () => ({ words: [{ text: 'Trang', x: 50, y: 50 }] })))),
  pdf('1.000.000 toán tử lưu trạng thái', () => pdfOf(deflateSync(Buffer.from('q '.repeat(1_000_000))))),
  pdf('900.000 chữ cái trong 300 trang', () =>
    pdfFile(
      setText(
        Array.from({ length: 6_000 }, () => '- 100% cán bộ, công chức thực hiện tốt; không có đơn thư. '.repeat(3)),
        { linesAPage: 45 },
      ),
    ),
  ),
];
