import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/imports.ts';
import { listPastRecognition, strikePastRecognition } from '#api/recognition.ts';
import type { Name } from '#tests/support/cast.ts';
import { xlsxFile } from '#tests/support/sheets.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { workOnce } from './worker.ts';

let world: TestSite;
const head = ['TT', 'Tên trường', 'Năm', 'Kết quả xét', 'Số TB', 'Ngày ký', 'CQ ban hành'];
const line = (unit: string, year: string, result = 'Đạt', number: string | null = '12/TB-BCĐ') => [
  '1',
  unit,
  year,
  result,
  number,
  `20/12/${year}`,
  'Ban Chỉ đạo huyện Bến Sậy',
];
const work = async () => {
  while (await workOnce(world.site.app));
};
const bring = async (who: Name, rows: readonly (string | null)[][], kind = 'results', unitId = world.cast.unit.province) => {
  const answer = await world.as(who)(api.beginImport, { kind, unitId, file: xlsxFile('KQ', head, rows) });
  expect([answer.status, answer.codes]).toEqual([200, []]);
  await work();
  return answer.body.id as string;
};
const show = async (importId: string, who: Name = 'kien') => (await world.as(who)(api.showImport, { importId })).body;
const confirm = async (importId: string) => {
  const { heads } = await show(importId);
  const columns = heads.map((one: { key: string; for: string | null }) => ({ head: one.key, key: one.for }));
  const answer = await world.as('kien')(api.mapColumns, { importId, columns });
  expect([answer.status, answer.codes]).toEqual([200, []]);
  await work();
};

beforeAll(async () => {
  world = await testSite('2024-03-01');
});
afterAll(() => world.close());

test('headings of any office are suggested, confirmed once and remembered; rows are weighed and taken whole', async () => {
  const rows = [
    line('THCS TT Bến Sậy', '2022'),
    line('Trường THCS Vân Khê', '2022', 'Không đạt'),
    line('THCS TT Bến Sậy', '2023'),
  ];
  const id = await bring('kien', rows);
  const seen = await show(id);
  expect(seen.state).toBe('mapping');
  expect(seen.heads.map((one: { head: string; for: string; sureness: string }) => [one.head, one.for, one.sureness])).toEqual([
    ['TT', null, null],
    ['Tên trường', 'unit', 'sure'],
    ['Năm', 'year', 'sure'],
    ['Kết quả xét', 'qualified', 'sure'],
    ['Số TB', 'number', 'likely'],
    ['Ngày ký', 'decidedOn', 'sure'],
    ['CQ ban hành', 'issuer', 'likely'],
  ]);
  await confirm(id);
  const weighed = await show(id);
  expect([weighed.state, weighed.counts, weighed.openNames]).toEqual(['weighed', { new: 3, changed: 0, same: 0, refused: 0 }, 0]);
  const page = (await world.as('kien')(api.listImportRows, { importId: id })).body;
  expect(page.rows.map((row: { row: number; label: string }) => [row.row, row.label])).toEqual([
    [2, 'Trường THCS Thị trấn Bến Sậy'],
    [3, 'Trường THCS Vân Khê'],
    [4, 'Trường THCS Thị trấn Bến Sậy'],
  ]);
  expect((await world.as('kien')(api.takeImport, { importId: id, version: weighed.version })).status).toBe(200);
  await work();
  expect((await show(id)).state).toBe('taken');
  const kept = await world.site.db
    .selectFrom('past_recognition')
    .select(['last_year', 'qualified'])
    .orderBy('last_year')
    .execute();
  expect(kept).toHaveLength(3);
  const again = await bring('kien', [...rows, line('Trường THCS Vân Khê', '2023')]);
  const next = await show(again);
  expect([next.state, next.isRemembered, next.counts]).toEqual(['weighed', true, { new: 1, changed: 0, same: 3, refused: 0 }]);
});

const names = async (importId: string) =>
  (await show(importId)).names.map(
    (one: { written: string; why: string; candidates: { name: string }[]; unitId: string | null }) => [
      ...[one.written, one.why, one.unitId !== null],
      ...one.candidates.map(({ name }) => name),
    ],
  );

