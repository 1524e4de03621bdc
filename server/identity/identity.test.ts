import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/identity.ts';
import { firstLink } from '#server/main.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

test('a person signs in and sees their own seats and the day of the site', async () => {
  const answer = await world.as('an')(api.whoAmI);
  expect(answer.status).toBe(200);
  expect(answer.body.person).toEqual({ id: world.cast.person.an, fullName: 'Đàm Thị Hoài An' });
  expect(answer.body.seats.map((seat: { roleName: string; unitName: string }) => [seat.roleName, seat.unitName])).toEqual([
    ['Văn thư, thư ký Ban vận động', 'Trường THCS Thị trấn Bến Sậy'],
  ]);
  expect(answer.body.site.today).toBe('2021-03-01');
});

test('nobody signed in gets 401 and nothing else', async () => {
  expect((await world.as(null)(api.whoAmI)).codes).toEqual(['kernel.not-signed-in']);
});

test('a site with accounts prints no first link', async () => {
  expect(await firstLink(world.site)).toBeUndefined();
});

test('an invitation is for administrators; a stranger does not learn that the person exists', async () => {
  const input = { personId: world.cast.person.hanh, email: 'hanh.moi@thu.example' };
  const before = await world.rows();
  expect(await world.as('giang')(api.invite, input)).toMatchObject({ status: 404, codes: ['people.not-found'] });
  expect((await world.as('kien')(api.invite, input)).codes).toEqual(['identity.already-signs-in']);
  expect(await world.rows()).toEqual(before);
});

test('an unknown link says no more than that it cannot be used', async () => {
  expect(await world.as(null)(api.showSignInLink, { token: 'khong-co' })).toMatchObject({
    status: 404,
    codes: ['identity.link-not-valid'],
  });
});

test('a request from another origin is refused before anything is read', async () => {
  const answer = await world.as('kien')(
    api.invite,
    { personId: world.cast.person.hanh, email: 'x@thu.example' },
    { origin: 'https://khac.example' },
  );
  expect(answer).toMatchObject({ status: 403, codes: ['kernel.foreign-origin'] });
});
