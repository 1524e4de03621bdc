import { afterAll, beforeAll, expect, test } from 'vitest';
import * as identity from '#api/identity.ts';
import * as api from '#api/today.ts';
import { day } from '#domain/kernel/day.ts';
import { launchedYear } from '#tests/support/assessments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { addInitiative } from '../initiatives/store.ts';
import { todayOf } from '../kernel/clock.ts';
import { newId } from '../kernel/ids.ts';
import { addTeams } from '../org/store.ts';
import { addLead } from '../people/teamLeadStore.ts';
import { keepYears } from '../reports/keepYears.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

test('a home without anything waiting answers with empty lists', async () => {
  expect(await world.as('hanh')(api.showToday)).toMatchObject({
    status: 200,
    body: { tasks: [], administration: null, waits: [], years: [], notices: [] },
  });
});

test('the clerk of a unit without a plan is told to set up the board and to bring the plan in', async () => {
  const { body } = await world.as('an')(api.showToday);
  expect(body.tasks.map((task: { title: string; link: string }) => [task.title, task.link])).toEqual([
    ['Lập Ban vận động', '/ban-van-dong'],
    ['Đưa kế hoạch năm 2021 vào', '/ke-hoach'],
  ]);
});

test('an administrator is told which units nobody can act for, and how far the offices are in use; the clerk is not', async () => {
  const { body } = await world.as('kien')(api.showToday);
  expect(body.tasks.map((task: { title: string }) => task.title)).toEqual(['1 đơn vị chưa có văn thư hoặc thủ trưởng']);
  const checks: { title: string; isDone: boolean }[] = body.administration;
  expect(checks.map(({ title, isDone }) => [title.split(':')[0], isDone])).toEqual([
    ['Đơn vị', true],
    ['Người', true],
    ['Vai', false],
    ['Đăng nhập', true],
  ]);
  expect((await world.as('an')(api.showToday)).body.administration).toBe(null);
});

test("a demo's day moves forward for everybody, and never back", async () => {
  expect((await world.as('hanh')(api.moveDay, { to: '2021-03-05' })).body).toEqual({ today: '2021-03-05' });
  expect((await world.as('an')(identity.whoAmI)).body.site.today).toBe('2021-03-05');
  const before = await world.rows();
  expect((await world.as('hanh')(api.moveDay, { to: '2021-03-05' })).codes).toEqual(['today.not-forward']);
  expect((await world.as('hanh')(api.moveDay, { to: '2023-03-05' })).codes).toEqual(['today.not-forward']);
  expect(await world.rows()).toEqual(before);
});

test('a year shows its twenty steps inside, the steps between to its superiors, nothing to others', async () => {
  const campaignId = await launchedYear(world, 2021);
  await world.site.db.transaction().execute(async (tx) => await keepYears(tx, [campaignId], await todayOf(tx)));
  const yearsOf = async (name: 'hanh' | 'dung' | 'lien' | 'giang') =>
    (await world.as(name)(api.listYears, { campaignId })).body.years;
  const [inside] = await yearsOf('hanh');
  expect([inside.isInside, inside.stageName, inside.steps.length]).toEqual([true, 'Đang đăng ký', 20]);
  for (const name of ['dung', 'lien'] as const) {
    const [outside] = await yearsOf(name);
    expect(outside.isInside).toBe(false);
    expect(outside.steps.map((step: { number: number }) => step.number)).toEqual([7, 8, 14, 15, 16, 20]);
    expect(outside.steps.every((step: { link: string | null }) => step.link === null)).toBe(true);
  }
  expect(await yearsOf('giang')).toEqual([]);
  const waitsOf = async (name: 'dung' | 'giang') =>
    (await world.as(name)(api.showToday)).body.waits.map(({ who, what }: { who: string; what: string }) => `${who}: ${what}`);
  expect(await waitsOf('dung')).toEqual(['Các đơn vị: 1 đơn vị chưa gửi bản đăng ký']);
  expect(await waitsOf('giang')).toEqual([]);
});

test('each is asked at home for what they owe themselves: the author, the head of a team, the council, the clerk', async () => {
  const { unit, person } = world.cast;
  const { id: campaignId } = await world.site.db.selectFrom('campaign').select('id').executeTakeFirstOrThrow();
  const said = { name: 'Sổ tay số', field: 'Quản lý', problem: 'x', solution: 'y', appliedAt: 'Trường', effect: 'z', proof: 'w' };
  const initiative = (state: 'returned' | 'proposed', by: string) => ({
    ...{ id: newId(), campaignId, unitId: unit.school, state, writtenBy: by, authors: [{ personId: by, share: 100 }] },
    ...{ ...said, appliedSince: null, evidenceIds: [], pledgeId: null, proposedOn: day('2021-10-01'), reason: 'x', version: 1 },
  });
  await world.site.db.transaction().execute(async (tx) => {
    const teamId = newId();
    const period = { from: day('2021-01-01'), until: null };
    await addTeams(tx, [{ id: teamId, unitId: unit.school, name: 'Tổ Tự nhiên', period }]);
    await tx.updateTable('employment').set({ team_id: teamId }).where('person_id', '=', person.chau).execute();
    await addLead(tx, { id: newId(), teamId, personId: person.chau, title: 'Tổ trưởng', period }, undefined, person.binh);
    await addInitiative(tx, initiative('returned', person.hanh));
    await addInitiative(tx, initiative('proposed', person.an));
  });
  const tasksOf = async (name: 'an' | 'binh' | 'chau' | 'hanh' | 'giang') =>
    (await world.as(name)(api.showToday)).body.tasks.map(({ code }: { code: string }) => code.replace('today.', ''));
  const asked = ['amend-initiative', 'sign-team-pledge', 'set-up-council', 'open-round'];
  const of = async (name: Parameters<typeof tasksOf>[0]) =>
    (await tasksOf(name)).filter((code: string) => asked.includes(code)).sort();
  expect(await of('hanh')).toEqual(['amend-initiative']);
  expect(await of('chau')).toEqual(['sign-team-pledge']);
  expect(await of('an')).toEqual(['open-round', 'set-up-council']);
  expect(await of('binh')).toEqual(['open-round', 'set-up-council']);
  expect(await of('giang')).toEqual([]);
});
