import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fillDossier } from './dossier.ts';

const kind = fc.constantFrom('a', 'b', 'c', 'd');
const lines = fc.array(
  fc.record({
    text: fc.string(),
    kinds: fc.uniqueArray(kind),
    takes: fc.constantFrom('first' as const, 'all' as const),
  }),
);
const papers = fc.array(fc.record({ kind, isThere: fc.boolean() }));

test('the lines keep their order, no paper stands twice, nothing is put where it was not asked for', () => {
  fc.assert(
    fc.property(lines, papers, (asked, had) => {
      const filled = fillDossier(asked, had);
      expect(filled.map(({ line }) => line)).toEqual(asked);
      const put = filled.flatMap((one) => one.papers);
      expect(new Set(put).size).toBe(put.length);
      for (const one of filled) {
        expect(one.papers.every((paper) => paper.isThere && one.line.kinds.includes(paper.kind))).toBe(true);
        expect(one.waiting.every((paper) => !paper.isThere && one.line.kinds.includes(paper.kind))).toBe(true);
      }
    }),
  );
});

test('a paper at hand that a line asks for is left out only where another line has it, or another kind will do', () => {
  fc.assert(
    fc.property(lines, papers, (asked, had) => {
      const filled = fillDossier(asked, had);
      const put = new Set(filled.flatMap((one) => one.papers));
      for (const { line, papers: taken } of filled)
        for (const paper of had)
          if (paper.isThere && line.kinds.includes(paper.kind) && !put.has(paper)) {
            expect(line.takes).toBe('first');
            expect(taken.length).toBeGreaterThan(0);
          }
    }),
  );
});
