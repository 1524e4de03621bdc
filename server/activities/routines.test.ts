import { afterAll, beforeAll, expect, test } from 'vitest';
import * as activities from '#api/activities.ts';
import * as evidence from '#api/evidence.ts';
import * as api from '#api/routines.ts';
import { day } from '#domain/kernel/day.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { routineTallies } from './store.ts';

type Who = Parameters<TestSite['as']>[0];
let world: TestSite;
let campaignId: string;

beforeAll(async () => {
  world = await testSite('2021-03-20');
  const { unit, person } = world.cast;
  const superiors = [{ unitId: unit.committee, part: 'recognises' }] as const;
  const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors };
  campaignId = await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
});
afterAll(() => world.close());

const cleaning = { what: 'Trồng hoa và dọn vệ sinh', rhythm: 'week', lineCode: 'II.3', from: '2021-02-01', to: '2021-12-31' };
const confirm = (who: Who, input: Record<string, unknown> = {}) =>
  world.as(who)(api.confirmRoutine, {
    campaignId,
    ...cleaning,
    keeper: { kind: 'person', personId: world.cast.person.hanh },
    ...input,
  });
const tick = (who: Who, routineId: string, roundFrom: string, done = true, more: Record<string, unknown> = {}) =>
  world.as(who)(api.tickRoutine, { routineId, roundFrom, done, ...more });
const tally = async () =>
  (await world.site.db.transaction().execute((tx) => routineTallies(tx, campaignId, day('2021-03-20')))).map(
    ({ done, expected, lineCode, period }) => [`${done}/${expected}`, lineCode, period],
  );
const steps = async () => (await world.rows()).routine_tick;

let routineId: string;

test('a keeper of the year confirms a routine; a member does not, nobody outside learns of it', async () => {
  expect((await confirm('hanh')).codes).toEqual(['activities.only-keepers']);
  for (const who of ['dung', 'giang'] as const) {
    expect((await confirm(who)).codes).toEqual([who === 'giang' ? 'plans.campaign-not-found' : 'activities.not-found']);
    expect((await world.as(who)(api.listRoutines, { campaignId })).status).toBe(404);
  }
  const before = await world.rows();
  expect((await confirm('an', { lineCode: 'IX.1', to: '2021-01-01' })).codes).toEqual([
    'activities.no-such-line',
    'activities.ends-before-it-begins',
  ]);
  expect((await confirm('an', { keeper: { kind: 'person', personId: world.cast.person.giang } })).codes).toEqual([
    'activities.not-staff',
  ]);
  expect(await world.rows()).toEqual(before);
  const added = await confirm('an');
  expect(added.status).toBe(200);
  routineId = added.body.id;
});

test('one touch by who sees to it; touching twice is one tick, taking it back keeps both steps', async () => {
  const mine = (await world.as('hanh')(api.myRoutines)).body.routines;
  expect(mine).toMatchObject([{ round: { from: '2021-03-15', done: false }, done: 0, expected: 6, missed: 6 }]);
  expect((await tick('hanh', routineId, '2021-03-15')).status).toBe(200);
  expect((await tick('hanh', routineId, '2021-03-15')).status).toBe(200);
  expect(await steps()).toBe(1);
  expect(await tally()).toEqual([['1/7', 'II.3', 'week']]);
  await tick('hanh', routineId, '2021-03-15', false);
  await tick('hanh', routineId, '2021-03-15', false);
  expect([await steps(), await tally()]).toEqual([2, [['0/6', 'II.3', 'week']]]);
  expect((await tick('an', routineId, '2021-03-15')).status).toBe(200);
  expect(await steps()).toBe(3);
  expect((await world.as('binh')(api.myRoutines)).body.routines).toEqual([]);
});

test('many touches at once are one tick', async () => {
  const before = await steps();
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => tick('hanh', routineId, '2021-03-01')));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
  expect(await steps()).toBe(before! + 1);
});

test('a week ahead, a day that begins none, and somebody else are refused', async () => {
  const before = await world.rows();
  expect((await tick('an', routineId, '2021-03-22')).codes).toEqual(['activities.round-ahead']);
  expect((await tick('an', routineId, '2021-03-16')).codes).toEqual(['activities.no-such-round']);
  expect((await tick('dung', routineId, '2021-03-15')).codes).toEqual(['activities.not-found']);
  const other = { evidenceId: '00000000-0000-4000-8000-000000000001' };
  expect((await tick('an', routineId, '2021-03-08', true, other)).codes).toEqual(['activities.no-such-evidence']);
  expect(await world.rows()).toEqual(before);
});

