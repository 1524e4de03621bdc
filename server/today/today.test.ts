import { afterAll, beforeAll, expect, test } from 'vitest';
import * as identity from '#api/identity.ts';
import * as api from '#api/today.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

test('a home without anything waiting answers with empty lists', async () => {
  expect(await world.as('an')(api.showToday)).toMatchObject({ status: 200, body: { tasks: [], waits: [], years: [], notices: [] } });
});

test("a demo's day moves forward for everybody, and never back", async () => {
  expect((await world.as('hanh')(api.moveDay, { to: '2021-03-05' })).body).toEqual({ today: '2021-03-05' });
  expect((await world.as('an')(identity.whoAmI)).body.site.today).toBe('2021-03-05');
  const before = await world.rows();
  expect((await world.as('hanh')(api.moveDay, { to: '2021-03-05' })).codes).toEqual(['today.not-forward']);
  expect((await world.as('hanh')(api.moveDay, { to: '2023-03-05' })).codes).toEqual(['today.not-forward']);
  expect(await world.rows()).toEqual(before);
});
