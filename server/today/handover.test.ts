import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/people.ts';
import { launchedYear } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

test('who takes over the clerk’s seat finds every task that was open on the first day, and the old clerk is out', async () => {
  await launchedYear(world);
  const { body: clerk } = await world.as('kien')(api.showPerson, { personId: world.cast.person.an });
  const seatId = clerk.seats.find((seat: { role: string }) => seat.role === 'clerk').id;
  const handOver = { seatId, toPersonId: world.cast.person.hanh, on: '2021-03-01', paper: 'Biên bản bàn giao 02' };
  const { body: handover } = await world.as('an')(api.handOverSeat, handOver);
  const seen = await world.as('hanh')(api.showHandover, { handoverId: handover.id });
  expect(seen.body).toMatchObject({
    fromName: 'Đàm Thị Hoài An',
    toName: 'Tạ Minh Hạnh',
    roleName: 'Văn thư, thư ký Ban vận động',
  });
  const links = seen.body.openTasks.map((task: { link: string }) => task.link.split('/').at(-1));
  expect(links).toContain('dang-ky');
  expect(links).toContain('dang-ky-thi-dua');
  expect((await world.as('an')(api.listPeople, { unitId: world.cast.unit.school })).status).toBe(404);
});
