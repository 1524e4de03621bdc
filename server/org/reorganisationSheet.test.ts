import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/org.ts';
import { csvFile, xlsxFile } from '#tests/support/sheets.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { perform } from '../kernel/action.ts';
import { operator } from '../kernel/operator.ts';
import { carryOutDue } from './carryOutDue.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

const head = ['Việc', 'Đơn vị cũ', 'Đơn vị mới', 'Loại', 'Cấp trên', 'Địa danh', 'Kế thừa hồ sơ', 'Lý do'];
type Row = readonly (string | null)[];
const row = (...cells: Row): Row => [...cells, ...Array<null>(head.length - cells.length).fill(null)];
const upload = (...rows: readonly Row[]) => ({ file: xlsxFile('Sắp xếp', head, rows), onDay: '2021-07-01' });
const said = (body: { refusals: readonly { at: string; code: string }[] }) => body.refusals.map((one) => [one.at, one.code]);

/** The district ends in a commune founded that day, its schools come to one of them and lose their union. */
const reform: readonly Row[] = [
  row('Chuyển giao', 'huyen ben say', 'Xã Bến Sậy', 'Xã', 'Tỉnh Thanh Lộc', 'xã Bến Sậy, tỉnh Thanh Lộc'),
  row('Chuyển giao', 'Ban Chỉ đạo huyện Bến Sậy', 'Ban Chỉ đạo xã Bến Sậy', 'Ban Chỉ đạo', 'Xã Bến Sậy'),
  row('Sáp nhập', 'Trường THCS Vân Khê', 'Trường THCS Thị trấn Bến Sậy'),
  row('Kết thúc công đoàn', 'Trường THCS Thị trấn Bến Sậy, huyện Bến Sậy', null, null, null, null, null, 'Hưởng 100% ngân sách'),
  row('Thành lập', null, 'Trung tâm Văn hóa xã Bến Sậy', 'Đơn vị sự nghiệp', 'Xã Bến Sậy'),
];

test('a table becomes foundings and acts; a wrong cell is named with its sheet, row and column, all at once, and nobody else reads it', async () => {
  const { unit } = world.cast;
  await world.as('kien')(api.addUnion, { unitId: unit.school, name: 'CĐCS Thị trấn', from: '2021-03-02' });
  const { status, body } = await world.as('kien')(api.readReorganisationSheet, upload(...reform));
  expect([status, body.refusals]).toEqual([200, []]);
  expect(body.foundings.map((one: { key: string; name: string; parentId: string }) => [one.key, one.name, one.parentId])).toEqual(
    [
      ['+1', 'Xã Bến Sậy', unit.province],
      ['+2', 'Ban Chỉ đạo xã Bến Sậy', '+1'],
      ['+3', 'Trung tâm Văn hóa xã Bến Sậy', '+1'],
    ],
  );
  expect(body.acts).toEqual([
    { kind: 'transfer', unitId: unit.district, toId: '+1' },
    { kind: 'transfer', unitId: unit.committee, toId: '+2' },
    { kind: 'merge', unitIds: [unit.otherSchool], intoId: unit.school },
    { kind: 'end-union', unitId: unit.school, reason: 'Hưởng 100% ngân sách' },
  ]);
  const wrong = await world.as('kien')(
    api.readReorganisationSheet,
    upload(
      row('Sáp nhập', 'Trường không có', 'Trường THCS Vân Khê'),
      row('Sáp nhập', 'Trường THCS Vân Khê', 'Trường viết sai tên'),
      row('Chia', 'Huyện Bến Sậy', 'Xã Một', 'Xã', 'Tỉnh Thanh Lộc'),
      row('Chia', 'Huyện Bến Sậy', 'Xã Hai', 'Xã'),
      row('Giải thể', 'Ban Chỉ đạo huyện Bến Sậy', 'Xã Một'),
      row('Đổi tên', 'Trường THCS Vân Khê'),
      row('Bỏ đi', 'Trường THCS Vân Khê'),
      row('Thành lập', null, 'Xã Ba', 'Phường'),
    ),
  );
  expect(said(wrong.body)).toEqual([
    ['Sắp xếp!B2', 'org.row-unit-unknown'],
    ['Sắp xếp!C3', 'org.row-target-unknown'],
    ['Sắp xếp!G4', 'org.row-heir-once'],
    ['Sắp xếp!E5', 'org.row-parent-needed'],
    ['Sắp xếp!C6', 'org.row-cell-unused'],
    ['Sắp xếp!H6', 'org.row-cell-needed'],
    ['Sắp xếp!C7', 'org.row-changes-nothing'],
    ['Sắp xếp!A8', 'sheet.choice-unknown'],
    ['Sắp xếp!E9', 'org.row-parent-needed'],
  ]);
  const together = await world.as('kien')(
    api.readReorganisationSheet,
    upload(row('Giải thể', 'Huyện Bến Sậy', null, null, null, null, null, 'Bỏ cấp huyện')),
  );
  expect(said(together.body)).toEqual([['Sắp xếp!B2', 'org.row-because']]);
  expect(together.body.refusals[0].message).toContain('Còn 3 đơn vị trực thuộc');
  expect((await world.as('an')(api.readReorganisationSheet, upload(...reform))).status).toBe(403);
  const empty = { file: csvFile(head), onDay: '2021-07-01' };
  expect((await world.as('kien')(api.readReorganisationSheet, empty)).body.refusals).toMatchObject([{ code: 'sheet.no-rows' }]);
});

