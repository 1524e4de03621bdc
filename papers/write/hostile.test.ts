import { describe, expect, test } from 'vitest';
import { pageFaults, pageRows } from '#tests/support/pageFaults.ts';
import { letters, pageText, pdfSaid, wordText } from '#tests/support/paperText.ts';
import { pdfPages } from '../read/pdf/pdfPages.ts';
import type { PaperSample } from './cases/sample.ts';
import { renderDocx } from './docx.ts';
import { renderHtml } from './html.ts';
import { pageLayout } from './layout.ts';
import type { Block, CertificatePaper, LetterPaper, Paper, Row } from './paper.ts';
import { renderPdf } from './pdf.ts';
import { paperSamples } from './samples.ts';

const unit =
  'Trường Phổ thông dân tộc bán trú Tiểu học và Trung học cơ sở Nguyễn Thị Minh Khai khu vực Hòn Chuông thượng nguồn Vân Khê';
const superior =
  'Ủy ban nhân dân đặc khu kinh tế ven biển Bến Sậy – Hòn Chuông trực thuộc tỉnh Thanh Lộc, vùng đồng bằng và trung du phía Bắc';
const place = 'Đặc khu Bến Sậy Thượng Hòn Chuông Vân Khê';
const longText = `${'xét tặng danh hiệu thi đua, hình thức khen thưởng đối với tập thể, cá nhân có thành tích xuất sắc '.repeat(4)}năm 2026`;
const blocks = [
  {
    lines: [
      'TM. BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ TRƯỜNG PHỔ THÔNG',
      'KT. CHỦ TỊCH',
      'PHÓ CHỦ TỊCH THƯỜNG TRỰC KIÊM TRƯỞNG BAN KIỂM TRA',
    ],
    name: 'Ân',
  },
  {
    lines: ['TUQ. HIỆU TRƯỞNG', 'TRƯỞNG PHÒNG TỔ CHỨC CÁN BỘ VÀ CÔNG TÁC HỌC SINH, SINH VIÊN'],
    name: 'Nguyễn Hoàng Thị Phương Thảo Nguyên Khuê',
  },
  { lines: ['XÁC NHẬN CỦA CƠ QUAN CHỦ QUẢN TRỰC TIẾP', 'Q. CHÁNH VĂN PHÒNG'], note: '(Ký, ghi rõ họ tên)' },
];

const many = (rows: readonly Row[], count: number): readonly Row[] =>
  rows.length === 0 ? rows : Array.from({ length: count }, (_, at) => rows[at % rows.length]!);
const longer = (block: Block): Block => (block.kind === 'table' ? { ...block, rows: many(block.rows, 40) } : block);

/** A paper with the longest of everything that an office may bring. */
function hostile(paper: LetterPaper): LetterPaper {
  const { head, regarding, annexes = [] } = paper;
  return {
    ...paper,
    head: { ...head, superior, issuer: unit, number: '123456/QĐ-TPTDTBTTHTHCS', place },
    ...(regarding === undefined ? { subject: `Về việc ${longText}` } : { regarding: longText }),
    body: paper.body.map(longer),
    signatures: blocks,
    recipients: [`${unit} (để báo cáo, chỉ đạo thực hiện)`, ...paper.recipients],
    annexes: annexes.map((annex) => ({ ...annex, body: annex.body.map(longer) })),
  };
}

const hostileCertificate = (paper: CertificatePaper): CertificatePaper => ({
  ...paper,
  authority: `Chủ tịch ${superior}`,
  unit,
  under: `Phó Hiệu trưởng phụ trách chuyên môn, ${unit}`,
  honour: 'merit' in paper.honour ? { merit: `Đã có thành tích ${longText}` } : paper.honour,
  basis: `Quyết định số 123456/QĐ-UBND ngày 25 tháng 12 năm 2026 của Chủ tịch ${superior}`,
  place,
  signature: {
    lines: ['TM. ỦY BAN NHÂN DÂN', 'KT. CHỦ TỊCH', 'PHÓ CHỦ TỊCH THƯỜNG TRỰC'],
    name: 'Nguyễn Hoàng Thị Phương Thảo Nguyên',
  },
});

const point = 72 / 25.4;
const { margins } = pageLayout;
const edges = {
  top: 8 * point,
  right: margins.right * point,
  bottom: 8 * point,
  left: margins.left * point,
};
const nation = 'CỘNGHÒAXÃHỘICHỦNGHĨAVIỆTNAM';

async function faultsOf(paper: Paper): Promise<readonly string[]> {
  const pages = await pdfPages(renderPdf(paper));
  const across = { top: 12 * point, right: 18 * point, bottom: 12 * point, left: 18 * point };
  return [
    ...pageFaults(pages, paper.format === 'certificate' ? across : edges),
    ...(pageRows(pages[0]!).some((row) => row.letters.includes(nation)) ? [] : ['the national title is not on one line']),
    ...(paper.format === 'certificate' && pages.length !== 1 ? [`${pages.length} pages`] : []),
  ];
}

