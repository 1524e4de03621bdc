import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sampleSheet } from '../criteria/sampleSheet.ts';
import { linesOf, type Points, whyNotScore } from '../criteria/scoreSheet.ts';
import { addDays, day } from '../kernel/day.ts';
import { type Appraised, openAppraisal } from './appraisal.ts';
import { combinedPoints, combiningRules, roundings, spreadOf } from './combine.ts';
import { countedOf, type Panel, type PanelTerms, setUpPanel } from './panel.ts';
import { linesToSettle, openSheets, pointsAt, settle, whyNotClose } from './panelOpening.ts';
import { handIn, isEverybodyIn, reopenSheet, scoreSheet, stepOut, whyNotHandIn } from './panelSheet.ts';
import { sightOf } from './panelSight.ts';
import {
  changedPoints,
  explain,
  type Look,
  lookAgain,
  openedOf,
  panelScores,
  whyNotExplain,
  whyNotLookAgain,
} from './secondLook.ts';

const lines = linesOf(sampleSheet);
const today = day('2021-11-25');
const dueOn = day('2021-11-27');
const now = '2021-11-25T01:00:00.000Z';
const self = lines.map(({ code, maxPoints }) => ({ lineCode: code, points: maxPoints }));
const appraised: Appraised = {
  ...{ body: sampleSheet, violations: [], self, isSubmitted: true, isLate: false },
  byPanel: 'under-way',
};
const people = ['p1', 'p2', 'p3', 'p4'] as const;

/** Points that the sheet lets a line have. */
const pointsOf = (maxPoints: Points) =>
  fc
    .integer({ min: 0, max: Math.floor(maxPoints / sampleSheet.step) })
    .map((steps) => Math.min(maxPoints, steps * sampleSheet.step));
const sheetOfOne = fc.tuple(...lines.map(({ maxPoints }) => pointsOf(maxPoints)));
const terms: fc.Arbitrary<PanelTerms> = fc.record({
  dueOn: fc.constant(dueOn),
  rule: fc.constantFrom(...combiningRules),
  rounding: fc.constantFrom(...roundings),
  source: fc.constant('Quy chế'),
  limits: fc.record({
    overall: fc.integer({ min: 0, max: 2000 }),
    line: fc.integer({ min: 1, max: 600 }),
    spread: fc.integer({ min: 1, max: 600 }),
  }),
  explanationDays: fc.integer({ min: 1, max: 20 }),
});

const begun = (by: PanelTerms, size: number): Panel =>
  setUpPanel(
    { headId: 'head', memberIds: people.slice(0, size), terms: by },
    { id: 'panel', by: 'head', at: now, appraisal: openAppraisal('x', 'a1', 'u1') },
  );

const filled = (panel: Panel, by: string, points: readonly Points[]): Panel => {
  const member = panel.members.find(({ personId }) => personId === by)!;
  const versionOf = (code: string) => member.scores.find(({ lineCode }) => lineCode === code)?.version ?? 0;
  const edits = lines.map(({ code }, at) => ({ lineCode: code, points: points[at]!, note: 'x', version: versionOf(code) }));
  return scoreSheet(panel, appraised, edits, { by, at: now });
};

/** Everybody scores and hands in; the head settles each open line somewhere within the range. */
const opened = fc
  .record({ by: terms, size: fc.integer({ min: 2, max: 4 }), sheets: fc.array(sheetOfOne, { minLength: 4, maxLength: 4 }) })
  .chain(({ by, size, sheets }) => fc.constant({ by, size, sheets, at: 0.5 }))
  .map(({ by, size, sheets }) => {
    const full = people.slice(0, size).reduce(
      (panel, id, at) => {
        return handIn(filled(panel, id, sheets[at]!), id, appraised, now);
      },
      begun(by, size),
    );
    const open = openSheets(full, appraised, { today, now });
    if (open.state !== 'combining') return open;
    const settled = linesToSettle(open, appraised).map((lineCode) => ({ lineCode, points: pointsAt(open, lineCode).at(-1)! }));
    return settle(open, appraised, settled, { today, now });
  });

