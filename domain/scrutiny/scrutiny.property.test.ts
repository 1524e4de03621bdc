import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ScoredFile, type ScoredLine, totalOf } from './file.ts';
import { criteriaFigures, gapOf } from './gaps.ts';
import { binsOf, heapingOf, heapWidth } from './heaping.ts';
import { leniencies, type Review } from './leniency.ts';
import { alikeFrom, likeness, reusedNotes } from './reuse.ts';
import { drawn, proposedWeights, type RiskFacts, riskReasons, weightOf } from './risk.ts';

const lines: readonly ScoredLine[] = Array.from({ length: 6 }, (_, index) => ({
  code: `I.${index + 1}`,
  text: 'Tiêu chí',
  maxPoints: 400 + index * 100,
}));

const pointsOf = fc.tuple(
  ...lines.map(({ maxPoints }) => fc.integer({ min: 0, max: maxPoints / 50 }).map((steps) => steps * 50)),
);

const anyFiles = fc.array(fc.record({ self: pointsOf, appraised: pointsOf }), { minLength: 5, maxLength: 40 }).map((drawnFiles) =>
  drawnFiles.map(
    ({ self, appraised }, index): ScoredFile => ({
      assessmentId: `a${index}`,
      unitId: `u${index}`,
      year: 2024,
      sheetId: 's',
      self,
      appraised,
      passPoints: 2400,
    }),
  ),
);

test('gaps of the criteria add up to the gaps of the files', () => {
  fc.assert(
    fc.property(anyFiles, (files) => {
      const byFile = files.map(gapOf).reduce((sum, { gap }) => sum + gap, 0);
      const byLine = criteriaFigures(lines, files).reduce(
        (sum, { line, appraisedShare, selfShare }) => sum + (appraisedShare - selfShare) * line.maxPoints * files.length,
        0,
      );
      expect(byLine).toBeCloseTo(byFile, 5);
    }),
  );
});

test('nothing is said of fewer than five files', () => {
  fc.assert(
    fc.property(anyFiles, fc.integer({ min: 0, max: 4 }), (files, few) => {
      expect(criteriaFigures(lines, files.slice(0, few))).toEqual([]);
      const reviews = files.slice(0, few).map((file) => reviewOf(file, 'p', 0));
      expect(leniencies(lines, files, reviews)).toEqual([]);
    }),
  );
});

test('every total lies in one bin, and the bins have no holes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 60 }), (totals) => {
      const bins = binsOf(totals, 100);
      expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(totals.length);
      for (const [index, bin] of bins.entries()) if (index > 0) expect(bin.from).toBe(bins[index - 1]!.from + 100);
      for (const { from, count } of bins)
        expect(totals.filter((total) => total >= from && total < from + 100).length).toBe(count);
    }),
  );
});

test('a heap above the mark is never made out of files far from it, and chance falls as the heap grows', () => {
  fc.assert(
    fc.property(
      fc.nat(30),
      fc.nat(30),
      fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 40 }),
      (below, above, others) => {
        const far = others.filter((total) => Math.abs(total - 8000) > heapWidth);
        const totals = [...Array<number>(below).fill(7950), ...Array<number>(above).fill(8050), ...far];
        const found = heapingOf(totals, 8000);
        expect([found.below, found.above]).toEqual([below, above]);
        expect(found.chance === null).toBe(below + above < 10);
        const more = heapingOf([...totals, 8050], 8000);
        if (found.chance !== null && above > below) expect(more.chance!).toBeLessThan(found.chance + 1e-9);
        if (above <= below) expect(found.isHeaped).toBe(false);
      },
    ),
  );
  expect(heapingOf([...Array<number>(10).fill(8000), 7900], 8000)).toMatchObject({ isHeaped: true });
  expect(heapingOf([...Array<number>(5).fill(8000), ...Array<number>(5).fill(7900)], 8000).chance).toBeCloseTo(0.623, 3);
});

const reviewOf = (file: ScoredFile, personId: string, more: number): Review => ({
  assessmentId: file.assessmentId,
  personId,
  lines: lines.map((_, at) => at),
  points: file.appraised.map((points) => points + more),
});

test('whoever reads only weak units is not called strict: the same cut of the own points is the same stance', () => {
  fc.assert(
    fc.property(anyFiles, fc.integer({ min: 1, max: 3 }), (drawnFiles, cut) => {
      const files = [...drawnFiles, ...drawnFiles.map((file) => ({ ...file, assessmentId: `${file.assessmentId}'` }))].map(
        (file) => ({
          ...file,
          appraised: file.self.map((points) => points - cut * 50),
        }),
      );
      const byTotal = [...files].sort((a, b) => totalOf(a.self) - totalOf(b.self));
      const half = byTotal.length / 2;
      const reviews = byTotal.map((file, index) => reviewOf(file, index < half ? 'weak' : 'strong', 0));
      const found = leniencies(lines, files, reviews);
      expect(found.map(({ stance }) => stance)).toEqual(['usual', 'usual']);
      for (const one of found) expect(one.mean).toBeCloseTo(0, 9);
    }),
    { numRuns: 40 },
  );
});

