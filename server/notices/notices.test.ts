import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/notices.ts';
import { becauses } from '#domain/notices/because.ts';
import { allWords } from '#server/words.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import type { Context } from '../kernel/action.ts';
import { saveEvents } from '../kernel/events.ts';
import { newId } from '../kernel/ids.ts';
import { addNotices } from './store.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

type Told = readonly [personId: string, because: (typeof becauses)[number]];

/** Something happened at an instant, and these were told of it. */
async function tell(told: readonly Told[], at: string, count = 1): Promise<void> {
  const { app } = world.site;
  await app.db.transaction().execute(async (tx) => {
    const actor = { personId: world.cast.person.kien, seats: [] };
    const context = {
      ...{ tx, actor, now: at, today: at.slice(0, 10), newId, files: app.files, site: app.site },
      record: () => 0,
    };
    const happened = Array.from({ length: count }, () => ({ type: 'test.happened', subjectId: actor.personId, body: {} }));
    for (const event of await saveEvents(tx, actor.personId, at, happened)) {
      for (const [personId, because] of told)
        await addNotices(context as unknown as Context, event, [personId], 'recognition.told-title', {}, '/ket-qua', because);
    }
  });
}

const textsOf = (body: { notices: readonly { at: string; isRead: boolean }[] }) =>
  body.notices.map(({ at, isRead }) => [at.slice(0, 10), isRead]);

test('somebody named twice for one thing is told once, with the first reason; who did it is not told', async () => {
  const { an, kien } = world.cast.person;
  await tell([[an, 'clerk'] as const, [an, 'reviewer'], [kien, 'administrator']], '2021-02-01T01:00:00.000Z');
  const { body } = await world.as('an')(api.listNotices);
  expect(body).toMatchObject({ total: 1, unread: 1, page: 1, pages: 1 });
  expect(body.notices[0]).toMatchObject({
    text: 'Đơn vị đã được công nhận danh hiệu.',
    because: 'vì anh, chị là văn thư của đơn vị',
    link: '/ket-qua',
    isRead: false,
  });
  expect((await world.as('kien')(api.listNotices)).body.total).toBe(0);
});

test('unread come first, each part newest first, a page at a time', async () => {
  const { hanh } = world.cast.person;
  for (const day of ['01', '02', '03']) await tell([[hanh, 'insider']], `2021-02-${day}T01:00:00.000Z`);
  const listed = (await world.as('hanh')(api.listNotices)).body;
  const newest = listed.notices[0].id;
  expect((await world.as('hanh')(api.readNotice, { noticeId: newest })).body).toEqual({ unread: 2 });
  expect(textsOf((await world.as('hanh')(api.listNotices)).body)).toEqual([
    ['2021-02-02', false],
    ['2021-02-01', false],
    ['2021-02-03', true],
  ]);
  expect(textsOf((await world.as('hanh')(api.listNotices, { only: 'unread' })).body)).toEqual([
    ['2021-02-02', false],
    ['2021-02-01', false],
  ]);
  const second = (await world.as('hanh')(api.listNotices, { page: 2, size: 2 })).body;
  expect([second.pages, textsOf(second)]).toEqual([2, [['2021-02-03', true]]]);
});

test('marking all leaves unread what came after the list was seen', async () => {
  const { binh } = world.cast.person;
  await tell([[binh, 'unit-head']], '2021-03-01T00:59:59.000Z', 30);
  const { asOf } = (await world.as('binh')(api.listNotices)).body;
  await tell([[binh, 'unit-head']], '2021-03-01T02:00:00.000Z');
  expect((await world.as('binh')(api.readAllNotices, { upTo: asOf })).body).toEqual({ unread: 1 });
  expect((await world.as('binh')(api.countUnread)).body).toEqual({ unread: 1 });
});

test('a notice of somebody else is not there, and nothing changes', async () => {
  await tell([[world.cast.person.chau, 'union-chair']], '2021-02-01T01:00:00.000Z');
  const [theirs] = (await world.as('chau')(api.listNotices)).body.notices;
  const refused = await world.as('giang')(api.readNotice, { noticeId: theirs.id });
  expect([refused.status, refused.codes]).toEqual([404, ['notices.not-found']]);
  expect((await world.as('chau')(api.countUnread)).body).toEqual({ unread: 1 });
  expect((await world.as(null)(api.countUnread)).status).toBe(401);
});

test('every reason has words', () => {
  for (const because of becauses) expect(allWords).toHaveProperty([`because.${because}`]);
});