test('the common point is on the sheet’s step and within what the reviewers gave', () => {
  fc.assert(
    fc.property(
      fc
        .constantFrom(...lines)
        .chain((line) => fc.tuple(fc.constant(line), fc.array(pointsOf(line.maxPoints), { minLength: 1, maxLength: 6 }))),
      fc.constantFrom('mean' as const, 'median' as const),
      fc.constantFrom(...roundings),
      ([line, points], rule, rounding) => {
        const common = combinedPoints(points, { rule, rounding }, sampleSheet.step)!;
        expect(common).toBeGreaterThanOrEqual(Math.min(...points));
        expect(common).toBeLessThanOrEqual(Math.max(...points));
        expect(whyNotScore(sampleSheet, { lineCode: line.code, points: common }, [])).toEqual([]);
        expect(combinedPoints([...points].reverse(), { rule, rounding }, sampleSheet.step)).toBe(common);
        if (rounding === 'nearest' && rule === 'mean') {
          const mean = points.reduce((sum, each) => sum + each, 0) / points.length;
          expect(Math.abs(common - mean)).toBeLessThanOrEqual(sampleSheet.step / 2);
        }
      },
    ),
  );
  expect(combinedPoints([100, 150, 900], { rule: 'median', rounding: 'nearest' }, 50)).toBe(150);
  expect(combinedPoints([100, 150], { rule: 'mean', rounding: 'nearest' }, 50)).toBe(150);
  expect(combinedPoints([100, 150], { rule: 'mean', rounding: 'down' }, 50)).toBe(100);
  expect(combinedPoints([100, 150], { rule: 'lead', rounding: 'down' }, 50)).toBeNull();
});

test('a line is opened by the gap to the self score or the spread between reviewers, and by nothing else', () => {
  fc.assert(
    fc.property(opened, (panel) => {
      const { limits } = panel.terms;
      const gapAt = (code: string) => {
        const mine = panel.points.find(({ lineCode }) => lineCode === code)!.first;
        return mine - self.find(({ lineCode }) => lineCode === code)!.points;
      };
      const apart = Math.abs(lines.reduce((sum, { code }) => sum + gapAt(code), 0)) > limits.overall;
      for (const { lineCode, because } of panel.points) {
        const gap = Math.abs(gapAt(lineCode));
        expect(because.includes('gap')).toBe(gap >= limits.line || (apart && gap > 0));
        expect(because.includes('spread')).toBe(spreadOf(pointsAt(panel, lineCode)) > limits.spread);
      }
      expect(panel.state).toBe(openedOf(panel).length > 0 ? 'explaining' : 'concluded');
    }),
    { numRuns: 60 },
  );
});