test('one reviewer alone leans nowhere: there is nobody to hold it against', () => {
  fc.assert(
    fc.property(anyFiles, (files) => {
      expect(
        leniencies(
          lines,
          files,
          files.map((file) => reviewOf(file, 'một mình', 0)),
        ),
      ).toEqual([]);
    }),
    { numRuns: 20 },
  );
});

test('of two who read the same files, the one who always gives more is lenient, the other strict, by the same amount', () => {
  fc.assert(
    fc.property(anyFiles, fc.integer({ min: 1, max: 4 }), (files, more) => {
      const reviews = files.flatMap((file) => [reviewOf(file, 'hà', 0), reviewOf(file, 'an', more * 50)]);
      const found = new Map(leniencies(lines, files, reviews).map((one) => [one.personId, one]));
      expect(found.get('an')).toMatchObject({ stance: 'lenient', files: files.length });
      expect(found.get('hà')).toMatchObject({ stance: 'strict' });
      expect(found.get('an')!.mean + found.get('hà')!.mean).toBeCloseTo(0, 9);
    }),
    { numRuns: 40 },
  );
});

const anyFacts: fc.Arbitrary<RiskFacts> = fc.record({
  self: fc.integer({ min: 0, max: 10_000 }),
  maxPoints: fc.constant(10_000),
  passPoints: fc.constant(8000),
  lastGap: fc.option(fc.integer({ min: -2000, max: 2000 })),
  reusedNotes: fc.nat(5),
  reusedEvidence: fc.nat(3),
  violations: fc.nat(2),
  late: fc.boolean(),
  yearsUninspected: fc.option(fc.nat(6)),
  wasRevoked: fc.boolean(),
});

test('a worse fact never lowers the weight', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const weight = (of: RiskFacts) => weightOf(riskReasons(of), proposedWeights);
      const base = weight(facts);
      expect(base).toBeGreaterThanOrEqual(1);
      expect(weight({ ...facts, late: true })).toBeGreaterThanOrEqual(base);
      expect(weight({ ...facts, violations: facts.violations + 1 })).toBeGreaterThanOrEqual(base);
      expect(weight({ ...facts, reusedNotes: facts.reusedNotes + 1 })).toBeGreaterThanOrEqual(base);
      expect(weight({ ...facts, reusedEvidence: facts.reusedEvidence + 1 })).toBeGreaterThanOrEqual(base);
      expect(weight({ ...facts, wasRevoked: true })).toBeGreaterThanOrEqual(base);
      expect(weight({ ...facts, yearsUninspected: null })).toBeGreaterThanOrEqual(base);
    }),
  );
});

test('a sample has the size asked, whatever the order, and a heavier file is drawn as much more often as it weighs', () => {
  const chance = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 20 }), chance), { maxLength: 30 }), fc.nat(30), (given, size) => {
      const candidates = given.map(([weight, at], index) => ({ assessmentId: `a${index}`, weight, chance: at }));
      const sample = drawn(candidates, size);
      expect(sample.size).toBe(Math.min(size, candidates.length));
      expect(drawn([...candidates].reverse(), size)).toEqual(sample);
    }),
  );
  const turns = 20_000;
  let heavy = 0;
  for (let turn = 1; turn <= turns; turn++) {
    // Two irrational steps walk the square evenly, and the same way every time.
    const one = { assessmentId: 'nặng', weight: 3, chance: (turn * 0.6180339887498949) % 1 };
    const other = { assessmentId: 'nhẹ', weight: 1, chance: (turn * 0.41421356237309515) % 1 };
    if (drawn([one, other], 1).has('nặng')) heavy++;
  }
  expect(heavy / turns).toBeCloseTo(0.75, 2);
});

test('a note of last year is found under changed years, capitals and punctuation; another one and a short one are not', () => {
  const old = 'Đơn vị tổ chức phát động phong trào thi đua đầu năm 2023, có 100% cán bộ đăng ký tham gia đầy đủ.';
  const copy = 'ĐƠN VỊ tổ chức phát động phong trào thi đua đầu năm 2024 có 98% cán bộ đăng ký, tham gia đầy đủ';
  const other = 'Trong năm nhà trường mở hai lớp bồi dưỡng kỹ năng giao tiếp, mời chuyên gia về trao đổi với toàn thể giáo viên.';
  expect(likeness(old, copy)).toBeGreaterThanOrEqual(alikeFrom);
  expect(likeness(old, other)).toBeLessThan(0.1);
  expect(likeness('Thực hiện tốt', 'Thực hiện tốt')).toBe(0);
  const line = (code: string, note: string) => ({ code, note });
  expect(reusedNotes([line('I.1', copy), line('I.2', other)], [line('I.1', old), line('I.2', old)])).toEqual(['I.1']);
  expect(reusedNotes([line('I.1', copy)], [line('I.2', old)])).toEqual([]);
});
