import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import * as api from '#api/identity.ts';
import * as people from '#api/people.ts';
import { emailOf, passwordOf } from '#tests/support/cast.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { mostFailures } from './attempts.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());
beforeEach(async () => void (await world.site.db.deleteFrom('sign_in_failure').execute()));

const signIn = async (email: string, password: string) => {
  const answer = await world.web.server.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload: { email, password } });
  return {
    status: answer.statusCode,
    body: answer.json(),
    cookie: answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; '),
  };
};
const codes = (body: { refusals: { code: string }[] }) => body.refusals.map((one) => one.code);
const tokenOf = (link: string) => link.split('/').at(-1)!;

test('ten wrong tries and the account waits, the right password too; an unknown address waits in the same way', async () => {
  for (const email of [emailOf('an'), 'khong-co@thu.example']) {
    for (let at = 0; at < mostFailures; at += 1) {
      const wrong = await signIn(email, 'sai mật khẩu');
      expect([wrong.status, codes(wrong.body)]).toEqual([403, ['identity.wrong-password']]);
    }
    const waiting = await signIn(email.toUpperCase(), passwordOf('an'));
    expect([waiting.status, codes(waiting.body), waiting.body.refusals[0].facts]).toEqual([
      409,
      ['identity.too-many-failures'],
      { minutes: 15, limit: mostFailures },
    ]);
  }
  expect((await signIn(emailOf('binh'), passwordOf('binh'))).status).toBe(200);
});

test('a hundred tries at once are no way round', async () => {
  const tries = await Promise.all(Array.from({ length: 40 }, () => signIn(emailOf('chau'), 'sai mật khẩu')));
  const looked = tries.filter(({ body }) => codes(body)[0] === 'identity.wrong-password').length;
  expect(looked).toBeLessThanOrEqual(mostFailures);
});

test('a right password forgets earlier failures, and old failures are forgotten by themselves', async () => {
  for (let at = 0; at < mostFailures - 1; at += 1) await signIn(emailOf('binh'), 'sai');
  expect((await signIn(emailOf('binh'), passwordOf('binh'))).status).toBe(200);
  for (let at = 0; at < mostFailures; at += 1) await signIn(emailOf('binh'), 'sai');
  await world.site.db
    .updateTable('sign_in_failure')
    .set({ at: new Date(Date.now() - 16 * 60_000).toISOString() })
    .execute();
  expect((await signIn(emailOf('binh'), passwordOf('binh'))).status).toBe(200);
});

test('nothing else of the sign-in library is open', async () => {
  for (const path of ['sign-up/email', 'change-password', 'update-user', 'request-password-reset']) {
    const payload = { email: 'x@thu.example', password: 'mat khau moi 1', name: 'x' };
    expect((await world.web.server.inject({ method: 'POST', url: `/api/auth/${path}`, payload })).statusCode).toBe(404);
  }
});

test('an invited person sets their own password once', async () => {
  const { body: added } = await world.as('kien')(people.addPerson, {
    unitId: world.cast.unit.school,
    fullName: 'Chử Thị Sen',
    staffCode: null,
    email: null,
    position: 'Giáo viên',
    staffClass: 'public-employee',
    teamId: null,
    manages: false,
    from: '2021-03-01',
    role: 'member',
    confirmed: false,
  });
  expect((await world.as('kien')(api.invite, { personId: added.id, email: emailOf('an') })).codes).toEqual([
    'identity.email-taken',
  ]);
  const { body } = await world.as('kien')(api.invite, { personId: added.id, email: 'Sen@thu.example' });
  const token = tokenOf(body.link);
  expect((await world.as(null)(api.showSignInLink, { token })).body).toEqual({
    purpose: 'invitation',
    fullName: 'Chử Thị Sen',
    email: 'sen@thu.example',
  });
  expect((await world.as(null)(api.acceptInvitation, { token, password: 'ngan' })).codes).toEqual(['kernel.too-small']);
  expect((await world.as(null)(api.acceptInvitation, { token, password: 'sen no giua ho' })).status).toBe(200);
  expect((await world.as(null)(api.acceptInvitation, { token, password: 'sen no giua ho' })).codes).toEqual([
    'identity.link-not-valid',
  ]);
  expect((await signIn('sen@thu.example', 'sen no giua ho')).status).toBe(200);
});

