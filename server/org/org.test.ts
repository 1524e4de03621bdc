import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/org.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
const unit = () => world.cast.unit;
const names = (body: { units: readonly { name: string }[] }) => body.units.map((one) => one.name);

beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

test('an administrator sees the whole tree in its order; a clerk their own unit and those above', async () => {
  const all = await world.as('kien')(api.listUnits);
  expect(all.body.units.map((one: { level: number; name: string }) => [one.level, one.name])).toEqual([
    [0, 'Tỉnh Thanh Lộc'],
    [1, 'Huyện Bến Sậy'],
    [2, 'Ban Chỉ đạo huyện Bến Sậy'],
    [2, 'Trường THCS Thị trấn Bến Sậy'],
    [2, 'Trường THCS Vân Khê'],
    [1, 'Liên đoàn Lao động tỉnh Thanh Lộc'],
  ]);
  expect(names((await world.as('an')(api.listUnits)).body)).toEqual([
    'Tỉnh Thanh Lộc',
    'Huyện Bến Sậy',
    'Trường THCS Thị trấn Bến Sậy',
  ]);
});

test('an administrator is told who works in a unit and which seats it lacks, and may list only such; a clerk is not', async () => {
  const line = async (name: 'kien' | 'an', input: Record<string, string>) => {
    const { body } = await world.as(name)(api.listUnits, input);
    return body.units.map((one: { name: string; people: number | null; lacks: string[] }) => [one.name, one.people, one.lacks]);
  };
  expect(await line('kien', { only: 'lacking-seats' })).toEqual([['Trường THCS Vân Khê', 1, ['clerk']]]);
  expect(await line('kien', { search: 'bến sậy', only: 'lacking-seats' })).toEqual([]);
  expect(await line('kien', { search: 'thcs thị trấn' })).toEqual([['Trường THCS Thị trấn Bến Sậy', 4, []]]);
  expect(await line('an', { search: 'thcs thị trấn' })).toEqual([['Trường THCS Thị trấn Bến Sậy', null, []]]);
  expect(await line('an', { only: 'lacking-seats' })).toEqual([]);
});

test('search goes without diacritics, whichever way the letters were composed', async () => {
  const asked = async (search: string) => names((await world.as('kien')(api.listUnits, { search })).body);
  expect(await asked('truong thcs van')).toEqual(['Trường THCS Vân Khê']);
  expect(await asked('Vân Khê'.normalize('NFD'))).toEqual(['Trường THCS Vân Khê']);
  expect(await asked('100%')).toEqual([]);
});

test('a unit is renamed from a day on, and both names stay true of their days', async () => {
  const { body: before } = await world.as('kien')(api.showUnit, { unitId: unit().otherSchool });
  const change = {
    unitId: unit().otherSchool,
    name: 'Trường THCS Vân Khê Thượng',
    type: before.type,
    parentId: before.parentId,
    place: before.place,
    decision: '12/QĐ-UBND',
    from: '2021-06-01',
    version: before.version,
  };
  expect((await world.as('kien')(api.changeUnit, change)).body).toEqual({ id: unit().otherSchool, version: 2 });
  const nameOn = async (day: string) => (await world.as('kien')(api.showUnit, { unitId: unit().otherSchool, day })).body.name;
  expect(await nameOn('2021-05-31')).toBe('Trường THCS Vân Khê');
  expect(await nameOn('2021-06-01')).toBe('Trường THCS Vân Khê Thượng');

  const rows = await world.rows();
  expect(await world.as('kien')(api.changeUnit, { ...change, from: '2021-07-01' })).toMatchObject({
    status: 409,
    codes: ['kernel.stale'],
  });
  const again = { ...change, version: 2 };
  expect((await world.as('kien')(api.changeUnit, { ...again, from: '2021-06-01' })).codes).toEqual(['org.nothing-changes']);
  expect((await world.as('kien')(api.changeUnit, { ...again, from: '2020-01-01' })).codes).toEqual(['org.not-standing']);
  expect(await world.rows()).toEqual(rows);
});

test('nobody is moved under themselves, beside a namesake, or by somebody without the right', async () => {
  const move = { name: 'Huyện Bến Sậy', type: 'district', place: null, decision: null, from: '2021-09-01', version: 1 };
  const rows = await world.rows();
  const under = (parentId: string) => ({ unitId: unit().district, parentId, ...move });
  expect((await world.as('kien')(api.changeUnit, under(unit().school))).codes).toEqual(['org.parent-below-itself']);
  expect(await world.as('an')(api.changeUnit, { ...under(unit().school), unitId: unit().school })).toMatchObject({
    status: 403,
    codes: ['people.only-administrator'],
  });
  expect(await world.as('giang')(api.changeUnit, { ...under(unit().school), unitId: unit().school })).toMatchObject({
    status: 404,
    codes: ['org.not-found'],
  });
  expect((await world.as('kien')(api.changeUnit, { ...under(unit().province), parentId: null })).codes).toEqual([
    'org.only-operator-makes-root',
  ]);
  expect(await world.rows()).toEqual(rows);
});

