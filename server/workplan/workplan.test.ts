import { afterAll, beforeAll, expect, test } from 'vitest';
import * as plans from '#api/plans.ts';
import * as todayApi from '#api/today.ts';
import * as api from '#api/workplan.ts';
import { confirmedPlan, issuedPlan, scan } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

const text = `TRƯỜNG THCS THỊ TRẤN BẾN SẬY
Số: 07/KH-THCS
Bến Sậy, ngày 01 tháng 3 năm 2021

KẾ HOẠCH
Tổ chức phong trào thi đua thực hiện văn hóa công sở năm 2021

I. TIÊU CHÍ
1. Thực hiện nhiệm vụ
- 100% viên chức hoàn thành nhiệm vụ.
2. Nếp sống văn minh
- Không hút thuốc nơi làm việc.

II. KHEN THƯỞNG
1. Tiêu chuẩn
1.1. Cá nhân:
- Tặng Giấy khen của Hiệu trưởng cho 10 - 12 cá nhân tiêu biểu.
2. Số lượng
- Không quá 20 cá nhân.

III. TỔ CHỨC THỰC HIỆN
1. Ban vận động
- Hằng tháng họp, nhắc việc còn hạn chế.
- Gửi hồ sơ về Ban Chỉ đạo trước ngày 10/12/2021.
2. Ban Chấp hành Công đoàn cơ sở
- Phối hợp phát động, kiểm tra, đôn đốc.
3. Trung tâm Văn hóa huyện
- Hỗ trợ tuyên truyền.

Nơi nhận:
- Ban Chỉ đạo huyện;
- Lưu: VT.

HIỆU TRƯỞNG
`;

let world: TestSite;
let planId: string;
beforeAll(async () => {
  world = await testSite();
  planId = (await issuedPlan(world, text, '07/KH-THCS')).id;
});
afterAll(() => world.close());

const show = async (name: 'an' | 'binh' | 'chau' | 'hanh') => (await world.as(name)(api.showWorkplan, { planId })).body;
const seat = (role: string) => ({ kind: 'seat', role });
const give = (assignments: object[], name: 'an' | 'hanh' = 'an') => world.as(name)(api.assignTasks, { planId, assignments });

test('the calendar and the tasks come from the words of the plan', async () => {
  const shown = await show('an');
  expect(shown.milestones).toMatchObject([{ kind: 'deadline', on: '2021-12-09', meaning: 'before', beginOn: '2021-12-02' }]);
  expect(shown.rhythms[0].days).toHaveLength(12);
  expect(
    shown.tasks.map((task: { code: string; dueOn: string; suggested: { name: string } }) => [
      task.code,
      task.dueOn,
      task.suggested.name,
    ]),
  ).toEqual([
    ['1.1', null, 'Văn thư, thư ký Ban vận động'],
    ['1.2', '2021-12-09', 'Văn thư, thư ký Ban vận động'],
    ['2.1', null, 'Văn thư, thư ký Ban vận động'],
    ['3.1', null, 'Trung tâm Văn hóa huyện'],
  ]);
});

test('tasks are given all or none, each no with its reason, and a no leaves no trace', async () => {
  const before = await world.rows();
  expect((await give([{ code: '1.1', holder: seat('clerk'), dueOn: null }], 'hanh')).codes).toEqual(['plans.only-head-or-clerk']);
  const refused = await give([
    { code: '1.1', holder: seat('clerk'), dueOn: '2020-01-01' },
    { code: '9.9', holder: seat('clerk'), dueOn: null },
    { code: '2.1', holder: { kind: 'person', personId: world.cast.person.dung }, dueOn: null },
  ]);
  expect(refused.codes).toEqual(['workplan.due-before-plan', 'workplan.no-such-task', 'workplan.not-staff']);
  const outsider = await world.as('giang')(api.showWorkplan, { planId });
  expect(outsider.codes).toEqual(['plans.not-found']);
  expect((await world.as('dung')(api.showWorkplan, { planId })).status).toBe(404);
  expect(await world.rows()).toEqual(before);
});

