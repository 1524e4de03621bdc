import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import * as api from '#api/blocs.ts';
import { day } from '#domain/kernel/day.ts';
import { type Bloc, criteria, ledYear, makeBloc, shownTo } from '#tests/support/blocs.ts';
import type { Name } from '#tests/support/cast.ts';
import { scan as scanOf } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { addSuccessions } from '../org/successionStore.ts';

let world: TestSite;
let bloc: Bloc;
beforeAll(async () => {
  world = await testSite('2021-01-10');
  await world.moveTo('2021-03-10');
  bloc = await makeBloc(world);
});
afterAll(() => world.close());

/** Each test begins with the bloc as it was made. */
beforeEach(async () => {
  await world.moveTo('2021-03-10');
  const { db } = world.site;
  await sql`truncate bloc_sheet, bloc_participant, bloc_signature, bloc_year cascade`.execute(db);
  await sql`delete from unit_succession where from_unit_id = any(${[bloc.thirdSchool, world.cast.unit.otherSchool]}::uuid[])`.execute(
    db,
  );
  await sql`update unit_placement set valid_until = null where unit_id = any(${[bloc.thirdSchool, world.cast.unit.otherSchool]}::uuid[])`.execute(
    db,
  );
  await sql`delete from bloc_member where unit_id = ${bloc.fourthSchool}`.execute(db);
  await sql`update bloc_member set left_on = null, leave_reason = null`.execute(db);
  await sql`update bloc set ended_on = null, end_reason = null`.execute(db);
});

const shown = (name: Name) => shownTo(world, name, bloc.blocId);
const scan = scanOf();
const textOf = async (name: Name, endpoint: typeof api.openBlocPact, input: Record<string, unknown>): Promise<string> =>
  Buffer.from((await world.as(name)(endpoint, { ...input, as: 'html' })).body).toString();
const names = (units: readonly { readonly name: string }[]) => units.map(({ name }) => name);

async function refused(act: () => Promise<{ readonly status: number; readonly codes: readonly string[] }>) {
  const before = await world.rows();
  const { status, codes } = await act();
  expect(await world.rows()).toEqual(before);
  return { status, codes };
}

