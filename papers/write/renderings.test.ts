import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { day } from '#domain/kernel/day.ts';
import { letters, pageText, pdfLetters, wordText } from '#tests/support/paperText.ts';
import { wordFaults } from '#tests/support/word/wordFaults.ts';
import { pdfPages } from '../read/pdf/pdfPages.ts';
import { certificate } from './certificates/certificate.ts';
import { renderDocx } from './docx.ts';
import { paperPage, renderHtml } from './html.ts';
import { headColumns, sizesOf } from './layout.ts';
import { widthOf } from './measure.ts';
import type { Block, CertificatePaper, LetterPaper, Paper } from './paper.ts';
import { renderPdf } from './pdf.ts';
import { printed } from './printed.ts';

const table: Block = {
  kind: 'table',
  columns: [
    { head: 'STT', share: 1, align: 'center' },
    { head: 'Nội dung', share: 9 },
    { head: 'Điểm', share: 1, align: 'right' },
  ],
  rows: [{ cells: ['I', 'Nhóm', '10'], as: 'group' }, { cells: ['1', '', '5,5'] }, { cells: ['2'] }],
};
const everyBlock: readonly Block[] = [
  table,
  { kind: 'addressees', lines: ['Ủy ban nhân dân xã Bến Sậy', 'Ban Chỉ đạo phong trào xã Bến Sậy;'] },
  { kind: 'banner', text: 'Ban Thường vụ Liên đoàn Lao động tỉnh Thanh Lộc' },
  { kind: 'bases', lines: ['Căn cứ Luật Thi đua, khen thưởng;', '', 'Theo đề nghị của Ban Chỉ đạo'] },
  { kind: 'heading', text: 'I. Mục đích' },
  { kind: 'paragraph', text: [{ text: 'Đậm', bold: true }, { text: ' và nghiêng', italic: true }, { text: ', <&">' }] },
  { kind: 'paragraph', text: 'Ở giữa', align: 'center' },
  { kind: 'paragraph', text: 'Bên phải', align: 'right' },
  { kind: 'paragraph', text: 'Không thụt\nxuống dòng', align: 'plain' },
  { kind: 'article', number: 1, text: 'Công nhận danh hiệu.' },
  { kind: 'list', marker: 'letter', items: ['một', '', 'hai', [{ text: 'ba', italic: true }], 'bốn', 'năm'] },
  {
    kind: 'facts',
    rows: [
      { label: 'Họ và tên', value: 'Hạnh' },
      { label: 'Tổ', value: null },
    ],
  },
  {
    kind: 'ticks',
    items: [
      { text: 'Đã chọn', ticked: true },
      { text: 'Chưa chọn', ticked: false },
    ],
  },
];

const head = { issuer: 'Liên đoàn Lao động tỉnh Thanh Lộc', number: '118/QĐ-LĐLĐ', place: 'Thanh Lộc', day: day('2026-01-14') };
const signature = { lines: ['TM. BAN THƯỜNG VỤ', 'CHỦ TỊCH'], name: 'Nguyễn Hoài Phương' };
const letter: LetterPaper = {
  format: 'nd30',
  kind: 'title-decision',
  head: { ...head, superior: 'Tổng Liên đoàn Lao động Việt Nam' },
  type: 'Quyết định',
  subject: 'Về việc công nhận danh hiệu “Đơn vị đạt chuẩn văn hóa” giai đoạn 2021–2025',
  body: everyBlock,
  signatures: [signature],
  recipients: ['Như Điều 4', 'Lưu: VT'],
};
const list = { label: 'Phụ lục I', title: 'Danh sách đơn vị', body: [table] };

const papers: Readonly<Record<string, Paper>> = {
  'a decision with every block': letter,
  'with annexes, one across the page': {
    ...letter,
    annexes: [
      { ...list, landscape: true },
      { ...list, label: 'Phụ lục II' },
    ],
  },
  'an official letter': { ...letter, regarding: 'đôn đốc nộp bảng tự chấm điểm năm 2026', body: [table] },
  'a party’s paper': { ...letter, head: { ...head, system: 'party' }, signatures: [signature, signature] },
  'a form signed by three': {
    ...letter,
    format: 'form',
    signatures: [signature, { lines: ['THƯ KÝ'], note: '(Ký, ghi rõ họ tên)' }, signature],
  },
  'nothing but a head': { ...letter, head: { issuer: 'Trường' }, body: [], signatures: [], recipients: [], subject: '' },
  'a draft without number and day': { ...letter, head: { ...head, number: '/QĐ-LĐLĐ', day: null }, signatures: [] },
  'a certificate': certificate({
    form: 'Bằng công nhận',
    authority: 'Chủ tịch Ủy ban nhân dân xã Bến Sậy',
    unit: 'Trường Trung học cơ sở Thị trấn Bến Sậy',
    title: 'Đơn vị đạt chuẩn văn hóa',
    period: { from: day('2021-01-01'), until: day('2026-01-01') },
    decision: { number: '118/QĐ-UBND', day: head.day, issuer: 'Chủ tịch Ủy ban nhân dân xã Bến Sậy' },
    registerNumber: '037',
    place: 'Bến Sậy',
    day: head.day,
    signer: { title: 'Chủ tịch', name: 'Nguyễn Hoài Phương' },
    code: 'DC-BS-26-0118-037',
    url: 'https://vanhoa.example/xac-minh/DC-BS-26-0118-037',
  }),
};