test('weeks off are counted in neither and say why; a pause taken back counts again', async () => {
  const pause = { campaignId, from: '2021-02-08', to: '2021-02-21', reason: 'Nghỉ Tết Nguyên đán' };
  expect((await world.as('hanh')(api.addPause, pause)).codes).toEqual(['activities.only-keepers']);
  const { body } = await world.as('binh')(api.addPause, pause);
  expect(await tally()).toEqual([['2/5', 'II.3', 'week']]);
  const [routine] = (await world.as('hanh')(api.listRoutines, { campaignId })).body.routines;
  expect(routine.rounds.slice(0, 4).map(({ state, off }: { state: string; off: string }) => [state, off])).toEqual([
    ['missed', null],
    ['off', 'Nghỉ Tết Nguyên đán'],
    ['off', 'Nghỉ Tết Nguyên đán'],
    ['missed', null],
  ]);
  expect((await tick('an', routineId, '2021-02-15')).codes).toEqual(['activities.round-off']);
  expect((await world.as('an')(api.dropPause, { campaignId, pauseId: body.id })).status).toBe(200);
  expect((await world.as('an')(api.dropPause, { campaignId, pauseId: body.id })).status).toBe(404);
  expect(await tally()).toEqual([['2/7', 'II.3', 'week']]);
});

test('a tick may show a photo that the evidence holds', async () => {
  const piece = await world.as('hanh')(evidence.addEvidence, {
    ...{ campaignId, lines: ['II.3'], onDay: '2021-03-12', note: 'Sân trường sau khi dọn' },
  });
  expect((await tick('hanh', routineId, '2021-03-08', true, { evidenceId: piece.body.id })).status).toBe(200);
  const [routine] = (await world.as('an')(api.listRoutines, { campaignId })).body.routines;
  const round = routine.rounds.find(({ from }: { from: string }) => from === '2021-03-08');
  expect(round).toMatchObject({ state: 'done', tickedBy: 'Tạ Minh Hạnh', evidenceId: piece.body.id });
});

test('a routine changed by a stale reading is refused; one taken off counts no more', async () => {
  const { body } = await confirm('chau', { what: 'Kiểm tra sổ', rhythm: 'month', keeper: { kind: 'seat', role: 'clerk' } });
  const said = { ...cleaning, keeper: { kind: 'seat', role: 'clerk' }, routineId: body.id };
  expect((await world.as('an')(api.changeRoutine, { ...said, version: 7 })).codes).toEqual(['kernel.stale']);
  expect((await world.as('an')(api.changeRoutine, { ...said, version: 1 })).body).toEqual({ id: body.id, version: 2 });
  expect((await world.as('an')(api.dropRoutine, { routineId: body.id, version: 2 })).status).toBe(200);
  expect((await tick('an', body.id, '2021-03-15')).status).toBe(404);
  expect(await tally()).toHaveLength(1);
});

test('a drive counts what was done under it, and keeps its figures when it closes', async () => {
  const drive = {
    campaignId,
    kind: 'spell',
    name: 'Chào mừng 26/3',
    theme: 'Xanh, sạch, đẹp',
    from: '2021-03-01',
    to: '2021-03-31',
  };
  expect((await world.as('hanh')(api.openDrive, drive)).codes).toEqual(['activities.only-keepers']);
  const { body: opened } = await world.as('an')(api.openDrive, drive);
  expect((await world.as('an')(api.openDrive, drive)).codes).toEqual(['activities.drive-name-taken']);
  const piece = await world.as('an')(evidence.addEvidence, {
    campaignId,
    lines: ['I.1'],
    onDay: '2021-03-10',
    note: 'Ảnh hội thao',
  });
  const sports = { kind: 'culture', sort: 'sports', people: 30 };
  const recordUnder = (onDay: string) =>
    world.as('an')(activities.recordActivity, {
      ...{ campaignId, onDay, title: 'Hội thao', facts: sports, driveId: opened.id, lines: ['I.1'], evidence: [piece.body.id] },
    });
  expect((await recordUnder('2021-02-10')).codes).toEqual(['activities.outside-drive']);
  expect((await recordUnder('2021-03-10')).status).toBe(200);
  expect((await recordUnder('2021-03-11')).status).toBe(200);
  const figures = { activities: 2, evidence: 1, lines: 1 };
  const close = (version: number) =>
    world.as('an')(api.closeDrive, { driveId: opened.id, on: '2021-03-20', note: 'Cả trường tham gia', version });
  expect((await close(1)).body).toEqual({ id: opened.id, figures, version: 2 });
  expect((await close(2)).codes).toEqual(['activities.drive-closed']);
  expect((await recordUnder('2021-03-12')).codes).toEqual(['activities.drive-closed']);
  const [shown] = (await world.as('hanh')(api.listDrives, { campaignId })).body.drives;
  expect(shown).toMatchObject({ figures, closed: { on: '2021-03-20', note: 'Cả trường tham gia' } });
  expect((await world.as('quyen')(api.listDrives, { campaignId })).status).toBe(404);
});
