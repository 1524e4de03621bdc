import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/org.ts';
import * as people from '#api/people.ts';
import { perform } from '#server/kernel/action.ts';
import { operator } from '#server/kernel/operator.ts';
import { csvFile, xlsxFile } from '#tests/support/sheets.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { importUnits } from './importUnits.ts';

let world: TestSite;
const head = [
  'Mã đơn vị',
  'Tên đơn vị',
  'Loại',
  'Đơn vị cấp trên (mã hoặc tên)',
  'Địa danh',
  'Từ ngày',
  'Đến ngày',
  'Quyết định',
  'Công đoàn cơ sở',
];
type Row = readonly (string | null)[];
const upload = (...rows: readonly Row[]) => ({ file: xlsxFile('Đơn vị', head, rows) });
const said = (body: { refusals: readonly { at: string; code: string }[] }) => body.refusals.map((one) => [one.at, one.code]);
const row = (code: string, name: string, parent: string | null, part: Partial<Record<number, string | null>> = {}): Row =>
  [code, name, 'Trường học', parent, null, '01/09/2021', null, null, null].map((cell, at) => part[at] ?? cell);

beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

test('parents stand anywhere in the file, by code or by name, whichever way the letters were composed', async () => {
  const rows = [
    row('S1', 'Trường Tiểu học Mây', 'X1', { 8: 'Có' }),
    row('S2', 'Trường Mầm non Mây', 'XÃ MÂY'.normalize('NFD'), { 8: 'Không' }),
    row('X1', 'Xã Mây', 'huyen ben say', { 2: 'Xã', 5: '01/04/2021' }),
  ];
  const before = await world.rows();
  const preview = await world.as('kien')(api.previewUnitImport, upload(...rows));
  expect([preview.status, preview.body.counts]).toEqual([200, { new: 3, changed: 0, same: 0, refused: 0 }]);
  expect(await world.rows()).toEqual(before);
  expect((await world.as('kien')(api.importUnits, upload(...rows))).body).toMatchObject({ new: 3, changed: 0, same: 0 });
  const { body } = await world.as('kien')(api.listUnits, { day: '2021-09-01', search: 'may' });
  expect(
    body.units.map((unit: { name: string; above: string[]; hasUnion: boolean }) => [unit.name, unit.above.at(-1), unit.hasUnion]),
  ).toEqual([
    ['Xã Mây', 'Huyện Bến Sậy', false],
    ['Trường Mầm non Mây', 'Xã Mây', false],
    ['Trường Tiểu học Mây', 'Xã Mây', true],
  ]);
  expect((await world.as('kien')(api.importUnits, upload(...rows))).body).toMatchObject({ new: 0, changed: 0, same: 3 });
});

test('a code that stands with other values is a change from its day, a wrong first day’s values a correction', async () => {
  const renamed = row('S1', 'Trường Tiểu học Mây Trắng', 'X1', { 5: '01/01/2022', 7: '9/QĐ-UBND' });
  const { body } = await world.as('kien')(api.previewUnitImport, upload(renamed));
  expect(body.rows).toMatchObject([
    {
      outcome: 'changed',
      changes: [
        { field: 'Từ ngày', before: '01/09/2021', after: '01/01/2022' },
        { field: 'Tên đơn vị', before: 'Trường Tiểu học Mây', after: 'Trường Tiểu học Mây Trắng' },
      ],
    },
  ]);
  await world.as('kien')(api.importUnits, upload(renamed));
  const nameOn = async (day: string) =>
    (await world.as('kien')(api.listUnits, { day, search: 'tieu hoc may' })).body.units[0].name;
  expect([await nameOn('2021-12-31'), await nameOn('2022-01-01')]).toEqual(['Trường Tiểu học Mây', 'Trường Tiểu học Mây Trắng']);
  await world.as('kien')(api.importUnits, upload(row('S1', 'Trường Tiểu học Mây Hồng', 'X1', { 5: '01/01/2022' })));
  expect([await nameOn('2021-12-31'), await nameOn('2022-01-01')]).toEqual(['Trường Tiểu học Mây', 'Trường Tiểu học Mây Hồng']);
});

test('two periods of one unit in one file follow each other, a last day being the last day in', async () => {
  const rows = [row('S9', 'Trường Gió Mới', 'X1', { 5: '01/01/2023' }), row('S9', 'Trường Gió', 'X1', { 6: '31/12/2022' })];
  expect((await world.as('kien')(api.importUnits, upload(...rows))).status).toBe(200);
  const nameOn = async (day: string) => (await world.as('kien')(api.listUnits, { day, search: 'truong gio' })).body.units[0].name;
  expect([await nameOn('2022-12-31'), await nameOn('2023-01-01')]).toEqual(['Trường Gió', 'Trường Gió Mới']);
});

