import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextRegister, numberAfter, partSize, partsOfBatch, registersFrom, whyNotPrintAll, whyNotRegisterFrom } from './batch.ts';

test('the files of a batch hold every paper once, in order, none more than a printer takes', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), (total) => {
      const parts = partsOfBatch(total);
      expect(parts.flatMap(({ first, last }) => Array.from({ length: last - first + 1 }, (_, at) => first + at))).toEqual(
        Array.from({ length: total }, (_, at) => at + 1),
      );
      expect(Math.max(...parts.map(({ first, last }) => last - first + 1))).toBeLessThanOrEqual(partSize);
      expect(parts.map(({ ordinal }) => ordinal)).toEqual(parts.map((_, at) => at + 1));
    }),
  );
});

const register = fc
  .tuple(
    fc.constantFrom('', 'GK-'),
    fc.integer({ min: 0, max: 99_999 }),
    fc.integer({ min: 0, max: 4 }),
    fc.constantFrom('', '/2026', '/GK-THCS'),
  )
  .map(([before, figure, width, after]) => `${before}${String(figure).padStart(width, '0')}${after}`);

test('numbers run on without a gap but for those taken, and none is given twice', () => {
  fc.assert(
    fc.property(register, fc.integer({ min: 0, max: 60 }), fc.array(register, { maxLength: 20 }), (first, count, others) => {
      const taken = new Set(others);
      const given = registersFrom(first, count, taken);
      expect(new Set(given).size).toBe(count);
      expect(given.some((number) => taken.has(number))).toBe(false);
      const all = new Set([...given, ...taken]);
      for (let number = first; given.length > 0 && number !== given.at(-1); number = numberAfter(number)!)
        expect(all.has(number)).toBe(true);
    }),
  );
});

test('the next number is written as the last and is none of those before', () => {
  fc.assert(
    fc.property(fc.array(register, { maxLength: 20 }), (numbers) => {
      const alike = numbers.filter((number) => /^\d+$/.test(number));
      expect(alike).not.toContain(nextRegister(alike));
    }),
  );
  expect([nextRegister([]), nextRegister(['07', '12', '09']), nextRegister(['099/2026'])]).toEqual(['01', '13', '100/2026']);
  expect(whyNotRegisterFrom('GK').map(({ code }) => code)).toEqual(['papers.register-no-figure']);
  expect(whyNotRegisterFrom('01/2026')).toEqual([]);
});

test('everybody whose paper lacks something is named at once, and every number that two bear', () => {
  const ready = { name: 'Lê An', missing: [], register: '01' };
  expect(whyNotPrintAll([ready])).toEqual([]);
  expect(whyNotPrintAll([])).toEqual([{ kind: 'state', code: 'papers.batch-empty' }]);
  const told = whyNotPrintAll([
    ready,
    { name: 'Tạ Hạnh', missing: ['số vào sổ', 'thành tích'], register: '' },
    { name: 'Lý Ân', missing: ['thành tích'], register: '01' },
  ]);
  expect(told.map(({ code, facts }) => [code, facts])).toEqual([
    ['papers.batch-lacking', { name: 'Tạ Hạnh', missing: 'số vào sổ, thành tích' }],
    ['papers.batch-lacking', { name: 'Lý Ân', missing: 'thành tích' }],
    ['papers.register-twice', { number: '01', names: 'Lê An, Lý Ân' }],
  ]);
});