test('a unit is made below one that is kept; its code and its name are its own', async () => {
  const school = { code: 'TH-01', name: 'Trường Tiểu học Bến Sậy', type: 'public-service-unit', place: null, decision: null };
  const wish = { ...school, parentId: unit().district, from: '2021-03-01' };
  const made = await world.as('kien')(api.createUnit, wish);
  expect(made.status).toBe(200);
  const rows = await world.rows();
  expect((await world.as('kien')(api.createUnit, { ...wish, code: 'th-01' })).codes).toEqual([
    'org.code-in-use',
    'org.sibling-of-same-name',
  ]);
  expect((await world.as('kien')(api.createUnit, { ...wish, code: null, name: 'Khác', from: '2020-01-01' })).codes).toEqual([
    'org.parent-stands-not',
  ]);
  expect((await world.as('an')(api.createUnit, { ...wish, code: null, parentId: unit().school })).status).toBe(403);
  expect(await world.rows()).toEqual(rows);
});

test('a union ends with its reason and its decision, and another may follow it', async () => {
  const add = { unitId: unit().school, name: 'Công đoàn cơ sở Trường THCS Thị trấn Bến Sậy', from: '2021-03-01' };
  const { body: union } = await world.as('kien')(api.addUnion, add);
  expect((await world.as('kien')(api.addUnion, { ...add, from: '2021-05-01' })).codes).toEqual(['org.union-stands']);
  const end = {
    unitId: unit().school,
    unionId: union.id,
    on: '2021-06-15',
    reason: 'Hưởng 100% lương ngân sách',
    decision: '15/QĐ-LĐLĐ',
  };
  expect((await world.as('kien')(api.endUnion, { ...end, on: '2021-03-01' })).codes).toEqual(['org.ends-before-start']);
  expect((await world.as('kien')(api.endUnion, end)).status).toBe(200);
  expect((await world.as('kien')(api.endUnion, end)).codes).toEqual(['org.union-ended']);
  const { body } = await world.as('an')(api.showUnit, { unitId: unit().school, day: '2021-07-01' });
  expect(body.unions).toEqual([
    { id: union.id, name: add.name, from: '2021-03-01', until: '2021-06-15', endReason: end.reason, endDecision: end.decision },
  ]);
  expect(body.whyNot.addUnion.map((one: { code: string }) => one.code)).toEqual(['people.only-administrator']);
});

test('a unit ends into its heir by a reorganisation of one act, and its page says what it is now', async () => {
  const merge = { kind: 'merge', unitIds: [unit().otherSchool], intoId: unit().school };
  const wish = { onDay: '2021-08-01', decision: '200/QĐ-UBND', foundings: [], acts: [merge] };
  await world.moveTo('2021-08-01');
  const { body: set } = await world.as('kien')(api.setReorganisation, wish);
  expect(set.state).toBe('in-force');
  const { body } = await world.as('kien')(api.showUnit, { unitId: unit().otherSchool });
  expect(body).toMatchObject({
    stands: false,
    nowIs: {
      unitId: unit().school,
      name: 'Trường THCS Thị trấn Bến Sậy',
      onDay: '2021-08-01',
      decision: '200/QĐ-UBND',
      reason: null,
    },
  });
  expect(body.successions).toEqual([
    {
      kind: 'merge',
      kindName: 'Sáp nhập',
      fromUnitId: unit().otherSchool,
      fromName: expect.stringContaining('Vân Khê'),
      toUnitId: unit().school,
      toName: 'Trường THCS Thị trấn Bến Sậy',
      onDay: '2021-08-01',
      decision: '200/QĐ-UBND',
      reason: null,
    },
  ]);
  const again = await world.as('kien')(api.setReorganisation, { ...wish, onDay: '2021-08-02' });
  expect(again.codes).toEqual(['org.not-found']);
});

test('teams are the unit’s own and end once', async () => {
  const { body: team } = await world.as('kien')(api.addTeam, {
    unitId: unit().school,
    name: 'Tổ Toán – Tin',
    from: '2021-03-01',
  });
  expect(
    (await world.as('kien')(api.addTeam, { unitId: unit().school, name: 'to toan – tin', from: '2021-04-01' })).codes,
  ).toEqual(['org.team-exists']);
  const end = { unitId: unit().school, teamId: team.id, on: '2021-05-01' };
  expect((await world.as('kien')(api.endTeam, { ...end, unitId: unit().district })).codes).toEqual(['org.team-not-found']);
  expect((await world.as('kien')(api.endTeam, end)).status).toBe(200);
  expect((await world.as('kien')(api.endTeam, end)).codes).toEqual(['org.team-ended']);
});
