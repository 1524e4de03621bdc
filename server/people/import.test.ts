import { afterAll, beforeAll, expect, test } from 'vitest';
import * as org from '#api/org.ts';
import * as api from '#api/people.ts';
import { csvFile, xlsxFile } from '#tests/support/sheets.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
const head = [
  'Mã nhân viên',
  'Họ và tên',
  'Chức vụ',
  'Tổ/phòng',
  'Đơn vị',
  'Loại',
  'Quản lý',
  'Thư điện tử',
  'Vai trong hệ thống',
  'Từ ngày',
];
const school = 'Trường THCS Thị trấn Bến Sậy';
type Row = readonly (string | null)[];

const families = ['Đàm', 'Lưu', 'Quách', 'Chử', 'Vương', 'Ninh', 'Hà', 'Mạc', 'Tống', 'Khổng'];
const middles = ['Thị', 'Văn', 'Đức', 'Minh', 'Hoài'];
const given = ['An', 'Ánh', 'Bình', 'Chi', 'Dũng', 'Đạt', 'Giang', 'Hạnh', 'Yến', 'Oanh'];
const thousand: readonly Row[] = Array.from({ length: 1000 }, (_, at) => {
  const name = `${families[at % 10]} ${middles[Math.floor(at / 10) % 5]} ${given[Math.floor(at / 50) % 10]}`;
  return [
    `NV-${at}`,
    name,
    'Giáo viên',
    at % 2 ? 'Tổ Toán' : null,
    school,
    'Viên chức',
    null,
    `nv${at}@thu.example`,
    null,
    '15/08/2021',
  ];
});
const upload = (rows: readonly Row[]) => ({ file: xlsxFile('Nhân sự', head, rows) });

beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

test('one wrong row among a thousand: nothing is written, and that row is named with its cell', async () => {
  const rows = thousand.map((row, at) => (at === 732 ? row.with(4, 'Trường Không Có') : row));
  const before = await world.rows();
  const answer = await world.as('kien')(api.importPeople, upload(rows));
  expect(answer.status).toBe(422);
  expect(answer.body.refusals).toEqual([
    {
      kind: 'input',
      code: 'people.row-unit-unknown',
      at: 'Nhân sự!E734',
      facts: { sheet: 'Nhân sự', row: 734, column: 'E', header: 'Đơn vị', unit: 'Trường Không Có' },
      message:
        'Bảng “Nhân sự”, ô E734 (Đơn vị): không tìm thấy đơn vị “Trường Không Có” trong phạm vi được quản trị. Nhập danh sách đơn vị trước, hoặc ghi đúng mã, tên.',
    },
  ]);
  expect(await world.rows()).toEqual(before);
});

test('a thousand right rows are all taken at once; a second time nothing changes', async () => {
  const before = await world.rows();
  const preview = await world.as('kien')(api.previewPeopleImport, upload(thousand));
  expect(preview.body.counts).toEqual({ new: 1000, changed: 0, same: 0, refused: 0 });
  expect(await world.rows()).toEqual(before);
  const taken = await world.as('kien')(api.importPeople, upload(thousand));
  expect(taken.body).toMatchObject({ new: 1000, changed: 0, same: 0 });
  const after = await world.rows();
  expect([
    after.person! - before.person!,
    after.employment! - before.employment!,
    after.seat! - before.seat!,
    after.team! - before.team!,
  ]).toEqual([1000, 1000, 1000, 1]);
  expect((await world.as('kien')(api.importPeople, upload(thousand))).body).toMatchObject({ new: 0, changed: 0, same: 1000 });
  expect((await world.rows()).person).toBe(after.person);
});

test('every refusal is said at once, each at its cell', async () => {
  const rows: readonly Row[] = [
    ['A-1', 'Hà Thị Mây', 'Giáo viên', null, school, 'Viên chức', null, 'mây@', null, '01/09/2021'],
    ['A-2', 'Hà Thị Gió', 'Giáo viên', null, school, 'Nghệ nhân', null, null, null, '31/02/2021'],
    ['A-3', 'Hà Thị Mưa', 'Giáo viên', null, school, 'Viên chức', null, null, 'Vua bếp', '01/09/2021'],
    ['A-3', 'Hà Thị Nắng', 'Giáo viên', null, school, 'Viên chức', null, null, null, '01/09/2021'],
    ['A-5', 'Hà Văn Sấm', 'Hiệu trưởng', null, school, 'Viên chức', 'Có', null, 'Hiệu trưởng', '01/09/2021'],
    ['A-6', null, 'Giáo viên', null, school, 'Viên chức', null, null, null, '01/09/2020'],
    ['A-7', 'Hà Văn Chớp', 'Giáo viên', null, school, 'Viên chức', null, 'an@thu.example', null, '01/09/2020'],
  ];
  const { body } = await world.as('kien')(api.previewPeopleImport, upload(rows));
  expect(body.refusals.map((one: { at: string; code: string }) => [one.at, one.code])).toEqual([
    ['Nhân sự!H2', 'sheet.email-unreadable'],
    ['Nhân sự!F3', 'sheet.choice-unknown'],
    ['Nhân sự!J3', 'sheet.day-unreadable'],
    ['Nhân sự!I4', 'people.row-role-unknown'],
    ['Nhân sự!I6', 'people.row-seat-taken'],
    ['Nhân sự!B7', 'sheet.cell-missing'],
    ['Nhân sự!E8', 'people.row-unit-not-standing'],
  ]);
});

