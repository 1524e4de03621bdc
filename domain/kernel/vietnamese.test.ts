import { expect, test } from 'vitest';
import { nameKey, slug, textKey } from './vietnamese.ts';

const byKey = (texts: readonly string[], key: (text: string) => string) =>
  [...texts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));

test('units stand word by word, and a number by its size', () => {
  const inOrder = [
    'Trạm Y tế số 4',
    'Trạm Y tế số 14',
    'Trạm Y tế số 104',
    'Trường Mầm non 2/9',
    'Trường Tiểu học Ấp Bắc',
    'Trường Tiểu học Đông',
  ];
  expect(byKey([...inOrder].reverse(), textKey)).toEqual(inOrder);
});

test('people stand by given name, tones breaking ties', () => {
  const inOrder = ['Đàm Thị An', 'Mạc Văn An', 'La Thị Ấn', 'Tạ Minh Đào', 'Hà Thị Yến'];
  expect(byKey([...inOrder].reverse(), nameKey)).toEqual(inOrder);
});

test('a text becomes a part of an address', () => {
  expect(slug('Quyết định số 733/QĐ-TTg (2019)')).toBe('quyet-dinh-so-733-qd-ttg-2019');
  expect(slug(' – Đơn vị “Bến Sậy” – ')).toBe('don-vi-ben-say');
  expect(slug('…')).toBe('');
});
