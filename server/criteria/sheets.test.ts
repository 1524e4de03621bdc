import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/criteria.ts';
import { confirmedPlan, scan } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

const sample = { from: { kind: 'sample' }, title: 'Bảng chấm điểm mẫu', subjectType: 'public-service-unit' };
const draft = (name: 'an' | 'dung' | 'hanh' | 'giang' | 'kien', more: object) =>
  world.as(name)(api.draftSheet, { ...sample, ...more });
const show = async (name: 'an' | 'dung' | 'hanh' | 'giang', sheetId: string) => await world.as(name)(api.showSheet, { sheetId });

test('a body’s reviewer drafts its sheet; a draft is its writers’ own', async () => {
  const { committee, school } = world.cast.unit;
  const before = await world.rows();
  expect((await draft('hanh', { unitId: committee })).codes).toEqual(['criteria.only-issuer-drafts']);
  expect((await draft('an', { unitId: committee })).codes).toEqual(['criteria.only-issuer-drafts']);
  expect((await draft('an', { unitId: committee, enteredFor: school })).codes).toEqual(['criteria.paper-missing']);
  expect((await draft('giang', { unitId: committee, enteredFor: school, paper: scan() })).codes).toEqual(['org.not-found']);
  expect((await draft('an', { unitId: world.cast.unit.otherSchool, enteredFor: school, paper: scan() })).codes).toEqual([
    'plans.not-a-superior',
  ]);
  expect(await world.rows()).toEqual(before);
  const drafted = await draft('dung', { unitId: committee });
  expect(drafted.body).toMatchObject({ state: 'draft', version: 1 });
  expect((await show('an', drafted.body.id)).codes).toEqual(['criteria.sheet-not-found']);
  expect((await show('dung', drafted.body.id)).body).toMatchObject({
    isSample: true,
    unbalanced: [],
    totalPoints: 10_000,
    passPoints: 8_000,
  });
});

test('a sheet says every reason why it cannot be issued yet, and is frozen once it is', async () => {
  const { committee } = world.cast.unit;
  const { id: sheetId } = (await draft('dung', { unitId: committee })).body;
  const { body: read } = await show('dung', sheetId);
  const [first, ...others] = read.body.groups;
  const wrong = { ...read.body, passPoints: 12_000, groups: [{ ...first, maxPoints: 3_600, minPoints: 3_700 }, ...others] };
  const edit = { sheetId, version: 1, title: read.title, source: '', subjectType: read.subjectType, body: wrong };
  expect((await world.as('an')(api.editSheet, edit)).codes).toEqual(['criteria.sheet-not-found']);
  expect((await world.as('dung')(api.editSheet, edit)).body.version).toBe(2);
  const refused = await world.as('dung')(api.issueSheet, { sheetId, version: 2, issuedOn: '2021-03-01' });
  expect(refused.codes).toEqual([
    'criteria.source-missing',
    'criteria.group-sum',
    'criteria.minimum-above-maximum',
    'criteria.total-sum',
    'criteria.pass-above-total',
  ]);
  await world.as('dung')(api.editSheet, { ...edit, version: 2, source: 'Hướng dẫn số 01/HD-BCĐ', body: read.body });
  const issued = await world.as('dung')(api.issueSheet, { sheetId, version: 3, issuedOn: '2021-03-01' });
  expect(issued.body).toMatchObject({ state: 'issued', version: 4 });
  expect((await world.as('dung')(api.editSheet, { ...edit, version: 4 })).codes).toEqual(['criteria.sheet-frozen']);
  await expect(
    world.site.db.updateTable('score_sheet').set({ title: 'khác' }).where('id', '=', sheetId).execute(),
  ).rejects.toThrow('never changes');
  expect((await show('giang', sheetId)).status).toBe(200);

  const next = (await draft('dung', { unitId: committee, from: { kind: 'sheet', sheetId } })).body;
  expect((await show('dung', next.id)).body).toMatchObject({
    edition: 2,
    familyId: read.familyId,
    state: 'draft',
    body: read.body,
  });
  expect((await world.as('dung')(api.retireSheet, { sheetId, version: 4 })).body.state).toBe('retired');
});

test('a unit’s clerk drafts from the unit’s own confirmed plan, and enters a superior’s sheet with its paper', async () => {
  const { committee, school } = world.cast.unit;
  const plan = await confirmedPlan(world);
  const from = { kind: 'plan', planId: plan.id };
  const own = await draft('an', { unitId: school, enteredFor: school, from, title: 'Bảng của trường' });
  const shown = (await show('an', own.body.id)).body;
  expect(shown.body.groups.map((group: { maxPoints: number; minPoints: number }) => [group.maxPoints, group.minPoints])).toEqual([
    [5_000, 3_000],
    [5_000, 3_000],
  ]);
  expect(shown.body).toMatchObject({ blockingSeverity: 'warning', totalPoints: 10_000 });
  expect(shown.body.groups[1].lines[0]).toMatchObject({ code: 'II.1', isKnockout: true });
  expect((await draft('dung', { unitId: committee, from })).codes).toEqual(['plans.not-found']);
  const entered = await draft('an', { unitId: committee, enteredFor: school, paper: scan() });
  expect(entered.status).toBe(200);
  expect((await show('dung', entered.body.id)).codes).toEqual(['criteria.sheet-not-found']);
  const paper = (name: 'an' | 'dung') => world.as(name)(api.openSheetPaper, { sheetId: entered.body.id });
  expect((await paper('dung')).codes).toEqual(['criteria.sheet-not-found']);
  expect(
    Buffer.from((await paper('an')).body)
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test('a unit adds its own detail under a line, never points', async () => {
  const { committee, school } = world.cast.unit;
  const { id: sheetId } = (await draft('dung', { unitId: committee })).body;
  const detail = (name: 'an' | 'hanh' | 'giang', more: object) =>
    world.as(name)(api.addDetail, {
      sheetId,
      unitId: school,
      lineCode: 'II.9',
      was: '',
      text: 'Chiều thứ Sáu hằng tuần',
      ...more,
    });
  expect((await detail('an', {})).codes).toEqual(['criteria.sheet-not-found']);
  await world.as('dung')(api.issueSheet, { sheetId, version: 1, issuedOn: '2021-03-01' });
  const before = await world.rows();
  expect((await detail('hanh', {})).codes).toEqual(['plans.only-drafters']);
  expect((await detail('giang', {})).codes).toEqual(['org.not-found']);
  expect((await detail('an', { lineCode: 'IX.1' })).codes).toEqual(['criteria.no-such-line']);
  expect(await world.rows()).toEqual(before);
  expect((await detail('an', {})).status).toBe(200);
  expect((await detail('an', { text: 'khác' })).codes).toEqual(['criteria.detail-changed']);
  expect((await show('hanh', sheetId)).body.details).toEqual({ 'II.9': 'Chiều thứ Sáu hằng tuần' });
  expect((await show('giang', sheetId)).body.details).toEqual({});
});
