import { describe, expect, test } from 'vitest';
import { type DrawnPage, letterWidth, type PdfOptions, type Placed, pdfFile, setText } from '#tests/support/pdfFile.ts';
import { pdfLines } from './pdfLines.ts';
import { readPlanFile } from './readPlan.ts';

const linesOf = async (pages: readonly DrawnPage[], options?: PdfOptions) =>
  (await pdfLines(pdfFile(pages, options))).text.split('\n').filter((line) => line !== '');
const centred = (text: string, middle: number, y: number): Placed => ({
  text,
  x: middle - (text.length * 13 * letterWidth) / 2,
  y,
});

const head: readonly Placed[] = [
  centred('UBND XÃ VÂN PHẢ', 170, 60),
  centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 420, 60),
  centred('TRƯỜNG THCS VÂN PHẢ', 170, 78),
  centred('Độc lập - Tự do - Hạnh phúc', 420, 78),
  centred('Số: 05/KH-THCS', 170, 102),
  centred('Vân Phả, ngày 22 tháng 02 năm 2026', 420, 104),
  centred('KẾ HOẠCH', 300, 140),
  centred('Xây dựng cơ quan đạt chuẩn văn hóa năm 2026', 300, 158),
];
const body = [
  'Căn cứ Nghị định số 30/2020/NĐ-CP ngày 05/3/2020 của Chính phủ về công tác văn thư, Trường THCS Vân Phả xây dựng kế hoạch như sau:',
  'I. MỤC ĐÍCH',
  '- Nâng cao chất lượng dạy và học, xây dựng nếp sống văn hóa trong nhà trường, gắn với các cuộc vận động của ngành giáo dục.',
  '- Giữ gìn trường lớp xanh, sạch, đẹp.',
  'II. NỘI DUNG',
  '1. 100% cán bộ, giáo viên, nhân viên chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước và nội quy của trường.',
  '2. Không có cán bộ, giáo viên vi phạm kỷ luật.',
];
const tail = (y: number): readonly Placed[] => [
  { text: 'Nơi nhận:', x: 85, y },
  { text: '- UBND xã (để báo cáo);', x: 85, y: y + 18 },
  { text: '- Lưu: VT.', x: 85, y: y + 36 },
  centred('HIỆU TRƯỞNG', 420, y),
  centred('Nguyễn Thị Ví Dụ', 420, y + 90),
];

