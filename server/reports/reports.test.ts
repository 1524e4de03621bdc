import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/reports.ts';
import type { Day } from '#domain/kernel/day.ts';
import { addSeat } from '#server/people/store.ts';
import { wordText } from '#tests/support/paperText.ts';
import { announcedYear } from '#tests/support/recognition.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { verifyReports } from './verifyReports.ts';

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite();
  campaignId = await announcedYear(world, 2021);
  const { person, unit } = world.cast;
  await world.site.db
    .transaction()
    .execute((tx) => addSeat(tx, { personId: person.hanh, role: 'reviewer', unitId: unit.province, from: '2021-03-01' as Day }));
});
afterAll(() => world.close());

const ofDistrict = () => ({ unitId: world.cast.unit.district, year: 2021 });

test('the year that was lived is counted, and what is stored is what the papers say', async () => {
  const { years, cells, differences } = await verifyReports(world.site.db);
  expect({ years, differences }).toEqual({ years: 1, differences: [] });
  expect(cells).toBeGreaterThan(5);
});

test('who reviews above reads the figures of a unit below, down to the unit itself', async () => {
  const { status, body } = await world.as('hanh')(api.showReport, ofDistrict());
  expect(status).toBe(200);
  expect(body.total).toMatchObject({
    launched: 1,
    registered: 1,
    assessed: 1,
    qualified: 1,
    notQualified: 0,
    withdrawn: 0,
    notAssessed: 0,
  });
  expect(body.units).toEqual([expect.objectContaining({ unitId: world.cast.unit.school, tally: body.total })]);
  expect(body.kinds).toEqual([{ kind: 'first', cycleYear: 1, tally: body.total }]);
  const [sheet] = body.sheets;
  expect(sheet).toMatchObject({ selfCount: 1, appraisedCount: 1, decidedCount: 1 });
  const sum = (name: string) => sheet.lines.reduce((all: number, line: Record<string, number>) => all + line[name]!, 0);
  expect([sum('self'), sum('decided')]).toEqual([body.total.self.sum, body.total.decided.sum]);
  expect(body.countedOn).toBe('2021-12-20');
});

test('five years are their years together, and the report says which', async () => {
  const asked = { ...ofDistrict(), from: 2019, year: 2023 };
  const { body } = await world.as('hanh')(api.showReport, asked);
  expect([body.total.registered, body.units.length, body.from]).toEqual([1, 1, 2019]);
  const paper = await world.as('hanh')(api.printReport, { ...asked, as: 'docx' });
  expect(wordText(paper.body as Buffer)).toContain('Tổng kết giai đoạn 2019–2023 thực hiện phong trào');
  const cases = await world.as('hanh')(api.listReportCases, { ...asked, figure: 'qualified' });
  expect(cases.body).toMatchObject({ total: 1, hidden: 0, cases: [{ campaignId, year: 2021 }] });
});

test('a body that receives papers reads what it receives; others learn of no report', async () => {
  const received = { unitId: world.cast.unit.committee, year: 2021, geography: 'received' };
  expect((await world.as('dung')(api.showReport, received)).body.total).toMatchObject({ registered: 1, qualified: 1 });
  for (const name of ['dung', 'giang', 'kien', 'quyen'] as const) {
    const { status, codes } = await world.as(name)(api.showReport, ofDistrict());
    expect([name, status, codes]).toEqual([name, 404, ['reports.not-found']]);
    expect((await world.as(name)(api.listReportCases, ofDistrict())).status).toBe(404);
    expect((await world.as(name)(api.downloadReport, ofDistrict())).status).toBe(404);
  }
  expect(
    (await world.as('giang')(api.showReport, { ...received, unitId: world.cast.unit.otherSchool })).body.total.launched,
  ).toBe(0);
});

test('a figure leads to the cases that the asker may open, and tells of the others only how many', async () => {
  const received = { unitId: world.cast.unit.committee, year: 2021, geography: 'received', figure: 'qualified' };
  const own = await world.as('dung')(api.listReportCases, received);
  expect(own.body).toMatchObject({ total: 1, hidden: 0, cases: [{ campaignId, stage: 'qualified', late: false }] });
  const above = await world.as('hanh')(api.listReportCases, { unitId: world.cast.unit.province, year: 2021, figure: 'titled' });
  expect(above.body).toMatchObject({ total: 0, hidden: 0 });
});

test('each seat is offered the units whose reports it reads', async () => {
  const of = async (name: 'dung' | 'hanh' | 'kien') => (await world.as(name)(api.listReportUnits)).body.units;
  expect(await of('dung')).toEqual([
    { unitId: world.cast.unit.committee, name: 'Ban Chỉ đạo huyện Bến Sậy', isBody: true, years: [2021] },
  ]);
  expect((await of('hanh')).map(({ unitId }: { unitId: string }) => unitId)).toEqual([world.cast.unit.province]);
  expect(await of('kien')).toEqual([]);
});

test('the figures go out as a workbook, and as a draft of the summary report whose shares name their bases', async () => {
  const table = await world.as('hanh')(api.downloadReport, ofDistrict());
  expect([table.status, (table.body as Buffer).subarray(0, 2).toString()]).toEqual([200, 'PK']);
  const paper = await world.as('hanh')(api.printReport, { ...ofDistrict(), as: 'docx' });
  const text = wordText(paper.body as Buffer);
  expect(text).toContain('Đạt chuẩn: 1/1 (100%) số đã chấm điểm');
  expect(text).toContain('Số liệu tính đến ngày 20 tháng 12 năm 2021');
});
