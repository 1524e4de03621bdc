import { expect, test } from 'vitest';
import { numberFor, numberIn, numberParts, registerNumberOf, typeNamed } from './number.ts';

test('a number is taken apart into figure, type and body', () => {
  expect(numberParts('16/KH-LĐLĐ')).toEqual({ ordinal: 16, typeName: 'Kế hoạch', body: 'LĐLĐ' });
  expect(numberParts('05/TTr-THCSTT')).toEqual({ ordinal: 5, typeName: 'Tờ trình', body: 'THCSTT' });
  expect(numberParts('18/UBND-VHXH')).toEqual({ ordinal: 18, typeName: null, body: 'UBND-VHXH' });
  expect(numberParts('98/2023/NĐ-CP')).toEqual({ ordinal: 98, typeName: null, body: 'NĐ-CP' });
  expect(numberParts('07/QyĐ-THCS')).toEqual({ ordinal: 7, typeName: 'Quy định', body: 'THCS' });
  expect(numberParts('9/QĐ')).toEqual({ ordinal: 9, typeName: 'Quyết định', body: '' });
});

test('what is no number has no parts', () => {
  for (const text of ['', 'số 5', '0/KH-THCS', '16', 'KH-THCS', '16/']) {
    expect([text, numberParts(text), registerNumberOf(text)]).toEqual([text, null, null]);
  }
});

test('the number is found in a line that cites a decision, its date is not taken for one', () => {
  expect(numberIn('Quyết định số 09/QĐ-THCS ngày 05/02/2021 của Hiệu trưởng')).toBe('09/QĐ-THCS');
  expect(numberIn('Quyết định ngày 05/02/2021, số: 12/QĐ-UBND.')).toBe('12/QĐ-UBND');
  expect(numberIn('Nghị quyết của Hội nghị viên chức')).toBeNull();
});

test('a number made of its parts is read back', () => {
  expect(numberFor(7, 'Kế hoạch', 'THCS')).toBe('07/KH-THCS');
  expect(numberFor(1, null, 'THCS')).toBe('01/THCS');
  expect(typeNamed('Kế hoạch')).toBe('Kế hoạch');
  expect(typeNamed('Nghị định')).toBeNull();
});
