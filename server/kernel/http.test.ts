import { afterAll, beforeAll, expect, test } from 'vitest';
import * as enrolments from '#api/enrolments.ts';
import * as identity from '#api/identity.ts';
import * as org from '#api/org.ts';
import * as people from '#api/people.ts';
import { emailOf, passwordOf } from '#tests/support/cast.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let cookie: string;
beforeAll(async () => {
  world = await testSite();
  const payload = { email: emailOf('kien'), password: passwordOf('kien') };
  const answer = await world.web.server.inject({ method: 'POST', url: '/api/auth/sign-in/email', payload });
  cookie = answer.cookies.map(({ name, value }) => `${name}=${encodeURIComponent(value)}`).join('; ');
});
afterAll(() => world.close());

/** A request as nobody's browser sends it. */
async function raw(url: string, payload: string | Buffer, headers: Record<string, string> = {}) {
  const answer = await world.web.server.inject({ method: 'POST', url, payload, headers: { cookie, ...headers } });
  const refusals = (answer.json() as { refusals?: { code: string; at?: string }[] }).refusals ?? [];
  return [answer.statusCode, ...refusals.map(({ code, at }) => (at ? `${code} ${at}` : code))];
}
const json = { 'content-type': 'application/json' };
const form = { 'content-type': 'multipart/form-data; boundary=x' };
const part = (name: string, text: string) => `--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n--x--\r\n`;
const units = '/api/units';

test('what is no object, no JSON or holds a NUL is refused as input, never a fault', async () => {
  const before = await world.rows();
  for (const body of ['{', '"chữ"', '[]', '7'])
    expect([body, (await raw(units, body, json)).slice(0, 2)]).toEqual([body, [422, 'kernel.wrong-form']]);
  for (const body of ['{', '"chữ"', '[]', '7']) {
    const answer = await raw(units, part('input', body), form);
    expect([body, answer[0], String(answer[1]).split(' ')[0]]).toEqual([body, 422, 'kernel.wrong-form']);
  }
  expect(await raw(units, '{"name":"a\\u0000b"}', json)).toEqual([422, 'kernel.wrong-form name']);
  expect(await raw(units, '{"place":[{"a":"\\u0000"}]}', json)).toEqual([422, 'kernel.wrong-form place.0.a']);
  expect((await world.as('kien')(org.listUnits, { search: 'a\u0000' })).codes).toEqual(['kernel.wrong-form']);
  expect(await world.rows()).toEqual(before);
});

test('a write is taken from our own pages and from programs, not from another site, whatever it says of itself', async () => {
  const body = '{}';
  const foreign: Record<string, string>[] = [
    { origin: 'https://khac.example' },
    { origin: 'null' },
    { origin: 'không phải địa chỉ' },
    { origin: 'http://localhost.khac.example' },
    { 'sec-fetch-site': 'cross-site' },
  ];
  for (const headers of foreign) {
    const answer = await raw(units, body, { ...json, ...headers });
    expect([headers, answer]).toEqual([headers, [403, 'kernel.foreign-origin']]);
  }
  const own: Record<string, string>[] = [
    {},
    { origin: 'http://localhost:3000', host: 'localhost:3000' },
    { 'sec-fetch-site': 'same-origin' },
  ];
  for (const headers of own) {
    expect((await raw(units, body, { ...json, ...headers }))[0]).toBe(422);
  }
});

test('a key that no client makes is refused, and an empty one is none', async () => {
  const key = (text: string) => ({ ...json, 'idempotency-key': text });
  expect(await raw(units, '{}', key('x'.repeat(5000)))).toEqual([422, 'kernel.wrong-form Idempotency-Key']);
  const input = { name: 'Tổ Một', from: '2021-03-01' };
  const teams = `/api/units/${world.cast.unit.school}/teams`;
  expect(await raw(teams, JSON.stringify(input), key(' '))).toEqual([200]);
  expect(await raw(teams, JSON.stringify({ ...input, name: 'Tổ Hai' }), key(' '))).toEqual([200]);
});

