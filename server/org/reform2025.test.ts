// The reform of 2025 on the places of the plans this project began with: Đại Lộc, Sa Pa, Trà Vinh, Thái Nguyên.
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as enrolments from '#api/enrolments.ts';
import * as api from '#api/org.ts';
import { day } from '#domain/kernel/day.ts';
import { covers } from '#domain/kernel/period.ts';
import { heirOn } from '#domain/org/heir.ts';
import { firstCycle } from '#domain/org/placing.ts';
import { launch } from '#tests/support/enrolments.ts';
import { xlsxFile } from '#tests/support/sheets.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { perform } from '../kernel/action.ts';
import { newId } from '../kernel/ids.ts';
import { operator } from '../kernel/operator.ts';
import { carryOutDue } from './carryOutDue.ts';
import { importUnits } from './importUnits.ts';
import { correctPlacements } from './placingStore.ts';
import { readReorganisationSheet } from './readReorganisationSheet.ts';
import { setReorganisation } from './setReorganisation.ts';
import { listPlacements, placementOf } from './store.ts';

type Row = readonly (string | null)[];
const asOperator = { actor: operator };

const unitHead = [
  'Mã đơn vị',
  'Tên đơn vị',
  'Loại',
  'Cấp trên',
  'Địa danh',
  'Từ ngày',
  'Đến ngày',
  'Quyết định',
  'Công đoàn cơ sở',
];
let codes = 0;
const unit = (name: string, type: string, parent: string | null, union: string | null = null): Row => {
  codes += 1;
  return [`DV${codes}`, name, type, parent, null, '01/03/2021', null, null, union];
};

const daiLoc: Readonly<Record<string, readonly string[]>> = {
  'Xã Đại Lộc': ['Thị trấn Ái Nghĩa', 'Xã Đại Hiệp', 'Xã Đại Hòa', 'Xã Đại An', 'Xã Đại Nghĩa'],
  'Xã Hà Nha': ['Xã Đại Đồng', 'Xã Đại Hồng', 'Xã Đại Quang'],
  'Xã Phú Thuận': ['Xã Đại Tân', 'Xã Đại Thắng', 'Xã Đại Chánh', 'Xã Đại Thạnh'],
  'Xã Thượng Đức': ['Xã Đại Lãnh', 'Xã Đại Hưng', 'Xã Đại Sơn'],
  'Xã Vu Gia': ['Xã Đại Phong', 'Xã Đại Minh', 'Xã Đại Cường'],
};
const saPa: Readonly<Record<string, readonly string[]>> = {
  'Phường Sa Pa': ['Phường Hàm Rồng', 'Phường Ô Quý Hồ', 'Phường Cầu Mây', 'Phường Phan Si Păng', 'Phường Sa Pa'],
  'Xã Bản Hồ': ['Xã Thanh Bình', 'Xã Bản Hồ'],
  'Xã Mường Bo': ['Xã Liên Minh', 'Xã Mường Bo'],
  'Xã Tả Phìn': ['Xã Trung Chải', 'Xã Tả Phìn'],
  'Xã Tả Van': ['Xã Hoàng Liên', 'Xã Mường Hoa', 'Xã Tả Van'],
};