describe('members', () => {
  test('the body and the members see it, nobody else learns of it', async () => {
    for (const name of ['dung', 'quyen', 'an', 'binh', 'chau', 'giang', 'lien'] as const)
      expect([name, names((await world.as(name)(api.listBlocs)).body.blocs)]).toEqual([name, ['Khối thi đua các trường THCS']]);
    for (const name of ['hanh', 'kien'] as const) {
      expect([name, (await world.as(name)(api.listBlocs)).body.total]).toEqual([name, 0]);
      expect([name, (await world.as(name)(api.showBloc, { blocId: bloc.blocId })).status]).toEqual([name, 404]);
    }
    expect((await shown('an')).whyNot.keep.map(({ code }: { code: string }) => code)).toEqual(['blocs.only-body']);
  });

  test('a unit is in one bloc of the same body at a time, and the refusal says which', async () => {
    const { school, committee, federation } = world.cast.unit;
    const asked = { unitId: committee, kind: 'cluster', name: 'Cụm số 2', number: '13/QĐ-UBND', decidedOn: '2021-03-05' };
    const made = await refused(() =>
      world.as('dung')(api.establishBloc, { ...asked, unitIds: [school, bloc.fourthSchool, federation] }),
    );
    expect(made).toEqual({ status: 422, codes: ['blocs.in-another', 'blocs.not-below'] });
    const { body } = await world.as('dung')(api.establishBloc, { ...asked, unitIds: [school, bloc.fourthSchool] });
    expect(body.refusals[0]).toMatchObject({ at: 'unitIds.0', facts: { bloc: 'Khối thi đua các trường THCS' } });
  });

  test('the database refuses the overlap too', async () => {
    const row = { id: bloc.blocId, bloc_id: bloc.blocId, by_unit_id: world.cast.unit.committee, unit_id: world.cast.unit.school };
    const twice = world.site.db
      .insertInto('bloc_member')
      .values({ ...row, joined_on: day('2021-03-08') })
      .execute();
    await expect(twice).rejects.toThrow(/exclu/);
  });

  test('joins and leaves by the day, with a reason; left, it joins another', async () => {
    const { version, memberships } = await shown('dung');
    const third = memberships.find(({ unitName }: { unitName: string }) => unitName === 'Trường THCS Đồng Lau');
    const asked = { blocId: bloc.blocId, membershipId: third.id, version };
    const no = await refused(() => world.as('dung')(api.leaveBloc, { ...asked, on: '2021-02-01', reason: '' }));
    expect(no).toEqual({ status: 422, codes: ['blocs.leaves-before-joining', 'blocs.no-reason'] });
    expect((await world.as('dung')(api.leaveBloc, { ...asked, on: '2021-03-09', reason: 'Chuyển khối' })).status).toBe(200);
    expect(names((await shown('dung')).members)).toEqual(['Trường THCS Thị trấn Bến Sậy', 'Trường THCS Vân Khê']);
    expect((await world.as('lien')(api.showBloc, { blocId: bloc.blocId })).status).toBe(404);
    const added = await world.as('dung')(api.addBlocMembers, {
      ...{ blocId: bloc.blocId, version: version + 1, unitIds: [bloc.fourthSchool], on: '2021-03-10' },
    });
    expect(added.status).toBe(200);
    expect((await shown('dung')).members).toHaveLength(3);
  });

  test('only the body keeps it; a bloc that ended changes no more and frees its members', async () => {
    const { version } = await shown('dung');
    const asked = { blocId: bloc.blocId, version, on: '2021-03-10', reason: 'Sắp xếp lại các khối' };
    expect(await refused(() => world.as('an')(api.endBloc, asked))).toEqual({ status: 403, codes: ['blocs.only-body'] });
    expect((await world.as('dung')(api.endBloc, asked)).status).toBe(200);
    expect((await world.as('an')(api.listBlocs)).body.total).toBe(0);
    const more = { blocId: bloc.blocId, version: version + 1, unitIds: [bloc.fourthSchool], on: '2021-03-10' };
    expect(await refused(() => world.as('dung')(api.addBlocMembers, more))).toEqual({ status: 409, codes: ['blocs.ended'] });
  });

  test('an heir stands in the place of what it inherited; who ended without one is out with the act', async () => {
    const { school, otherSchool } = world.cast.unit;
    const blocYearId = await ledYear(world, bloc);
    const onDay = day('2021-03-09');
    const act = { onDay, decision: '9/QĐ-UBND', ends: true };
    await world.site.db.transaction().execute(async (tx) => {
      for (const unitId of [otherSchool, bloc.thirdSchool])
        await sql`update unit_placement set valid_until = ${onDay} where unit_id = ${unitId}`.execute(tx);
      await addSuccessions(tx, [
        { ...act, fromUnitId: otherSchool, toUnitId: school, kind: 'merge', isHeir: true, reason: null },
        { ...act, fromUnitId: bloc.thirdSchool, toUnitId: null, kind: 'dissolve', isHeir: false, reason: 'Không còn học sinh' },
      ]);
    });
    const { members, memberships, year } = await shown('an');
    expect(names(members)).toEqual(['Trường THCS Thị trấn Bến Sậy']);
    expect(memberships.map((one: Record<string, unknown>) => [one.heirName, one.endedWithout]).sort()).toEqual(
      [
        ['Trường THCS Thị trấn Bến Sậy', null],
        [null, '09/03/2021, 9/QĐ-UBND, Không còn học sinh'],
        [null, null],
      ].sort(),
    );
    expect(year.id).toBe(blocYearId);
    expect(year.whyNot.openScoring.map(({ code }: { code: string }) => code)).toContain('blocs.too-few-members');
  });
});

const step = async (name: Name, endpoint: typeof api.putBlocPact, more: Record<string, unknown> = {}) => {
  const { year } = await shown(name);
  return await world.as(name)(endpoint, { blocYearId: year.id, version: year.version, ...more });
};

