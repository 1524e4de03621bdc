import { expect, test } from 'vitest';
import { linesOf } from '#domain/criteria/scoreSheet.ts';
import { sheetFromPlan } from '#domain/criteria/sheetFromPlan.ts';
import { offerOf } from '#domain/enrolments/offer.ts';
import { readPlanFile } from '#papers/read/readPlan.ts';
import { unionPlan } from './unionPlan.ts';

test('a union’s plan has twenty-three contents for a person, two of them for who manages, and four steps of carrying it out', async () => {
  const reading = await readPlanFile(new TextEncoder().encode(unionPlan), { fileName: 'ke-hoach.txt' });
  const { commitments } = offerOf(reading);
  expect([commitments.length, commitments.filter(({ onlyManagers }) => onlyManagers).length]).toEqual([23, 2]);
  expect(reading.criteriaGroups.map(({ audience, items }) => [audience, items.length])).toEqual([
    ['collective', 8],
    ['individual', 7],
  ]);
  expect(linesOf(sheetFromPlan(reading))).toHaveLength(11);
  expect(reading.bodies.flatMap(({ tasks }) => tasks)).toHaveLength(4);
  expect(reading.period).toMatchObject({ from: '2023-10-01', to: '2024-09-30' });
});
