import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleSheet } from '../criteria/sampleSheet.ts';
import { linesOf } from '../criteria/scoreSheet.ts';
import { day } from '../kernel/day.ts';
import {
  type AppraisalEdit,
  type Appraised,
  appraisedPoints,
  appraiseLines,
  decideLateness,
  defaultGapLimits,
  finish,
  judgementOf,
  linesWithoutNote,
  openAppraisal,
  recordInspection,
  whyNotAppraiseLines,
  whyNotFinish,
} from './appraisal.ts';

const lines = linesOf(sampleSheet);
const self = lines.map(({ code, maxPoints }) => ({ lineCode: code, points: maxPoints }));
const appraised: Appraised = { body: sampleSheet, violations: [], self, isSubmitted: true, isLate: false, byPanel: 'none' };
const at = '2021-11-25T01:00:00.000Z';
const scored = { by: 'dung', at };
const inspection = {
  onDay: day('2021-11-24'),
  from: '08:00',
  until: '10:00',
  decisionNumber: '12/QĐ-BCĐ',
  decisionDay: day('2021-11-20'),
  team: [{ name: 'A', title: 'B' }],
  headPresent: true,
  coSignerPresent: true,
  strengths: '',
  shortcomings: '',
  requests: '',
  reply: null,
};
const begun = openAppraisal('p1', 'a1', 'u1');
const edits = (cut: (index: number) => number, note = ''): AppraisalEdit[] =>
  lines.map(({ code, maxPoints }, index) => ({ lineCode: code, points: maxPoints - cut(index), note, version: 0 }));
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

test('a gap of two points at a line, or ten between the totals, calls for a note', () => {
  const at199 = appraiseLines(
    begun,
    appraised,
    edits((index) => (index === 0 ? 150 : 0)),
    scored,
  );
  const at200 = appraiseLines(
    begun,
    appraised,
    edits((index) => (index === 0 ? 200 : 0)),
    scored,
  );
  expect([linesWithoutNote(at199, appraised, defaultGapLimits), linesWithoutNote(at200, appraised, defaultGapLimits)]).toEqual([
    [],
    ['I.1'],
  ]);
  const tenLess = appraiseLines(
    begun,
    appraised,
    edits((index) => (index < 10 ? 100 : 0)),
    scored,
  );
  const more = appraiseLines(
    begun,
    appraised,
    edits((index) => (index < 11 ? 100 : 0)),
    scored,
  );
  expect(linesWithoutNote(tenLess, appraised, defaultGapLimits)).toEqual([]);
  expect(linesWithoutNote(more, appraised, defaultGapLimits)).toHaveLength(11);
});

test('a late submission that is not taken can be finished unscored, and never qualifies', () => {
  const late = { ...appraised, isLate: true };
  expect(codes(whyNotFinish(begun, late))).toEqual([
    'appraisals.lateness-open',
    'appraisals.lines-left',
    'appraisals.not-inspected',
  ]);
  const refused = decideLateness(begun, late, { decision: 'refused', reason: 'x' });
  expect(whyNotFinish(refused, late)).toEqual([]);
  const judgement = judgementOf(finish(refused, late, 'dung', at), sampleSheet, []);
  expect([judgement.qualified, codes(judgement.reasons)]).toEqual([false, ['appraisals.late-not-taken']]);
});

test('once finished every act is refused for one reason', () => {
  const done = finish(
    recordInspection(
      appraiseLines(
        begun,
        appraised,
        edits(() => 0),
        scored,
      ),
      appraised,
      inspection,
      day('2021-11-25'),
    ),
    appraised,
    'dung',
    at,
  );
  expect(done).toMatchObject({ state: 'finished', finishedAt: at, finishedBy: 'dung', version: 2 });
  expect(codes(whyNotAppraiseLines(done, appraised, []))).toEqual(['appraisals.already-finished']);
  expect(codes(whyNotFinish(done, appraised))).toEqual(['appraisals.already-finished']);
});

test('while the unit has it back nothing can be appraised', () => {
  expect(codes(whyNotAppraiseLines(begun, { ...appraised, isSubmitted: false }, []))).toEqual(['appraisals.not-submitted']);
});

test('a version names one state of a line: whoever read another is refused, and nothing else moves', () => {
  const write = fc.record({ line: fc.nat(lines.length - 1), half: fc.boolean(), lag: fc.nat(1) });
  fc.assert(
    fc.property(fc.array(write, { maxLength: 30 }), (writes) => {
      let now = begun;
      for (const { line, half, lag } of writes) {
        const { code, maxPoints } = lines[line]!;
        const current = now.scores.find(({ lineCode }) => lineCode === code);
        const points = half ? Math.floor(maxPoints / 100) * 50 : maxPoints;
        const edit = { lineCode: code, points, note: '', version: (current?.version ?? 0) + lag };
        const reasons = codes(whyNotAppraiseLines(now, appraised, [edit]));
        const isSame = (current?.points ?? null) === points;
        expect(reasons).toEqual(lag > 0 && !isSame ? ['appraisals.line-changed'] : []);
        if (reasons.length > 0) continue;
        const next = appraiseLines(now, appraised, [edit], scored);
        const others = (of: typeof now) => appraisedPoints(of).filter(({ lineCode }) => lineCode !== code);
        expect(others(next).sort((a, b) => (a.lineCode < b.lineCode ? -1 : 1))).toEqual(
          others(now).sort((a, b) => (a.lineCode < b.lineCode ? -1 : 1)),
        );
        now = next;
      }
    }),
  );
});