test('a link sets a password anew: sessions end, the person is told, nobody waits any more', async () => {
  const { cookie } = await signIn(emailOf('hanh'), passwordOf('hanh'));
  for (let at = 0; at < mostFailures; at += 1) await signIn(emailOf('hanh'), 'sai');
  expect((await world.as('an')(api.resetSignIn, { personId: world.cast.person.hanh })).codes).toEqual([
    'people.only-administrator',
  ]);
  const { body } = await world.as('kien')(api.resetSignIn, { personId: world.cast.person.hanh });
  const told = await world.site.db.selectFrom('notice').select('code').where('person_id', '=', world.cast.person.hanh).execute();
  expect(told).toContainEqual({ code: 'identity.notice-reset' });
  expect((await world.as(null)(api.acceptInvitation, { token: tokenOf(body.link), password: 'mat khau khac han' })).body).toEqual(
    {
      email: emailOf('hanh'),
    },
  );
  const me = await world.web.server.inject({ method: 'GET', url: '/api/me', headers: { cookie } });
  expect(me.statusCode).toBe(401);
  expect((await signIn(emailOf('hanh'), 'mat khau khac han')).status).toBe(200);
});

test('who sits above the administrator is not let in by them', async () => {
  const seat = { role: 'administrator', unitId: world.cast.unit.school, from: '2021-03-01', until: null, paper: null };
  await world.as('kien')(people.grantSeat, { ...seat, personId: world.cast.person.an });
  await world.as('kien')(people.grantSeat, {
    ...seat,
    role: 'reviewer',
    unitId: world.cast.unit.federation,
    personId: world.cast.person.binh,
  });
  expect((await world.as('an')(api.resetSignIn, { personId: world.cast.person.chau })).status).toBe(200);
  const before = await world.rows();
  expect((await world.as('an')(api.resetSignIn, { personId: world.cast.person.binh })).codes).toEqual(['people.sits-elsewhere']);
  expect((await world.as('an')(api.resetSignIn, { personId: world.cast.person.giang })).codes).toEqual(['people.not-found']);
  expect(await world.rows()).toEqual(before);
});

test('one’s own password changes with the current one, and every session ends', async () => {
  const change = { current: passwordOf('giang'), next: 'mot cau that dai' };
  expect((await world.as('giang')(api.changePassword, { ...change, current: 'khong phai' })).codes).toEqual([
    'identity.current-password-wrong',
  ]);
  expect((await world.as('giang')(api.changePassword, { ...change, next: change.current })).codes).toEqual([
    'identity.same-password',
  ]);
  expect((await world.as('giang')(api.changePassword, change)).body).toEqual({ email: emailOf('giang') });
  expect((await world.as('giang')(api.whoAmI)).status).toBe(401);
  expect((await signIn(emailOf('giang'), change.next)).status).toBe(200);
});

test('a password with marks fits however the machine composes its letters; an address pasted with unseen signs is the address', async () => {
  const next = 'sớm mai đường làng';
  await world.as('lien')(api.changePassword, { current: passwordOf('lien'), next: next.normalize('NFD') });
  expect((await signIn(emailOf('lien'), next.normalize('NFC'))).status).toBe(200);
  expect((await signIn(` \u200b${emailOf('lien').toUpperCase()}\ufeff `, next.normalize('NFD'))).status).toBe(200);
});

test('two who open one link at once: one sets the password, the other is told that it is used', async () => {
  const { body } = await world.as('kien')(api.resetSignIn, { personId: world.cast.person.dung });
  const token = tokenOf(body.link);
  const tries = ['mot cau that dai', 'hai cau that dai', 'ba cau that dai'].map((password) =>
    world.as(null)(api.acceptInvitation, { token, password }),
  );
  const statuses = (await Promise.all(tries)).map(({ status }) => status);
  expect(statuses.sort()).toEqual([200, 404, 404]);
});

test('a key keeps neither a password nor a link: the request runs again', async () => {
  const key = { 'idempotency-key': 'lien-ket' };
  const first = await world.as('kien')(api.resetSignIn, { personId: world.cast.person.chau }, key);
  const second = await world.as('kien')(api.resetSignIn, { personId: world.cast.person.chau }, key);
  expect(second.body.link).not.toBe(first.body.link);
  expect(await world.site.db.selectFrom('idempotency').select('action').where('key', '=', 'lien-ket').execute()).toEqual([]);
});

test('addresses made up by the thousand leave nothing behind', async () => {
  const old = { account: 'x'.repeat(64), at: new Date(Date.now() - 16 * 60_000).toISOString() };
  await world.site.db
    .insertInto('sign_in_failure')
    .values([1, 2, 3].map((number) => ({ ...old, id: `00000000-0000-7000-8000-00000000000${number}` })))
    .execute();
  await signIn('ai-do@thu.example', 'sai');
  expect(await world.site.db.selectFrom('sign_in_failure').select('id').execute()).toHaveLength(1);
});
