import { createHmac } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestSite, testSite } from '#tests/support/site.ts';

const hour = 3_600_000;
let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

async function me(cookie: string) {
  const answer = await world.web.server.inject({ url: '/api/me', headers: { cookie } });
  return answer.statusCode === 200 ? answer.json().person.id : answer.statusCode;
}

const named = async (name: 'an' | 'binh') => /^(.+)=(.+)$/.exec(await world.cookieOf(name))!.slice(1) as [string, string];
const tokenIn = (value: string) => decodeURIComponent(value).split('.')[0]!;
const signed = (token: string, secret: string) =>
  encodeURIComponent(`${token}.${createHmac('sha256', secret).update(token).digest('base64')}`);

const endsIn = (token: string, milliseconds: number) =>
  world.site.db
    .updateTable('auth_session')
    .set({ expires_at: new Date(Date.now() + milliseconds).toISOString() })
    .where('token', '=', token)
    .execute();
const hoursLeft = async (token: string) => {
  const { expires_at: ends } = await world.site.db
    .selectFrom('auth_session')
    .select('expires_at')
    .where('token', '=', token)
    .executeTakeFirstOrThrow();
  return (Date.parse(ends) - Date.now()) / hour;
};

test('a cookie is its signer’s: what this site did not sign is nobody’s', async () => {
  const [name, an] = await named('an');
  const [, binh] = await named('binh');
  const [token, signature] = decodeURIComponent(an).split('.') as [string, string];
  expect([await me(`${name}=${an}`), await me(`a=1; ${name}=${an}; b=2`)]).toEqual(Array(2).fill(world.cast.person.an));
  expect(await me(`${name}=${signed(token, world.site.sessionSecret)}`)).toBe(world.cast.person.an);
  const others = [
    signed(token, `${world.site.sessionSecret}x`),
    encodeURIComponent(`${tokenIn(binh)}.${signature}`),
    encodeURIComponent(`${token}.`),
    encodeURIComponent(token),
    signed('khong-co-phien-nay', world.site.sessionSecret),
    '%E0%A4%A',
    '',
  ];
  for (const other of others) expect([other, await me(`${name}=${other}`)]).toEqual([other, 401]);
  expect(await me(`khac=${an}`)).toBe(401);
});

test('a session that is used on another day begins anew; one that is over is nobody’s, signed or not', async () => {
  const [name, value] = await named('binh');
  const token = tokenIn(value);
  await endsIn(token, 6.5 * 24 * hour);
  expect(await me(`${name}=${value}`)).toBe(world.cast.person.binh);
  expect(await hoursLeft(token)).toBeLessThan(6.6 * 24);
  await endsIn(token, 5 * 24 * hour);
  expect(await me(`${name}=${value}`)).toBe(world.cast.person.binh);
  expect(await hoursLeft(token)).toBeGreaterThan(6.9 * 24);
  await endsIn(token, -hour);
  expect(await me(`${name}=${value}`)).toBe(401);
});

test('who sits nowhere is still known; who signed out is not', async () => {
  const [name, value] = await named('an');
  await world.site.db.deleteFrom('seat').where('person_id', '=', world.cast.person.an).execute();
  expect(await me(`${name}=${value}`)).toBe(world.cast.person.an);
  await world.web.server.inject({
    method: 'POST',
    url: '/api/auth/sign-out',
    headers: { cookie: `${name}=${value}` },
    payload: {},
  });
  expect(await me(`${name}=${value}`)).toBe(401);
});
