import { afterAll, beforeAll, expect, test } from 'vitest';
import * as identity from '#api/identity.ts';
import * as api from '#api/today.ts';
import { launchedYear } from '#tests/support/assessments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

test('a home without anything waiting answers with empty lists', async () => {
  expect(await world.as('an')(api.showToday)).toMatchObject({
    status: 200,
    body: { tasks: [], waits: [], years: [], notices: [] },
  });
});

test('an administrator is told which units nobody can act for; the clerk is not', async () => {
  const codes = async (name: 'kien' | 'an') =>
    (await world.as(name)(api.showToday)).body.tasks.map((task: { code: string; title: string }) => [task.code, task.title]);
  expect(await codes('kien')).toEqual([['today.give-seats', '1 đơn vị chưa có văn thư hoặc người đứng đầu trong hệ thống']]);
  expect(await codes('an')).toEqual([]);
});

test("a demo's day moves forward for everybody, and never back", async () => {
  expect((await world.as('hanh')(api.moveDay, { to: '2021-03-05' })).body).toEqual({ today: '2021-03-05' });
  expect((await world.as('an')(identity.whoAmI)).body.site.today).toBe('2021-03-05');
  const before = await world.rows();
  expect((await world.as('hanh')(api.moveDay, { to: '2021-03-05' })).codes).toEqual(['today.not-forward']);
  expect((await world.as('hanh')(api.moveDay, { to: '2023-03-05' })).codes).toEqual(['today.not-forward']);
  expect(await world.rows()).toEqual(before);
});

test('a year shows its twenty steps inside, the steps between to its superiors, nothing to others', async () => {
  const campaignId = await launchedYear(world, 2021);
  const yearsOf = async (name: 'hanh' | 'dung' | 'lien' | 'giang') =>
    (await world.as(name)(api.listYears, { campaignId })).body.years;
  const [inside] = await yearsOf('hanh');
  expect([inside.isInside, inside.stageName, inside.steps.length]).toEqual([true, 'Đang đăng ký', 20]);
  for (const name of ['dung', 'lien'] as const) {
    const [outside] = await yearsOf(name);
    expect(outside.isInside).toBe(false);
    expect(outside.steps.map((step: { number: number }) => step.number)).toEqual([7, 8, 14, 15, 16, 20]);
    expect(outside.steps.every((step: { link: string | null }) => step.link === null)).toBe(true);
  }
  expect(await yearsOf('giang')).toEqual([]);
});
