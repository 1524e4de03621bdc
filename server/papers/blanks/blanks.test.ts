import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/blanks.ts';
import { type BlankLayout, usualBlank } from '#domain/papers/blank.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2021-03-01');
});
afterAll(() => world.close());

type Name = Parameters<TestSite['as']>[0];
const layout: BlankLayout = usualBlank;
const asked = (measures: BlankLayout, more: object = {}) => ({
  ...{ unitId: world.cast.unit.school, paper: 'commendation-certificate' as const, name: 'Phôi giấy khen A4' },
  ...{ layout: { ...measures, places: [...measures.places] }, version: 0, ...more },
});
const save = (measures = layout, more: object = {}, name: Name = 'an') => world.as(name)(api.saveBlank, asked(measures, more));
const listed = async (name: Name = 'an') => (await world.as(name)(api.listBlanks, {})).body;

test('an office measures its blank, measures it anew, and prints a test sheet; each no leaves no trace', async () => {
  const kept = (await save()).body;
  expect(kept).toMatchObject({ name: 'Phôi giấy khen A4', version: 1, savedBy: 'Đàm Thị Hoài An', whyNot: { save: [] } });
  const before = await world.rows();
  expect((await save()).codes).toEqual(['papers.blank-name-taken']);
  expect((await save(layout, { blankId: kept.id })).codes).toEqual(['kernel.stale']);
  expect((await save(layout, { blankId: kept.id, paper: 'certificate', version: 1 })).codes).toEqual([
    'papers.blank-of-another-paper',
  ]);
  const wrong = { ...layout, places: layout.places.map((place) => ({ ...place, x: 250 })) };
  const refused = await save(wrong, { name: 'Phôi khác' });
  expect(new Set(refused.codes)).toEqual(new Set(['papers.blank-off-sheet', 'papers.blank-overlap']));
  expect(await world.rows()).toEqual(before);

  const moved = { ...layout, shift: { x: 1.5, y: -2 } };
  expect((await save(moved, { blankId: kept.id, version: 1 })).body).toMatchObject({
    version: 2,
    layout: { shift: moved.shift },
  });
  const editions = await world.site.db.selectFrom('certificate_blank_edition').select('version').orderBy('version').execute();
  expect(editions).toEqual([{ version: 1 }, { version: 2 }]);
  expect((await world.as('binh')(api.printTestSheet, { blankId: kept.id })).status).toBe(200);
});

test('a blank is its office’s own: others neither see, use, change nor retire it', async () => {
  const [own] = (await listed()).blanks;
  expect((await listed('quyen')).blanks).toEqual([]);
  expect((await listed('hanh')).units).toEqual([]);
  const before = await world.rows();
  for (const name of ['hanh', 'giang', 'quyen', 'kien'] as const) {
    expect((await save(layout, { name: 'Phôi lạ' }, name)).status, name).toBe(404);
    expect((await world.as(name)(api.printTestSheet, { blankId: own.id })).status, name).toBe(404);
    expect((await world.as(name)(api.retireBlank, { blankId: own.id, version: own.version })).status, name).toBe(404);
  }
  const elsewhere = { unitId: world.cast.unit.otherSchool, blankId: own.id, version: own.version };
  expect((await save(layout, elsewhere, 'giang')).codes).toEqual(['papers.no-such-blank']);
  expect(await world.rows()).toEqual(before);
});

test('a blank that is retired is no longer offered, and its name is free', async () => {
  const [own] = (await listed()).blanks;
  expect((await world.as('an')(api.retireBlank, { blankId: own.id, version: 1 })).codes).toEqual(['kernel.stale']);
  expect((await world.as('an')(api.retireBlank, { blankId: own.id, version: own.version })).status).toBe(200);
  expect((await world.as('an')(api.retireBlank, { blankId: own.id, version: own.version })).codes).toEqual([
    'papers.blank-retired-already',
  ]);
  expect((await listed()).blanks).toEqual([]);
  expect((await save(layout, { blankId: own.id, version: own.version })).codes).toEqual(['papers.no-such-blank']);
  expect((await save()).body).toMatchObject({ version: 1 });
});
