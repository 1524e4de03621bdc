import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedClauses, likeness, wordRuns } from './comparison.ts';

const word = fc.constantFrom('ban', 'vận', 'động', 'họp', 'hằng', 'tháng', 'năm', '2021', 'sơ', 'kết');
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));
const text = fc.array(line, { maxLength: 14 }).map((lines) => lines.join('\n'));
const linesOf = (of: string) => of.split('\n').filter((each) => each !== '');

test('a comparison holds every line of both texts once, in order', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const clauses = comparedClauses(before, after);
      expect(clauses.flatMap((clause) => clause.before ?? [])).toEqual(linesOf(before));
      expect(clauses.flatMap((clause) => clause.after ?? [])).toEqual(linesOf(after));
      for (const clause of clauses) expect(clause.change === 'same').toBe(clause.before === clause.after);
    }),
  );
});

test('a text compared with itself is the same throughout', () => {
  fc.assert(fc.property(text, (same) => comparedClauses(same, same).every((clause) => clause.change === 'same')));
});

test('the words of a changed clause give back both clauses', () => {
  fc.assert(
    fc.property(line, line, (before, after) => {
      const runs = wordRuns(before, after);
      const said = (kept: string) => runs.filter((run) => run.change === 'same' || run.change === kept);
      expect(
        said('removed')
          .map((run) => run.text)
          .join(' '),
      ).toBe(before);
      expect(
        said('added')
          .map((run) => run.text)
          .join(' '),
      ).toBe(after);
    }),
  );
});

test('a year moved on is a change, a new line an addition, a dropped one a removal', () => {
  const before = 'KẾ HOẠCH năm 2021\nI. Mục đích\n- Nâng cao chất lượng phong trào\n- Họp hằng quý để nhắc việc';
  const after = 'KẾ HOẠCH năm 2022\nI. Mục đích\n- Nâng cao chất lượng phong trào\n- Khen thưởng kịp thời';
  expect(comparedClauses(before, after).map((clause) => clause.change)).toEqual(['changed', 'same', 'same', 'removed', 'added']);
  expect(wordRuns('năm 2021 và', 'năm 2022 và')).toEqual([
    { change: 'same', text: 'năm' },
    { change: 'removed', text: '2021' },
    { change: 'added', text: '2022' },
    { change: 'same', text: 'và' },
  ]);
  expect(likeness('Họp hằng tháng', 'Họp hằng tháng')).toBe(1);
});
