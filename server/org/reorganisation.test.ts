import { afterAll, beforeAll, expect, test } from 'vitest';
import * as enrolments from '#api/enrolments.ts';
import * as api from '#api/org.ts';
import { launch } from '#tests/support/enrolments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { perform } from '../kernel/action.ts';
import { operator } from '../kernel/operator.ts';
import { carryOutDue } from './carryOutDue.ts';

let world: TestSite;
let campaignId: string;
let enrolmentId: string;
beforeAll(async () => {
  world = await testSite();
  campaignId = await launch(world);
  const form = { kind: 'first', held: null, heldNote: '', cycleFirstYear: 2021, commitment: 'Phấn đấu đạt chuẩn.' };
  const saved = await world.as('an')(enrolments.saveEnrolment, { campaignId, version: 0, ...form });
  enrolmentId = saved.body.enrolmentId;
  await world.as('binh')(enrolments.submitEnrolment, { enrolmentId, version: 1 });
});
afterAll(() => world.close());

/** The district ends: its committee and its two schools come to a commune founded that day. */
function reform(onDay = '2021-07-01') {
  const { unit } = world.cast;
  const place = 'xã Bến Sậy, tỉnh Thanh Lộc';
  return {
    onDay,
    decision: '1685/NQ-UBTVQH15',
    foundings: [
      { key: '+1', code: 'BS', name: 'Xã Bến Sậy', type: 'commune', parentId: unit.province, place },
      { key: '+2', code: null, name: 'Ban Chỉ đạo xã Bến Sậy', type: 'steering-committee', parentId: '+1', place },
      { key: '+3', code: null, name: 'Trường THCS Bến Sậy', type: 'public-service-unit', parentId: '+1', place },
    ],
    acts: [
      { kind: 'transfer', unitId: unit.district, toId: '+1' },
      { kind: 'transfer', unitId: unit.committee, toId: '+2' },
      { kind: 'merge', unitIds: [unit.school, unit.otherSchool], intoId: '+3' },
    ],
  };
}

const carryOut = async () => await perform(world.site.app, carryOutDue, {}, { actor: operator });
const names = async (day: string) =>
  (await world.as('kien')(api.listUnits, { day })).body.units.map((one: { name: string }) => one.name);
const codes = (refusals: readonly { code: string }[]) => refusals.map(({ code }) => code);

test('who administers sees beforehand all that it comes to; nothing is written, and others do not learn what it would touch', async () => {
  const rows = await world.rows();
  const { body } = await world.as('kien')(api.previewReorganisation, reform());
  expect(body).toMatchObject({
    refusals: [],
    warnings: [],
    ends: [
      { name: 'Huyện Bến Sậy', heir: 'Xã Bến Sậy' },
      { name: 'Ban Chỉ đạo huyện Bến Sậy', heir: 'Ban Chỉ đạo xã Bến Sậy' },
      { name: 'Trường THCS Thị trấn Bến Sậy', heir: 'Trường THCS Bến Sậy' },
      { name: 'Trường THCS Vân Khê', heir: 'Trường THCS Bến Sậy' },
    ],
    founded: [
      { name: 'Xã Bến Sậy', under: 'Tỉnh Thanh Lộc' },
      { name: 'Ban Chỉ đạo xã Bến Sậy', under: 'Xã Bến Sậy' },
      { name: 'Trường THCS Bến Sậy', under: 'Xã Bến Sậy' },
    ],
    changed: [],
    followers: [],
    touched: { people: 7, seats: 6, titles: 0, campaigns: 1, enrolments: 1, dossiers: 0 },
  });
  expect(await world.as('an')(api.previewReorganisation, reform())).toMatchObject({ status: 404, codes: ['org.not-found'] });
  expect(await world.rows()).toEqual(rows);
});

test('every reason at once, and a refused reorganisation leaves no trace', async () => {
  const { unit } = world.cast;
  const rows = await world.rows();
  const wrong = {
    ...reform(),
    foundings: [],
    acts: [
      { kind: 'split', unitId: unit.district, intoIds: ['+1'], heirId: '+2' },
      { kind: 'merge', unitIds: [unit.school], intoId: unit.otherSchool },
      { kind: 'dissolve', unitId: unit.otherSchool, reason: 'hết nhiệm vụ' },
    ],
  };
  const { status, body } = await world.as('kien')(api.setReorganisation, wrong);
  expect(status).toBe(409);
  expect(codes(body.refusals)).toEqual([
    'org.children-to-place',
    'org.target-stands-not',
    'org.split-into-one',
    'org.heir-not-among',
    'org.target-ends-too',
  ]);
  const root = { ...reform(), foundings: reform().foundings.map((one) => ({ ...one, parentId: null })) };
  expect((await world.as('kien')(api.setReorganisation, root)).codes).toContain('org.only-operator-makes-root');
  expect(await world.rows()).toEqual(rows);
});

