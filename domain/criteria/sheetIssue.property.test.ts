import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anySheet } from '#tests/support/anySheet.ts';
import { day } from '../kernel/day.ts';
import { linesOf, type ScoreSheet, type SheetBody } from './scoreSheet.ts';
import {
  editSheet,
  issueSheet,
  retireSheet,
  whyNotBalanced,
  whyNotEditSheet,
  whyNotIssueSheet,
  whyNotRetireSheet,
} from './sheetIssue.ts';

const today = day('2021-03-01');
const draftOf = (body: SheetBody): ScoreSheet => ({
  id: 's',
  unitId: 'u',
  enteredFor: null,
  familyId: 'f',
  edition: 1,
  state: 'draft',
  title: 'Bảng',
  isSample: false,
  source: 'Hướng dẫn số 1',
  paperHash: null,
  subjectType: 'agency',
  body,
  issuedOn: null,
  version: 1,
});

const change = fc.record({
  where: fc.constantFrom('line', 'group', 'total'),
  pick: fc.nat(),
  by: fc.constantFrom(-100, -50, 50, 100),
});

/** One figure of the sheet moved. */
function moved(body: SheetBody, { where, pick, by }: { where: string; pick: number; by: number }): SheetBody {
  if (where === 'total') return { ...body, totalPoints: body.totalPoints + by };
  const picked = pick % body.groups.length;
  const groups = body.groups.map((group, index) => {
    if (index !== picked) return group;
    if (where === 'group') return { ...group, maxPoints: group.maxPoints + by };
    const lines = group.lines.map((line, at) =>
      at === pick % group.lines.length ? { ...line, maxPoints: line.maxPoints + by } : line,
    );
    return { ...group, lines };
  });
  return { ...body, groups };
}

test('Σ lines = group and Σ groups = sheet: a sheet that adds up may be issued, and with one figure moved it may not', () => {
  fc.assert(
    fc.property(
      anySheet.filter((body) => body.totalPoints > 0 && body.passPoints > 0),
      change,
      (body, drawn) => {
        expect(whyNotIssueSheet(draftOf(body), today, today)).toEqual([]);
        const wrong = moved(body, drawn);
        expect(whyNotBalanced(wrong)).not.toEqual([]);
        expect(() => issueSheet(draftOf(wrong), today, today)).toThrow();
      },
    ),
    { numRuns: 500 },
  );
});

test('over any sequence of acts, nothing of an issued sheet changes but that it retires', () => {
  const act = fc.oneof(
    fc.record({ kind: fc.constant('edit' as const), change }),
    fc.record({ kind: fc.constantFrom('issue' as const, 'retire' as const) }),
  );
  let frozen = 0;
  fc.assert(
    fc.property(
      anySheet.filter((body) => body.totalPoints > 0 && body.passPoints > 0),
      fc.array(act, { maxLength: 12 }),
      (body, acts) => {
        let now = draftOf(body);
        for (const drawn of acts) {
          const before = now;
          if (drawn.kind === 'issue' && whyNotIssueSheet(now, today, today).length === 0) now = issueSheet(now, today, today);
          if (drawn.kind === 'retire' && whyNotRetireSheet(now).length === 0) now = retireSheet(now);
          if (drawn.kind === 'edit') {
            const edit = { title: 'Khác', source: now.source, subjectType: now.subjectType, body: moved(now.body, drawn.change) };
            if (before.state === 'draft') now = editSheet(now, edit);
            else {
              expect(whyNotEditSheet(now)).not.toEqual([]);
              expect(() => editSheet(now, edit)).toThrow();
              frozen += 1;
            }
          }
          if (before.state !== 'draft') {
            const { state, version: _, ...rest } = now;
            const { state: stood, version: __, ...was } = before;
            expect(rest).toEqual(was);
            expect(state === stood || (stood === 'issued' && state === 'retired')).toBe(true);
          }
        }
      },
    ),
    { numRuns: 300 },
  );
  expect(frozen).toBeGreaterThan(50);
});

test('lines have codes of their own under their group', () => {
  fc.assert(
    fc.property(anySheet, fc.nat(), (body, pick) => {
      const lines = linesOf(body);
      const twin = lines[pick % lines.length]!.code;
      const groups = body.groups.map((group, at) => (at === 0 ? { ...group, code: twin } : group));
      expect(whyNotBalanced({ ...body, groups }).map(({ code }) => code)).toContain('criteria.code-twice');
    }),
  );
});
