import { afterAll, beforeAll, expect, test } from 'vitest';
import { day } from '#domain/kernel/day.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import type { Name } from '#tests/support/cast.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import type { Tx } from '../db/connection.ts';
import { newId } from '../kernel/ids.ts';
import { loadCampaign } from '../plans/store.ts';
import { addMeeting, addShortcoming } from '../reviews/store.ts';
import { giveTasks } from '../workplan/store.ts';
import { remindOnce } from './reminders.ts';

let world: TestSite;
let planId: string;
let campaignId: string;
const inTx = <T>(run: (tx: Tx) => Promise<T>): Promise<T> => world.site.db.transaction().execute(run);

beforeAll(async () => {
  world = await testSite();
  const { unit, person } = world.cast;
  const superiors = [{ unitId: unit.committee, part: 'recognises' }] as const;
  campaignId = await inTx((tx) =>
    makeCampaign(tx, { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors }),
  );
  planId = (await inTx((tx) => loadCampaign(tx, campaignId))).planId;
});
afterAll(() => world.close());

/** What each of the cast was told since the last question, without the reasons. */
async function told(): Promise<Record<string, string[]>> {
  const names = new Map(Object.entries(world.cast.person).map(([name, id]) => [id, name as Name]));
  const rows = await world.site.db.deleteFrom('notice').returning(['person_id', 'code', 'facts', 'because']).execute();
  const lines: Record<string, string[]> = {};
  for (const { person_id, code, facts, because } of rows) {
    const { what, days } = facts as { what: string; days?: number };
    const name = names.get(person_id)!;
    lines[name] = [...(lines[name] ?? []), [code.replace('notices.remind-', ''), days ?? 0, what, because].join(' | ')];
  }
  for (const each of Object.values(lines)) each.sort();
  return lines;
}

async function on(moment: string): Promise<Record<string, string[]>> {
  await world.moveTo(moment);
  await remindOnce(world.site.app);
  return await told();
}

async function signed(name: Name): Promise<void> {
  const person_id = world.cast.person[name];
  const body = {
    titles: [],
    commitments: '[]',
    household: false,
    late: false,
    source: 'self',
    entered_by: person_id,
    signed_on: day('2021-03-02'),
  };
  const of = { id: newId(), campaign_id: campaignId, person_id, state: 'signed', version: 1 };
  await world.site.db
    .insertInto('pledge')
    .values({ ...of, ...body })
    .execute();
}

const pledge = 'Ký bản đăng ký thi đua năm 2021';

test('a week before its last day whoever owes a pledge is reminded, once; who has signed is not', async () => {
  expect(await on('2021-03-23')).toEqual({});
  await signed('chau');
  const week = await on('2021-03-24');
  expect(week.hanh).toEqual([`week | 7 | ${pledge} | subject`]);
  expect(week.an).toEqual([`week | 7 | ${pledge} | subject`, 'week | 7 | Nhập 3 bản đăng ký thi đua còn thiếu | clerk']);
  expect(week.chau).toBe(undefined);
  expect(week.giang ?? week.dung).toBe(undefined);
  expect([await remindOnce(world.site.app), await on('2021-03-24'), await on('2021-03-27')]).toEqual([0, {}, {}]);
});

test('the day before, and once when it is overdue; a site that was off on the day catches up', async () => {
  const tomorrow = await on('2021-03-30');
  expect(tomorrow.hanh).toEqual([`tomorrow | 0 | ${pledge} | subject`]);
  expect(await on('2021-03-31')).not.toHaveProperty('hanh');
  expect((await on('2021-04-04')).hanh).toEqual([`overdue | 4 | ${pledge} | subject`]);
  expect(await on('2021-04-05')).not.toHaveProperty('hanh');
});

test('a window that was moved reminds anew', async () => {
  await world.site.db
    .updateTable('campaign_window')
    .set({ closes_at: '2021-04-12T17:00:00Z' })
    .where('campaign_id', '=', campaignId)
    .where('kind', '=', 'pledge')
    .execute();
  expect((await on('2021-04-06')).hanh).toEqual([`week | 6 | ${pledge} | subject`]);
});

