import { expect, test } from 'vitest';
import { withDigits } from './misreadDigits.ts';
import { readPlan } from './readPlan.ts';

test.each([
  ['Số: l27/KH-TTYT', 'Số: 127/KH-TTYT'],
  ['ngày 2O tháng 3 năm 2O24', 'ngày 20 tháng 3 năm 2024'],
  ['trước ngày O5/l2/2O24', 'trước ngày 05/12/2024'],
  ['từ l/9/2024 đến 3l/12/2024', 'từ 1/9/2024 đến 31/12/2024'],
  ['đạt lOO% chỉ tiêu, trên 9O %', 'đạt 100% chỉ tiêu, trên 90 %'],
  ['  l. Nội dung', '  1. Nội dung'],
])('“%s” is read as “%s”', (text, read) => expect(withDigits(text)).toBe(read));

test.each(['uống 2l nước mỗi ngày', 'lớp 1A', 'H2O', 'II. NỘI DUNG', 'k. Mười\nl. Mười một', 'lo 5 việc'])(
  '“%s” stays as it is',
  (text) => expect(withDigits(text)).toBe(text),
);

test('what was read so stands in the words of the text, and is told', () => {
  const text = 'KẾ HOẠCH\nThi đua năm 2O24\n\nI. CHỈ TIÊU\n- lOO% đoàn viên đăng ký thi đua.\n- Sạch, đẹp.';
  const { title, criteriaGroups, findings } = readPlan(new TextEncoder().encode(text));
  expect(criteriaGroups[0]!.items.map((item) => [item.text, item.target?.kind])).toEqual([
    ['lOO% đoàn viên đăng ký thi đua.', 'all'],
    ['Sạch, đẹp.', 'qualitative'],
  ]);
  expect(title).toBe('Thi đua năm 2024');
  expect(findings.filter((one) => one.code === 'digit-in-word').map((one) => one.excerpt)).toEqual(['2O24', 'lOO%']);
});