describe.each(Object.entries(papers))('%s', (_, paper) => {
  test('says the same as PDF, as a Word file and on the page', async () => {
    const said = wordText(renderDocx(paper));
    expect(pageText(renderHtml(paper))).toBe(said);
    expect(await pdfLetters(renderPdf(paper))).toBe(letters(said));
    expect(said).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test('is a Word file without a fault, and the same bytes twice', () => {
    const file = renderDocx(paper);
    expect(wordFaults(file)).toEqual([]);
    expect(renderDocx(paper)).toEqual(file);
  });
});

const partOf = (paper: Paper, path: string) => new TextDecoder().decode(unzipSync(renderDocx(paper))[path]);

test('a word left out or out of place is seen', async () => {
  const other = { ...letter, recipients: ['Như Điều 3', 'Lưu: VT'] };
  expect(wordText(renderDocx(other))).not.toBe(wordText(renderDocx(letter)));
  expect(await pdfLetters(renderPdf(other))).not.toBe(letters(wordText(renderDocx(letter))));
});

test('blank lines get no mark, and letters go by the Vietnamese alphabet', () => {
  const said = wordText(
    renderDocx({ ...letter, body: [everyBlock[10]!, { kind: 'list', marker: 'dash', items: [' '] }], recipients: [' '] }),
  );
  expect(said).toContain('a) một b) hai c) ba d) bốn đ) năm');
  expect(said).not.toMatch(/năm - |Nơi nhận/);
});

test('the national title has room on its line, whatever font stands in for Times', () => {
  const words = printed(letter);
  const room = headColumns.widths[1]!;
  expect(widthOf(words.nation, sizesOf(words).nation, 'bold')).toBeLessThan(room * 0.95);
});

test('no line of a PDF parts a number from its symbol, two years, or a year from its word', async () => {
  const wholes = ['118/2026/QĐ-LĐLĐ', '2021–2025', 'năm 2031'];
  const items = Array.from(
    { length: 60 },
    (_, at) => `${'a'.repeat(at + 1)} theo ${wholes.join(' theo ')} theo ${'b'.repeat(30)}`,
  );
  const page = (words: readonly string[]): Block => ({ kind: 'list', marker: 'dash', items: words });
  const pages = await pdfPages(renderPdf({ ...letter, subject: 'Thử', body: [page(items)], signatures: [], recipients: [] }));
  const lines = pages.flatMap(({ glyphs }) => {
    const rows = new Map<number, string>();
    for (const { y, letter: sign } of glyphs) rows.set(y, (rows.get(y) ?? '') + sign.trim());
    return [...rows.values()];
  });
  const all = lines.join('\n');
  for (const whole of wholes) expect(all.split(whole.replace(' ', '')).length - 1).toBe(items.length);
});

test('the head of a table stands again on each page, rows are whole, annexes count their own pages', () => {
  const document = partOf(papers['with annexes, one across the page']!, 'word/document.xml');
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(3);
  expect(document.match(/<w:pgNumType w:start="1"\/><w:titlePg\/>/g)).toHaveLength(3);
  expect(document.match(/w:orient="landscape"/g)).toHaveLength(1);
});

test('a Word file says of itself what it is, in Vietnamese', () => {
  const core = partOf(letter, 'docProps/core.xml');
  expect(core).toContain(
    '<dc:title>Quyết định Về việc công nhận danh hiệu “Đơn vị đạt chuẩn văn hóa” giai đoạn 2021–2025</dc:title>',
  );
  expect(core).toContain('<dc:creator>Liên đoàn Lao động tỉnh Thanh Lộc</dc:creator>');
  expect(core).toContain('2026-01-14T00:00:00Z');
  expect(partOf(letter, 'word/styles.xml')).toContain('<w:lang w:val="vi-VN"');
  expect(partOf({ ...letter, head: { issuer: 'A', day: null } }, 'docProps/core.xml')).not.toContain('created');
});

test('a demo’s paper says so on every page, others nowhere', () => {
  const sample: LetterPaper = { ...letter, sample: true };
  expect(partOf(sample, 'word/footer1.xml')).toContain('DỮ LIỆU GIẢ ĐỊNH');
  expect(partOf(sample, 'word/footer2.xml')).toContain('DỮ LIỆU GIẢ ĐỊNH');
  expect(renderHtml(sample)).toContain('DỮ LIỆU GIẢ ĐỊNH');
  expect(Object.keys(unzipSync(renderDocx(letter)))).not.toContain('word/footer1.xml');
  expect(renderHtml(letter)).not.toContain('GIẢ ĐỊNH');
});

test('a page escapes every value and asks for nothing from anywhere', () => {
  const page = paperPage({ ...letter, subject: '<script>alert(1)</script>', head: { ...head, issuer: '"><img src=x>' } });
  expect(page).not.toMatch(/<script|<img|https?:/i);
  expect(page).toContain('&lt;script&gt;');
});

test('a certificate taken back says so as a Word file and on the page', () => {
  const revoked: CertificatePaper = { ...(papers['a certificate'] as CertificatePaper), revoked: 'theo Quyết định số 5/QĐ-UBND' };
  expect(wordText(renderDocx(revoked))).toContain('ĐÃ HỦY BỎ theo Quyết định số 5/QĐ-UBND');
  expect(pageText(renderHtml(revoked))).toContain('ĐÃ HỦY BỎ theo Quyết định số 5/QĐ-UBND');
});