test('until its day it changes nothing and can be taken back; the clock does not carry out what was', async () => {
  const set = await world.as('kien')(api.setReorganisation, reform());
  expect(set.body.state).toBe('planned');
  expect(await names('2021-07-01')).toContain('Huyện Bến Sậy');
  const back = { reorganisationId: set.body.id, reason: 'Chờ nghị quyết', version: 1 };
  expect(await world.as('an')(api.takeBackReorganisation, back)).toMatchObject({
    status: 404,
    codes: ['org.reorganisation-not-found'],
  });
  expect((await world.as('kien')(api.takeBackReorganisation, { ...back, version: 7 })).codes).toEqual(['kernel.stale']);
  expect((await world.as('kien')(api.takeBackReorganisation, back)).status).toBe(200);
  expect((await world.as('kien')(api.takeBackReorganisation, { ...back, version: 2 })).codes).toEqual(['org.taken-back-already']);
  await world.moveTo('2021-07-02');
  expect(await carryOut()).toEqual({ id: null });
  await world.moveTo('2021-05-01');
});

test('on its day everything passes to its heir: the tree, the people, the seats and the cases under way', async () => {
  const before = await names('2021-06-30');
  const { body: set } = await world.as('kien')(api.setReorganisation, reform());
  expect(await carryOut()).toEqual({ id: null });
  await world.moveTo('2021-07-01');
  expect(await carryOut()).toEqual({ id: set.id });
  expect(await carryOut()).toEqual({ id: null });

  expect(await names('2021-06-30')).toEqual(before);
  expect(await names('2021-07-01')).toEqual([
    'Tỉnh Thanh Lộc',
    'Liên đoàn Lao động tỉnh Thanh Lộc',
    'Xã Bến Sậy',
    'Ban Chỉ đạo xã Bến Sậy',
    'Trường THCS Bến Sậy',
  ]);

  // The clerk and the reviewer sit at the heirs and go on with the year; a head is appointed anew and until then has no say.
  expect((await world.as('an')(enrolments.showUnitEnrolment, { campaignId })).body).toMatchObject({ enrolmentId });
  expect((await world.as('binh')(enrolments.showUnitEnrolment, { campaignId })).status).toBe(404);
  expect((await world.as('giang')(enrolments.showUnitEnrolment, { campaignId })).status).toBe(404);
  const answer = { enrolmentId, bodyId: world.cast.unit.committee, submission: 1 };
  const accepted = await world.as('dung')(enrolments.acceptEnrolment, answer);
  expect(accepted.status).toBe(200);

  const { body: list } = await world.as('kien')(api.listReorganisations);
  const states = list.reorganisations.map((one: { state: string }) => one.state);
  expect(states.sort()).toEqual(['in-force', 'taken-back']);
  const { id, version } = list.reorganisations.find((one: { state: string }) => one.state === 'in-force');
  const late = await world.as('kien')(api.takeBackReorganisation, { reorganisationId: id, reason: 'Muộn', version });
  expect(late.codes).toEqual(['org.in-force-already']);
});

test('what no longer fits on its day is held with its reasons, and can be taken back', async () => {
  const { unit } = world.cast;
  const acts = [{ kind: 'dissolve', unitId: unit.federation, reason: 'kết thúc hoạt động' }];
  const later = { ...reform('2021-09-01'), foundings: [], acts };
  const { body: set } = await world.as('kien')(api.setReorganisation, later);
  const { body: first } = await world.as('kien')(api.setReorganisation, { ...later, onDay: '2021-08-01' });
  await world.moveTo('2021-09-01');
  expect(await carryOut()).toEqual({ id: first.id });
  expect(await carryOut()).toEqual({ id: set.id });
  expect(await carryOut()).toEqual({ id: null });
  const { body: list } = await world.as('kien')(api.listReorganisations);
  expect(list.reorganisations[0]).toMatchObject({ id: set.id, state: 'held', whyNot: { takeBack: [] } });
  const { body: held } = await world.as('kien')(api.showReorganisation, { reorganisationId: set.id });
  expect(codes(held.whyHeld)).toEqual(['org.act-on-none']);
  expect(held.whyHeld[0].message).toContain('Liên đoàn Lao động tỉnh Thanh Lộc');
});
