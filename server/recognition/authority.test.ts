import { afterEach, beforeEach, expect, test } from 'vitest';
import * as api from '#api/recognition.ts';
import { addUnit } from '#server/org/store.ts';
import { announcedYear, appraisedYear, decisionOf } from '#tests/support/recognition.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeEach(async () => {
  world = await testSite('2021-01-10');
});
afterEach(() => world.close());

test('the outcome says who has the power on the day, by which text, and that another body decides here', async () => {
  await announcedYear(world, 2021);
  const campaignId = await announcedYear(world, 2022);
  const { body } = await world.as('hanh')(api.showOutcome, { campaignId });
  expect([body.powerOn, body.powers.map(({ from }: { from: string }) => from)]).toEqual([
    '2022-12-20',
    ['2014-11-15', '2023-01-01', '2025-07-01'],
  ]);
  expect(body.powers[0]).toEqual({
    from: '2014-11-15',
    until: '2023-01-01',
    body: 'Chủ tịch Ủy ban nhân dân cấp huyện',
    reviewers: ['Ban Chỉ đạo cấp huyện', 'Liên đoàn Lao động cấp huyện'],
    law: { text: 'Thông tư 08/2014/TT-BVHTTDL', at: 'Điều 7' },
    isCertain: true,
    fits: false,
  });
  expect(body.powers[2]).toMatchObject({ body: 'Chủ tịch Liên đoàn Lao động cấp tỉnh', isCertain: false });
  expect((await world.as('quyen')(api.decideTitle, decisionOf(campaignId, 2022))).status).toBe(200);
});

test('a body that ended decides nothing, whoever inherited it does, and its decision bears its own name', async () => {
  await announcedYear(world, 2023, 0, { firstYear: 2023 });
  const campaignId = await announcedYear(world, 2024, 0, { firstYear: 2023 });
  await endCommittee();
  await world.moveTo('2025-12-20T01:00:00.000Z');
  const before = await world.rows();
  const { status, body } = await world.as('quyen')(api.decideTitle, decisionOf(campaignId, 2025));
  expect([status, body.refusals]).toEqual([
    409,
    [
      {
        kind: 'state',
        code: 'recognition.issuer-ended',
        facts: { day: '01/07/2025', body: 'Ban Chỉ đạo huyện Bến Sậy' },
        message:
          'Ban Chỉ đạo huyện Bến Sậy đã kết thúc hoạt động từ ngày 01/07/2025, không quyết định được nữa. Hãy ghi phương án sắp xếp để nơi kế thừa ký.',
      },
    ],
  ]);
  expect(await world.rows()).toEqual(before);
  const heir = await world.site.db.transaction().execute(async (tx) => {
    const { province, committee } = world.cast.unit;
    const unitId = await addUnit(tx, {
      ...{ code: null, name: 'Liên đoàn Lao động tỉnh Thanh Hải', type: 'upper-union', parentId: province },
      ...{ place: 'tỉnh Thanh Hải', period: { from: '2025-07-01' as never, until: null }, decision: null },
    });
    await tx
      .insertInto('unit_succession')
      .values({
        ...{ id: unitId, from_unit_id: committee, to_unit_id: unitId, kind: 'transfer', on_day: '2025-07-01' as never },
        ...{ decision: '1685/NQ', is_heir: true, ends: true },
      })
      .execute();
    await tx.updateTable('seat').set({ unit_id: unitId }).where('person_id', '=', world.cast.person.quyen).execute();
    return unitId;
  });
  expect((await world.as('quyen')(api.decideTitle, decisionOf(campaignId, 2025))).status).toBe(200);
  const { titles, powers } = (await world.as('hanh')(api.showOutcome, { campaignId })).body;
  expect(titles[0]).toMatchObject({ byUnitId: heir, byUnitName: 'Liên đoàn Lao động tỉnh Thanh Hải' });
  expect(powers[2]).toMatchObject({ from: '2025-07-01', fits: true });
});

test('a district’s body that still stands in the tree decides nothing after the districts ended, and what it decided before stays enterable', async () => {
  await announcedYear(world, 2023, 0, { firstYear: 2023 });
  const campaignId = await announcedYear(world, 2024, 0, { firstYear: 2023 });
  await world.moveTo('2026-03-02T01:00:00.000Z');
  const before = await world.rows();
  const decide = (decidedOn: string) => world.as('quyen')(api.decideTitle, { ...decisionOf(campaignId, 2024), decidedOn });
  const { status, body } = await decide('2025-07-01');
  expect([status, body.refusals]).toMatchObject([
    409,
    [
      {
        code: 'plans.districts-ended',
        facts: { body: 'Ban Chỉ đạo huyện Bến Sậy', day: '01/07/2025' },
        law: { text: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15' },
      },
    ],
  ]);
  expect(await world.rows()).toEqual(before);
  expect((await decide('2025-06-30')).status).toBe(200);
});

test('a district’s body announces no result after the districts ended: the reason stands beside whatever else is wrong', async () => {
  const campaignId = await appraisedYear(world, 2024);
  await world.moveTo('2026-03-02T01:00:00.000Z');
  const announce = (announcedOn: string) =>
    world.as('quyen')(api.announceResult, { campaignId, number: '15/TB-BCĐ', announcedOn });
  const before = await world.rows();
  expect((await announce('2025-07-01')).codes).toEqual(['plans.districts-ended']);
  expect((await announce('2026-03-03')).codes).toEqual(['plans.districts-ended', 'recognition.day-in-future']);
  expect(await world.rows()).toEqual(before);
  expect((await announce('2025-06-30')).status).toBe(200);
});

const endCommittee = () =>
  world.site.db
    .updateTable('unit_placement')
    .set({ valid_until: '2025-07-01' as never })
    .where('unit_id', '=', world.cast.unit.committee)
    .execute();
