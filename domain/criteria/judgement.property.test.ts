import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyScores, anySheet, anyViolations } from '#tests/support/anySheet.ts';
import { isAtLeast } from '../law/discipline.ts';
import { judge } from './judgement.ts';
import { groupTotal, linesOf, total, whyNotScore } from './scoreSheet.ts';

const anyCase = anySheet.chain((body) => fc.tuple(fc.constant(body), anyScores(body), anyViolations(body)));

test('qualified exactly when every line is scored, the total passes, every group reaches its minimum, and nothing knocks out or blocks', () => {
  fc.assert(
    fc.property(anyCase, ([body, scores, violations]) => {
      const { blockingSeverity } = body;
      const heavy = violations.some(({ severity }) => severity && blockingSeverity && isAtLeast(severity, blockingSeverity));
      const counts = (severity: (typeof violations)[number]['severity']) =>
        severity === null || blockingSeverity === null || isAtLeast(severity, blockingSeverity);
      const knocked = linesOf(body).some(
        (line) => line.isKnockout && violations.some((one) => one.lineCode === line.code && counts(one.severity)),
      );
      const all = linesOf(body).every((line) => scores.some((score) => score.lineCode === line.code));
      const minima = body.groups.every((group) => groupTotal(group, scores) >= group.minPoints);
      const judged = judge(body, scores, violations);
      expect(judged.qualified).toBe(all && total(body, scores) >= body.passPoints && minima && !knocked && !heavy);
      expect(judged.qualified).toBe(judged.reasons.length === 0);
    }),
    { numRuns: 500 },
  );
});

test('at the pass mark and at a minimum exactly the year qualifies, one step below either it does not', () => {
  const whole = anySheet.filter((body) => body.totalPoints > 0).map((body) => ({ ...body, blockingSeverity: null }));
  fc.assert(
    fc.property(whole, fc.nat(), (body, pick) => {
      const scores = linesOf(body).map(({ code, maxPoints }) => ({ lineCode: code, points: maxPoints }));
      const codes = (changed: typeof body) => judge(changed, scores, []).reasons.map(({ code }) => code);
      expect(codes({ ...body, passPoints: body.totalPoints })).toEqual([]);
      expect(codes({ ...body, passPoints: body.totalPoints + body.step })).toEqual(['criteria.below-pass']);
      const picked = pick % body.groups.length;
      const asking = (more: number) =>
        body.groups.map((group, at) => (at === picked ? { ...group, minPoints: group.maxPoints + more } : group));
      expect(codes({ ...body, groups: asking(0) })).toEqual([]);
      expect(codes({ ...body, groups: asking(body.step) })).toEqual(['criteria.group-below-minimum']);
    }),
  );
});

test('one more point never turns qualified into not, one more violation never turns not into qualified', () => {
  fc.assert(
    fc.property(anyCase, fc.nat(), ([body, scores, violations], pick) => {
      const before = judge(body, scores, violations);
      const line = linesOf(body)[pick % linesOf(body).length]!;
      const raised = [...scores.filter((score) => score.lineCode !== line.code), { lineCode: line.code, points: line.maxPoints }];
      if (before.qualified) expect(judge(body, raised, violations).qualified).toBe(true);
      const worse = [...violations, { lineCode: line.code, severity: null, count: 1 }];
      if (!before.qualified) expect(judge(body, scores, worse).qualified).toBe(false);
    }),
    { numRuns: 300 },
  );
});

test('no score above its maximum, and no full score on a line whose zero was broken, is ever free of reasons', () => {
  fc.assert(
    fc.property(anyCase, ([body, , violations]) => {
      for (const line of linesOf(body)) {
        expect(whyNotScore(body, { lineCode: line.code, points: line.maxPoints + 50 }, violations)).not.toEqual([]);
        const broken = line.measure.kind === 'none' && violations.some((one) => one.lineCode === line.code) && line.maxPoints > 0;
        expect(whyNotScore(body, { lineCode: line.code, points: line.maxPoints }, violations).length > 0).toBe(broken);
      }
    }),
  );
});
