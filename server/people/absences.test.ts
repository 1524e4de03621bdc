import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/people.ts';
import * as today from '#api/today.ts';
import { closed } from '#tests/support/assessments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite('2021-03-15');
  ({ campaignId } = await closed(world));
});
afterAll(() => world.close());

type Who = Parameters<TestSite['as']>[0];
const away = async (who: Who, person: 'binh' | 'hanh' | 'giang', from: string, through: string) =>
  await world.as(who)(api.recordAbsence, { personId: world.cast.person[person], from, through });
const headsSignature = async () => {
  const { body } = await world.as('an')(today.showToday);
  return body.waits.find(({ who }: { who: string }) => who === 'Thủ trưởng đơn vị');
};

test('nothing waits for somebody who is away without saying so, on the home page and among what is missing', async () => {
  expect(await headsSignature()).toMatchObject({ away: null });
  expect((await away('an', 'binh', '2021-11-24', '2021-12-03')).status).toBe(200);
  expect(await headsSignature()).toMatchObject({ away: 'đang vắng đến hết 03/12/2021, chưa giao vai cho ai' });
  const { body } = await world.as('an')(today.showMissing, { campaignId });
  const owed = body.things.find(({ who }: { who: string }) => who === 'Thủ trưởng đơn vị');
  expect(owed.away).toBe('đang vắng đến hết 03/12/2021, chưa giao vai cho ai');
});

test('the head is told that the clerk noted it, and lends the seat; then the wait says that somebody stands in', async () => {
  const told = await world.site.db
    .selectFrom('notice')
    .select(['person_id', 'code'])
    .where('code', '=', 'people.notice-away')
    .execute();
  expect(told).toEqual([{ person_id: world.cast.person.binh, code: 'people.notice-away' }]);
  const { body } = await world.as('binh')(api.showPerson, { personId: world.cast.person.binh });
  const seat = body.seats.find(({ role }: { role: string }) => role === 'unit-head');
  const loan = { seatId: seat.id, toPersonId: world.cast.person.hanh, from: '2021-11-25', until: '2021-12-04', paper: null };
  expect((await world.as('binh')(api.lendSeat, loan)).status).toBe(200);
  expect(await headsSignature()).toMatchObject({ away: 'đang vắng đến hết 03/12/2021, người được giao tạm làm thay' });
});

test('only the person, the clerk, the head or an administrator note it, once for the same days, and no trace stays of a no', async () => {
  const before = await world.rows();
  expect((await away('chau', 'hanh', '2021-12-01', '2021-12-02')).codes).toEqual(['people.only-self-or-office']);
  expect((await away('an', 'binh', '2021-12-01', '2021-12-20')).codes).toEqual(['people.away-already']);
  expect((await away('an', 'giang', '2021-12-01', '2021-12-02')).codes).toEqual(['people.not-found']);
  expect(await world.rows()).toEqual(before);
  expect((await away('hanh', 'hanh', '2021-12-01', '2021-12-02')).status).toBe(200);
});

test('back earlier than noted: from that day the wait says nothing more, and why was never asked', async () => {
  const shown = await world.as('an')(api.showPerson, { personId: world.cast.person.binh });
  const [absence] = shown.body.absences;
  expect(Object.keys(absence).sort()).toEqual(['from', 'id', 'isOver', 'through']);
  expect((await world.as('binh')(api.endAbsence, { absenceId: absence.id, on: '2021-11-25' })).status).toBe(200);
  expect(await headsSignature()).toMatchObject({ away: null });
  expect((await world.as('binh')(api.endAbsence, { absenceId: absence.id, on: '2021-11-25' })).codes).toEqual([
    'people.back-already',
  ]);
});
