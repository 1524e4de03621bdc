import { expect, test } from 'vitest';
import { quotaConflicts } from '#domain/plans/quotas.ts';
import { readPlanFile } from '#papers/read/readPlan.ts';
import { samplePlan } from './samplePlan.ts';
import { townScenarioFor } from './scenario.ts';
import { townPlan } from './townPlan.ts';

const read = async (text: string) => await readPlanFile(new TextEncoder().encode(text), { fileName: 'ke-hoach.txt' });
const scenarioOf = async (text: string, named?: string) => townScenarioFor(await read(text), text, named, 2026);

test('a town’s plan says twice how many persons are commended, and not the same number', async () => {
  const reading = await read(townPlan);
  expect(quotaConflicts(reading.quotas).map(({ audience, sides }) => [audience, sides.map(({ max }) => max)])).toEqual([
    ['individual', [12, 20]],
  ]);
  expect(reading.quotas.map(({ min, max }) => [min, max])).toEqual([
    [5, 10],
    [10, 12],
    [undefined, 10],
    [undefined, 20],
  ]);
  expect(reading.dossier).toHaveLength(3);
  expect(reading.deadlines).toMatchObject([{ date: '2024-12-10', meaning: 'before' }]);
});

test('a contest is held by a people’s committee that commends; its name is the plan’s own', async () => {
  expect(await scenarioOf(townPlan)).toMatchObject({ unitName: 'Ủy ban nhân dân thị xã Hòn Chuông', firstYear: 2024 });
  const renamed = townPlan.replaceAll('THỊ XÃ HÒN CHUÔNG', 'HUYỆN ĐỒI LAU').replaceAll('thị xã Hòn Chuông', 'huyện Đồi Lau');
  expect(await scenarioOf(renamed)).toMatchObject({ unitName: 'Ủy ban nhân dân huyện Đồi Lau' });
  expect(await scenarioOf(samplePlan)).toBeUndefined();
  const own = townPlan.slice(0, townPlan.indexOf('IV. CÔNG TÁC')) + townPlan.slice(townPlan.indexOf('V. TỔ CHỨC'));
  expect(await scenarioOf(own)).toBeUndefined();
  expect(await scenarioOf(samplePlan, 'town')).toMatchObject({ unitName: 'Ủy ban nhân dân thị xã Hòn Chuông' });
});