describe('the pact', () => {
  test('is written where it is led, put for signing by the head, signed by each head once, printed with its blanks named', async () => {
    const blocYearId = await ledYear(world, bloc);
    const text = { occasion: 'Trường THCS Thị trấn Bến Sậy', targets: ['100% cán bộ, giáo viên hoàn thành nhiệm vụ'] };
    expect(await refused(() => step('giang', api.writeBlocPact as never, text))).toEqual({
      status: 403,
      codes: ['blocs.only-leader'],
    });
    expect(await refused(() => step('binh', api.putBlocPact))).toEqual({
      status: 409,
      codes: ['blocs.no-targets', 'blocs.no-occasion'],
    });
    expect((await step('an', api.writeBlocPact as never, text)).status).toBe(200);
    expect(await refused(() => step('an', api.putBlocPact))).toEqual({ status: 422, codes: ['plans.paper-missing'] });
    expect((await step('binh', api.putBlocPact)).status).toBe(200);
    expect(await refused(() => step('an', api.writeBlocPact as never, text))).toEqual({ status: 409, codes: ['blocs.pact-put'] });

    const { school, otherSchool } = world.cast.unit;
    const sign = (name: Name, unitId: string, more = {}) => world.as(name)(api.signBlocPact, { blocYearId, unitId, ...more });
    expect(await refused(() => sign('giang', school))).toEqual({ status: 403, codes: ['blocs.only-own-unit'] });
    expect(await refused(() => sign('an', school))).toEqual({ status: 422, codes: ['plans.paper-missing'] });
    expect((await sign('an', school, { paper: scan })).status).toBe(200);
    expect((await sign('giang', otherSchool)).status).toBe(200);
    expect(await refused(() => sign('binh', school))).toEqual({ status: 409, codes: ['blocs.signed-already'] });

    const { year } = await shown('lien');
    expect([year.signatures.length, year.unsigned]).toEqual([2, ['Trường THCS Đồng Lau']]);
    expect(year.pactLacks).toEqual([]);
    const paper = await textOf('lien', api.openBlocPact, { blocYearId });
    expect(paper).toContain('Khối thi đua các trường THCS năm 2021');
    expect(paper).toContain('Lưu Trọng Bình');
    expect(paper).toContain('Đã ký ngày 10/03/2021');
    expect((await world.as('kien')(api.openBlocPact, { blocYearId })).status).toBe(404);
  });

  test('names the heads it lacks', async () => {
    await ledYear(world, bloc);
    const { version } = await shown('dung');
    await world.as('dung')(api.addBlocMembers, { blocId: bloc.blocId, version, unitIds: [bloc.fourthSchool], on: '2021-03-10' });
    expect((await shown('an')).year.pactLacks).toContain('người đại diện');
  });
});

const sheet = (first: number, second: number) => ({ '1': first * 100, '2': second * 100 });

async function opened(scoredBy = 'members'): Promise<string> {
  const blocYearId = await ledYear(world, bloc);
  expect((await step('an', api.writeBlocSheet as never, { criteria, scoredBy })).status).toBe(200);
  expect((await step('binh', api.openBlocScoring)).status).toBe(200);
  return blocYearId;
}

const score = (name: Name, blocYearId: string, byUnitId: string, ofUnitId: string, points: Record<string, number>, version = 0) =>
  world.as(name)(api.saveBlocScores, { blocYearId, byUnitId, ofUnitId, version, points });
const handIn = (name: Name, blocYearId: string, byUnitId: string, what: string, more = {}) =>
  world.as(name)(api.handInBlocScores, { blocYearId, byUnitId, what, ...more });

/** Everybody hands in everything: the school 90, the other 90 from both, the third 70. */
async function scored(): Promise<string> {
  const blocYearId = await opened();
  const { school, otherSchool } = world.cast.unit;
  const all = [
    ['binh', school],
    ['giang', otherSchool],
    ['lien', bloc.thirdSchool],
  ] as const;
  for (const [name, unitId] of all) {
    expect((await score(name, blocYearId, unitId, unitId, sheet(60, 40))).status).toBe(200);
    expect((await handIn(name, blocYearId, unitId, 'own')).status).toBe(200);
  }
  for (const [name, unitId] of all) {
    for (const [, of] of all.filter(([, other]) => other !== unitId))
      expect((await score(name, blocYearId, unitId, of, of === bloc.thirdSchool ? sheet(40, 30) : sheet(55, 35))).status).toBe(
        200,
      );
    expect((await handIn(name, blocYearId, unitId, 'cross')).status).toBe(200);
  }
  return blocYearId;
}

