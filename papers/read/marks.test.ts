import { describe, expect, test } from 'vitest';
import { isRule, marksOf, romanNumber, romanValue } from './marks.ts';

const first = (text: string) => {
  const mark = marksOf(text)[0];
  return mark ? [mark.kind, mark.ordinal, text.slice(mark.length)] : null;
};

describe('marks at the head of a line', () => {
  test.each([
    ['I. MỤC ĐÍCH', ['roman', 1, 'MỤC ĐÍCH']],
    ['IV/ KHEN THƯỞNG', ['roman', 4, 'KHEN THƯỞNG']],
    ['II - Nội dung', ['roman', 2, 'Nội dung']],
    ['B. NỘI DUNG', ['capital', 2, 'NỘI DUNG']],
    ['PHẦN II. TIÊU CHÍ', ['part', 2, 'TIÊU CHÍ']],
    ['PHẦN THỨ HAI', ['part', 2, '']],
    ['Phần B', ['part', 2, '']],
    ['Mục 1. Quy định', ['division', 1, 'Quy định']],
    ['Bước 2. Tự chấm', ['step', 2, 'Tự chấm']],
    ['* Tiêu chuẩn 1: Nhiệm vụ', ['named', 1, 'Nhiệm vụ']],
    ['1.2 | Vệ sinh | 10', ['arabic2', 2, 'Vệ sinh | 10']],
    ['a | Vệ sinh | 10', ['letter', 1, 'Vệ sinh | 10']],
    ['Điều 3. Hiệu lực', ['article', 3, 'Hiệu lực']],
    ['Tiêu chí 2: Vệ sinh', ['named', 2, 'Vệ sinh']],
    ['1. Hoàn thành', ['arabic1', 1, 'Hoàn thành']],
    ['1.Hoàn thành', ['arabic1', 1, 'Hoàn thành']],
    ['2) Hoàn thành', ['arabic1', 2, 'Hoàn thành']],
    ['1. 100% đoàn viên', ['arabic1', 1, '100% đoàn viên']],
    ['2.1. Gương mẫu', ['arabic2', 1, 'Gương mẫu']],
    ['1.1 Tập thể', ['arabic2', 1, 'Tập thể']],
    ['1.2.3. Nhỏ', ['arabic3', 3, 'Nhỏ']],
    ['đ) Thông tin', ['letter', 5, 'Thông tin']],
    ['e. Thông tin', ['letter', 6, 'Thông tin']],
    ['(2) Ý hai', ['bracket', 2, 'Ý hai']],
    ['Ba là, cải cách', ['word', 3, 'cải cách']],
    ['Thứ hai, cải cách', ['word', 2, 'cải cách']],
    ['-Không dấu cách', ['dash', null, 'Không dấu cách']],
    ['+ Ý nhỏ', ['plus', null, 'Ý nhỏ']],
    ['• Ý nhỏ', ['bullet', null, 'Ý nhỏ']],
    ['3 | Vệ sinh | 10', ['arabic1', 3, 'Vệ sinh | 10']],
  ])('%s', (text, expected) => expect(first(text)).toEqual(expected));

  test.each([
    '100% cán bộ',
    '8 giờ làm việc',
    '10/12/2020 là hạn',
    '05 - 10 xã',
    '2.984 người',
    'V/v đăng ký',
    'Mục 5 của kế hoạch',
    'Phần thi chào hỏi',
    'Việc làm',
    '-------',
    '8:30 sáng',
  ])('“%s” has no mark', (text) => expect(first(text)).toBeNull());

  test('a letter may be a Roman number or a capital', () => {
    expect(marksOf('C. NỘI DUNG').map((mark) => mark.kind)).toEqual(['roman', 'capital']);
  });

  test('Roman numbers', () => {
    expect(['I', 'IV', 'IX', 'XIV', 'XL', 'IIII', 'VX'].map(romanValue)).toEqual([1, 4, 9, 14, 40, null, null]);
    for (let value = 1; value < 60; value++) expect(romanValue(romanNumber(value))).toBe(value);
  });

  test('lines drawn to separate', () => {
    expect(['-----', '* * *', '|---|---|', '- a'].map(isRule)).toEqual([true, true, true, false]);
  });
});
