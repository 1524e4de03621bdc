import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordPaper } from '#tests/support/wordPaper.ts';
import { docxLines } from '../read/docxLines.ts';
import type { Fields } from './fields.ts';
import { fillTemplate } from './fillTemplate.ts';
import { placeText } from './places.ts';

const paragraph = (...stretches: readonly string[]) =>
  `<w:p>${stretches.map((text) => `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r>`).join('')}</w:p>`;
const row = (...cells: readonly string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('')}</w:tr>`;
const filled = (content: string, fields: Fields) => {
  const { bytes, faults } = fillTemplate(wordPaper(content), fields);
  return { text: docxLines(bytes).text.trimEnd(), faults };
};
const fields: Fields = {
  'Tên đơn vị': 'Trường THCS <Bến Sậy> & bạn',
  'Căn cứ': ['Căn cứ một;', 'Căn cứ hai.'],
  'Danh sách': [
    { 'Họ và tên': 'Lê Thị An', Tổ: 'Văn' },
    { 'Họ và tên': 'Phạm Văn Bình', Tổ: 'Toán' },
  ],
};

test('a field takes its value whatever stretches Word has cut it into, diacritics and capitals aside', () => {
  expect(filled(paragraph('Gửi {{Tên ', 'đơn', ' vị}}, kèm {', '{ten don vi}}.'), fields)).toEqual({
    text: 'Gửi Trường THCS <Bến Sậy> & bạn, kèm Trường THCS <Bến Sậy> & bạn.',
    faults: [],
  });
});

test('a row stands once for every line of its list, a paragraph for every text; an empty list leaves its head', () => {
  const content = `${paragraph('{{Căn cứ}}')}<w:tbl>${row('TT', 'Họ tên')}${row('{{Danh sách.STT}}', '{{Danh sách.Họ và tên}} ({{Danh sách.Tổ}})')}</w:tbl>`;
  const { text, faults } = filled(content, fields);
  expect(faults).toEqual([]);
  expect(text.split('\n').join(' | ')).toBe(
    'Căn cứ một; | Căn cứ hai. | TT | Họ tên | 1 | Lê Thị An (Văn) | 2 | Phạm Văn Bình (Toán)',
  );
  expect(filled(content, { 'Căn cứ': [], 'Danh sách': [] }).text).toBe('TT\nHọ tên');
});

test('a list in the only paragraph of a cell leaves the cell its paragraph', () => {
  const { bytes } = fillTemplate(wordPaper(`<w:tbl>${row('Căn cứ', '{{Căn cứ}}')}</w:tbl>`), { 'Căn cứ': [] });
  expect(docxLines(bytes).text).toContain('Căn cứ');
});

test('what is wrong is said at its place, with what was likely meant; nothing is lost', () => {
  const content = [
    paragraph('Kính gửi {{Tên đơnvị}}'),
    paragraph('Mở {{Tên đơn vị'),
    paragraph('{{Danh sách}}'),
    paragraph('{{Danh sách.Họ tên}}'),
    paragraph('{{Tên đơn vị.Tỉnh}}'),
    paragraph('{{Danh sách.Tổ}} {{Căn cứ}}'),
  ].join('');
  const { faults, text } = filled(content, fields);
  expect(faults.map(({ code, place, excerpt, suggestion }) => [code, placeText(place), excerpt, suggestion])).toEqual([
    ['unknown-field', 'Đoạn 1', 'Kính gửi {{Tên đơnvị}}', '{{Tên đơn vị}}'],
    ['stray-brace', 'Đoạn 2', 'Mở {{Tên đơn vị', undefined],
    ['value-not-said', 'Đoạn 3', '{{Danh sách}}', '{{Danh sách.Họ và tên}}'],
    ['unknown-value', 'Đoạn 4', '{{Danh sách.Họ tên}}', '{{Danh sách.Họ và tên}}'],
    ['no-list', 'Đoạn 5', '{{Tên đơn vị.Tỉnh}}', '{{Tên đơn vị}}'],
    ['two-lists', 'Đoạn 6', '{{Danh sách.Tổ}} {{Căn cứ}}', undefined],
  ]);
  expect(text).toContain('Kính gửi {{Tên đơnvị}}');
});

test('any words come out as they went in, and the same template and words are the same bytes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
      const clean = words.replace(/[\p{C}\p{Z}{}\s]+/gu, ' ').trim();
      const template = wordPaper(paragraph('x {{A}} y'));
      const once = fillTemplate(template, { A: clean });
      expect(once.bytes).toEqual(fillTemplate(template, { A: clean }).bytes);
      expect(docxLines(once.bytes).text.normalize('NFC').replace(/\s+/gu, ' ').trim()).toBe(
        `x ${clean} y`.normalize('NFC').replace(/\s+/gu, ' '),
      );
    }),
  );
});

test('a fault in a table, a page head or a long paragraph is told by its place and its sentence', () => {
  const long = `${'Câu trước. '.repeat(40)}Nhà trường {{Tên đơnvị}} trình. ${'Câu sau. '.repeat(40)}`;
  const content = `${paragraph('Mở đầu')}<w:tbl>${row('a', 'b')}${row('c', '{{X}}')}</w:tbl>${paragraph(long)}`;
  const { faults } = fillTemplate(wordPaper(content, paragraph('{{Y}}')), fields);
  expect(faults.map(({ place, excerpt }) => [placeText(place), excerpt])).toEqual([
    ['Bảng 1, hàng 2, cột 2', '{{X}}'],
    ['Đoạn 2', 'Nhà trường {{Tên đơnvị}} trình.'],
    ['Đầu trang, đoạn 1', '{{Y}}'],
  ]);
});

test('what stands between the marks of a condition is printed where its field says something', () => {
  const content = [
    paragraph('{{Nếu có Căn cứ}}'),
    paragraph('Có căn cứ'),
    paragraph('{{Nếu không có Ghi chú}}'),
    paragraph('Không ghi chú{{Nếu Tên đơn vị}} của {{Tên đơn vị}}{{Hết nếu}}{{Nếu Ghi chú}}, có {{Ghi chú}}{{Hết nếu}}.'),
    paragraph('{{Hết nếu}}'),
    paragraph('{{Hết nếu}}'),
    paragraph('{{Nếu Ghi chú}}'),
    `<w:tbl>${row('{{Ghi chú}}')}</w:tbl>`,
    paragraph('{{Hết nếu}}'),
    `<w:tbl>${row('Đầu')}${row('{{Nếu Ghi chú}}')}${row('Ghi chú')}${row('{{Hết nếu}}')}`,
    `${row('{{Danh sách.Họ và tên}}{{Nếu Danh sách.Tổ}} ({{Danh sách.Tổ}}){{Hết nếu}}')}</w:tbl>`,
  ].join('');
  const some = { 'Tên đơn vị': 'Trường', 'Ghi chú': '', 'Căn cứ': ['a'], 'Danh sách': [{ 'Họ và tên': 'Lê Thị An', Tổ: '' }] };
  expect(filled(content, some)).toEqual({ text: 'Có căn cứ\nKhông ghi chú của Trường.\nĐầu\nLê Thị An', faults: [] });
  const other = { ...some, 'Ghi chú': 'x', 'Căn cứ': [], 'Danh sách': [{ 'Họ và tên': 'Lê Thị An', Tổ: 'Văn' }] };
  expect(filled(content, other).text).toBe('x\nĐầu\nGhi chú\nLê Thị An (Văn)');
});

test('a condition without its other half is a fault, and prints as it stands', () => {
  const content = [paragraph('{{Nếu Căn cứ}}'), paragraph('x {{Hết nếu}}'), paragraph('{{Nếu có Căn cú}} {{Nếu Căn ci}} y')].join(
    '',
  );
  const { faults, text } = filled(content, fields);
  expect(faults.map(({ code, suggestion }) => [code, suggestion])).toEqual([
    ['condition-open', undefined],
    ['condition-not-begun', undefined],
    ['unknown-field', '{{Nếu Căn cứ}}'],
    ['condition-open', undefined],
    ['condition-open', undefined],
  ]);
  expect(text).toContain('{{Nếu Căn cứ}}');
});

test('a field in capitals prints in capitals; blocks take the format of their paragraph', () => {
  const blocks = [
    { kind: 'article' as const, label: 'Điều 1.', text: 'Thành lập' },
    {
      kind: 'table' as const,
      columns: [{ head: 'Tên', share: 1, align: 'left' as const }],
      rows: [{ cells: ['An'], bold: false }],
    },
  ];
  const content = paragraph('{{TÊN ĐƠN VỊ}}') + paragraph('{{Nội dung}}') + paragraph('Xem {{Nội dung}}');
  const { text, faults } = filled(content, { 'Tên đơn vị': 'Trường Bến Sậy', 'Nội dung': { blocks } });
  expect(text.split('\n')).toEqual(['TRƯỜNG BẾN SẬY', 'Điều 1. Thành lập', 'Tên', 'An', 'Xem {{Nội dung}}']);
  expect(faults.map(({ code }) => code)).toEqual(['not-alone']);
});

test('signs that end a tag elsewhere may stand in comments and attributes', () => {
  const content = `<!-- > <w:p> --><w:p w:rsidR="a/>b">${paragraph('{{Tên đơn vị}}').slice(5)}`;
  expect(filled(content, { 'Tên đơn vị': 'Trường' })).toEqual({ text: 'Trường', faults: [] });
});

test('a list of a thousand rows is printed; copies beyond bounds are refused', () => {
  const rows = Array.from({ length: 1000 }, (_, at) => ({ Tên: `Người ${at}` }));
  const { text } = filled(`<w:tbl>${row('{{D.STT}}', '{{D.Tên}}')}</w:tbl>`, { D: rows });
  expect(text.split('\n')).toHaveLength(1000);
  const heavy = `<w:tbl>${row('{{D.STT}}', 'x'.repeat(60_000))}</w:tbl>`;
  expect(() => filled(heavy, { D: rows })).toThrow('quá lớn');
});