describe('joint scoring', () => {
  test('the sheet is checked whole, and stands once scoring is open', async () => {
    await ledYear(world, bloc);
    expect(await refused(() => step('binh', api.openBlocScoring))).toEqual({ status: 409, codes: ['blocs.no-criteria'] });
    const bad = [criteria[0], { ...criteria[1], code: '1', max: 0 }];
    const no = await refused(() => step('an', api.writeBlocSheet as never, { criteria: bad, scoredBy: 'members' }));
    expect(no).toEqual({ status: 422, codes: ['blocs.code-twice', 'blocs.no-max'] });
    expect((await step('an', api.writeBlocSheet as never, { criteria, scoredBy: 'members' })).status).toBe(200);
    expect((await step('binh', api.openBlocScoring)).status).toBe(200);
    expect((await step('an', api.writeBlocSheet as never, { criteria, scoredBy: 'leads' })).codes).toEqual([
      'blocs.scoring-open',
    ]);
  });

  test('own sheet first, never itself, within the maximum, whole when handed in, and then it stands', async () => {
    const blocYearId = await opened();
    const { school, otherSchool } = world.cast.unit;
    expect(await refused(() => score('binh', blocYearId, school, otherSchool, sheet(10, 10)))).toEqual({
      ...{ status: 409, codes: ['blocs.own-sheet-first'] },
    });
    expect(await refused(() => score('giang', blocYearId, school, school, sheet(10, 10)))).toEqual({
      ...{ status: 403, codes: ['blocs.only-own-unit'] },
    });
    expect(await refused(() => score('an', blocYearId, school, school, { '1': 6001, '9': 0 }))).toEqual({
      ...{ status: 422, codes: ['blocs.points-out', 'blocs.no-such-line'] },
    });
    expect((await score('an', blocYearId, school, school, { '1': 5000 })).status).toBe(200);
    expect(await refused(() => handIn('binh', blocYearId, school, 'own'))).toEqual({ status: 409, codes: ['blocs.lines-left'] });
    expect((await score('an', blocYearId, school, school, sheet(50, 40), 1)).status).toBe(200);
    expect(await refused(() => handIn('an', blocYearId, school, 'own'))).toEqual({ status: 422, codes: ['plans.paper-missing'] });
    expect((await handIn('binh', blocYearId, school, 'own')).status).toBe(200);
    expect((await score('an', blocYearId, school, school, sheet(60, 40), 2)).codes).toEqual(['blocs.handed-in']);
    expect((await handIn('binh', blocYearId, school, 'cross')).codes).toEqual(['blocs.own-sheet-of', 'blocs.own-sheet-of']);
  });

  test('nobody sees what others give before it is closed, not even who leads or the body; then all see it, ties said', async () => {
    const blocYearId = await scored();
    for (const name of ['binh', 'giang', 'lien', 'dung'] as const) {
      const { year } = await shown(name);
      expect([name, year.results]).toEqual([name, []]);
      const mine = year.mine.flatMap((one: { id: string; sheets: { ofUnitId: string }[] }) => one.sheets);
      expect([name, mine.length]).toEqual([name, name === 'dung' ? 0 : 3]);
      expect(year.progress).toHaveLength(3);
      expect(year.progress.map((one: Record<string, unknown>) => Object.keys(one).sort())[0]).toEqual([
        'given',
        'id',
        'name',
        'owes',
        'own',
      ]);
    }
    // 70 is what the third got of both others; while open it stands in no answer of its own.
    expect(JSON.stringify(await shown('lien'))).not.toContain('3000');
    expect((await step('giang', api.closeBlocScoring as never)).codes).toEqual(['blocs.only-leader']);
    expect((await step('binh', api.closeBlocScoring as never)).status).toBe(200);
    const { results } = (await shown('lien')).year;
    const rows = results.map((one: Record<string, unknown>) => [one.name, one.own, one.mean, one.rank, one.isTied]);
    expect(rows).toEqual([
      ['Trường THCS Thị trấn Bến Sậy', 10_000, 9000, 1, true],
      ['Trường THCS Vân Khê', 10_000, 9000, 1, true],
      ['Trường THCS Đồng Lau', 10_000, 7000, 3, false],
    ]);
    expect(results[2].given.map(({ total }: { total: number }) => total)).toEqual([7000, 7000]);
    expect((await score('binh', blocYearId, world.cast.unit.school, bloc.thirdSchool, sheet(1, 1), 1)).codes).toEqual([
      'blocs.scoring-closed',
    ]);
  });

  test('what is missing is named; closed all the same with a reason', async () => {
    const blocYearId = await opened();
    const { school, otherSchool } = world.cast.unit;
    expect((await step('binh', api.closeBlocScoring as never)).codes).toEqual(['blocs.nothing-scored']);
    await score('giang', blocYearId, otherSchool, otherSchool, sheet(50, 30));
    await handIn('giang', blocYearId, otherSchool, 'own');
    await score('lien', blocYearId, bloc.thirdSchool, bloc.thirdSchool, sheet(50, 30));
    await handIn('lien', blocYearId, bloc.thirdSchool, 'own');
    await score('binh', blocYearId, school, school, sheet(50, 30));
    await handIn('binh', blocYearId, school, 'own');
    await score('binh', blocYearId, school, otherSchool, sheet(50, 25));
    await score('binh', blocYearId, school, bloc.thirdSchool, sheet(50, 25));
    await handIn('binh', blocYearId, school, 'cross');
    expect(await refused(() => step('binh', api.closeBlocScoring as never))).toEqual({
      ...{ status: 409, codes: ['blocs.owes-cross', 'blocs.owes-cross'] },
    });
    expect((await step('binh', api.closeBlocScoring as never, { reason: 'Hai đơn vị nộp muộn' })).status).toBe(200);
    const { year } = await shown('an');
    expect(year.results.map((one: Record<string, unknown>) => one.rank)).toEqual([1, 1, null]);
    expect(year.closeReason).toBe('Hai đơn vị nộp muộn');
  });

  test('where those who lead score, the third gives nobody anything', async () => {
    const blocYearId = await opened('leads');
    const { school } = world.cast.unit;
    await score('binh', blocYearId, school, school, sheet(50, 30));
    await handIn('binh', blocYearId, school, 'own');
    expect((await score('lien', blocYearId, bloc.thirdSchool, school, sheet(1, 1))).codes).toEqual(['blocs.no-scorer']);
    expect((await score('giang', blocYearId, world.cast.unit.otherSchool, school, sheet(1, 1))).status).toBe(200);
  });
});

