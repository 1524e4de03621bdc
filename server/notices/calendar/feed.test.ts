import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/notices.ts';
import * as workplan from '#api/workplan.ts';
import { day } from '#domain/kernel/day.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { loadCampaign } from '../../plans/store.ts';
import { giveTasks } from '../../workplan/store.ts';

let world: TestSite;
let planId: string;
let campaignId: string;
beforeAll(async () => {
  world = await testSite();
  const { unit, person } = world.cast;
  const superiors = [{ unitId: unit.committee, part: 'recognises' }] as const;
  await world.site.db.transaction().execute(async (tx) => {
    campaignId = await makeCampaign(tx, { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors });
    planId = (await loadCampaign(tx, campaignId)).planId;
    const holder = { kind: 'person', personId: person.hanh } as const;
    await giveTasks(tx, [{ planId, code: '1.1', holder, dueOn: day('2021-05-10') }], person.an, '2021-03-01T01:00:00Z');
  });
});
afterAll(() => world.close());

const tokenIn = (address: string) => /\/api\/calendar\/([0-9a-f]{64})\/lich\.ics$/.exec(address)![1]!;

async function read(token: string) {
  const answer = await world.web.server.inject({ method: 'GET', url: `/api/calendar/${token}/lich.ics` });
  return { status: answer.statusCode, type: String(answer.headers['content-type']), text: answer.body };
}

/** The events of a calendar, as name and value. */
const eventsIn = (text: string) =>
  text
    .replace(/\r\n /g, '')
    .split('BEGIN:VEVENT\r\n')
    .slice(1)
    .map((event) => {
      const value = (name: string) => new RegExp(`^${name}(?:;[^:]*)?:(.*)$`, 'm').exec(event)?.[1];
      return {
        uid: value('UID'),
        start: value('DTSTART'),
        summary: value('SUMMARY'),
        sequence: Number(value('SEQUENCE')),
        status: value('STATUS'),
      };
    });

test('a calendar has what its person owes and nothing of others; only the hash of its address is kept', async () => {
  expect((await world.as('hanh')(api.showCalendarFeed)).body).toEqual({ madeAt: null, readAt: null });
  const { address } = (await world.as('hanh')(api.makeCalendarFeed)).body;
  const token = tokenIn(address);
  const { status, type, text } = await read(token);
  expect([status, type]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(eventsIn(text)).toEqual([
    {
      uid: `today.sign-pledge.${campaignId}@localhost`,
      start: '20210331',
      summary: 'Hạn: Ký bản đăng ký thi đua năm 2021',
      sequence: 0,
      status: 'CONFIRMED',
    },
    {
      uid: `task.${planId}.1.1@localhost`,
      start: '20210510',
      summary: 'Hạn: việc 1.1 theo kế hoạch «Kế hoạch năm 2021»',
      sequence: 0,
      status: 'CONFIRMED',
    },
  ]);
  const kept = await world.site.db.selectFrom('calendar_feed').selectAll().executeTakeFirstOrThrow();
  expect(JSON.stringify(kept)).not.toContain(token);
  expect((await world.as('hanh')(api.showCalendarFeed)).body.readAt).not.toBe(null);
});

test('who keeps the year has its windows too', async () => {
  const token = tokenIn((await world.as('an')(api.makeCalendarFeed)).body.address);
  const windows = eventsIn((await read(token)).text).filter(({ uid }) => uid!.startsWith('window.'));
  expect(windows.map(({ start, summary }) => [start, summary])).toEqual([
    ['20210331', 'Hạn: Đăng ký của cá nhân\\, năm 2021'],
    ['20210415', 'Hạn: Đăng ký của đơn vị\\, năm 2021'],
    ['20211120', 'Hạn: Tự chấm điểm\\, năm 2021'],
    ['20211130', 'Hạn: Nộp hồ sơ\\, năm 2021'],
  ]);
});

test('a later day counts up, what is done is cancelled, and reading again changes nothing', async () => {
  const token = tokenIn((await world.as('hanh')(api.makeCalendarFeed)).body.address);
  const taskIn = (text: string) => eventsIn(text).find(({ uid }) => uid!.startsWith('task.'))!;
  const first = (await read(token)).text;
  expect((await read(token)).text).toBe(first);
  const extend = { planId, code: '1.1', version: 0, dueOn: '2021-05-20', reason: 'Chờ lịch của xã' };
  expect((await world.as('an')(workplan.extendTask, extend)).status).toBe(200);
  expect(taskIn((await read(token)).text)).toMatchObject({ start: '20210520', sequence: 1, status: 'CONFIRMED' });
  const report = { planId, code: '1.1', version: 1, onDay: '2021-03-01', note: 'Xong', isLast: true };
  expect((await world.as('hanh')(workplan.reportTask, report)).status).toBe(200);
  expect(taskIn((await read(token)).text)).toMatchObject({ start: '20210520', sequence: 2, status: 'CANCELLED' });
});

test('an address made anew or taken back leads nowhere any more', async () => {
  const before = tokenIn((await world.as('chau')(api.makeCalendarFeed)).body.address);
  const after = tokenIn((await world.as('chau')(api.makeCalendarFeed)).body.address);
  expect([(await read(before)).status, (await read(after)).status]).toEqual([404, 200]);
  await world.as('chau')(api.dropCalendarFeed);
  const gone = await read(after);
  expect([gone.status, gone.text]).toEqual([404, expect.stringContaining('notices.no-such-calendar')]);
  expect((await world.as(null)(api.makeCalendarFeed)).status).toBe(401);
});
