import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyScores, anySheet } from '#tests/support/anySheet.ts';
import { judge } from '../criteria/judgement.ts';
import { linesOf } from '../criteria/scoreSheet.ts';
import { day } from '../kernel/day.ts';
import { clear, type Incident, violationsAmong, whyNotRecord } from './incident.ts';

const blank: Incident = {
  id: '',
  campaignId: 'c',
  unitId: 'u',
  kind: 'violation',
  lineCode: 'I.1',
  severity: null,
  count: 1,
  occurredOn: null,
  concludedOn: day('2021-03-01'),
  paper: 'x',
  recordedBy: 'p',
  byUnitId: 'u',
  clearedOn: null,
  clearedPaper: null,
  version: 1,
};

test('whatever the order of recording and clearing, what counts is what a recomputation from nothing finds', () => {
  const act = fc.record({
    clears: fc.boolean(),
    which: fc.nat(9),
    line: fc.constantFrom('I.1', 'I.2'),
    count: fc.integer({ min: 1, max: 5 }),
  });
  fc.assert(
    fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
      const incidents: Incident[] = [];
      const expected = new Map<string, { lineCode: string; severity: null; count: number }>();
      for (const { clears, which, line, count } of acts) {
        const found = incidents[which];
        if (!clears) {
          const added = { ...blank, id: String(incidents.length), lineCode: line, count };
          incidents.push(added);
          expected.set(added.id, { lineCode: line, severity: null, count });
        } else if (found && found.clearedOn === null) {
          incidents[which] = clear(
            found,
            { clearedOn: day('2021-04-01'), paper: 'y', version: found.version },
            [],
            day('2021-05-01'),
          );
          expected.delete(found.id);
        }
      }
      expect(violationsAmong(incidents)).toEqual(expect.arrayContaining([...expected.values()]));
      expect(violationsAmong(incidents)).toHaveLength(expected.size);
      expect(violationsAmong([...incidents].reverse())).toEqual(violationsAmong(incidents));
    }),
  );
});

test('what is still open is never recorded, so that it lowers nothing and blocks nothing', () => {
  const body = anySheet.chain((sheet) => fc.tuple(fc.constant(sheet), anyScores(sheet)));
  fc.assert(
    fc.property(body, fc.nat(), fc.integer({ min: 1, max: 9 }), ([sheet, scores], pick, count) => {
      const lineCode = linesOf(sheet)[pick % linesOf(sheet).length]!.code;
      const complaint = {
        kind: 'violation',
        lineCode,
        severity: null,
        count,
        occurredOn: null,
        concludedOn: day('2021-03-01'),
        paper: 'Đơn số 1',
      } as const;
      const year = { year: 2021, sheet, staff: [], isBySuperior: false };
      const against = (concluded: boolean) =>
        whyNotRecord({ ...complaint, concluded }, year, day('2021-05-01')).map(({ code }) => code);
      expect(against(false)).toEqual(['incidents.not-concluded']);
      expect(against(true)).toEqual([]);
      expect(judge(sheet, scores, violationsAmong([]))).toEqual(judge(sheet, scores, []));
    }),
  );
});