describe.each(Object.entries(paperSamples) as [string, PaperSample][])('%s', (_, { paper }) => {
  const worst = paper.format === 'certificate' ? hostileCertificate(paper) : hostile(paper);

  test('nothing overlaps, leaves its margins or breaks the national title, however long the names', {
    timeout: 60_000,
  }, async () => {
    expect(await faultsOf(worst)).toEqual([]);
  });

  test('all of it is said in print, in Word and on the page', { timeout: 60_000 }, async () => {
    const word = wordText(renderDocx(worst));
    expect(pageText(renderHtml(worst))).toBe(word);
    if (paper.format !== 'certificate')
      for (const name of [superior, unit]) expect(letters(word)).toContain(letters(name.toUpperCase()));
  });

  test('without a body above, a union or a place it still stands', { timeout: 60_000 }, async () => {
    if (paper.format === 'certificate') return;
    const { superior: _, place: __, ...head } = paper.head;
    expect(await faultsOf({ ...paper, head, signatures: paper.signatures.slice(-1) })).toEqual([]);
  });
});

const vietnamese = 'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệfghiìỉĩíịjklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvwxyỳỷỹýỵz';

test('every Vietnamese letter is printed in every face, and in Word', { timeout: 60_000 }, async () => {
  const all = [...vietnamese, ...vietnamese.toUpperCase()].join('');
  const spaced = all.replace(/.{8}/gu, '$& ');
  expect(new Set([...all].filter((letter) => letter.normalize('NFD').length > 1 || /[đĐ]/.test(letter))).size).toBe(134);
  const paper: LetterPaper = {
    format: 'nd30',
    kind: 'plan',
    head: { issuer: 'Trường', number: '1/KH-T', place: 'Bến Sậy', day: null },
    type: 'Kế hoạch',
    body: [
      { kind: 'paragraph', text: spaced },
      { kind: 'paragraph', text: [{ text: spaced, bold: true }] },
      { kind: 'paragraph', text: [{ text: spaced, italic: true }] },
      { kind: 'paragraph', text: [{ text: spaced, bold: true, italic: true }] },
      { kind: 'table', columns: [{ head: 'A', share: 1 }], rows: [{ cells: [spaced] }] },
    ],
    signatures: [],
    recipients: [],
  };
  expect(await faultsOf(paper)).toEqual([]);
  const { letters: print } = await pdfSaid(renderPdf(paper));
  const word = letters(wordText(renderDocx(paper)));
  expect(print.split(all)).toHaveLength(6);
  expect(word.split(all)).toHaveLength(6);
});

test('three hundred rows stand whole under heads that come again on every page', { timeout: 60_000 }, async () => {
  const long = 'hoàn thành xuất sắc nhiệm vụ được giao, có sáng kiến được áp dụng tại đơn vị';
  const paper: LetterPaper = {
    format: 'nd30',
    kind: 'title-decision',
    head: { issuer: unit, superior, number: '1/QĐ-T', place: 'Bến Sậy', day: null },
    type: 'Quyết định',
    body: [
      {
        kind: 'table',
        columns: [
          { head: 'STT', share: 1 },
          { head: 'Họ và tên', share: 3 },
          { head: 'Tóm tắt thành tích', share: 4 },
        ],
        rows: Array.from({ length: 300 }, (_, at) => ({
          cells: [
            String(at + 1),
            at % 7 === 0 ? 'Ân' : 'Nguyễn Thị Phương Thảo',
            `đầu${at + 1}. ${long.repeat(1 + (at % 3))} cuối${at + 1}.`,
          ],
        })),
      },
    ],
    signatures: blocks.slice(0, 1),
    recipients: [],
  };
  const pages = await pdfPages(renderPdf(paper));
  expect(pageFaults(pages, edges)).toEqual([]);
  const said = pages.map((page) => page.glyphs.map(({ letter }) => letter.trim()).join(''));
  const withRows = said.filter((text) => /đầu\d+\./.test(text));
  expect(withRows.length).toBeGreaterThan(10);
  expect(withRows.filter((text) => !text.includes('STTHọvàtênTómtắtthànhtích'))).toEqual([]);
  const pageOf = (mark: string) => said.findIndex((text) => text.includes(mark));
  const parted = Array.from({ length: 300 }, (_, at) => at + 1).filter(
    (row) => pageOf(`đầu${row}.`) < 0 || pageOf(`đầu${row}.`) !== pageOf(`cuối${row}.`),
  );
  expect(parted).toEqual([]);
});