test('what was written in one person’s name is not taken from the session of another, and leaves no trace', async () => {
  const team = JSON.stringify({ name: 'Tổ Ba', from: '2021-03-01' });
  const teams = `/api/units/${world.cast.unit.school}/teams`;
  const before = await world.rows();
  expect(await raw(teams, team, { ...json, 'acting-person': world.cast.person.an })).toEqual([409, 'kernel.other-person']);
  expect(await world.rows()).toEqual(before);
  expect(await raw(teams, team, { ...json, 'acting-person': world.cast.person.kien })).toEqual([200]);
});

test('a form that did not arrive whole, or has too many parts, is said to be so', async () => {
  const whole = part('input', '{"name":"Tổ Năm","from":"2021-03-01"}').replace(
    '--x--',
    '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF',
  );
  expect(await raw(units, whole, form)).toEqual([422, 'kernel.broken-off']);
  const files = Array.from(
    { length: 5 },
    (_, at) => `--x\r\ncontent-disposition: form-data; name="f${at}"; filename="a"\r\n\r\n%\r\n`,
  );
  expect(await raw(units, `${files.join('')}--x--\r\n`, form)).toEqual([422, 'kernel.wrong-form']);
  expect(await raw(units, `{"name":"${'x'.repeat(9_000_000)}"}`, json)).toEqual([422, 'kernel.body-too-large']);
});

test('strangers send no files where none is asked for', async () => {
  expect(await raw('/api/invitation', part('input', '{}'), form)).toEqual([422, 'kernel.wrong-form']);
});

test('a search takes its signs as letters: nothing of it is a pattern', async () => {
  for (const search of ['%', '_', '\\', '%%', "'", '"; drop table person; --']) {
    expect([search, (await world.as('kien')(org.listUnits, { search })).body.total]).toEqual([search, 0]);
    const asked = { unitId: world.cast.unit.school, search };
    expect([search, (await world.as('kien')(people.listPeople, asked)).body.total]).toEqual([search, 0]);
    expect([search, (await world.as('dung')(enrolments.listEnrolments, { search })).status]).toEqual([search, 200]);
  }
  expect((await world.as('kien')(org.listUnits, { search: 'BẾN\u200b sậy'.normalize('NFD') })).body.total).toBeGreaterThan(0);
});

test('a staff code is no key to a person for those who are not shown it', async () => {
  const person = await world.as('kien')(people.showPerson, { personId: world.cast.person.hanh });
  const { fullName, email, version } = person.body;
  await world.as('kien')(people.changePerson, { personId: world.cast.person.hanh, fullName, email, version, staffCode: 'CB-77' });
  const asked = { unitId: world.cast.unit.school, search: 'cb-77' };
  expect((await world.as('kien')(people.listPeople, asked)).body.total).toBe(1);
  expect((await world.as('an')(people.listPeople, asked)).body.total).toBe(0);
});

test('a year or a version that no calendar has is refused at its field', async () => {
  for (const year of ['2147483648', '-1', '1e308', '9007199254740993']) {
    expect((await world.as('dung')(enrolments.listEnrolments, { year })).status).toBe(422);
  }
  const change = { personId: world.cast.person.hanh, fullName: 'Tạ Minh Hạnh', staffCode: null, email: null };
  const answer = await world.as('kien')(people.changePerson, { ...change, version: 2_147_483_648 });
  expect(answer.codes).toEqual(['kernel.too-large']);
});

test('what nobody sees is not kept in a name, and letters composed in parts are composed', async () => {
  const name = '\u202eTổ\u200b \u00adBa\u0007 '.normalize('NFD');
  await world.as('kien')(org.addTeam, { unitId: world.cast.unit.school, name, from: '2021-03-01' });
  const { teams } = (await world.as('kien')(org.showUnit, { unitId: world.cast.unit.school })).body;
  expect(teams.map((team: { name: string }) => team.name)).toContain('Tổ Ba');
});

test('fields that nobody asked for change nothing: no seat, no state, no version comes in with a form', async () => {
  const more = { id: world.cast.person.an, role: 'authority', isOperator: true, state: 'accepted', personId: 'x' };
  const input = { name: 'Tổ Tư', from: '2021-03-01', ...more };
  expect((await world.as('kien')(org.addTeam, { unitId: world.cast.unit.school, ...input })).status).toBe(200);
  expect((await world.as('an')(identity.whoAmI, more)).body.seats).toHaveLength(1);
  const seats = await world.site.db.selectFrom('seat').select('id').where('role', '=', 'authority').execute();
  expect(seats).toHaveLength(1);
});