test('every refusal is said at once, each at its cell, and nothing is written', async () => {
  const rows = [
    row('A', 'Đơn vị A', 'B'),
    row('B', 'Đơn vị B', 'C'),
    row('C', 'Đơn vị C', 'A'),
    row('D', 'Đơn vị D', 'Sở Không Có'),
    row('E', 'Đơn vị E', 'X1', { 2: 'Lâu đài' }),
    row('F', 'Đơn vị F', 'X1', { 6: '01/01/2021' }),
    row('G', 'Đơn vị G', 'X1'),
    row('G', 'Đơn vị G mới', 'X1', { 5: '01/01/2022' }),
    row('H', 'Trường Mầm non Mây', 'X1'),
    row('I', 'Đơn vị I', null),
    row('J', 'Đơn vị J', 'X1', { 5: '01/01/2021' }),
    row('K', 'Đơn vị K', 'K'),
  ];
  const before = await world.rows();
  const answer = await world.as('kien')(api.importUnits, upload(...rows));
  expect([answer.status, said(answer.body)]).toEqual([
    422,
    [
      ['Đơn vị!D2', 'org.row-in-circle'],
      ['Đơn vị!D3', 'org.row-in-circle'],
      ['Đơn vị!D4', 'org.row-in-circle'],
      ['Đơn vị!D5', 'org.parent-unknown'],
      ['Đơn vị!C6', 'sheet.choice-unknown'],
      ['Đơn vị!G7', 'org.row-period-reversed'],
      ['Đơn vị!F9', 'org.row-overlaps'],
      ['Đơn vị!B10', 'org.same-name'],
      ['Đơn vị!D11', 'org.root-only-operator'],
      ['Đơn vị!D12', 'org.parent-not-standing'],
      ['Đơn vị!D13', 'org.parent-itself'],
    ],
  ]);
  expect(await world.rows()).toEqual(before);
});

test('only administrators import or try to, and a list tells nobody else which units there are', async () => {
  const before = await world.rows();
  for (const endpoint of [api.importUnits, api.previewUnitImport, people.importPeople, people.previewPeopleImport]) {
    const answer = await world.as('an')(endpoint, upload(row('Z1', 'Trường Xa', 'X1')));
    expect([answer.status, answer.codes]).toEqual([403, ['people.only-administrator']]);
  }
  expect(await world.rows()).toEqual(before);
});

test('an administrator imports within what they keep: a parent outside it is as one that is not there', async () => {
  const seat = { personId: world.cast.person.giang, role: 'administrator', unitId: world.cast.unit.otherSchool };
  await world.as('kien')(people.grantSeat, { ...seat, from: '2021-03-01', until: null, paper: null });
  const found = await world.as('giang')(api.previewUnitImport, upload(row('Z1', 'Trường Xa', 'X1')));
  const missing = await world.as('giang')(api.previewUnitImport, upload(row('Z1', 'Trường Xa', 'Y9')));
  expect(said(found.body)).toEqual([['Đơn vị!D2', 'org.parent-unknown']]);
  expect(JSON.stringify(found.body).replaceAll('X1', 'Y9')).toBe(JSON.stringify(missing.body));
  const taken = await world.as('giang')(api.importUnits, upload(row('S2', 'Trường Mầm non Mây', 'DV-khong-co')));
  expect(said(taken.body)).toContainEqual(['Đơn vị!A2', 'org.code-taken']);
});

test('a CSV with other headings is read too; one without the needed columns says which', async () => {
  const csv = csvFile(
    ['STT', 'Mã', 'Tên cơ quan, đơn vị', 'Loại hình', 'Trực thuộc', 'Ngày thành lập'],
    ['1', 'T7', 'Trạm Mưa', 'Đơn vị', 'X1', '5/9/2021'],
  );
  expect((await world.as('kien')(api.previewUnitImport, { file: csv })).body.counts).toEqual({
    new: 1,
    changed: 0,
    same: 0,
    refused: 0,
  });
  const bare = csvFile(['Mã đơn vị', 'Tên đơn vị'], ['T8', 'Trạm Nắng']);
  expect(said((await world.as('kien')(api.previewUnitImport, { file: bare })).body).map(([, code]) => code)).toEqual([
    'sheet.column-missing',
    'sheet.column-missing',
  ]);
});

test('the operator at the terminal plants a tree of its own, and nobody from the network can', async () => {
  const forest = [
    row('R1', 'Tỉnh Gió', null, { 2: 'Tỉnh' }),
    row('R2', 'Trường Gió Bắc', 'R1', { 8: 'Công đoàn cơ sở Trường Gió Bắc' }),
  ];
  const input = upload(...forest);
  expect(await perform(world.site.app, importUnits, input, { actor: operator })).toEqual({
    new: 2,
    changed: 0,
    same: 0,
    warnings: [],
  });
  const event = await world.site.db
    .selectFrom('event')
    .selectAll()
    .where('type', '=', 'org.units-imported')
    .orderBy('at', 'desc')
    .execute();
  expect(event.some(({ actor_id }) => actor_id === null)).toBe(true);
  expect(said((await world.as('kien')(api.importUnits, upload(row('R3', 'Tỉnh Khác', null)))).body)).toEqual([
    ['Đơn vị!D2', 'org.root-only-operator'],
  ]);
});
