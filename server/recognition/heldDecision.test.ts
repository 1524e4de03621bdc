import { afterEach, beforeEach, expect, test } from 'vitest';
import * as enrolments from '#api/enrolments.ts';
import * as api from '#api/recognition.ts';
import type { Day } from '#domain/kernel/day.ts';
import { launch } from '#tests/support/enrolments.ts';
import { announcedYear, decisionOf } from '#tests/support/recognition.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { addImport } from '../imports/store.ts';
import { newId } from '../kernel/ids.ts';
import { addPast, addPastStrike } from './pastStore.ts';

let world: TestSite;
beforeEach(async () => {
  world = await testSite('2021-01-10');
});
afterEach(() => world.close());

const formIn = async (campaignId: string) => (await world.as('an')(enrolments.showUnitEnrolment, { campaignId })).body;
const firstYearsOf = (page: { rules: { kind: string; firstYear: number }[] }) =>
  Object.fromEntries(page.rules.map(({ kind, firstYear }) => [kind, firstYear]));

test('a title given here is the decision held in the next enrolment, until it is taken back', async () => {
  await announcedYear(world, 2021);
  const decided = await world.as('quyen')(api.decideTitle, decisionOf(await announcedYear(world, 2022), 2022));
  await world.moveTo('2023-02-10T01:00:00.000Z');
  const campaignId = await launch(world, 2023);
  const held = {
    number: '118/QĐ-BCĐ-2022',
    date: '2022-12-20',
    issuer: 'Ban Chỉ đạo huyện Bến Sậy',
    firstYear: 2021,
    lastYear: 2022,
  };
  const page = await formIn(campaignId);
  expect(page).toMatchObject({ form: { kind: 'keeping', held, cycleFirstYear: 2023 }, heldKnown: held });
  expect(firstYearsOf(page)).toMatchObject({ keeping: 2023, again: 2023 });
  const revocation = { number: '9/QĐ-BCĐ', revokedOn: '2023-02-10', reason: 'Hồ sơ khai không đúng' };
  const revoked = await world.as('quyen')(api.revokeTitle, { titleId: decided.body.titleId, ...revocation });
  expect(revoked.status).toBe(200);
  expect(await formIn(campaignId)).toMatchObject({ form: { held: null }, heldKnown: null });
});

test('a title on paper from before is the decision held, whatever the plan calls the enrolment; one struck out is not', async () => {
  const { unit, person } = world.cast;
  const campaignId = await launch(
    world,
    2021,
    'KẾ HOẠCH\nXây dựng đơn vị đạt chuẩn văn hóa năm 2021\n\nI. NỘI DUNG\n1. Nhiệm vụ\n- Thực hiện tốt nội quy.\n',
  );
  const [id, importId] = [newId(), newId()];
  await world.site.db.transaction().execute(async (tx) => {
    const from = { kind: 'titles', unitId: unit.province, askedBy: person.kien, askedAt: '2021-01-10T00:00:00Z' } as const;
    await addImport(tx, { id: importId, ...from, fileName: 'a.xlsx', fileHash: importId }, new Uint8Array([1]));
    const of = { id, what: 'title', unitId: unit.school, keeperUnitId: unit.province, unitName: 'Trường', importId } as const;
    const said = { firstYear: 2016, lastYear: 2020, qualified: true, points: null, kind: 'first' } as const;
    const decision = { number: '7/QĐ-UBND', decidedOn: '2021-01-05' as Day, issuer: 'Ủy ban nhân dân huyện Bến Sậy' };
    const entered = { enteredBy: person.kien, enteredOn: '2021-01-10' as Day };
    await addPast(tx, [{ ...of, ...said, ...decision, title: 'Đơn vị đạt chuẩn văn hóa', ...entered }]);
  });
  const held = {
    ...{ number: '7/QĐ-UBND', date: '2021-01-05', issuer: 'Ủy ban nhân dân huyện Bến Sậy' },
    ...{ firstYear: 2016, lastYear: 2020 },
  };
  const page = await formIn(campaignId);
  expect(page).toMatchObject({ form: { kind: 'first', held: null }, heldKnown: held });
  expect(firstYearsOf(page)).toMatchObject({ keeping: 2021 });
  await world.site.db
    .transaction()
    .execute((tx) => addPastStrike(tx, id, { reason: 'ghi nhầm', on: '2021-01-11' as Day, by: person.kien }));
  expect((await formIn(campaignId)).heldKnown).toBeNull();
});