test('whoever gets a task is told, finds it at home, reports it, and it is done', async () => {
  const given = await give([
    { code: '1.2', holder: seat('union-chair'), dueOn: '2021-12-09' },
    { code: '2.1', holder: { kind: 'person', personId: world.cast.person.hanh }, dueOn: null },
    { code: '3.1', holder: { kind: 'outside', name: 'Trung tâm Văn hóa huyện' }, dueOn: null },
  ]);
  expect(given.body).toEqual({ planId, assigned: 3 });
  const home = (await world.as('hanh')(todayApi.showToday)).body;
  expect(home.tasks.map((task: { title: string }) => task.title)).toContain('1 việc được giao theo kế hoạch năm 2021');
  expect(home.notices[0].text).toMatch(/^Được giao 1 việc/);
  expect(
    (await world.as('an')(todayApi.showToday)).body.tasks.some((task: { code: string }) => task.code === 'today.do-tasks'),
  ).toBe(false);

  const report = { planId, code: '2.1', version: 0, onDay: '2021-03-01', note: 'Đã phát động toàn trường', isLast: true };
  expect((await world.as('chau')(api.reportTask, report)).codes).toEqual(['workplan.only-holder']);
  expect((await world.as('hanh')(api.reportTask, { ...report, onDay: '2021-03-02' })).codes).toEqual(['workplan.day-to-come']);
  expect((await world.as('hanh')(api.reportTask, report)).body).toEqual({ version: 1, finishedOn: '2021-03-01' });
  expect((await world.as('hanh')(api.reportTask, { ...report, version: 1 })).codes).toEqual(['workplan.task-finished']);
  expect((await give([{ code: '2.1', holder: seat('clerk'), dueOn: null }])).codes).toEqual(['workplan.task-finished']);
  const task = (await show('hanh')).tasks.find((one: { code: string }) => one.code === '2.1');
  expect(task.assignment).toMatchObject({ isMine: true, finishedOn: '2021-03-01', reports: [{ byName: 'Tạ Minh Hạnh' }] });

  const forOther = { planId, code: '3.1', version: 0, onDay: '2021-03-01', note: 'Đã mở lớp văn nghệ', isLast: true };
  expect((await world.as('hanh')(api.reportTask, { ...forOther, source: 'Công văn 12/TTVH' })).codes).toEqual([
    'workplan.only-holder',
  ]);
  expect((await world.as('an')(api.reportTask, forOther)).codes).toEqual(['workplan.source-missing']);
  expect((await world.as('an')(api.reportTask, { ...forOther, source: 'Công văn 12/TTVH ngày 26/02/2021' })).status).toBe(200);
  const centre = (await show('hanh')).tasks.find((one: { code: string }) => one.code === '3.1');
  expect(centre.assignment).toMatchObject({
    ...{ name: 'Trung tâm Văn hóa huyện', finishedOn: '2021-03-01' },
    reports: [{ byName: 'Đàm Thị Hoài An', source: 'Công văn 12/TTVH ngày 26/02/2021' }],
  });

  expect((await world.as('hanh')(api.reopenTask, { planId, code: '2.1', version: 1 })).codes).toEqual([
    'plans.only-head-or-clerk',
  ]);
  expect((await world.as('an')(api.reopenTask, { planId, code: '2.1', version: 1 })).body).toEqual({
    version: 2,
    finishedOn: null,
  });
});

test('a task gets more time with a reason; whoever carries it is told, the earlier day stays', async () => {
  const { chau } = world.cast.person;
  await give([{ code: '2.1', holder: { kind: 'person', personId: chau }, dueOn: '2021-06-10' }]);
  const taskOf = async (name: 'an' | 'chau') =>
    (await show(name)).tasks.find(({ code }: { code: string }) => code === '2.1').assignment;
  const { version } = await taskOf('an');
  const extend = (name: 'an' | 'chau' | 'giang', input: Record<string, unknown> = {}) =>
    world.as(name)(api.extendTask, { planId, code: '2.1', version, dueOn: '2021-06-20', reason: 'Chờ lịch của xã', ...input });
  const before = await world.rows();
  expect((await extend('chau')).codes).toEqual(['plans.only-head-or-clerk']);
  expect((await extend('giang')).status).toBe(404);
  expect((await extend('an', { dueOn: '2021-06-10', version: version + 1 })).codes).toEqual([
    'kernel.stale',
    'workplan.not-later',
  ]);
  expect(await world.rows()).toEqual(before);
  expect((await extend('an')).body).toEqual({ version: version + 1, dueOn: '2021-06-20' });
  const extended = await taskOf('chau');
  expect([extended.dueOn, extended.whyNot.extend.length]).toEqual(['2021-06-20', 1]);
  expect(extended.extensions).toMatchObject([
    { from: '2021-06-10', to: '2021-06-20', reason: 'Chờ lịch của xã', byName: 'Đàm Thị Hoài An' },
  ]);
  const told = world.site.db.selectFrom('notice').select(['person_id', 'because']).where('code', '=', 'workplan.notice-extended');
  expect(await told.execute()).toEqual([{ person_id: chau, because: 'task-holder' }]);
});

test('the stricter of two quotas binds until the head rules, with a reason', async () => {
  expect((await show('an')).quotas).toMatchObject([
    { audience: 'individual', binding: 'II.1.1', ruling: null, sides: [{ max: 12 }, { max: 20 }] },
  ]);
  const ruling = { planId, audience: 'individual', taken: 'II.2', reason: 'Hội đồng thống nhất lấy mức tối đa chung' };
  expect((await world.as('chau')(api.ruleQuota, ruling)).codes).toEqual(['plans.only-head-signs']);
  expect((await world.as('an')(api.ruleQuota, ruling)).codes).toEqual(['plans.paper-missing']);
  expect((await world.as('binh')(api.ruleQuota, { ...ruling, taken: 'V' })).codes).toEqual(['workplan.no-such-side']);
  expect((await world.as('binh')(api.ruleQuota, { ...ruling, audience: 'collective' })).codes).toEqual(['workplan.no-conflict']);
  expect((await world.as('binh')(api.ruleQuota, { ...ruling, reason: ' ' })).status).toBe(422);
  expect((await world.as('an')(api.ruleQuota, { ...ruling, paper: scan() })).status).toBe(200);
  expect((await show('hanh')).quotas).toMatchObject([{ binding: 'II.2', ruling: { byName: 'Đàm Thị Hoài An' } }]);
});

test('before it is signed, only the drafters see what a plan will ask, and nothing is given', async () => {
  const draft = await confirmedPlan(world, text.replace('07/KH', '08/KH'));
  const asked = { planId: draft.id, assignments: [{ code: '1.1', holder: seat('clerk'), dueOn: null }] };
  expect((await world.as('an')(api.assignTasks, asked)).codes).toEqual(['workplan.not-issued']);
  expect((await world.as('hanh')(api.showWorkplan, { planId: draft.id })).status).toBe(404);
  expect((await world.as('chau')(api.showWorkplan, { planId: draft.id })).body.tasks).toHaveLength(4);
  await world.as('an')(plans.withdrawPlan, { planId: draft.id, version: draft.version, reason: 'thử' });
});
