import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as awards from '#api/awards.ts';
import * as postings from '#api/postings.ts';
import * as layouts from '#api/reportLayouts.ts';
import * as api from '#api/reports.ts';
import type { Day } from '#domain/kernel/day.ts';
import { type ContestTally, contestRest, contestSum } from '#domain/reports/contest.ts';
import { newId } from '#server/kernel/ids.ts';
import { addSeat } from '#server/people/store.ts';
import { chosenRound, decisionOf, postingOf } from '#tests/support/awards.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { wordText } from '#tests/support/paperText.ts';
import { announcedYear } from '#tests/support/recognition.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { insertCells, readCells } from './cellStore.ts';
import { keepYears } from './keepYears.ts';
import { rebuildReports } from './rebuild.ts';
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
  const [unit] = body.units;
  expect(body.units).toEqual([expect.objectContaining({ unitId: world.cast.unit.school })]);
  expect(body.total).toMatchObject(unit.tally);
  expect(body.kinds).toEqual([{ kind: 'first', cycleYear: 1, tally: unit.tally }]);
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
  const of = async (name: 'dung' | 'hanh' | 'giang') => (await world.as(name)(api.listReportUnits)).body.units;
  expect(await of('dung')).toEqual([
    { unitId: world.cast.unit.committee, name: 'Ban Chỉ đạo huyện Bến Sậy', isBody: true, years: [2021] },
  ]);
  expect((await of('hanh')).map(({ unitId }: { unitId: string }) => unitId)).toEqual([world.cast.unit.province]);
  expect(await of('giang')).toEqual([expect.objectContaining({ years: [] })]);
});

test('the figures go out as a workbook, and as a draft of the summary report whose shares name their bases', async () => {
  const table = await world.as('hanh')(api.downloadReport, ofDistrict());
  expect([table.status, (table.body as Buffer).subarray(0, 2).toString()]).toEqual([200, 'PK']);
  const paper = await world.as('hanh')(api.printReport, { ...ofDistrict(), as: 'docx' });
  const text = wordText(paper.body as Buffer);
  expect(text).toContain('Đạt chuẩn: 1/1 (100%) số đã chấm điểm');
  expect(text).toContain('Số liệu tính đến ngày 20 tháng 12 năm 2021');
});