const before: readonly Row[] = [
  ...[
    'Thành phố Đà Nẵng',
    'Tỉnh Lào Cai',
    'Tỉnh Yên Bái',
    'Tỉnh Trà Vinh',
    'Tỉnh Bến Tre',
    'Tỉnh Vĩnh Long',
    'Tỉnh Thái Nguyên',
    'Tỉnh Bắc Kạn',
  ].map((name) => unit(name, 'Tỉnh', null)),
  unit('Liên đoàn Lao động thành phố Đà Nẵng', 'LĐLĐ', 'Thành phố Đà Nẵng'),
  unit('Liên đoàn Lao động huyện Đại Lộc', 'LĐLĐ', 'Liên đoàn Lao động tỉnh Quảng Nam'),
  ...Object.values(daiLoc)
    .flat()
    .map((name) => unit(name, name.startsWith('Thị trấn') ? 'Thị trấn' : 'Xã', 'Huyện Đại Lộc')),
  unit('Thị xã Sa Pa', 'Thị xã', 'Tỉnh Lào Cai'),
  unit('UBND thị xã Sa Pa', 'Cơ quan', 'Thị xã Sa Pa', 'Có'),
  unit('Phòng Nội vụ thị xã Sa Pa', 'Cơ quan', 'Thị xã Sa Pa'),
  ...[...Object.values(saPa).flat(), 'Xã Ngũ Chỉ Sơn'].map((name) => unit(name, 'Xã', 'Thị xã Sa Pa')),
  unit('Sở Thông tin và Truyền thông tỉnh Trà Vinh', 'Cơ quan', 'Tỉnh Trà Vinh', 'Có'),
  ...['Trà Vinh', 'Bến Tre', 'Vĩnh Long'].map((name) => unit(`Sở Khoa học và Công nghệ tỉnh ${name}`, 'Cơ quan', `Tỉnh ${name}`)),
  ...['Trà Vinh', 'Bến Tre', 'Vĩnh Long', 'Thái Nguyên'].map((name) =>
    unit(`Liên đoàn Lao động tỉnh ${name}`, 'LĐLĐ', `Tỉnh ${name}`),
  ),
  unit('Liên đoàn Lao động thành phố Trà Vinh', 'LĐLĐ', 'Liên đoàn Lao động tỉnh Trà Vinh'),
  unit('Công đoàn Viên chức tỉnh Thái Nguyên', 'LĐLĐ', 'Liên đoàn Lao động tỉnh Thái Nguyên'),
  unit('Sở Nội vụ tỉnh Thái Nguyên', 'Cơ quan', 'Tỉnh Thái Nguyên', 'Có'),
];

const head = ['Việc', 'Đơn vị cũ', 'Đơn vị mới', 'Loại', 'Cấp trên', 'Địa danh', 'Kế thừa hồ sơ', 'Lý do'];
const merge = (olds: readonly string[], into: string, type: string, parent: string | null): readonly Row[] =>
  olds.map((old) => ['Sáp nhập', old, into, type, parent, null, null, null]);
const dissolve = (old: string, reason: string): Row => ['Giải thể', old, null, null, null, null, null, reason];
const communes = (into: Readonly<Record<string, readonly string[]>>, province: string) =>
  Object.entries(into).flatMap(([name, olds]) => merge(olds, name, 'Xã', province));

