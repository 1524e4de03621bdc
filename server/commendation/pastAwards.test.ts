import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as awards from '#api/awards.ts';
import * as commendation from '#api/commendation.ts';
import * as api from '#api/pastAwards.ts';
import * as posting from '#api/postings.ts';
import { whyNotSeePastAward } from '#domain/commendation/awardPolicy.ts';
import type { Day } from '#domain/kernel/day.ts';
import { addSeat } from '#server/people/store.ts';
import { anyActor } from '#tests/support/actors.ts';
import { chosenRound, decisionOf, postingOf } from '#tests/support/awards.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { earlierAwards } from './awardedBefore.ts';
import { pastAwardOf, pastAwardsVisibleTo } from './pastAwardStore.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2021-01-10');
  await world.moveTo('2021-11-26');
  const above = { role: 'reviewer', unitId: world.cast.unit.district, from: '2021-01-01' as Day } as const;
  await world.site.db.transaction().execute((tx) => addSeat(tx, { ...above, personId: world.cast.person.dung }));
});
afterAll(() => world.close());

const past = {
  ...{ form: 'Bằng khen', number: '45/QĐ-UBND', decidedOn: '2019-12-20', issuer: 'Chủ tịch Ủy ban nhân dân tỉnh' },
  ...{ merit: 'Có thành tích xuất sắc 02 năm học', meritsFrom: '2017-09-01', meritsTo: '2019-05-31' },
};
type Name = 'an' | 'binh' | 'hanh' | 'giang' | 'dung' | 'quyen' | 'lien' | 'kien';
const enter = async (name: Name, change: object = {}) =>
  await world.as(name)(api.enterPastAward, {
    unitId: world.cast.unit.school,
    personId: world.cast.person.hanh,
    ...past,
    ...change,
  });
const listed = async (name: Name) => (await world.as(name)(api.listPastAwards, {})).body;
const names = async (name: Name) => (await listed(name)).awards.map((one: { name: string }) => one.name);

test('a unit enters what its people were given before; who may not see it learns nothing; a wrong line is struck out and stays', async () => {
  const { unit, person } = world.cast;
  expect(await enter('hanh')).toMatchObject({ status: 403, codes: ['commendation.only-keepers'] });
  expect((await enter('giang')).status).toBe(404);
  expect((await enter('lien')).status).toBe(404);
  expect(await enter('an', { personId: person.giang })).toMatchObject({
    status: 422,
    codes: ['commendation.not-employed-there'],
  });
  expect(await enter('an', { decidedOn: '2022-01-01', meritsTo: '2016-01-01' })).toMatchObject({
    codes: ['commendation.day-in-future', 'commendation.merits-order'],
  });
  const { id } = (await enter('an')).body;
  expect((await enter('an')).codes).toEqual(['commendation.past-entered-already']);
  expect((await enter('dung', { personId: null, form: 'Tập thể lao động tiên tiến' })).status).toBe(200);

  const school = 'Trường THCS Thị trấn Bến Sậy';
  expect(await names('an')).toEqual(expect.arrayContaining(['Tạ Minh Hạnh', school]));
  expect(await names('dung')).toEqual([school]);
  expect([await names('quyen'), await names('giang'), await names('lien'), await names('kien')]).toEqual([[], [], [], []]);
  expect((await listed('an')).units.map((one: { id: string }) => one.id)).toEqual([unit.school]);
  expect((await listed('hanh')).units).toEqual([]);
  expect((await world.as('giang')(api.listPastHolders, { unitId: unit.school })).status).toBe(404);
  expect((await world.as('dung')(api.listPastHolders, { unitId: unit.school })).body.people.length).toBeGreaterThan(2);

  const strike = async (name: Name) => await world.as(name)(api.strikePastAward, { pastAwardId: id, reason: 'Ghi nhầm người' });
  expect((await strike('hanh')).status).toBe(403);
  expect((await strike('quyen')).status).toBe(404);
  expect((await strike('binh')).status).toBe(200);
  expect((await strike('binh')).codes).toEqual(['commendation.past-struck-already']);
  const line = (await listed('hanh')).awards.find((one: { id: string }) => one.id === id);
  expect(line).toMatchObject({ struck: { reason: 'Ghi nhầm người', by: 'Lưu Trọng Bình' }, enteredBy: 'Đàm Thị Hoài An' });
  expect((await enter('an')).status).toBe(200);
  await expect(world.site.db.deleteFrom('past_award').execute()).rejects.toThrow();
});

