import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceKey, valueDifferences } from './valueDifferences.ts';

const paper = [
  'Số: 12/QĐ-BCĐ',
  'Bến Sậy, ngày 05 tháng 11 năm 2021',
  'Về việc thành lập đoàn kiểm tra',
  'Điều 1. Thành lập đoàn kiểm tra gồm 3 thành viên:',
  '1. Ông Vương Đình Dũng, Chuyên viên, Trưởng đoàn;',
  '2. Bà Lê Thị An, Chuyên viên;',
  'Điều 2. Đoàn kiểm tra 33/34 đơn vị, đạt 97,1%.',
];
const changed = (from: string, to: string) => paper.map((line) => line.replace(from, to));

test('the paper itself differs in nothing, nor one with other words, order of numbering or blank lines', () => {
  expect(valueDifferences(paper, paper)).toEqual([]);
  expect(valueDifferences(paper, changed('Về việc thành lập', 'Thành lập'))).toEqual([]);
  expect(valueDifferences(paper, changed('2. Bà', '- Bà'))).toEqual([]);
  expect(valueDifferences(paper, ['', ...paper, 'Đoàn làm việc theo sự phân công của Trưởng đoàn.'])).toEqual([]);
});

test('a figure, a date, a number or a name that was changed is named once, with what the case has', () => {
  const pairs = [
    ['33/34', '34/34', 'figure', 7],
    ['97,1%', '100%', 'figure', 7],
    ['12/QĐ-BCĐ', '13/QĐ-BCĐ', 'figure', 1],
    ['Lê Thị An', 'Lê Thị Anh', 'name', 6],
    ['Vương Đình Dũng', 'Trần Văn Hòa', 'name', 5],
  ] as const;
  for (const [ours, theirs, kind, line] of pairs) {
    expect(valueDifferences(paper, changed(ours, theirs))).toMatchObject([{ kind, ours, theirs, line }]);
  }
  expect(valueDifferences(paper, changed('ngày 05 tháng 11', 'ngày 6 tháng 11'))).toMatchObject([
    { kind: 'figure', ours: '05/11/2021', theirs: '06/11/2021', line: 2 },
  ]);
});

test('what was left out and what was added are named too', () => {
  expect(valueDifferences(paper, paper.toSpliced(5, 1))).toMatchObject([{ kind: 'name', ours: 'Lê Thị An', theirs: null }]);
  expect(valueDifferences(paper, [...paper, '3. Bà Ngô Thị Bích, Chuyên viên.'])).toMatchObject([
    { kind: 'name', ours: null, theirs: 'Ngô Thị Bích', line: 8 },
  ]);
});

test('one changed figure is found in any text', () => {
  const words = fc.constantFrom('đạt', 'đơn vị', 'thành viên', 'điểm', 'buổi', 'tháng');
  const someLine = fc.tuple(words, fc.integer({ min: 10, max: 99 }), words).map(([a, value, b]) => `${a} ${value} ${b}`);
  fc.assert(
    fc.property(
      fc.array(someLine, { minLength: 1, maxLength: 12 }),
      fc.nat(11),
      fc.integer({ min: 100, max: 999 }),
      (lines, at, value) => {
        const index = at % lines.length;
        const edited = lines.map((line, here) => (here === index ? line.replace(/\d+/, String(value)) : line));
        const found = valueDifferences(lines, edited);
        expect(found).toHaveLength(1);
        expect(found[0]).toMatchObject({
          kind: 'figure',
          ours: lines[index]!.match(/\d+/)![0],
          theirs: String(value),
          line: index + 1,
        });
        expect(new Set(found.map(differenceKey)).size).toBe(1);
      },
    ),
  );
});