describe('the meeting that proposes', () => {
  const meeting = (award: Record<string, unknown>, more: Record<string, unknown> = {}) => ({
    ...{
      heldOn: '2021-12-20',
      begins: '08:00',
      ends: '10:00',
      venue: 'Hội trường',
      chair: 'Lưu Trọng Bình',
      chairTitle: 'Hiệu trưởng',
    },
    ...{
      secretary: 'Đàm Thị Hoài An',
      present: [world.cast.unit.school, world.cast.unit.otherSchool],
      share: 50,
      source: 'Quy chế',
    },
    ...more,
    awards: [{ form: 'Cờ thi đua', places: 1, votes: [], ...award }],
  });

  test('is recorded after closing, with votes that can have been, and concluded by the signed minutes', async () => {
    const blocYearId = await scored();
    const { school, otherSchool } = world.cast.unit;
    await world.moveTo('2021-12-18');
    const vote = (unitId: string, agree: number) => ({ unitId, agree });
    const early = meeting({ votes: [vote(school, 2)] });
    expect((await step('an', api.recordBlocMeeting as never, early)).codes).toEqual([
      'blocs.scoring-not-closed',
      'blocs.day-in-future',
    ]);
    await step('binh', api.closeBlocScoring as never);
    await world.moveTo('2021-12-21');
    const much = meeting({ votes: [vote(school, 3), vote(school, 1)] }, { ends: '07:00', present: [school, bloc.fourthSchool] });
    expect(await refused(() => step('an', api.recordBlocMeeting as never, much))).toEqual({
      status: 422,
      codes: [
        'blocs.ends-first',
        'blocs.present-not-member',
        'blocs.more-than-present',
        'blocs.voted-not-taker',
        'blocs.too-many-votes',
      ],
    });
    expect((await step('binh', api.concludeBlocYear as never)).codes).toEqual(['blocs.no-meeting']);
    const tie = meeting({ votes: [vote(school, 1), vote(otherSchool, 1)] });
    expect((await step('an', api.recordBlocMeeting as never, tie)).status).toBe(200);
    expect(await refused(() => step('binh', api.concludeBlocYear as never))).toEqual({ status: 409, codes: ['blocs.tied'] });
    const settled = meeting({ votes: [vote(school, 2), vote(otherSchool, 0)] });
    expect((await step('an', api.recordBlocMeeting as never, settled)).status).toBe(200);
    expect(await refused(() => step('an', api.concludeBlocYear as never))).toEqual({
      status: 422,
      codes: ['plans.paper-missing'],
    });
    expect((await step('an', api.concludeBlocYear as never, { paper: scan })).status).toBe(200);
    const { year } = await shown('lien');
    expect(year.meeting.awards[0].votes.map((one: Record<string, unknown>) => one.outcome)).toEqual(['proposed', 'below-share']);
    expect([year.meeting.absentNames, year.hasMinutes, year.minutesLacks]).toEqual([['Trường THCS Đồng Lau'], true, []]);
    expect((await step('an', api.recordBlocMeeting as never, settled)).codes).toEqual(['blocs.concluded']);
    const paper = await textOf('lien', api.openBlocMinutes, { blocYearId });
    expect(paper).toContain('thống nhất suy tôn');
    expect(paper).toContain('Trường THCS Thị trấn Bến Sậy (Cờ thi đua)');
    expect(paper).toContain('1 (đồng hạng)');
  });
});