test('what was given before stands in the way of a second award for it, and counts where earlier ones are asked for', async () => {
  const { unit, person } = world.cast;
  const { roundId } = await chosenRound(world);
  await world.as('dung')(posting.postAwards, postingOf(roundId));
  await world.moveTo('2021-12-06');
  const same = { merit: 'Đã có thành tích xuất sắc trong phong trào thi đua năm 2021', meritsFrom: '2021-01-01' };
  const { id } = (await enter('an', { ...same, number: '7/QĐ-UBND', decidedOn: '2021-11-01', meritsTo: '2021-10-31' })).body;
  const decide = async () => await world.as('quyen')(awards.decideAwards, decisionOf(roundId));
  const refused = await decide();
  expect(refused.codes).toEqual(['commendation.awarded-already']);
  const { dossiers } = (await world.as('dung')(commendation.listAwardDossiers, { roundId })).body;
  const ineligible = async () => {
    const shown = [];
    for (const { id: dossierId } of dossiers)
      shown.push((await world.as('dung')(commendation.showAwardDossier, { dossierId })).body);
    const all = shown.flatMap(({ nominees }) => nominees.flatMap((one: { ineligible: object[] }) => one.ineligible));
    return all.filter(({ code }: { code: string }) => code === 'commendation.awarded-before');
  };
  const [reason] = await ineligible();
  for (const words of ['Tạ Minh Hạnh', '7/QĐ-UBND', '01/11/2021', 'Chủ tịch Ủy ban nhân dân tỉnh'])
    expect(reason.message).toContain(words);
  expect((await world.as('an')(api.strikePastAward, { pastAwardId: id, reason: 'Không có quyết định ấy' })).status).toBe(200);
  expect(await ineligible()).toEqual([]);
  expect((await decide()).status).toBe(200);

  const hanh = { personId: person.hanh, unitId: unit.school };
  const had = await world.site.db.transaction().execute((tx) => earlierAwards(tx, [hanh], 2022));
  expect(had.get(person.hanh)).toEqual([
    { form: 'Giấy khen', years: [2021] },
    { form: 'Bằng khen', years: [2017, 2018, 2019] },
  ]);
});

test('whoever asks, exactly the awards from before that the policy lets them see', async () => {
  const { db } = world.site;
  const { person, unit } = world.cast;
  const seatAt = (unitId: string) => ({
    id: unitId,
    role: 'clerk' as const,
    unitId,
    period: { from: '2021-01-01' as never, until: null },
  });
  const everybody = { personId: person.hanh, seats: [seatAt(unit.school), seatAt(unit.district)] };
  const all = (await db.transaction().execute((tx) => pastAwardsVisibleTo(tx, everybody).execute())).map(pastAwardOf);
  expect(all.length).toBeGreaterThan(2);
  let [shown, hidden] = [0, 0];
  await fc.assert(
    fc.asyncProperty(anyActor(world.cast), async (actor) => {
      const may = all.filter((one) => whyNotSeePastAward(actor, one).length === 0);
      const rows = await db.transaction().execute((tx) => pastAwardsVisibleTo(tx, actor).execute());
      expect(rows.map(({ id }) => id).sort()).toEqual(may.map(({ id }) => id).sort());
      shown += may.length;
      hidden += all.length - may.length;
    }),
    { numRuns: 60 },
  );
  expect(Math.min(shown, hidden)).toBeGreaterThan(5);
});
