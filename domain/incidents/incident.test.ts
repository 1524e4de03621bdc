import { describe, expect, test } from 'vitest';
import type { SheetBody } from '../criteria/scoreSheet.ts';
import { day } from '../kernel/day.ts';
import { clear, effectOf, type Incident, type NewIncident, violationsAmong, whyNotClear, whyNotRecord } from './incident.ts';

const line = (code: string, kind: 'none' | 'qualitative', isKnockout = false) => ({
  code,
  text: code,
  maxPoints: 100,
  measure: kind === 'none' ? { kind, of: 'người' } : { kind },
  isKnockout,
  evidence: null,
});
const lines = [line('I.1', 'qualitative'), line('I.2', 'none'), line('I.3', 'none', true)];
const sheet = {
  groups: [{ code: 'I', text: '', minPoints: 0, maxPoints: 300, lines }],
  passPoints: 0,
  blockingSeverity: 'warning',
} as unknown as SheetBody;
const staff = [{ fullName: 'Tạ Minh Hạnh', position: 'Giáo viên' }];
const year = { year: 2021, sheet, staff, isBySuperior: false };
const today = day('2021-06-15');
const added: NewIncident = {
  kind: 'count',
  lineCode: 'I.2',
  severity: null,
  count: 2,
  occurredOn: null,
  concluded: true,
  concludedOn: day('2021-06-01'),
  paper: 'Biên bản số 05/BB ngày 01/6/2021 của Ban Thanh tra nhân dân',
};
const { concluded: _, ...facts } = added;
const incident: Incident = {
  ...facts,
  id: 'i',
  campaignId: 'c',
  unitId: 'u',
  byUnitId: 'u',
  recordedBy: 'p',
  clearedOn: null,
  clearedPaper: null,
  version: 1,
};

describe('recording', () => {
  test('what a paper concludes is free', () => {
    expect(whyNotRecord(added, year, today)).toEqual([]);
    expect(whyNotRecord({ ...added, kind: 'discipline', severity: 'warning' }, year, today)).toEqual([]);
  });

  test('an open complaint has one reason only, whatever else is wrong', () => {
    expect(whyNotRecord({ ...added, concluded: false, lineCode: 'X' }, year, today)).toEqual([
      { kind: 'input', code: 'incidents.not-concluded', at: 'concluded' },
    ]);
  });

  test('every reason at once', () => {
    const wrong = {
      ...added,
      lineCode: 'X',
      severity: 'warning' as const,
      concludedOn: day('2020-12-31'),
      paper: 'Biên bản về cô Hạnh',
    };
    expect(whyNotRecord(wrong, year, today).map(({ code }) => code)).toEqual([
      'incidents.no-such-line',
      'incidents.severity-of-discipline',
      'incidents.outside-year',
      'incidents.names-a-person',
    ]);
  });
});

describe('its effect', () => {
  test.each([
    ['I.1', null, 'noted'],
    ['I.2', null, 'caps'],
    ['I.3', null, 'disqualifies'],
    ['I.1', 'reprimand', 'noted'],
    ['I.1', 'warning', 'disqualifies'],
    ['I.3', 'reprimand', 'caps'],
  ] as const)('on %s with severity %s it %s', (lineCode, severity, effect) => {
    expect(effectOf({ ...incident, lineCode, severity }, sheet)).toBe(effect);
  });

  test('is undone once it is cleared by a later paper', () => {
    const clearing = { clearedOn: day('2021-06-10'), paper: 'Kết luận số 9/KL', version: 1 };
    const cleared = clear(incident, clearing, staff, today);
    expect(cleared).toEqual({ ...incident, clearedOn: '2021-06-10', clearedPaper: 'Kết luận số 9/KL', version: 2 });
    expect(effectOf(cleared, sheet)).toBe('undone');
    expect(violationsAmong([incident, cleared])).toEqual([{ lineCode: 'I.2', severity: null, count: 2 }]);
    expect(whyNotClear(cleared, clearing, staff, today)).toEqual([{ kind: 'state', code: 'incidents.already-cleared' }]);
  });

  test('is not undone by an older paper, one from the future, a stale reading or a name', () => {
    const codes = (clearing: Parameters<typeof whyNotClear>[1]) =>
      whyNotClear(incident, clearing, staff, today).map(({ code }) => code);
    expect(codes({ clearedOn: day('2021-05-31'), paper: 'x', version: 1 })).toEqual(['incidents.cleared-before-concluded']);
    expect(codes({ clearedOn: day('2021-06-16'), paper: 'x', version: 1 })).toEqual(['incidents.in-the-future']);
    expect(codes({ clearedOn: today, paper: 'Tạ Minh Hạnh không có lỗi', version: 0 })).toEqual([
      'kernel.stale',
      'incidents.names-a-person',
    ]);
  });
});
