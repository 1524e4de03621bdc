import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/imports.ts';
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
