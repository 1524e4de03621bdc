import fc from 'fast-check';
import { expect, test } from 'vitest';
import { judge } from '../criteria/judgement.ts';
import { sampleSheet } from '../criteria/sampleSheet.ts';
import { linesOf, total } from '../criteria/scoreSheet.ts';
import { day } from '../kernel/day.ts';
import {
  type Assessment,
  type Layer,
  openAssessment,
  scoreAt,
  scoresOf,
  signaturesInForce,
  type YearData,
} from './assessment.ts';
import { changesOf, contentOf } from './content.ts';
import { recordReading, scoreLines, whyNotScoreLines } from './scoring.ts';
import { closeScoring, sign, whyNotClose, whyNotSign } from './signing.ts';

const lines = linesOf(sampleSheet);
const data: YearData = {
  sheet: {
    id: 's1',
    unitId: 'u0',
    enteredFor: null,
    familyId: 'f1',
    edition: 1,
    state: 'issued',
    title: '',
    isSample: true,
    source: '',
    paperHash: null,
    subjectType: 'agency',
    body: sampleSheet,
    issuedOn: null,
    version: 1,
  },
  violations: [],
  evidence: {},
};
const at = '2021-11-25T01:00:00.000Z';
const union = { by: 'union', personIds: ['chau'] } as const;
const reading = { heldOn: day('2021-11-24'), from: null, until: null, venue: null, present: 3, total: 4, minutes: '' };
const hashOf = (assessment: Assessment) => JSON.stringify(contentOf(assessment, data));

const edit = fc
  .record({ line: fc.nat(lines.length - 1), share: fc.nat(20), note: fc.constantFrom('', 'x'), stale: fc.boolean() })
  .map(({ line, share, note, stale }) => {
    const { code, maxPoints } = lines[line]!;
    return { lineCode: code, points: Math.min(maxPoints, Math.floor((maxPoints * share) / 20 / 50) * 50), note, stale };
  });
const act = fc.oneof(
  fc.record({ kind: fc.constant('score' as const), layer: fc.constantFrom<Layer>('board', 'co-scorer'), edit }),
  fc.record({ kind: fc.constant('read' as const), present: fc.nat(4) }),
  fc.record({ kind: fc.constant('close' as const) }),
  fc.record({ kind: fc.constantFrom('sign-head' as const, 'sign-co' as const) }),
);

/** Both columns full, so that closing and signing are reached often. */
function full(): Assessment {
  const entry = (layer: Layer) => ({
    layer,
    edits: lines.map(({ code, maxPoints }) => ({ lineCode: code, points: maxPoints, note: '', version: 0 })),
    by: 'x',
    at,
    paperHash: null,
  });
  const opened = openAssessment('a', { id: 'c', unitId: 'u', sheetId: 's1' });
  return recordReading(
    scoreLines(scoreLines(opened, data, entry('board')), data, entry('co-scorer')),
    reading,
    day('2021-11-25'),
    at,
  );
}

function step(now: Assessment, drawn: typeof act extends fc.Arbitrary<infer T> ? T : never, id: string): Assessment {
  if (drawn.kind === 'score') {
    const current = scoreAt(now, drawn.layer, drawn.edit.lineCode)?.version ?? 0;
    const edits = [{ ...drawn.edit, version: drawn.edit.stale ? current + 1 : current }];
    const entry = { layer: drawn.layer, edits, by: 'x', at, paperHash: null };
    return whyNotScoreLines(now, data, entry).length > 0 ? now : scoreLines(now, data, entry);
  }
  if (drawn.kind === 'read') return recordReading(now, { ...reading, present: drawn.present }, day('2021-11-25'), at);
  const hash = hashOf(now);
  if (drawn.kind === 'close')
    return whyNotClose(now, data, union, hash).length > 0 ? now : closeScoring(now, data, union, hash, at);
  const signing =
    drawn.kind === 'sign-head'
      ? ({ capacity: 'unit-head', personId: 'binh', seenHash: hash } as const)
      : ({ capacity: 'co-signer', personId: 'chau', seenHash: hash } as const);
  if (whyNotSign(now, signing, hash).length > 0) return now;
  return sign(now, signing, hash, { id, signedAt: at, paperHash: null, enteredBy: 'x', enteredAt: at });
}

test('over any sequence of acts, a signature in force stands on the content as it is, and an edit of one column leaves the other', () => {
  let signatures = 0;
  let voided = 0;
  fc.assert(
    fc.property(fc.array(act, { minLength: 15, maxLength: 40 }), (acts) => {
      let now = full();
      for (const [index, drawn] of acts.entries()) {
        const next = step(now, drawn, String(index));
        for (const signature of signaturesInForce(next)) {
          expect(signature.contentHash).toBe(hashOf(next));
          signatures += 1;
        }
        if (drawn.kind === 'score') {
          const other: Layer = drawn.layer === 'board' ? 'co-scorer' : 'board';
          expect(next.scores.filter(({ layer }) => layer === other)).toEqual(now.scores.filter(({ layer }) => layer === other));
        }
        if (hashOf(next) !== hashOf(now)) {
          expect(signaturesInForce(next)).toEqual([]);
          expect(changesOf(contentOf(now, data), contentOf(next, data))).not.toEqual([]);
          voided += signaturesInForce(now).length;
        } else {
          expect(changesOf(contentOf(now, data), contentOf(next, data))).toEqual([]);
        }
        now = next;
      }
    }),
    { numRuns: 300 },
  );
  expect(Math.min(signatures, voided)).toBeGreaterThan(30);
});

test('the total is the sum of the lines, and qualified means total, groups and no knock-out', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 60 }), (edits) => {
      const now = edits.reduce((current, { stale: _, ...one }) => {
        const version = scoreAt(current, 'board', one.lineCode)?.version ?? 0;
        const entry = { layer: 'board', edits: [{ ...one, version }], by: 'x', at, paperHash: null } as const;
        return whyNotScoreLines(current, data, entry).length > 0 ? current : scoreLines(current, data, entry);
      }, full());
      const scores = scoresOf(now, 'board');
      const sums = sampleSheet.groups.map((group) =>
        group.lines.reduce((sum, { code }) => sum + (scoreAt(now, 'board', code)?.points ?? 0), 0),
      );
      const sum = sums.reduce((a, b) => a + b, 0);
      expect(total(sampleSheet, scores)).toBe(sum);
      const reached = sampleSheet.groups.every((group, index) => sums[index]! >= group.minPoints);
      expect(judge(sampleSheet, scores, []).qualified).toBe(sum >= sampleSheet.passPoints && reached);
    }),
  );
});
