import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dayOf, startOf } from '#domain/kernel/day.ts';
import { readPlanFile } from '#papers/read/readPlan.ts';
import { openSite, type Site } from '#server/site.ts';
import { provincePlan } from '../provincePlan.ts';
import { liveProvince, type ProvinceLived } from './liveProvince.ts';
import { fateOf, holdsOne } from './provinceWork.ts';
import { type ProvinceWorld, populateProvince } from './provinceWorld.ts';
import { fullSize, unionsOf } from './units.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'datchuan-tinh-'));
const plan = { bytes: new TextEncoder().encode(provincePlan), name: 'ke-hoach.txt' };
let site: Site;
let world: ProvinceWorld;
let lived: ProvinceLived;

beforeAll(async () => {
  const startDay = dayOf(2022, 1, 4);
  site = await openSite({ dataDir, kind: 'demo', name: 'Tỉnh Thanh Lộc', clock: startOf(startDay) });
  const size = { unions: 7, memberUnions: 5, people: 80 };
  ({ world } = await populateProvince(site, { startDay, size }, () => undefined));
  lived = await liveProvince(world, plan, 2);
}, 600_000);

afterAll(async () => {
  await site?.close();
  rmSync(dataDir, { recursive: true, force: true });
});

test('the plan of the federation is read without a finding but that nobody signed it by name', async () => {
  const { findings, period } = await readPlanFile(plan.bytes, { fileName: plan.name });
  expect(findings.map(({ code }) => code)).toEqual(['missing-signatory']);
  expect(period).toMatchObject({ from: '2022-01-01', to: '2022-12-31' });
});

test('the whole federation has the unions and the people that it is said to have, all of other names', () => {
  const all = unionsOf(fullSize);
  expect([all.filter(({ isMember }) => !isMember).length, all.filter(({ isMember }) => isMember).length]).toEqual([43, 41]);
  const people = all.flatMap(({ posts }) => posts);
  expect([people.length, new Set(people.map(({ name }) => name)).size]).toEqual([2984, 2984]);
  expect(new Set(all.map(({ name }) => name)).size).toBe(84);
});

test('every unit’s year is in one place: assessed with all its columns, or not enrolled, or taken back, or never handed in', () => {
  for (const year of [2022, 2023]) {
    const scored = lived.assessments.filter((one) => one.year === year).map(({ unit }) => unit);
    const left = world.parties.filter((party) => ['unenrolled', 'withdrawn', 'never-submitted'].includes(fateOf(party, year)));
    expect([...scored, ...left.map(({ name }) => name)].sort()).toEqual(world.parties.map(({ name }) => name).sort());
  }
  for (const { self, co, appraised, decided, qualified, reasons } of lived.assessments) {
    expect([self, co, appraised].every((points) => points > 0 && points <= 100)).toBe(true);
    expect(decided).toBe(appraised);
    expect(reasons.length > 0).toBe(!qualified);
  }
});

test('a title for the first time goes to whoever qualified in both years, and to nobody else', () => {
  const qualified = (year: number) => (name: string) =>
    lived.assessments.some((one) => one.year === year && one.unit === name && one.qualified);
  const earned = world.parties.filter((party) => !holdsOne(party) && qualified(2022)(party.name) && qualified(2023)(party.name));
  expect(lived.titles.map(({ unit }) => unit).sort()).toEqual(earned.map(({ name }) => name).sort());
  expect(earned.length).toBeGreaterThan(3);
  expect(earned.length).toBeLessThan(world.parties.length);
  expect(
    lived.titles.every(({ year, certificate, credential }) => year === 2023 && existsSync(certificate) && existsSync(credential)),
  ).toBe(true);
});
