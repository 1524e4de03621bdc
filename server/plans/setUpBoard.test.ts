import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/plans.ts';
import { scan } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

const setUp = (name: 'an' | 'binh' | 'chau' | 'giang', more: object = {}) => {
  const { binh, an, chau } = world.cast.person;
  const members = [
    { personId: binh, part: 'head', task: 'Phụ trách chung' },
    { personId: chau, part: 'deputy', task: 'Vận động đoàn viên' },
    { personId: an, part: 'secretary', task: 'Hồ sơ' },
  ];
  const decision = 'Quyết định số 03/QĐ-THCS';
  return world.as(name)(api.setUpBoard, { unitId: world.cast.unit.school, decision, decidedOn: '2021-03-01', members, ...more });
};

test('a board is set up by the head’s decision; each no leaves no trace', async () => {
  const { binh, an, giang } = world.cast.person;
  const before = await world.rows();
  expect((await setUp('chau')).codes).toEqual(['plans.only-head-or-clerk']);
  expect((await setUp('giang')).codes).toEqual(['org.not-found']);
  const two = [
    { personId: binh, part: 'head', task: 'a' },
    { personId: an, part: 'head', task: 'b' },
  ];
  expect((await setUp('an', { members: two })).codes).toEqual(['plans.board-one-head']);
  const foreign = [
    { personId: binh, part: 'head', task: 'a' },
    { personId: giang, part: 'member', task: 'b' },
    { personId: giang, part: 'member', task: 'b' },
  ];
  expect((await setUp('an', { members: foreign })).codes).toEqual([
    'plans.board-member-twice',
    'plans.board-not-staff',
    'plans.board-not-staff',
  ]);
  expect((await setUp('an', { decidedOn: '2021-03-02' })).codes).toEqual(['plans.board-in-future']);
  expect(await world.rows()).toEqual(before);

  expect((await setUp('an')).status).toBe(200);
  const shown = (await world.as('hanh')(api.showBoard, { unitId: world.cast.unit.school })).body;
  expect(shown.standing.members.map((one: { fullName: string; partName: string }) => [one.fullName, one.partName])).toEqual([
    ['Lưu Trọng Bình', 'Trưởng ban'],
    ['Quách Thị Bích Châu', 'Phó Trưởng ban'],
    ['Đàm Thị Hoài An', 'Thư ký'],
  ]);
  expect(shown.people).toEqual([]);
  const told = await world.site.db.selectFrom('notice').select('person_id').where('code', '=', 'plans.notice-board').execute();
  expect(told.map((notice) => notice.person_id).sort()).toEqual([world.cast.person.binh, world.cast.person.chau].sort());
});

test('a later decision replaces the board, or ends it', async () => {
  expect((await setUp('an')).codes).toEqual(['plans.board-not-later']);
  await world.moveTo('2021-06-01');
  expect((await setUp('binh', { decidedOn: '2021-05-20', decision: 'Quyết định số 09/QĐ-THCS' })).status).toBe(200);
  const { standing, earlier } = (await world.as('an')(api.showBoard, { unitId: world.cast.unit.school })).body;
  expect(earlier).toMatchObject([
    { decision: 'Quyết định số 03/QĐ-THCS', until: '2021-05-20', endedBy: 'Quyết định số 09/QĐ-THCS' },
  ]);
  const paper = (name: 'hanh' | 'giang') => world.as(name)(api.openBoardPaper, { boardId: standing.id });
  expect((await paper('giang')).codes).toEqual(['plans.board-not-found']);
  expect((await paper('hanh')).codes).toEqual(['plans.no-such-file']);
  const end = { boardId: standing.id, decision: 'Quyết định số 15/QĐ-THCS', on: '2021-06-01' };
  expect((await world.as('giang')(api.endBoard, end)).codes).toEqual(['plans.board-not-found']);
  expect((await world.as('chau')(api.endBoard, end)).codes).toEqual(['plans.only-head-or-clerk']);
  expect((await world.as('an')(api.endBoard, { ...end, on: '2021-05-20' })).codes).toEqual(['plans.board-not-later']);
  expect((await world.as('an')(api.endBoard, end)).status).toBe(200);
  expect((await world.as('an')(api.endBoard, end)).codes).toEqual(['plans.board-ended']);
});

test('the scan of a decision is opened inside the unit', async () => {
  await world.moveTo('2021-09-01');
  const set = await setUp('binh', { decidedOn: '2021-09-01', decision: 'Quyết định số 20/QĐ-THCS', paper: scan() });
  const open = (name: 'hanh' | 'giang') => world.as(name)(api.openBoardPaper, { boardId: set.body.id });
  expect((await open('giang')).codes).toEqual(['plans.board-not-found']);
  expect(
    Buffer.from((await open('hanh')).body)
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});