const departments: readonly Row[] = [
  [
    'Sáp nhập',
    'Sở Thông tin và Truyền thông tỉnh Trà Vinh',
    'Sở Khoa học và Công nghệ tỉnh Trà Vinh',
    null,
    null,
    null,
    null,
    null,
  ],
];
const noUnion = 'Cơ quan hành chính, đơn vị hưởng 100% ngân sách nhà nước (Công văn 4133/TLĐ)';
const unions: readonly Row[] = [
  ...['Sở Nội vụ tỉnh Thái Nguyên', 'UBND thị xã Sa Pa', 'Trường Tiểu học Hứa Tạo'].map(
    (name): Row => ['Giải thể công đoàn', name, null, null, null, null, null, noUnion],
  ),
  dissolve('Công đoàn Viên chức tỉnh Thái Nguyên', 'Kết thúc hoạt động công đoàn cấp trên trực tiếp cơ sở'),
];
const districts = 'Kết thúc hoạt động đơn vị hành chính cấp huyện';
const reform: readonly Row[] = [
  ...merge(['Tỉnh Quảng Nam', 'Thành phố Đà Nẵng'], 'Thành phố Đà Nẵng', 'Tỉnh', null),
  ...merge(['Tỉnh Lào Cai', 'Tỉnh Yên Bái'], 'Tỉnh Lào Cai', 'Tỉnh', null),
  ...merge(['Tỉnh Trà Vinh', 'Tỉnh Bến Tre', 'Tỉnh Vĩnh Long'], 'Tỉnh Vĩnh Long', 'Tỉnh', null),
  ...merge(['Tỉnh Thái Nguyên', 'Tỉnh Bắc Kạn'], 'Tỉnh Thái Nguyên', 'Tỉnh', null),
  ...merge(
    ['Liên đoàn Lao động tỉnh Quảng Nam', 'Liên đoàn Lao động thành phố Đà Nẵng'],
    'Liên đoàn Lao động thành phố Đà Nẵng',
    'LĐLĐ',
    'Thành phố Đà Nẵng',
  ),
  ...merge(
    ['Trà Vinh', 'Bến Tre', 'Vĩnh Long'].map((name) => `Liên đoàn Lao động tỉnh ${name}`),
    'Liên đoàn Lao động tỉnh Vĩnh Long',
    'LĐLĐ',
    'Tỉnh Vĩnh Long',
  ),
  ...merge(
    ['Trà Vinh', 'Bến Tre', 'Vĩnh Long'].map((name) => `Sở Khoa học và Công nghệ tỉnh ${name}`),
    'Sở Khoa học và Công nghệ tỉnh Vĩnh Long',
    'Cơ quan',
    'Tỉnh Vĩnh Long',
  ),
  ...communes(daiLoc, 'Thành phố Đà Nẵng'),
  ['Giải thể', 'Huyện Đại Lộc', null, null, null, null, null, districts],
  ['Chuyển giao', 'Ban Chỉ đạo huyện Đại Lộc', 'Ban Chỉ đạo xã Đại Lộc', 'Ban Chỉ đạo', 'Xã Đại Lộc', null, null, null],
  ['Chuyển cấp trên', 'Trường Tiểu học Hứa Tạo', null, null, 'Xã Đại Lộc', 'xã Đại Lộc, thành phố Đà Nẵng', null, null],
  ['Chuyển cấp trên', 'Trường THCS Thị trấn', null, null, 'Xã Đại Lộc', null, null, null],
  dissolve('Liên đoàn Lao động huyện Đại Lộc', 'Kết thúc hoạt động công đoàn cấp huyện'),
  dissolve('Liên đoàn Lao động thành phố Trà Vinh', 'Kết thúc hoạt động công đoàn cấp huyện'),
  ...communes(saPa, 'Tỉnh Lào Cai'),
  ['Chuyển cấp trên', 'Xã Ngũ Chỉ Sơn', null, null, 'Tỉnh Lào Cai', null, null, null],
  ...['Phường Sa Pa', 'Xã Tả Phìn', 'Xã Tả Van', 'Xã Mường Bo', 'Xã Bản Hồ'].map(
    (name): Row => ['Chia', 'Thị xã Sa Pa', name, null, null, null, name === 'Phường Sa Pa' ? 'x' : null, null],
  ),
  ['Chia', 'Thị xã Sa Pa', 'Xã Ngũ Chỉ Sơn', null, null, null, null, null],
  ['Chuyển giao', 'UBND thị xã Sa Pa', 'UBND phường Sa Pa', 'Cơ quan', 'Phường Sa Pa', null, null, null],
  ['Sáp nhập', 'Phòng Nội vụ thị xã Sa Pa', 'UBND phường Sa Pa', null, null, null, null, null],
];

let world: TestSite;
let campaignId: string;
let enrolmentId: string;
const pictures = new Map<string, unknown>();

async function tree(on: string): Promise<unknown> {
  const { rows } = await world.site.app.db
    .transaction()
    .execute(async (tx) => ({ rows: await tx.selectFrom('unit_placement').selectAll().orderBy('id').execute() }));
  const standing = rows.map(placementOf).filter(({ period }) => covers(period, day(on)));
  return standing.map(({ unitId, name, type, parentId, place }) => ({ unitId, name, type, parentId, place }));
}