describe('as it was on a day', () => {
  const on = (day: string, more = {}) => world.as('hanh')(api.showReport, { ...ofDistrict(), on: day, ...more });

  test('the year is told as its papers stood then, down to the criteria, and leads to the same cases', async () => {
    const now = (await world.as('hanh')(api.showReport, ofDistrict())).body;
    const today = (await on('2021-12-20')).body;
    const told = ['total', 'types', 'kinds', 'sheets', 'due', 'years', 'units'] as const;
    for (const part of told) expect([part, today[part]]).toEqual([part, now[part]]);
    const autumn = (await on('2021-12-19')).body;
    expect(autumn.total).toMatchObject({ launched: 1, registered: 0, assessed: 0, self: { count: 0, sum: 0 } });
    expect(autumn).toMatchObject({ on: '2021-12-19', countedOn: '2021-12-19', placedOn: '2021-12-19', sheets: [] });
    expect((await on('2021-03-01')).body.total.launched).toBe(0);
    const cases = await world.as('hanh')(api.listReportCases, { ...ofDistrict(), on: '2021-12-19', figure: 'waitsForUnit' });
    expect(cases.body).toMatchObject({ total: 1, hidden: 0, cases: [{ campaignId, stage: 'launched', decidedTotal: null }] });
    expect((await world.as('hanh')(api.listReportCases, { ...ofDistrict(), on: '2021-12-19' })).body.total).toBe(0);
    const table = await world.as('hanh')(api.downloadReport, { ...ofDistrict(), on: '2021-10-01' });
    expect(table.status).toBe(200);
  });

  test('a period is its end less its beginning, and adds up by unit', async () => {
    const of = (period: string) => world.as('hanh')(api.showPeriod, { ...ofDistrict(), period });
    const { body } = await of('month-12');
    expect(body).toMatchObject({ eve: '2021-11-30', first: '2021-12-01', until: '2021-12-20' });
    expect(body.total).toMatchObject({ registered: { before: 0, after: 1 }, qualified: { before: 0, after: 1 } });
    for (const [name, { before, after }] of Object.entries<{ before: number; after: number }>(body.total)) {
      const sum = (end: string) =>
        body.units.reduce(
          (all: number, one: { courses: Record<string, Record<string, number>> }) => all + one.courses[name]![end]!,
          0,
        );
      expect([name, sum('before'), sum('after')]).toEqual([name, before, after]);
    }
    expect((await of('half-1')).body.total.launched).toEqual({ before: 0, after: 0 });
    const table = await world.as('hanh')(api.downloadPeriod, { ...ofDistrict(), period: 'half-2' });
    expect([table.status, (table.body as Buffer).subarray(0, 2).toString()]).toEqual([200, 'PK']);
    const next = await world.as('hanh')(api.showPeriod, { ...ofDistrict(), year: 2022, period: 'month-1' });
    expect(next.codes).toEqual(['reports.period-to-come']);
    expect((await world.as('giang')(api.showPeriod, { ...ofDistrict(), period: 'month-12' })).codes).toEqual([
      'reports.not-found',
    ]);
  });

  test('what a unit noted is counted above it once it was handed in, and of fewer than five only for who may open them', async () => {
    const of = async (who: 'hanh' | 'dung' | 'an', unitId: string, geography = 'was') =>
      (await world.as(who)(api.showPeriod, { unitId, year: 2021, geography, period: 'half-2' })).body.noted;
    const { unit, person } = world.cast;
    await world.site.db
      .insertInto('review_meeting')
      .values({
        ...{ id: newId(), campaign_id: campaignId, unit_id: unit.school, kind: 'monthly', month: '2021-09-01' as Day },
        ...{ held_on: '2021-09-28' as Day, present: 3, total: 4, notes: 'x', recorded_by: person.an },
      })
      .execute();
    const meetings = (noted: { counts: { figure: string; count: number }[] | null }) =>
      noted.counts?.find(({ figure }) => figure === 'meetings')?.count;
    const received = await of('dung', unit.committee, 'received');
    expect([received.units, received.hidden, meetings(received), received.opened[0].counts.meetings]).toEqual([1, 0, 1, 1]);
    const own = await of('an', unit.school);
    expect(meetings(own)).toBe(1);
    await world.site.db
      .transaction()
      .execute((tx) => addSeat(tx, { personId: person.kien, role: 'clerk', unitId: unit.province, from: '2021-03-01' as Day }));
    const above = (await world.as('kien')(api.showPeriod, { unitId: unit.province, year: 2021, period: 'half-2' })).body.noted;
    expect([above.units, above.counts, above.opened, above.hidden]).toEqual([1, null, [], 1]);
    await world.site.db.updateTable('unit_year').set({ self_total: null, decided_total: null }).execute();
    expect((await of('dung', unit.committee, 'received')).units).toBe(0);
    expect((await of('an', unit.school)).units).toBe(1);
    await world.site.db.transaction().execute((tx) => rebuildReports(tx, '2021-12-20' as Day));
  });

  test('a day that is still to come, or of which nothing was kept, is refused', async () => {
    expect((await on('2021-12-21')).codes).toEqual(['reports.day-to-come']);
    await world.site.db
      .updateTable('report_day')
      .set({ kept_from: '2021-05-01' as Day })
      .execute();
    expect((await on('2021-04-30')).codes).toEqual(['reports.before-kept']);
    expect((await on('2021-05-01')).status).toBe(200);
  });
});

