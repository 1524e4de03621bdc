import fc from 'fast-check';
import {
  linesOf,
  type Measure,
  type Score,
  type SheetBody,
  type SheetGroup,
  type Violation,
} from '#domain/criteria/scoreSheet.ts';
import { minimumOf } from '#domain/criteria/sheetFromPlan.ts';
import { severities } from '#domain/law/discipline.ts';

const anyMeasure: fc.Arbitrary<Measure> = fc.constantFrom<Measure>(
  { kind: 'qualitative' },
  { kind: 'none', of: 'vụ việc' },
  { kind: 'share', atLeast: 100, of: 'người' },
);

const anyLine = fc.record({ steps: fc.integer({ min: 0, max: 20 }), measure: anyMeasure, isKnockout: fc.boolean() });

function groupOf(index: number, lines: readonly { steps: number; measure: Measure; isKnockout: boolean }[]): SheetGroup {
  const code = `G${index + 1}`;
  const maxPoints = lines.reduce((sum, line) => sum + line.steps * 50, 0);
  return {
    code,
    text: `Nhóm ${index + 1}`,
    maxPoints,
    minPoints: minimumOf(maxPoints),
    lines: lines.map(({ steps, measure, isKnockout }, place) => ({
      ...{ code: `${code}.${place + 1}`, text: 'Tiêu chí', maxPoints: steps * 50, measure, isKnockout, evidence: null },
    })),
  };
}

/** Random sheets that add up. */
export const anySheet: fc.Arbitrary<SheetBody> = fc
  .record({
    groups: fc.array(fc.array(anyLine, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    share: fc.integer({ min: 1, max: 100 }),
    blockingSeverity: fc.option(fc.constantFrom(...severities)),
  })
  .map(({ groups, share, blockingSeverity }) => {
    const made = groups.map((lines, index) => groupOf(index, lines));
    const totalPoints = made.reduce((sum, group) => sum + group.maxPoints, 0);
    const passPoints = Math.ceil((totalPoints * share) / 100 / 50) * 50;
    return { groups: made, totalPoints, passPoints, step: 50, bonusCap: 0, penaltyCap: 0, blockingSeverity };
  });

/** Random scores on a sheet's lines, some left out. */
export function anyScores(body: SheetBody): fc.Arbitrary<readonly Score[]> {
  const of = linesOf(body).map((line) =>
    fc
      .option(fc.integer({ min: 0, max: line.maxPoints / 50 }), { freq: 20 })
      .map((steps) => (steps === null ? [] : [{ lineCode: line.code, points: steps * 50 }])),
  );
  return fc.tuple(...of).map((scores) => scores.flat());
}

/** Random concluded violations on a sheet's lines. */
export function anyViolations(body: SheetBody): fc.Arbitrary<readonly Violation[]> {
  const lineCode = fc.constantFrom(...linesOf(body).map((line) => line.code));
  return fc.array(
    fc.record({ lineCode, severity: fc.option(fc.constantFrom(...severities)), count: fc.integer({ min: 1, max: 3 }) }),
    { maxLength: 2 },
  );
}