async function decide(onDay: string, decision: string, rows: readonly Row[]): Promise<void> {
  await world.moveTo(onDay);
  const file = xlsxFile('Sắp xếp', head, rows);
  const read = await perform(world.site.app, readReorganisationSheet, { file, onDay: day(onDay) }, asOperator);
  expect(read.refusals.map(({ message }) => message)).toEqual([]);
  const wish = setReorganisation.input.parse({ onDay, decision, foundings: read.foundings, acts: read.acts });
  expect(await perform(world.site.app, setReorganisation, wish, asOperator)).toMatchObject({ state: 'in-force' });
  await perform(world.site.app, carryOutDue, {}, asOperator);
}

beforeAll(async () => {
  world = await testSite();
  campaignId = await launch(world);
  const form = { kind: 'first', held: null, heldNote: '', cycleFirstYear: 2021, commitment: 'Phấn đấu đạt chuẩn.' };
  enrolmentId = (await world.as('an')(enrolments.saveEnrolment, { campaignId, version: 0, ...form })).body.enrolmentId;
  await world.as('binh')(enrolments.submitEnrolment, { enrolmentId, version: 1 });
  const names: Readonly<Record<string, string>> = {
    province: 'Tỉnh Quảng Nam',
    federation: 'Liên đoàn Lao động tỉnh Quảng Nam',
    district: 'Huyện Đại Lộc',
    committee: 'Ban Chỉ đạo huyện Đại Lộc',
    school: 'Trường Tiểu học Hứa Tạo',
    otherSchool: 'Trường THCS Thị trấn',
  };
  await world.site.app.db.transaction().execute(async (tx) => {
    const placements = await listPlacements(tx, Object.values(world.cast.unit));
    const nameOf = (unitId: string) => names[Object.entries(world.cast.unit).find(([, id]) => id === unitId)![0]]!;
    await correctPlacements(
      tx,
      placements.map((one) => ({ ...one, name: nameOf(one.unitId), until: one.period.until })),
    );
  });
  await world.as('kien')(api.addUnion, { unitId: world.cast.unit.school, name: 'CĐCS Hứa Tạo', from: '2021-03-02' });
  await perform(world.site.app, importUnits, { file: xlsxFile('Đơn vị', unitHead, before) }, asOperator);
  const [department] = await world.site.app.db
    .selectFrom('unit_placement')
    .selectAll()
    .where('name', '=', 'Sở Thông tin và Truyền thông tỉnh Trà Vinh')
    .execute();
  const title = {
    ...{ id: newId(), unit_id: department!.unit_id, by_unit_id: world.cast.unit.federation, title_kind: 'unit', kind: 'first' },
    ...{ first_year: 2023, last_year: 2024, unit_name: department!.name, number: '12/QĐ-LĐLĐ', decided_on: day('2024-12-20') },
    ...{ decided_by: world.cast.person.quyen, signer_title: 'Chủ tịch', code: 'DC-2024-TRAVINH', sample: true },
    ...{ credential: Buffer.from('x'), certificate: Buffer.from('x') },
  };
  await world.site.app.db.insertInto('title').values(title).execute();
  pictures.set('2025-02-28', await tree('2025-02-28'));
  await decide('2025-03-01', '58/NQ-HĐND', departments);
  await decide('2025-06-15', '4133/TLĐ', unions);
  for (const on of ['2025-03-01', '2025-06-14', '2025-06-30']) pictures.set(on, await tree(on));
  await decide('2025-07-01', '202/2025/QH15', reform);
});
afterAll(() => world.close());

test('past days read as they read before, name by name', async () => {
  for (const [on, picture] of pictures) expect(await tree(on)).toEqual(picture);
});

