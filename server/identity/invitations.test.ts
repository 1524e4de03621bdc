import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/identity.ts';
import * as people from '#api/people.ts';
import { emailOf } from '#tests/support/cast.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

const add = async (fullName: string, role: string, email: string | null, unitId = world.cast.unit.school) => {
  const work = { position: 'Giáo viên', staffClass: 'public-employee', teamId: null, manages: false, from: '2021-03-01' };
  const person = { unitId, fullName, staffCode: null, email, role, confirmed: false };
  const { body } = await world.as('kien')(people.addPerson, { ...person, ...work });
  return body.id as string;
};
const listed = async (input: Record<string, string> = {}) => {
  const { body } = await world.as('kien')(api.listUninvited, input);
  return body.people.map((one: { fullName: string; roleNames: string[] }) => [one.fullName, one.roleNames]);
};

test('who holds a seat that acts and cannot sign in is listed; a unit lists its members too', async () => {
  expect(await listed()).toEqual([]);
  await add('Chử Thị Sen', 'clerk', 'sen@thu.example', world.cast.unit.otherSchool);
  await add('Chử Văn Bèo', 'member', 'beo@thu.example');
  expect(await listed()).toEqual([['Chử Thị Sen', ['Văn thư, thư ký Ban vận động']]]);
  expect(await listed({ unitId: world.cast.unit.school })).toEqual([['Chử Văn Bèo', ['Thành viên']]]);
  expect((await world.as('an')(api.listUninvited)).body).toEqual({ total: 0, people: [] });
  expect((await world.as('an')(api.listUninvited, { unitId: world.cast.unit.school })).body.total).toBe(0);
});

test('several are invited at once, each by a link that works once; the older link stops', async () => {
  const lan = await add('Chử Thị Lan', 'clerk', 'lan@thu.example', world.cast.unit.committee);
  const mai = await add('Chử Thị Mai', 'reviewer', 'mai@thu.example', world.cast.unit.committee);
  const { body: before } = await world.as('kien')(api.invite, { personId: lan, email: 'lan@thu.example' });
  const { body } = await world.as('kien')(api.inviteMany, {
    people: [
      { personId: mai, email: 'Mai.moi@thu.example' },
      { personId: lan, email: 'lan@thu.example' },
    ],
  });
  expect(body.links.map((one: { fullName: string; email: string }) => [one.fullName, one.email])).toEqual([
    ['Chử Thị Mai', 'mai.moi@thu.example'],
    ['Chử Thị Lan', 'lan@thu.example'],
  ]);
  const accept = (link: string) =>
    world.as(null)(api.acceptInvitation, { token: link.split('/').at(-1)!, password: 'mot cau that dai' });
  expect((await accept(before.link)).codes).toEqual(['identity.link-not-valid']);
  for (const { link } of body.links) expect((await accept(link)).status).toBe(200);
  expect((await accept(body.links[0].link)).codes).toEqual(['identity.link-not-valid']);
  const invited = await world.as('kien')(api.listUninvited);
  expect(invited.body.people.map((one: { fullName: string }) => one.fullName)).not.toContain('Chử Thị Lan');
});

test('one who cannot be invited stops all, with each reason at its line, and nothing is written', async () => {
  const good = await add('Chử Thị Cúc', 'clerk', 'cuc@thu.example', world.cast.unit.federation);
  const other = await add('Chử Thị Đào', 'reviewer', null, world.cast.unit.federation);
  const before = await world.rows();
  const ask = async (name: 'kien' | 'an', ...people: readonly (readonly [string, string])[]) =>
    await world.as(name)(api.inviteMany, { people: people.map(([personId, email]) => ({ personId, email })) });
  const refused = await ask(
    'kien',
    [good, 'cuc@thu.example'],
    [other, 'CUC@thu.example'],
    [world.cast.person.an, 'an.moi@thu.example'],
    [other, emailOf('an')],
  );
  expect(refused.body.refusals.map((one: { code: string; at: string }) => [one.code, one.at])).toEqual([
    ['identity.already-signs-in', 'people.2.email'],
    ['identity.invited-twice', 'people.1.email'],
    ['identity.invited-twice', 'people.3.email'],
  ]);
  expect((await ask('kien', [other, emailOf('an')])).codes).toEqual(['identity.email-taken']);
  expect((await ask('kien', [other, ''])).codes).toEqual(['kernel.missing']);
  expect((await ask('kien')).codes).toEqual(['kernel.missing']);
  expect((await ask('an', [good, 'cuc@thu.example'])).codes).toEqual(['people.not-found']);
  expect((await ask('an', [world.cast.person.binh, emailOf('binh')])).codes).toEqual(['people.only-administrator']);
  expect(await world.rows()).toEqual(before);
});