describe('PDF line by line', () => {
  test('the columns of head and signature are read one after the other, paragraphs are whole', async () => {
    const [page] = setText(body, { from: 190 });
    expect(await linesOf([{ words: [...head, ...page!.words, ...tail(560)] }])).toEqual([
      'UBND XÃ VÂN PHẢ',
      'TRƯỜNG THCS VÂN PHẢ',
      'Số: 05/KH-THCS',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Vân Phả, ngày 22 tháng 02 năm 2026',
      'KẾ HOẠCH',
      'Xây dựng cơ quan đạt chuẩn văn hóa năm 2026',
      ...body,
      'Nơi nhận:',
      '- UBND xã (để báo cáo);',
      '- Lưu: VT.',
      'HIỆU TRƯỞNG',
      'Nguyễn Thị Ví Dụ',
    ]);
  });

  test('quốc hiệu is one line, however narrow its column', async () => {
    const words = [
      centred('UBND XÃ VÂN PHẢ', 170, 60),
      centred('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT', 420, 60),
      centred('NAM', 420, 78),
      centred('Số: 05/KH-UBND', 170, 78),
      centred('Độc lập - Tự do - Hạnh phúc', 420, 96),
    ];
    expect(await linesOf([{ words }])).toEqual([
      ...['UBND XÃ VÂN PHẢ', 'Số: 05/KH-UBND', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
    ]);
  });

  test.each([
    ['with first lines indented', { indent: 36 }],
    ['with white space between paragraphs', { gap: 6 }],
    ['over several pages', { linesAPage: 5 }],
    ['in a narrow column', { right: 300 }],
  ])('paragraphs %s', async (_, setting) => {
    const paragraphs = [...body, ...body.slice(2, 4)];
    expect(await linesOf(setText(paragraphs, setting))).toEqual(paragraphs);
  });

  test('a dash inside a quotation parts its words and begins no item, wherever the line is broken', async () => {
    const slogan =
      'Cuộc vận động “ Trung thành – Trách nhiệm – Liêm chính – Sáng tạo” gắn với nâng cao chất lượng phục vụ nhân dân';
    for (const right of [180, 200, 220, 240, 260, 280, 300, 320])
      expect(await linesOf(setText([slogan, '- Một việc khác của cơ quan.'], { right }))).toEqual([
        slogan,
        '- Một việc khác của cơ quan.',
      ]);
  });

  test('page numbers and what pages repeat are left out, and a note says so', async () => {
    const paragraphs = Array.from({ length: 12 }, (_, at) =>
      body[5]!.replace('100%', ['Mọi', 'Tất cả', 'Từng', 'Toàn bộ', 'Mỗi'][at % 5]!),
    );
    const pages = setText(paragraphs, { linesAPage: 12 }).map((page, at) => ({
      words: [
        { text: 'Kế hoạch văn hóa công sở', x: 85, y: 30 },
        ...page.words,
        { text: at === 0 ? 'Trang 1/3' : `- ${at + 1} -`, x: 290, y: 810 },
      ],
    }));
    const { text, notes } = await pdfLines(pdfFile(pages));
    expect(text.split('\n')).toEqual(paragraphs);
    expect(notes).toMatchObject([
      { severity: 'note', code: 'left-out', message: expect.stringContaining('Kế hoạch văn hóa công sở') },
    ]);
  });

  test('words broken at the end of a line are whole again, compounds and symbols keep their hyphen', async () => {
    const lines = [
      'Thực hiện chươ-',
      'ng trình nếp sống văn hóa, kinh tế văn-',
      'hóa xã hội theo Công văn số 12/UBND-',
      'VHXH của Ủy ban',
    ];
    const words = lines.map((text, at) => ({ text, x: 85, y: 72 + at * 18 }));
    expect(await linesOf([{ words }])).toEqual([
      'Thực hiện chương trình nếp sống văn hóa, kinh tế văn-hóa xã hội theo Công văn số 12/UBND-VHXH của Ủy ban',
    ]);
  });

  test('ligatures are their letters, bold by printing twice is one, marks stand on their letter', async () => {
    const words = [
      { text: 'ﬁle ', x: 85, y: 72 },
      { text: 'KẾ', x: 150, y: 72 },
      { text: 'KẾ', x: 150.3, y: 72 },
      { text: 'hoa', x: 200, y: 72 },
      { text: '\u0323', x: 211, y: 72 },
      { text: 'ch', x: 219.5, y: 72 },
    ];
    expect(await linesOf([{ words }])).toEqual(['file | KẾ | hoạch']);
  });

  test('what the document says its letters mean counts, not the letters they are drawn with', async () => {
    const words = [
      { text: 't', x: 85, y: 72 },
      { text: 'o\u0001', x: 91.5, y: 72, actual: 'ở' },
      { text: 'i', x: 104.5, y: 72 },
    ];
    expect(await linesOf([{ words }])).toEqual(['tởi']);
  });

  test('letters of no size, or off the page, are not seen', async () => {
    const words = [
      { text: 'Kế hoạch', x: 85, y: 72 },
      { text: 'nhỏ', x: 85, y: 90, size: 0 },
      { text: 'ngoài', x: 5_000, y: 72 },
      { text: 'trên', x: 85, y: -500 },
    ];
    expect(await linesOf([{ words }])).toEqual(['Kế hoạch']);
  });

  test('letters of an old font are codes', async () => {
    expect(await linesOf([{ words: [{ text: 'kÕ ho¹ch', x: 85, y: 72 }] }], { font: 'ABCDEF+.VnTime' })).toEqual(['kế hoạch']);
    expect(await linesOf([{ words: [{ text: 'kÕ ho¹ch', x: 85, y: 72 }] }], { font: '.VnTimeH' })).toEqual(['KẾ HOẠCH']);
  });

  test('a table with lines around its cells gives a line a row', async () => {
    const cells = [
      ['TT', 'Nội dung', 'Điểm'],
      ['1', 'Vệ sinh, cây', '10'],
      ['', 'xanh', ''],
      ['2', 'Nề nếp', '20'],
    ];
    const words = cells.flatMap((row, at) =>
      row.flatMap((text, column) => (text === '' ? [] : [{ text, x: [90, 140, 400][column]!, y: [90, 115, 130, 155][at]! }])),
    );
    const xs = [85, 130, 390, 500];
    const ys = [75, 98, 138, 165];
    const rules = [...xs.map((x) => [x, ys[0]!, x, ys.at(-1)!] as const), ...ys.map((y) => [xs[0]!, y, xs.at(-1)!, y] as const)];
    const page = { words: [{ text: 'Bảng điểm', x: 85, y: 60 }, ...words, { text: 'Hết', x: 85, y: 200 }], rules };
    expect(await linesOf([page])).toEqual([
      'Bảng điểm',
      'TT | Nội dung | Điểm',
      '1 | Vệ sinh, cây xanh | 10',
      '2 | Nề nếp | 20',
      'Hết',
    ]);
  });

  test('slanted words, a stamp or a watermark, are not text', async () => {
    const words = [
      { text: 'Kế hoạch', x: 85, y: 72 },
      { text: 'BẢN SAO', x: 85, y: 90, slanted: true },
    ];
    expect(await linesOf([{ words }])).toEqual(['Kế hoạch']);
  });

  test('a plan is read from it, with pages that hold no letters told', async () => {
    const [page] = setText(body, { from: 190 });
    const reading = await readPlanFile(pdfFile([{ words: [...head, ...page!.words, ...tail(560)] }, { words: [] }]));
    expect(reading).toMatchObject({ isPlan: true, number: '05/KH-THCS', date: '2026-02-22', place: 'Vân Phả' });
    expect(reading.recipients.map(({ text }) => text)).toEqual(['UBND xã (để báo cáo)', 'Lưu: VT']);
    expect(reading.findings.filter(({ code }) => code === 'left-out')).toMatchObject([
      { severity: 'warning', code: 'left-out', message: expect.stringContaining('Trang 2') },
    ]);
  });
});

describe('PDF that cannot be read says why', () => {
  test.each([
    ['a scan', pdfFile([{ words: [] }, { words: [] }]), 'no-text', 'ảnh quét'],
    ['codes without letters', pdfFile(setText(body), { toUnicode: false }), 'no-text', 'phông nhúng thiếu bảng mã'],
    ['half a file', pdfFile(setText(body)).subarray(0, 300), 'damaged', 'bị hỏng'],
    [
      'too many pages',
      pdfFile(Array.from({ length: 501 }, () => ({ words: [{ text: 'a', x: 85, y: 72 }] }))),
      'file-too-large',
      '500 trang',
    ],
  ])('%s', async (_, bytes, code, words) => {
    await expect(readPlanFile(bytes)).rejects.toMatchObject({ code, message: expect.stringContaining(words) });
  });
});