test('every unit, and with it every title, year and seat, ends at one unit that stands or at one that ended with its reason', async () => {
  const on = day('2025-07-02');
  const { db } = world.site.app;
  const placements = (await db.selectFrom('unit_placement').selectAll().execute()).map(placementOf);
  const successions = (await db.selectFrom('unit_succession').selectAll().execute()).map((row) => ({
    ...{ fromUnitId: row.from_unit_id, toUnitId: row.to_unit_id, kind: row.kind as 'merge', onDay: row.on_day },
    ...{ decision: row.decision, isHeir: row.is_heir, ends: row.ends, reason: row.reason },
  }));
  const standing = placements.filter(({ period }) => covers(period, on));
  expect(firstCycle(standing)).toBeUndefined();
  const stands = new Set(standing.map(({ unitId }) => unitId));
  const lastName = new Map(placements.map(({ unitId, name }) => [unitId, name]));
  const heldBy = async (table: 'title' | 'campaign' | 'seat') =>
    (await db.selectFrom(table).select('unit_id').execute()).map(({ unit_id }) => unit_id);
  const asked = [
    ...placements.map(({ unitId }) => unitId),
    ...(await heldBy('title')),
    ...(await heldBy('campaign')),
    ...(await heldBy('seat')),
  ];
  const becameOf = new Map(asked.map((unitId) => [unitId, heirOn(unitId, successions, on)]));
  const lost = [...becameOf].filter(([, { unitId, endedBy }]) => (endedBy ? !endedBy.reason : !stands.has(unitId)));
  expect(lost.map(([unitId]) => lastName.get(unitId))).toEqual([]);
  const became = (name: string) => {
    const found = placements.filter((one) => one.name === name && one.period.from < day('2025-03-01'));
    const { unitId, endedBy, through } = becameOf.get(found[0]!.unitId)!;
    return [endedBy ? null : lastName.get(unitId), endedBy?.reason ?? null, through.length];
  };
  expect(became('Sở Thông tin và Truyền thông tỉnh Trà Vinh')).toEqual(['Sở Khoa học và Công nghệ tỉnh Vĩnh Long', null, 2]);
  expect(became('Tỉnh Quảng Nam')).toEqual(['Thành phố Đà Nẵng', null, 1]);
  expect(became('Tỉnh Thái Nguyên')).toEqual(['Tỉnh Thái Nguyên', null, 1]);
  expect(became('Thị xã Sa Pa')).toEqual(['Phường Sa Pa', null, 1]);
  expect(became('Phòng Nội vụ thị xã Sa Pa')).toEqual(['UBND phường Sa Pa', null, 1]);
  expect(became('Huyện Đại Lộc')).toEqual([null, districts, 0]);
  expect(became('Công đoàn Viên chức tỉnh Thái Nguyên')).toEqual([
    null,
    'Kết thúc hoạt động công đoàn cấp trên trực tiếp cơ sở',
    0,
  ]);
  const under = (name: string, types: readonly string[]) => {
    const top = standing.find((one) => one.name === name)!;
    return standing.filter(({ parentId, type }) => parentId === top.unitId && types.includes(type)).map((one) => one.name);
  };
  expect(under('Thành phố Đà Nẵng', ['commune']).sort()).toEqual(Object.keys(daiLoc).sort());
  expect(under('Tỉnh Lào Cai', ['commune']).sort()).toEqual([...Object.keys(saPa), 'Xã Ngũ Chỉ Sơn'].sort());
  expect(new Set(placements.filter(({ name }) => name === 'Tỉnh Thái Nguyên').map(({ unitId }) => unitId)).size).toBe(2);
});

test('the school goes on with its year under its commune, without a union and with the reason; its reviewer sits at the heir', async () => {
  const { body: school } = await world.as('an')(api.showUnit, { unitId: world.cast.unit.school });
  expect(school.above.map((one: { name: string }) => one.name)).toEqual(['Thành phố Đà Nẵng', 'Xã Đại Lộc']);
  expect(school.unions).toMatchObject([{ until: '2025-06-15', endReason: noUnion, endDecision: '4133/TLĐ' }]);
  expect((await world.as('an')(enrolments.showUnitEnrolment, { campaignId })).body).toMatchObject({ enrolmentId });
  const answer = { enrolmentId, bodyId: world.cast.unit.committee, submission: 1 };
  expect((await world.as('dung')(enrolments.acceptEnrolment, answer)).status).toBe(200);
  const { body: district } = await world.as('kien')(api.showUnit, { unitId: world.cast.unit.district });
  expect(district.nowIs).toEqual({ unitId: null, name: null, onDay: '2025-07-01', decision: '202/2025/QH15', reason: districts });
});