test('names written with loose diacritics find their person; look-alikes are warned of', async () => {
  const loose = (row: Row) => row.map((cell) => cell?.normalize('NFD') ?? null);
  const hanh: Row = [null, 'Tạ Minh Hạnh', 'Tổ trưởng', null, school, 'Viên chức', 'Có', null, 'Thành viên', '01/09/2021'];
  const { body } = await world.as('kien')(api.previewPeopleImport, {
    file: csvFile(
      head,
      loose(hanh).map((cell) => cell ?? ''),
    ),
  });
  expect(body.rows).toEqual([
    {
      sheet: 'CSV',
      row: 2,
      label: 'Tạ Minh Hạnh',
      detail: `Tổ trưởng · ${school}`,
      outcome: 'changed',
      changes: [
        { field: 'Chức vụ', before: 'Giáo viên', after: 'Tổ trưởng' },
        { field: 'Quản lý', before: 'Không', after: 'Có' },
      ],
    },
  ]);
  const alike: Row = ['B-1', 'Ta Minh Hanh', 'Giáo viên', null, school, 'Viên chức', null, null, null, '01/09/2021'];
  const warned = await world.as('kien')(api.previewPeopleImport, upload([alike]));
  expect([warned.body.refusals, warned.body.warnings.map((one: { at: string }) => one.at)]).toEqual([[], ['Nhân sự!B2']]);
});

test('an administrator of another branch cannot reach in', async () => {
  await world.as('kien')(org.createUnit, {
    code: 'CX-1',
    name: 'Trung tâm Y tế Vân Khê',
    type: 'public-service-unit',
    parentId: world.cast.unit.district,
    place: null,
    decision: null,
    from: '2021-03-01',
  });
  const seat = {
    personId: world.cast.person.giang,
    role: 'administrator',
    unitId: world.cast.unit.otherSchool,
    from: '2021-03-01',
  };
  await world.as('kien')(api.grantSeat, { ...seat, until: null, paper: null });
  const row: Row = ['NV-1', 'Lưu Thị An', 'Giáo viên', null, 'Trường THCS Vân Khê', 'Viên chức', null, null, null, '01/09/2021'];
  const into: Row = ['C-1', 'Lưu Thị Xa', 'Giáo viên', null, 'CX-1', 'Viên chức', null, null, null, '01/09/2021'];
  const answer = await world.as('giang')(api.importPeople, upload([row, into]));
  expect(answer.codes).toEqual(['people.row-code-taken', 'people.row-unit-unknown']);
});

test('a file that is not what it claims, or empty, is refused in words', async () => {
  const of = async (bytes: Uint8Array) =>
    (await world.as('kien')(api.importPeople, { file: { name: 'nhan-su.xlsx', bytes } })).body.refusals.map(
      (one: { code: string }) => one.code,
    );
  expect(await of(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).toEqual(['sheet.file-unreadable']);
  expect(await of(new Uint8Array())).toEqual(['sheet.file-unreadable']);
  expect(await of(new TextEncoder().encode('%PDF-1.7'))).toEqual(['sheet.head-missing']);
  expect(await of(xlsxFile('Nhân sự', head, []).bytes)).toEqual(['sheet.no-rows']);
});

test('the form to fill in is taken as it is once it is filled in', async () => {
  const { body } = await world.as('kien')(api.peopleTemplate);
  const bytes = new Uint8Array(body as Buffer);
  expect(
    (await world.as('kien')(api.previewPeopleImport, { file: { name: 'mau.xlsx', bytes } })).body.refusals.map(
      (one: { code: string }) => one.code,
    ),
  ).toEqual(['people.row-unit-unknown', 'people.row-unit-unknown']);
});
