import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casePaperOf } from './casePapers.ts';
import { keysOf, namedIn, whyNotAdd, writtenAs } from './subject.ts';

const word = fc.constantFrom('Nguyễn', 'Thị', 'Hoa', 'Đỗ', 'Ân', 'Ẫn', 'Tổ', 'Văn phòng', '3', '–');
const name = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '));
const named = fc.record({ name, office: fc.oneof(fc.constant(''), name) });
const report = casePaperOf('person-merit-report')!;

test('everybody a decision names has a key of their own that can stand in an address', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 30 }), (names) => {
      const keys = keysOf(names);
      expect(new Set(keys).size).toBe(names.length);
      for (const key of keys) expect(key).toMatch(/^[a-z0-9-]{1,200}$/);
    }),
    { numRuns: 2000, examples: [[['Ẫn 3', 'Ân –', 'Ân', 'Ân']]] },
  );
});

test('a key stays when others are named after it', () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 10 }), fc.array(name, { maxLength: 10 }), (first, more) => {
      expect(keysOf([...first, ...more]).slice(0, first.length)).toEqual(keysOf(first));
    }),
  );
});

test('who a paper is about reads as it was written', () => {
  fc.assert(
    fc.property(
      named.filter(({ name }) => !/^[–\d]/.test(name)),
      (one) => {
        expect(namedIn(writtenAs(one))).toEqual(one);
      },
    ),
  );
});

test('nobody gets a paper twice, however their name is written; the same name with another office is another person', () => {
  const there = [{ name: 'Tạ Minh Hạnh', office: 'Giáo viên' }];
  const codes = (...added: typeof there) => whyNotAdd(report, added, there).map(({ code, at }) => [code, at]);
  expect(codes({ name: 'TẠ MINH HẠNH', office: 'giáo viên' })).toEqual([['papers.subject-there', 'named.0']]);
  expect(codes({ name: 'Tạ Minh Hạnh', office: 'Kế toán' })).toEqual([]);
  const twice = { name: 'Lê An', office: '' };
  expect(codes(twice, twice)).toEqual([['papers.subject-there', 'named.1']]);
  expect(codes()).toEqual([['papers.nobody-named', 'named']]);
  expect(whyNotAdd(casePaperOf('self-review-form')!, [twice], []).map(({ code }) => code)).toEqual([
    'papers.subjects-come-by-themselves',
  ]);
});
