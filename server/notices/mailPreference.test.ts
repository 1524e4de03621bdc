import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/notices.ts';
import { usualPreference } from '#domain/notices/preference.ts';
import { newId } from '#server/kernel/ids.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { saveEvents } from '../kernel/events.ts';
import { contentOf, makeMail } from './mailStore.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

const now = '2021-03-01T01:00:00.000Z';

/** A notice that waits to be mailed to the clerk from an instant on. */
async function waiting(dueAt: string): Promise<string> {
  const { an: person_id } = world.cast.person;
  return await world.site.db.transaction().execute(async (tx) => {
    const [event] = await saveEvents(tx, null, now, [{ type: 'test.happened', subjectId: person_id, body: {} }]);
    const id = newId();
    const of = { id, event_id: event!.id, person_id, code: 'recognition.told-title', facts: '{}', link: '/', created_at: now };
    await tx.insertInto('notice').values(of).execute();
    await tx.insertInto('notice_delivery').values({ notice_id: id, person_id, due_at: dueAt }).execute();
    return id;
  });
}

const deliveryOf = async (noticeId: string) =>
  await world.site.db
    .selectFrom('notice_delivery')
    .select(['due_at', 'settled_at'])
    .where('notice_id', '=', noticeId)
    .executeTakeFirstOrThrow();

test('whoever chose nothing has the usual; a choice moves what waits, and a stale one is refused', async () => {
  const { body } = await world.as('an')(api.showMailPreference);
  expect(body).toEqual({ ...usualPreference, version: 0, usual: usualPreference, email: 'an@thu.example', sendsMail: false });
  const noticeId = await waiting('2021-03-02T00:00:00.000Z');
  const atOnce = { ...usualPreference, mode: 'at-once' };
  expect((await world.as('an')(api.chooseMail, { ...atOnce, version: 0 })).body).toEqual({ version: 1 });
  expect(await deliveryOf(noticeId)).toEqual({ due_at: now, settled_at: null });
  expect((await world.as('an')(api.chooseMail, { ...atOnce, version: 0 })).codes).toEqual(['kernel.stale']);
  expect((await world.as('an')(api.chooseMail, { ...atOnce, mode: 'none', version: 1 })).body).toEqual({ version: 2 });
  expect((await deliveryOf(noticeId)).settled_at).toBe(now);
});

test('a daily letter in the quiet hours is refused, and leaves no trace', async () => {
  const before = await world.rows();
  const refused = await world.as('binh')(api.chooseMail, { ...usualPreference, digestAt: '21:00', version: 0 });
  expect([refused.status, refused.codes]).toEqual([422, ['notices.digest-in-quiet-hours']]);
  expect((await world.as('binh')(api.chooseMail, { ...usualPreference, digestAt: '25:00', version: 0 })).status).toBe(422);
  expect(await world.rows()).toEqual(before);
});

test('the link of a letter ends the mail without signing in; any other link is not there', async () => {
  const { hanh } = world.cast.person;
  const { token } = await world.site.db.transaction().execute((tx) => contentOf(tx, { id: newId(), personId: hanh }));
  expect((await world.as(null)(api.showUnsubscribe, { token })).body).toEqual({ isLeft: false });
  expect((await world.as(null)(api.unsubscribe, { token })).body).toEqual({ isLeft: true });
  expect((await world.as(null)(api.unsubscribe, { token })).body).toEqual({ isLeft: true });
  expect((await world.as('hanh')(api.showMailPreference)).body).toMatchObject({ mode: 'none', version: 1 });
  const wrong = await world.as(null)(api.unsubscribe, { token: '0'.repeat(64) });
  expect([wrong.status, wrong.codes]).toEqual([404, ['notices.no-such-link']]);
});

test('only an administrator of the highest unit sees what was not delivered, and sends it again', async () => {
  const { db } = world.site;
  await db.deleteFrom('mail_preference').execute();
  const noticeId = await waiting(now);
  await db.transaction().execute((tx) => makeMail(tx, now));
  const reason = '550 No such user';
  const { id: mailId } = await db
    .updateTable('mail')
    .set({ state: 'dead', reason, attempts: 1 })
    .returning('id')
    .executeTakeFirstOrThrow();
  expect((await world.as('an')(api.showMail)).codes).toEqual(['notices.only-highest-administrator']);
  const { body } = await world.as('kien')(api.showMail);
  expect(body).toMatchObject({ settings: null, waiting: 0, sent: 0, total: 1 });
  expect(body.troubles).toMatchObject([
    { id: mailId, name: 'Đàm Thị Hoài An', address: 'an@thu.example', stateName: 'Không gửi được', reason, notices: 1 },
  ]);
  expect((await world.as('an')(api.sendMailAgain, { mailId })).status).toBe(403);
  expect((await world.as('kien')(api.sendMailAgain, { mailId })).status).toBe(200);
  expect((await world.as('kien')(api.sendMailAgain, { mailId })).codes).toEqual(['notices.no-such-mail']);
  expect((await world.as('kien')(api.showMail)).body).toMatchObject({ waiting: 1, total: 0 });
  const moved = db.selectFrom('notice_delivery').innerJoin('mail', 'mail.id', 'mail_id').select(['address', 'state']);
  expect(await moved.where('notice_id', '=', noticeId).execute()).toEqual([{ address: 'an@thu.example', state: 'waiting' }]);
});