test('a name that is not plainly one unit is asked with its cell, settled once for all rows, and remembered', async () => {
  const rows = [line('THCS Bến Sậy', '2019'), line('THCS Bến Sậy', '2020'), line('Sở Gió', '2020')];
  const id = await bring('kien', rows);
  expect(await names(id)).toEqual([
    ['THCS Bến Sậy', 'near', false, 'Trường THCS Thị trấn Bến Sậy', 'Trường THCS Vân Khê', 'Huyện Bến Sậy'],
    ['Sở Gió', 'unknown', false],
  ]);
  const open = await show(id);
  expect(open.refusals.map((one: { at: string; code: string }) => [one.at, one.code])).toEqual([
    ['KQ!B2', 'imports.name-open'],
    ['KQ!B3', 'imports.name-open'],
    ['KQ!B4', 'imports.name-open'],
  ]);
  expect((await world.as('kien')(api.takeImport, { importId: id, version: open.version })).codes).toEqual([
    'imports.names-open',
    'imports.rows-refused',
  ]);
  const { unit } = world.cast;
  const strange = { importId: id, names: [{ written: 'Sở Gió', unitId: unit.province }] };
  expect((await world.as('kien')(api.settleNames, strange)).codes).toEqual(['imports.unit-not-offered']);
  const said = [
    { written: 'THCS Bến Sậy', unitId: unit.school },
    { written: 'Sở Gió', unitId: unit.otherSchool },
  ];
  expect((await world.as('kien')(api.settleNames, { importId: id, names: said })).status).toBe(200);
  await work();
  expect(await show(id)).toMatchObject({ openNames: 0, counts: { new: 3, refused: 0 }, refusals: [] });
  expect((await world.as('kien')(api.dropImport, { importId: id })).status).toBe(200);
  const again = await bring('kien', [...rows, line('Sở Gió', '2021')]);
  expect(await show(again)).toMatchObject({ openNames: 0, counts: { new: 4, refused: 0 } });
});

test('every refused row is named with its cell, and nothing is taken while one stands', async () => {
  const id = await bring('kien', [
    line('Trường THCS Vân Khê', '2022'),
    line('Trường THCS Vân Khê', '2031'),
    line('Trường THCS Vân Khê', '2018', 'Giỏi'),
    line('Trường THCS Vân Khê', '2017'),
    line('Trường THCS Vân Khê', '2017'),
    line('Trường THCS Vân Khê', '2016', 'Đạt', null),
  ]);
  const shown = await show(id);
  expect(shown.refusals.map((one: { at: string; code: string }) => [one.at, one.code])).toEqual([
    ['KQ!C2', 'recognition.past-stands'],
    ['KQ!C3', 'recognition.past-year'],
    ['KQ!F3', 'recognition.past-in-future'],
    ['KQ!D4', 'sheet.choice-unknown'],
    ['KQ!B6', 'recognition.past-twice'],
  ]);
  expect(shown.warnings.map((one: { at: string; code: string }) => [one.at, one.code])).toEqual([
    ['KQ!E7', 'recognition.past-not-named'],
  ]);
  expect([shown.counts, shown.whyNot.take.map((one: { code: string }) => one.code)]).toEqual([
    { new: 2, changed: 0, same: 0, refused: 4 },
    ['imports.rows-refused'],
  ]);
});

test('a server that is stopped half-way leaves nothing half done: the next goes on, and the list is taken once', async () => {
  const rows = Array.from({ length: 20 }, (_, at) => line('Trường THCS Vân Khê', String(1991 + at)));
  const brought = { kind: 'results', unitId: world.cast.unit.province, file: xlsxFile('KQ', head, rows) };
  const { id } = (await world.as('kien')(api.beginImport, brought)).body;
  expect((await world.as('kien')(api.beginImport, brought)).body.id).toBe(id);
  const stopped = async () => {
    const stop = new AbortController();
    const going = workOnce(world.site.app, stop.signal);
    setTimeout(() => stop.abort(new Error('stopped')), 30);
    await going.catch(() => undefined);
  };
  await stopped();
  expect((await show(id)).state).toBe('looking');
  await workOnce(world.site.app);
  expect((await show(id)).state).toBe('reading');
  await stopped();
  expect((await show(id)).state).toBe('reading');
  await work();
  const weighed = await show(id);
  expect([weighed.state, weighed.counts.new]).toEqual(['weighed', 20]);
  const take = { importId: id, version: weighed.version };
  expect((await world.as('kien')(api.takeImport, take)).status).toBe(200);
  expect((await world.as('kien')(api.takeImport, take)).status).toBe(200);
  await Promise.all([workOnce(world.site.app), workOnce(world.site.app)]);
  expect((await show(id)).state).toBe('taken');
  const { taken } = await world.site.db
    .selectFrom('past_recognition')
    .select(({ fn }) => fn.countAll<number>().as('taken'))
    .where('import_id', '=', id)
    .executeTakeFirstOrThrow();
  expect(Number(taken)).toBe(20);
  for (const table of ['import_row', 'import_name', 'import_finding'] as const) {
    expect(await world.site.db.selectFrom(table).selectAll().where('import_id', '=', id).execute()).toEqual([]);
  }
});

test('what changed since the preview stands in the way: nothing is taken, and the list is shown again', async () => {
  const id = await bring('kien', [line('Trường THCS Thị trấn Bến Sậy', '2015'), line('Trường THCS Vân Khê', '2015')]);
  const other = await bring('kien', [line('Trường THCS Vân Khê', '2015', 'Không đạt')]);
  const first = await show(id);
  const { version } = await show(other);
  await world.as('kien')(api.takeImport, { importId: other, version });
  await work();
  expect((await world.as('kien')(api.takeImport, { importId: id, version: first.version })).status).toBe(200);
  await work();
  expect(await show(id)).toMatchObject({ state: 'weighed', counts: { new: 1, refused: 1 } });
});

const pastYear = (importId: string) =>
  world.site.db.selectFrom('past_recognition').select('id').where('import_id', '=', importId).executeTakeFirstOrThrow();

