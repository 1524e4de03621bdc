import { expect, test } from 'vitest';
import type { Incident } from '#domain/incidents/incident.ts';
import { day } from '#domain/kernel/day.ts';
import { incidentCounts } from './yearFigures.ts';

const incident = (more: Partial<Incident>): Incident => ({
  ...{ id: '1', campaignId: '1', unitId: '1', kind: 'violation', lineCode: 'I.1', severity: null, count: 1, occurredOn: null },
  ...{ concludedOn: day('2026-03-10'), paper: 'Kết luận số 5/KL', recordedBy: '1', byUnitId: '1', version: 0 },
  ...{ clearedOn: null, clearedPaper: null },
  ...more,
});

test('incidents are counted by kind as they stood on a day, and one that was cleared counts no more', () => {
  const all = [
    incident({}),
    incident({ kind: 'count', count: 3 }),
    incident({ kind: 'discipline', concludedOn: day('2026-09-01') }),
    incident({ clearedOn: day('2026-05-01') }),
  ];
  const counts = (on: string) => incidentCounts(all, day(on)).map(({ count }) => count);
  expect(counts('2026-04-01')).toEqual([2, 0, 3, 0, 0, 0, 0]);
  expect(counts('2026-06-30')).toEqual([1, 0, 3, 0, 0, 0, 0]);
  expect(counts('2026-12-31')).toEqual([1, 1, 3, 0, 0, 0, 0]);
  expect(incidentCounts([], day('2026-12-31')).map(({ what }) => what)).toEqual([
    'Vi phạm đã kết luận',
    'Kỷ luật',
    'Số lượt hút thuốc, uống rượu bia',
    'Khiếu nại, tố cáo, phản ánh đã kết luận đúng',
    'Cháy nổ, tai nạn',
    'Kết luận thanh tra, kiểm tra',
    'Mất đoàn kết kéo dài',
  ]);
});
