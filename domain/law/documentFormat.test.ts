import { expect, test } from 'vitest';
import { abbreviationOf, docNumber, documentTypes } from './documentFormat.ts';

test('a number has its kind and its body, an official letter its body alone', () => {
  expect(docNumber(16, 'Kế hoạch', 'LĐLĐ')).toBe('16/KH-LĐLĐ');
  expect(docNumber(5, 'Tờ trình', 'THCSTT')).toBe('05/TTr-THCSTT');
  expect(docNumber(18, null, 'UBND-VHXH')).toBe('18/UBND-VHXH');
});

test('no two kinds share an abbreviation', () => {
  expect(new Set(documentTypes.map(({ abbreviation }) => abbreviation)).size).toBe(documentTypes.length);
  expect(abbreviationOf('Biên bản')).toBe('BB');
  expect(abbreviationOf('Công văn')).toBeUndefined();
});