test('tasks remind whoever carries them, those outside the clerk and the head; a finished one nobody', async () => {
  const { hanh } = world.cast.person;
  const dueOn = day('2021-05-10');
  const given = [
    { planId, code: '1.1', holder: { kind: 'person', personId: hanh }, dueOn },
    { planId, code: '1.2', holder: { kind: 'seat', role: 'union-chair' }, dueOn },
    { planId, code: '2.1', holder: { kind: 'outside', name: 'Trung tâm Văn hóa' }, dueOn },
    { planId, code: '2.2', holder: { kind: 'person', personId: hanh }, dueOn },
  ] as const;
  await inTx((tx) => giveTasks(tx, given, hanh, '2021-03-01T01:00:00Z'));
  await world.site.db
    .updateTable('assignment')
    .set({ finished_on: day('2021-04-01') })
    .where('code', '=', '2.2')
    .execute();
  const lines = Object.fromEntries(
    Object.entries(await on('2021-05-09')).map(([name, all]) => [name, all.filter((line) => line.includes('việc'))]),
  );
  const line = (code: string, because: string) => `tomorrow | 0 | việc ${code} theo kế hoạch «Kế hoạch năm 2021» | ${because}`;
  expect([lines.hanh, lines.chau]).toEqual([[line('1.1', 'task-holder')], [line('1.2', 'task-holder')]]);
  expect([lines.an, lines.binh]).toEqual([[line('2.1', 'clerk')], [line('2.1', 'unit-head')]]);
});

test('whoever stands in for somebody who is away is told of their task, not of their own affairs', async () => {
  const { db } = world.site;
  const { chau, hanh, kien } = world.cast.person;
  const own = await db.selectFrom('seat').selectAll().where('person_id', '=', chau).executeTakeFirstOrThrow();
  const lent = {
    ...own,
    id: newId(),
    person_id: hanh,
    valid_from: day('2021-05-01'),
    valid_until: day('2021-06-30'),
    lent_from: own.id,
  };
  await db.insertInto('seat').values(lent).execute();
  const away = { id: newId(), person_id: chau, valid_from: day('2021-05-01'), valid_until: day('2021-06-01') };
  await db
    .insertInto('absence')
    .values({ ...away, recorded_by: kien, recorded_at: '2021-05-01T01:00:00Z' })
    .execute();
  await db
    .updateTable('assignment')
    .set({ due_on: day('2021-05-20'), holder: 'person', role: null, person_id: chau })
    .where('code', '=', '1.2')
    .execute();
  const lines = await on('2021-05-19');
  const mine = (name: Name) => lines[name]?.filter((line) => line.includes('việc 1.2')).map((line) => line.split(' | ').at(-1));
  expect([mine('chau'), mine('hanh')]).toEqual([['task-holder'], ['stand-in']]);
});

test('an open shortcoming reminds those who keep the minutes, by its area', async () => {
  const { an } = world.cast.person;
  const unitId = world.cast.unit.school;
  const [id, raisedIn] = [newId(), newId()];
  await inTx(async (tx) => {
    const held = {
      id: raisedIn,
      campaignId,
      unitId,
      kind: 'monthly',
      month: day('2021-05-01'),
      heldOn: day('2021-05-05'),
    } as const;
    await addMeeting(tx, { ...held, present: 3, total: 4, notes: '', recordedBy: an });
    const found = { id, campaignId, unitId, raisedIn, area: 'vệ sinh sân trường', role: 'Tổ Văn phòng', text: 'Sân còn rác' };
    await addShortcoming(tx, {
      ...found,
      dueOn: day('2021-07-10'),
      state: 'open',
      outcome: null,
      closedOn: null,
      closedIn: null,
      version: 1,
    });
  });
  const lines = await on('2021-07-05');
  const said = 'week | 5 | khắc phục hạn chế về vệ sinh sân trường';
  expect(lines.an).toContain(`${said} | clerk`);
  expect(lines.binh).toContain(`${said} | unit-head`);
  expect(JSON.stringify(lines.giang ?? '')).not.toContain('sân trường');
});