test('a line entered wrongly is struck out with its reason where it was entered, and may then be entered rightly', async () => {
  const wrong = await bring('kien', [line('Trường THCS Vân Khê', '2014', 'Không đạt')]);
  await world.as('kien')(api.takeImport, { importId: wrong, version: (await show(wrong)).version });
  await work();
  const right = await bring('kien', [line('Trường THCS Vân Khê', '2014')]);
  expect((await show(right)).counts.refused).toBe(1);
  await world.as('kien')(api.dropImport, { importId: right });
  const strike = { pastRecognitionId: (await pastYear(wrong)).id, reason: 'ghi nhầm' };
  expect((await world.as('an')(strikePastRecognition, strike)).codes).toEqual(['recognition.past-not-found']);
  expect((await world.as('giang')(strikePastRecognition, strike)).codes).toEqual(['recognition.only-past-keepers']);
  expect((await world.as('kien')(strikePastRecognition, strike)).status).toBe(200);
  expect((await world.as('kien')(strikePastRecognition, strike)).codes).toEqual(['recognition.past-struck-already']);
  const { past } = (await world.as('giang')(listPastRecognition, { year: 2014 })).body;
  expect(past).toMatchObject([{ struck: { reason: 'ghi nhầm' }, qualified: false }]);
  expect((await show(await bring('kien', [line('Trường THCS Vân Khê', '2014')]))).counts).toMatchObject({ new: 1, refused: 0 });
});

test('nobody enters what their own unit was given, a list of people is an administrator’s, and others see none of it', async () => {
  const unitId = world.cast.unit.committee;
  const id = await bring('dung', [line('Ban Chỉ đạo huyện Bến Sậy', '2022')], 'results', unitId);
  expect((await show(id, 'dung')).heads).toHaveLength(7);
  for (const who of ['an', 'giang', 'kien'] as const) {
    expect((await world.as(who)(api.showImport, { importId: id })).codes).toEqual(['imports.not-found']);
    expect((await world.as(who)(api.dropImport, { importId: id })).codes).toEqual(['imports.not-found']);
  }
  const file = xlsxFile('KQ', head, [line('X', '2022')]);
  expect((await world.as('dung')(api.beginImport, { kind: 'people', unitId, file })).codes).toEqual(['imports.only-importers']);
  const listed = async (who: Name) => (await world.as(who)(api.listImports)).body;
  expect([(await listed('an')).may, (await listed('an')).imports]).toEqual([[], []]);
  expect((await listed('dung')).may.map(({ kind }: { kind: string }) => kind)).toEqual(['titles', 'results']);
});

test('units and people come the same way, a parent or a unit written short', async () => {
  const units = xlsxFile(
    'Đơn vị',
    ['Mã đơn vị', 'Tên', 'Loại', 'Trực thuộc', 'Từ ngày'].map((one) => (one === 'Tên' ? 'Tên cơ quan, đơn vị' : one)),
    [
      ['H1', 'Trường Tiểu học Mây', 'Trường học', 'H. Bến Sậy', '01/03/2024'],
      ['H2', 'Trường Mầm non Mây', 'Trường học', 'Huyện Bến Sậy', '01/03/2024'],
    ],
  );
  const staff = xlsxFile(
    'DS',
    ['Họ và tên', 'Chức vụ', 'Trường', 'Đối tượng', 'Từ ngày', 'Đơn vị'],
    [['Tô Văn Gió', 'Giáo viên', null, 'VC', '01/03/2024', 'TH Mây']],
  );
  for (const [kind, file] of [
    ['units', units],
    ['people', staff],
  ] as const) {
    const { id } = (await world.as('kien')(api.beginImport, { kind, unitId: world.cast.unit.province, file })).body;
    await work();
    await confirm(id);
    const { version, refusals, counts } = await show(id);
    expect([refusals, counts.new]).toEqual([[], kind === 'units' ? 2 : 1]);
    expect((await world.as('kien')(api.takeImport, { importId: id, version })).status).toBe(200);
    await work();
    expect((await show(id)).state).toBe('taken');
  }
});

test('columns must be said whole: one left out, one chosen twice and one the file does not have are each named', async () => {
  const file = xlsxFile('B', ['Cột một', 'Cột hai'], [['Trường THCS Vân Khê', '2012']]);
  const { id } = (await world.as('kien')(api.beginImport, { kind: 'results', unitId: world.cast.unit.province, file })).body;
  await work();
  const columns = [
    { head: 'cotmot', key: 'unit' },
    { head: 'cothai', key: 'unit' },
    { head: 'cotba', key: null },
  ];
  const answer = await world.as('kien')(api.mapColumns, { importId: id, columns });
  expect(answer.body.refusals.map((one: { at: string; code: string }) => [one.at, one.code])).toEqual([
    ['columns.year', 'imports.column-lacking'],
    ['columns.qualified', 'imports.column-lacking'],
    ['columns.unit', 'imports.column-twice'],
    ['columns.cotba', 'imports.head-unknown'],
  ]);
});
