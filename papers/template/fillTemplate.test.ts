import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordPaper } from '#tests/support/wordPaper.ts';
import { docxLines } from '../read/docxLines.ts';
import type { Fields } from './fields.ts';
import { fillTemplate } from './fillTemplate.ts';

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
  expect(faults.map(({ code, excerpt, suggestion }) => [code, excerpt, suggestion])).toEqual([
    ['unknown-field', 'Kính gửi {{Tên đơnvị}}', '{{Tên đơn vị}}'],
    ['stray-brace', 'Mở {{Tên đơn vị', undefined],
    ['value-not-said', '{{Danh sách}}', '{{Danh sách.Họ và tên}}'],
    ['unknown-value', '{{Danh sách.Họ tên}}', '{{Danh sách.Họ và tên}}'],
    ['no-list', '{{Tên đơn vị.Tỉnh}}', '{{Tên đơn vị}}'],
    ['two-lists', '{{Danh sách.Tổ}} {{Căn cứ}}', undefined],
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