describe('awards of a year', () => {
  const of = (who: 'hanh' | 'dung' | 'an' | 'giang', unitId: string, geography = 'was') =>
    world.as(who)(api.showContest, { unitId, year: 2021, geography });

  test('who was put forward adds up by form and by unit, and no choice is told before its decision', async () => {
    const { unit } = world.cast;
    expect((await of('hanh', unit.district)).body.total.nominated).toBe(0);
    const { roundId } = await chosenRound(world);
    const waiting = (await of('hanh', unit.district)).body;
    expect(waiting.total).toMatchObject({ nominated: 4, awarded: 0, notChosen: 0, notProposed: 0, waiting: 4, money: 0 });

    expect((await world.as('dung')(postings.postAwards, { ...postingOf(roundId), postedOn: '2021-12-20' })).status).toBe(200);
    await world.moveTo('2021-12-30');
    const decision = { ...decisionOf(roundId), decidedOn: '2021-12-30' };
    expect((await world.as('quyen')(awards.decideAwards, decision)).codes).toEqual([]);
    const { total, forms, units } = (await of('hanh', unit.district)).body;
    expect(total).toMatchObject({ nominated: 4, awarded: 3, notChosen: 1, waiting: 0, withdrawn: 0, money: 1_800_000, paid: 0 });
    expect(contestRest(total)).toBe(0);
    expect([contestSum(forms.map(tallyIn)), contestSum(units.map(tallyIn))]).toEqual([total, total]);
    expect(units.map(({ name, tally }: { name: string; tally: ContestTally }) => [name, tally.nominated, tally.awarded])).toEqual(
      [
        ['Trường THCS Thị trấn Bến Sậy', 2, 2],
        ['Trường THCS Vân Khê', 2, 1],
      ],
    );
    expect((await of('dung', unit.committee, 'received')).body.total).toEqual(total);
    expect((await of('an', unit.school)).body.total).toMatchObject({ nominated: 2, awarded: 2 });
    expect((await of('an', unit.otherSchool)).codes).toEqual(['reports.not-found']);
    const table = await world.as('hanh')(api.downloadContest, { unitId: unit.district, year: 2021 });
    expect([table.status, (table.body as Buffer).subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });

  const tallyIn = ({ tally }: { tally: ContestTally }) => tally;
});

describe('forms of those above', () => {
  const column = (headings: string[], figure: string, more = {}) => ({
    ...{ headings, figure, yearsBack: 0, kind: null, cycleYear: null, unitType: null },
    ...more,
  });
  const form = () => ({
    ...{
      unitId: world.cast.unit.province,
      version: 0,
      name: 'Biểu 01/VHCS',
      issuer: 'Liên đoàn Lao động tỉnh',
      number: '12/CV-LĐLĐ',
    },
    ...{ issuedOn: '2021-01-05', validFrom: '2021-06-01' },
    body: {
      ...{ title: 'Kết quả thực hiện phong trào', rows: 'units', signer: 'Chủ tịch' },
      columns: [
        column(['Đăng ký', 'Lần đầu'], 'registered', { kind: 'first' }),
        column(['Đăng ký', 'Giữ vững'], 'registered', { kind: 'keeping' }),
        column(['Đạt', 'Số'], 'qualified'),
        column(['Đạt', 'Tỷ lệ'], 'qualified-share'),
        column(['Năm trước'], 'registered', { yearsBack: 1 }),
        column(['Khen thưởng'], 'awarded'),
        column(['Ghi chú'], 'by-hand'),
      ],
    },
  });
  let layoutId: string;

  test('who keeps the reports of a unit writes a form, in versions that never change; others do not', async () => {
    const before = await world.rows();
    const { unit } = world.cast;
    expect((await world.as('an')(layouts.saveReportLayout, form())).codes).toEqual(['reports.not-found']);
    expect((await world.as('hanh')(layouts.saveReportLayout, { ...form(), unitId: unit.district })).codes).toEqual([
      'reports.only-keepers-write-layouts',
    ]);
    const narrowed = { ...form().body, columns: [column(['Tiền'], 'money', { kind: 'first' })] };
    expect((await world.as('hanh')(layouts.saveReportLayout, { ...form(), body: narrowed })).codes).toEqual([
      'reports.awards-not-narrowed',
    ]);
    expect(await world.rows()).toEqual(before);
    const saved = await world.as('hanh')(layouts.saveReportLayout, form());
    expect([saved.status, saved.body.version]).toEqual([200, 1]);
    layoutId = saved.body.layoutId;
    const next = { ...form(), layoutId, name: 'Biểu 01/VHCS sửa đổi', validFrom: '2021-12-25' };
    expect((await world.as('hanh')(layouts.saveReportLayout, next)).status).toBe(409);
    expect((await world.as('hanh')(layouts.saveReportLayout, { ...next, version: 1 })).body).toEqual({ layoutId, version: 2 });
    await expect(world.site.db.updateTable('report_layout_version').set({ name: 'x' }).execute()).rejects.toThrow();
  });

  test('it is filled in by the units below too, of a year or a day, with what stays blank named and each figure with its cases', async () => {
    const { unit } = world.cast;
    const of = (unitId: string, more = {}) => ({ unitId, layoutId, year: 2021, ...more });
    const offered = (await world.as('an')(layouts.listReportLayouts, { unitId: unit.school })).body;
    expect(offered.layouts).toEqual([expect.objectContaining({ id: layoutId, keptBy: 'Tỉnh Thanh Lộc', version: 2 })]);
    const { body } = await world.as('hanh')(layouts.fillLayout, of(unit.district));
    expect(body.head).toEqual([
      [
        { text: 'Đăng ký', across: 2, down: 1 },
        { text: 'Đạt', across: 2, down: 1 },
        ...['Năm trước', 'Khen thưởng', 'Ghi chú'].map((text) => ({ text, across: 1, down: 2 })),
      ],
      ['Lần đầu', 'Giữ vững', 'Số', 'Tỷ lệ'].map((text) => ({ text, across: 1, down: 1 })),
    ]);
    const rows = body.table.map(({ name, cells }: { name: string; cells: string[] }) => [name, ...cells]);
    expect(rows).toEqual([
      ['Trường THCS Thị trấn Bến Sậy', '1', '0', '1', '1/1 (100%)', '0', '2', null],
      ['Trường THCS Vân Khê', '0', '0', '0', '0/0', '0', '1', null],
      ['Tổng cộng', '1', '0', '1', '1/1 (100%)', '0', '3', null],
    ]);
    expect([body.missing, body.version]).toEqual([['Ghi chú'], 2]);
    const before = (await world.as('hanh')(layouts.fillLayout, of(unit.district, { on: '2021-12-19' }))).body;
    expect([before.version, before.table.at(-1).cells[0], before.missing]).toEqual([1, '0', ['Khen thưởng', 'Ghi chú']]);
    expect((await world.as('hanh')(layouts.fillLayout, of(unit.district, { on: '2021-05-20' }))).codes).toEqual([
      'reports.layout-not-yet',
    ]);
    expect((await world.as('giang')(layouts.fillLayout, of(unit.district))).codes).toEqual(['reports.not-found']);
    const first = { unitId: unit.district, year: 2021, figure: 'registered', kind: 'first' };
    expect((await world.as('hanh')(api.listReportCases, first)).body).toMatchObject({ total: 1, hidden: 0 });
    expect((await world.as('hanh')(api.listReportCases, { ...first, kind: 'keeping' })).body).toMatchObject({
      total: 0,
      hidden: 0,
    });
    const paper = await world.as('hanh')(layouts.printLayout, of(unit.district, { as: 'docx' }));
    const text = wordText(paper.body as Buffer);
    for (const words of ['Biểu số liệu', 'Đăng ký / Lần đầu', 'Các ô chưa có số liệu', 'Ghi chú', '12/CV-LĐLĐ'])
      expect(text).toContain(words);
    const table = await world.as('hanh')(layouts.downloadLayout, of(unit.district));
    expect([table.status, (table.body as Buffer).subarray(0, 2).toString()]).toEqual([200, 'PK']);
  });
});

describe('who is late', () => {
  const late: string[] = [];
  const received = () => ({ unitId: world.cast.unit.committee, year: 2022, geography: 'received' });
  const list = async () => (await world.as('dung')(api.listReportCases, { ...received(), figure: 'overdue' })).body;
  const remind = (who: 'dung' | 'quyen' | 'hanh' | 'giang' | 'an', more = {}) =>
    world.as(who)(api.remindLate, { ...received(), ...more });
  const told = async () =>
    (await world.site.db.selectFrom('notice').selectAll().where('code', 'like', 'reports.%').orderBy('created_at').execute()).map(
      ({ code, facts, because, person_id }) => ({ code, facts, because, person_id }),
    );

  beforeAll(async () => {
    const { unit, person } = world.cast;
    await world.site.db.transaction().execute(async (tx) => {
      for (const unitId of [unit.school, unit.otherSchool]) {
        const superiors = [{ unitId: unit.committee, part: 'recognises' as const }];
        late.push(
          await makeCampaign(tx, {
            unitId,
            sheetOf: unit.federation,
            launchedBy: person.binh,
            year: 2022,
            superiors,
            seriesId: null,
          }),
        );
      }
      await keepYears(tx, late, '2021-12-20' as Day);
    });
    await world.moveTo('2022-12-28');
  });

  test('one touch tells the clerk and the head of each what they owe, once within three days', async () => {
    expect(await list()).toMatchObject({ total: 2, lateCount: 2, remindable: 2, whyNot: { remind: [] } });
    const first = await remind('dung', { campaignIds: [late[0]] });
    expect([first.status, first.body]).toEqual([200, { reminded: 1, told: 2 }]);
    const { an, binh } = world.cast.person;
    const facts = { by: 'Ban Chỉ đạo huyện Bến Sậy', unit: 'Trường THCS Thị trấn Bến Sậy', year: 2022 };
    const notices = await told();
    expect(notices.map(({ person_id, because }) => [person_id, because]).sort()).toEqual(
      [
        [an, 'clerk'],
        [binh, 'unit-head'],
      ].sort(),
    );
    expect(notices[0]).toMatchObject({ code: 'reports.told-enrolment-late', facts });
    const again = await remind('dung', { campaignIds: late });
    expect([again.status, again.codes]).toEqual([409, ['reports.reminded-lately']]);
    expect(again.body.refusals[0].message).toContain('đã nhắc ngày 28/12/2022');
    const rest = await remind('quyen');
    expect([rest.status, rest.body.reminded]).toEqual([200, 1]);
    const shown = await list();
    expect(shown.cases.map((one: { remindedOn: string }) => one.remindedOn)).toEqual(['2022-12-28', '2022-12-28']);
    expect([shown.remindable, shown.whyNot.remind.map(({ code }: { code: string }) => code)]).toEqual([
      0,
      ['reports.all-reminded-lately'],
    ]);
    expect((await remind('dung')).codes).toEqual(['reports.all-reminded-lately']);
    await world.moveTo('2022-12-31');
    expect((await remind('dung')).body.reminded).toBe(2);
  });

  test('only those who receive its papers remind a unit; what is not theirs is as if there were nothing, and nothing is left of a no', async () => {
    const before = await world.rows();
    expect((await remind('an')).codes).toEqual(['reports.not-found']);
    expect((await remind('giang', { campaignIds: late })).codes).toEqual(['reports.not-found']);
    const over = { unitId: world.cast.unit.district, year: 2022, geography: 'was' };
    expect((await world.as('hanh')(api.remindLate, over)).codes).toEqual(['reports.nobody-late']);
    expect((await world.as('hanh')(api.remindLate, { ...over, campaignIds: late })).codes).toEqual(['reports.not-found']);
    expect((await remind('dung', { campaignIds: [campaignId] })).codes).toEqual(['reports.not-late']);
    const after = await world.rows();
    expect(after).toEqual(before);
  });
});

test('of many sheets those that most were scored on are read line by line, and those that a change may have brought among them', async () => {
  const unitId = world.cast.unit.district;
  const scored = { a: 9, b: 7, c: 6, d: 5, e: 1 };
  await world.site.db
    .transaction()
    .execute(async (tx) => {
      await insertCells(
        tx,
        Object.entries(scored).map(([cut, times]) => {
          const figures = [times, times, times, 100, 200, 300, 1, 1];
          return { unitId, year: 2019, geography: 'was' as const, part: 'lines' as const, cut, figures };
        }),
      );
      const asked = { unitIds: [unitId], years: [2019], geography: 'was' as const, parts: ['lines' as const], sheets: 2 };
      const wholly = async () =>
        (await readCells(tx, asked))
          .filter(({ figures }) => figures.length > 3)
          .map(({ cut }) => cut)
          .sort();
      await tx.deleteFrom('unit_year_change').execute();
      expect((await readCells(tx, asked)).map(({ figures }) => figures[0])).toHaveLength(5);
      expect(await wholly()).toEqual(['a', 'b']);
      await sql`insert into unit_year_change (campaign_id, before) values (${campaignId}, null) on conflict do nothing`.execute(
        tx,
      );
      expect(await wholly()).toEqual(['a', 'b', 'c', 'd']);
      throw new Error('as if nothing had been');
    })
    .catch((error: Error) => expect(error.message).toBe('as if nothing had been'));
});