test('the second look moves opened lines alone, the list of changes is the difference, and there is one explanation and no third look', () => {
  fc.assert(
    fc.property(
      opened,
      fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 30, maxLength: 30 }),
      fc.boolean(),
      (panel, draws, explains) => {
        const open = openedOf(panel);
        if (open.length === 0) {
          expect(changedPoints(panel)).toEqual([]);
          return;
        }
        const until = panel.explanation!.dueOn;
        const said = { lines: [{ lineCode: open[0]!.lineCode, text: 'Có minh chứng' }], arrivedOn: until, today: until };
        const late = { ...said, arrivedOn: addDays(until, 1), today: addDays(until, 1) };
        expect(whyNotExplain(panel, late).map(({ code }) => code)).toEqual(['appraisals.explanation-late']);
        const heard = explains ? explain(panel, said, { by: 'an', at: now, paperHash: null }) : panel;
        if (explains) expect(whyNotExplain(heard, said).map(({ code }) => code)).toEqual(['appraisals.explained-already']);
        const looks = open.map(({ lineCode }, at): Look => {
          const { maxPoints } = lines.find(({ code }) => code === lineCode)!;
          return {
            lineCode,
            points: Math.min(maxPoints, Math.floor((draws[at % 30]! * maxPoints) / 1_000 / sampleSheet.step) * sampleSheet.step),
            why: 'Xem lại',
          };
        });
        if (!explains)
          expect(whyNotLookAgain(heard, appraised, looks, until).map(({ code }) => code)).toEqual([
            'appraisals.explanation-awaited',
          ]);
        const other = panel.points.find(({ because }) => because.length === 0);
        if (other) {
          const more = [...looks, { lineCode: other.lineCode, points: other.first, why: 'x' }];
          expect(whyNotLookAgain(heard, appraised, more, addDays(until, 1)).map(({ code }) => code)).toEqual([
            'appraisals.line-not-opened',
          ]);
        }
        const done = lookAgain(heard, appraised, looks, { today: addDays(until, 1), now });
        const before = new Map(panel.points.map(({ lineCode, first }) => [lineCode, first]));
        const after = new Map(panelScores(done, 'x').map(({ lineCode, points }) => [lineCode, points]));
        const moved = lines.map(({ code }) => code).filter((code) => before.get(code) !== after.get(code));
        expect(
          changedPoints(done)
            .map(({ lineCode }) => lineCode)
            .sort(),
        ).toEqual([...moved].sort());
        for (const code of moved) expect(open.some(({ lineCode }) => lineCode === code)).toBe(true);
        for (const change of changedPoints(done)) {
          expect([change.before, change.after]).toEqual([before.get(change.lineCode), after.get(change.lineCode)]);
        }
        expect(whyNotLookAgain(done, appraised, looks, addDays(until, 9)).map(({ code }) => code)).toContain(
          'appraisals.no-second-look',
        );
        expect(whyNotExplain(done, said)).not.toEqual([]);
      },
    ),
    { numRuns: 60 },
  );
});

/** What others do while one reviewer is not in: score, hand in, are reopened, step out. */
const act = fc.record({
  who: fc.constantFrom('p2', 'p3', 'p4'),
  does: fc.constantFrom('score', 'hand-in', 'reopen', 'step-out' as const),
  sheet: sheetOfOne,
});

test('whoever is not in is shown nothing that the others do, and cannot bring the opening about', () => {
  fc.assert(
    fc.property(terms, fc.array(act, { maxLength: 12 }), (by, acts) => {
      const before = begun(by, 4);
      const after = acts.reduce((panel, { who, does, sheet }) => {
        try {
          if (does === 'score') return filled(panel, who, sheet);
          if (does === 'hand-in') return handIn(panel, who, appraised, now);
          if (does === 'reopen') return reopenSheet(panel, who, { reason: 'x', by: 'head', at: now });
          return stepOut(panel, who, now);
        } catch {
          return panel;
        }
      }, before);
      const me = { personId: 'p1', keepsUnit: false, seesFinished: false };
      expect(sightOf(after, me)).toEqual(sightOf(before, me));
      expect(sightOf(after, me)).toEqual({
        ...{ own: true, roster: false, sheets: false },
        ...{ opened: false, explanation: false, result: false },
      });
      expect(whyNotHandIn(after, 'p1', appraised)).toEqual(whyNotHandIn(before, 'p1', appraised));
      expect(isEverybodyIn(after)).toBe(false);
      expect(whyNotClose(after, today).map(({ code }) => code)).toContain('appraisals.panel-day-not-past');
      for (const viewer of ['stranger', 'head', ...people]) {
        const { sheets, result, opened: sees } = sightOf(after, { ...me, personId: viewer });
        expect([sheets, result, sees]).toEqual([false, false, false]);
      }
      expect(countedOf(after).some(({ personId }) => personId === 'p1')).toBe(false);
    }),
    { numRuns: 80 },
  );
});