test('what was read is looked at, set, carried out on its day and read again as it was', async () => {
  const { body: read } = await world.as('kien')(api.readReorganisationSheet, upload(...reform));
  const paper = { decision: '1685/NQ-UBTVQH15', decidedOn: '2021-02-16', issuer: 'Ủy ban Thường vụ Quốc hội' };
  const wish = { onDay: '2021-07-01', ...paper, foundings: read.foundings, acts: read.acts };
  const { body: preview } = await world.as('kien')(api.previewReorganisation, wish);
  expect(preview).toMatchObject({
    refusals: [],
    warnings: [],
    counts: { lines: 5, ends: 3, founded: 3, changed: 0, followers: 1, unions: 1 },
    touched: { people: 3, seats: 3, titles: 0, campaigns: 0, enrolments: 0, dossiers: 0 },
  });
  expect(preview.lines[2]).toEqual({
    kind: 'merge',
    kindName: 'Sáp nhập',
    index: 2,
    from: [{ id: world.cast.unit.otherSchool, name: 'Trường THCS Vân Khê' }],
    to: [{ id: world.cast.unit.school, name: 'Trường THCS Thị trấn Bến Sậy', isHeir: true, isFounded: false }],
    reason: null,
  });
  const ahead = await world.as('kien')(api.setReorganisation, { ...wish, decidedOn: '2021-03-02' });
  expect(ahead.codes).toEqual(['org.decision-ahead']);
  const { body: set } = await world.as('kien')(api.setReorganisation, wish);
  const again = await world.as('kien')(api.previewReorganisation, wish);
  expect(again.body.warnings.map((one: { code: string }) => one.code)).toEqual(['org.planned-already']);

  await world.moveTo('2021-07-01');
  expect(await perform(world.site.app, carryOutDue, {}, { actor: operator })).toEqual({ id: set.id });
  const { body } = await world.as('kien')(api.showReorganisation, { reorganisationId: set.id });
  expect(body).toMatchObject({
    state: 'in-force',
    decision: '1685/NQ-UBTVQH15 ngày 16/02/2021 của Ủy ban Thường vụ Quốc hội',
    paper: { number: '1685/NQ-UBTVQH15', decidedOn: '2021-02-16', issuer: 'Ủy ban Thường vụ Quốc hội' },
  });
  expect(body.lines[0].from[0].name).toBe('Huyện Bến Sậy');
  const { body: school } = await world.as('kien')(api.showUnit, { unitId: world.cast.unit.school });
  expect(school.above.map((one: { name: string }) => one.name)).toEqual(['Tỉnh Thanh Lộc', 'Xã Bến Sậy']);
  expect(school.unions).toMatchObject([{ until: '2021-07-01', endReason: 'Hưởng 100% ngân sách' }]);
  expect(await world.as('an')(api.showReorganisation, { reorganisationId: set.id })).toMatchObject({
    status: 404,
    codes: ['org.reorganisation-not-found'],
  });
});

test('the template is read as empty: its examples are not taken for acts', async () => {
  const file = await world.as('kien')(api.reorganisationTemplate, {});
  expect(file.status).toBe(200);
});
