import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as orgApi from '#api/org.ts';
import * as todayApi from '#api/today.ts';
import { dayOf, startOf } from '#domain/kernel/day.ts';
import { readPlanFile } from '#papers/read/readPlan.ts';
import { openSite, type Site } from '#server/site.ts';
import type { SignIn } from '../accounts.ts';
import { provincePlan } from '../provincePlan.ts';
import { liveProvince, type ProvinceLived } from './liveProvince.ts';
import { holdsOne } from './provinceWork.ts';
import { type Party, type ProvinceWorld, populateProvince } from './provinceWorld.ts';
import { fullSize, unionsOf } from './units.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'datchuan-tinh-'));
const plan = { bytes: new TextEncoder().encode(provincePlan), name: 'ke-hoach.txt' };
let site: Site;
let world: ProvinceWorld;
let begun: readonly Party[];
let signIns: readonly SignIn[];
let lived: ProvinceLived;

beforeAll(async () => {
  const startDay = dayOf(2022, 1, 4);
  site = await openSite({ dataDir, kind: 'demo', name: 'Tỉnh Thanh Lộc', clock: startOf(startDay) });
  const size = { unions: 7, memberUnions: 5, people: 80 };
  const { world: made, admin } = await populateProvince(site, { startDay, size }, () => undefined);
  world = made;
  begun = world.parties;
  lived = await liveProvince(world, plan, 5);
  signIns = [admin, ...lived.signIns];
}, 1_200_000);

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

test('every launched year of every unit is counted once, in its own units and in today’s, and what is counted is what was lived', () => {
  const { sums, faults } = lived.reports;
  expect(faults).toEqual([]);
  const [was, now] = (['was', 'now'] as const).map((geography) =>
    sums.filter((sum) => sum.geography === geography).map(({ geography: _, ...figures }) => figures),
  );
  expect(was).toEqual(now);
  expect(was!.map(({ year, launched }) => [year, launched])).toEqual([
    [2022, 12],
    [2023, 12],
    [2024, 12],
    [2025, 13],
    [2026, 9],
    [2027, 9],
  ]);
  // Two departments that merged took their enrolment back, the dissolved association never handed in.
  expect(was![3]).toMatchObject({ withdrawn: 3, notAssessed: 1 });
  expect(was!.reduce((sum, { revoked }) => sum + revoked, 0)).toBe(1);
});

test('a year has all its columns, and a reason where it does not qualify', () => {
  expect(lived.assessments.length).toBeGreaterThan(40);
  for (const { self, co, appraised, decided, qualified, reasons } of lived.assessments) {
    expect([self, co, appraised].every((points) => points > 0 && points <= 100)).toBe(true);
    expect(decided).toBe(appraised);
    expect(reasons.length > 0).toBe(!qualified);
  }
});

test('the first titles go to whoever qualified in both years, five years in a row across the reform to whoever held one', () => {
  const qualified = (name: string, year: number) =>
    lived.assessments.some((one) => one.year === year && one.unit === name && one.qualified);
  const earned = begun.filter((party) => !holdsOne(party) && [2022, 2023].every((year) => qualified(party.name, year)));
  const first = lived.titles.filter(({ year }) => year === 2023);
  expect(first.map(({ unit }) => unit).sort()).toEqual(earned.map(({ name }) => name).sort());
  expect(earned.length).toBeGreaterThan(3);
  const held = begun.filter(
    (party) => holdsOne(party) && [2022, 2023, 2024, 2025, 2026].every((year) => qualified(party.name, year)),
  );
  const last = lived.titles.filter(({ year }) => year === 2026).map(({ unit }) => unit);
  expect(held.length).toBeGreaterThan(0);
  expect(last).toEqual(expect.arrayContaining(held.map(({ name }) => name)));
  expect(lived.titles.every(({ certificate, credential }) => existsSync(certificate) && existsSync(credential))).toBe(true);
});

test('after the reform there is one province, and its federation receives what was sent to those before it', async () => {
  const { units } = await world.stage.as(world.administrator)(orgApi.listUnits, { most: 1000 });
  const names = units.map(({ name }) => name);
  expect(units.filter(({ type }) => type === 'province').map(({ code }) => code)).toEqual(['TLM']);
  expect(units.filter(({ type }) => type === 'district')).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(['Sở Nông nghiệp và Môi trường tỉnh Thanh Lộc', 'Xã Bến Sậy', 'Xã Bến Lau']));
  expect(names).not.toContain('Công đoàn Viên chức tỉnh Thanh Lộc');
  const agencies = units.filter(({ type, code }) => type === 'agency' && code !== 'NNMT');
  expect(agencies.filter(({ hasUnion }) => hasUnion)).toEqual([]);
});

test('whoever signs in finds work of theirs', async () => {
  const waiting: [string, number][] = [];
  for (const { email } of signIns) {
    const { id } = await site.db.selectFrom('person').select('id').where('email', '=', email).executeTakeFirstOrThrow();
    waiting.push([email, (await world.stage.as(id)(todayApi.showToday, {})).tasks.length]);
  }
  expect(waiting.filter(([, tasks]) => tasks === 0).map(([email]) => email)).toEqual([]);
});
