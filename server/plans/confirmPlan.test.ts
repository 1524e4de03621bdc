import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/plans.ts';
import { cleanPlan, confirmedPlan } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

const flawed = cleanPlan.replace('đăng ký thi đua', 'đăng ký thi đua ddd').replace('- 100%', '- 100%');
const upload = (text: string, name: 'an' | 'binh' | 'chau' | 'hanh' | 'giang' = 'an') =>
  world.as(name)(api.uploadPlan, { unitId: world.cast.unit.school, text });
const show = async (planId: string) => (await world.as('an')(api.showPlan, { planId })).body;

test('a clean plan of twelve lines is confirmed in two clicks after it is brought in', async () => {
  const { id: planId, version } = (await upload(cleanPlan)).body;
  expect(await show(planId)).toMatchObject({ findings: [], progress: { done: 0, all: 6, cleanParts: 6, openFindings: 0 } });
  const parts = await world.as('an')(api.confirmClean, { planId, version });
  expect(parts.body).toEqual({ id: planId, state: 'draft', version: 2 });
  const confirmed = await world.as('an')(api.confirmPlan, { planId, version: 2 });
  expect(confirmed.body).toEqual({ id: planId, state: 'confirmed', version: 3 });
});

test('what cannot be a plan is refused with its reason and leaves nothing behind', async () => {
  const before = await world.rows();
  const article = `Sáng ngày 5/3, tại hội trường lớn, Công đoàn Viên chức đã tổ chức lễ phát động phong trào.\n\nPhát biểu tại buổi lễ, đồng chí Chủ tịch nhấn mạnh ý nghĩa của phong trào.\n\nTheo ghi nhận của phóng viên, đông đảo đoàn viên đã tham gia.\nTin và ảnh: Phóng viên`;
  expect((await upload('   \n ')).codes).toEqual(['plans.nothing-given']);
  expect(await upload(article)).toMatchObject({ status: 422, codes: ['plans.not-a-plan'] });
  const school = world.cast.unit.school;
  const file = (name: string, bytes: Uint8Array) => world.as('an')(api.uploadPlan, { unitId: school, file: { name, bytes } });
  expect((await file('rong.txt', new Uint8Array(0))).codes).toEqual(['plans.empty']);
  expect((await file('anh.docx', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 0, 0, 0))).codes).toEqual(['plans.unreadable']);
  expect((await file('dai.txt', new TextEncoder().encode('kế hoạch '.repeat(300_000)))).codes).toEqual(['plans.file-too-large']);
  expect((await world.as('an')(api.uploadPlan, { unitId: school })).codes).toEqual(['plans.nothing-given']);
  expect(await world.rows()).toEqual(before);
});

test('plans are brought in by the unit’s clerk, head or union chair only', async () => {
  const before = await world.rows();
  expect(await upload(cleanPlan, 'hanh')).toMatchObject({ status: 403, codes: ['plans.only-drafters'] });
  expect(await upload(cleanPlan, 'giang')).toMatchObject({ status: 404, codes: ['org.not-found'] });
  expect(await world.rows()).toEqual(before);
  expect((await upload(cleanPlan, 'chau')).status).toBe(200);
});

test('a draft is seen by its drafters alone', async () => {
  const { id: planId } = (await upload(cleanPlan)).body;
  for (const name of ['hanh', 'dung', 'lien', 'quyen', 'kien', 'giang'] as const) {
    expect((await world.as(name)(api.showPlan, { planId })).codes).toEqual(['plans.not-found']);
    expect((await world.as(name)(api.confirmClean, { planId, version: 1 })).codes).toEqual(['plans.not-found']);
  }
  for (const name of ['an', 'binh', 'chau'] as const) {
    expect((await world.as(name)(api.showPlan, { planId })).status).toBe(200);
  }
});

test('each finding wants an answer; accepting mends the reading and never the text', async () => {
  const { id: planId } = (await upload(flawed.replace('phong trào xây', 'phong trào phong trào xây'))).body;
  const read = await show(planId);
  const open = read.findings.filter((finding: { waitsFor: string | null }) => finding.waitsFor === 'answer');
  expect(open.length).toBeGreaterThan(0);
  expect((await world.as('an')(api.confirmPlan, { planId, version: 1 })).codes).toEqual([
    'plans.findings-open',
    'plans.parts-open',
  ]);

  const suggested = open.find((finding: { suggestion?: string }) => finding.suggestion !== undefined);
  const settle = (input: object) => world.as('an')(api.settleFinding, { planId, ...input });
  const finding = suggested.index;
  expect((await settle({ version: 1, finding, answer: 'dismissed' })).codes).toEqual(['plans.reason-missing']);
  expect((await settle({ version: 1, finding, answer: 'edited', text: ' ' })).codes).toEqual(['plans.words-missing']);
  expect((await settle({ version: 1, finding: 99, answer: 'accepted' })).codes).toEqual(['plans.no-such-finding']);
  expect((await settle({ version: 9, finding, answer: 'accepted' })).codes).toEqual(['kernel.stale']);
  expect((await settle({ version: 1, finding, answer: 'accepted' })).body.version).toBe(2);
  const mended = await show(planId);
  expect(mended.lines).toEqual(read.lines);
  expect(JSON.stringify(mended.reading)).not.toContain(suggested.excerpt);
  expect(mended.findings[finding].answer).toMatchObject({
    answer: 'accepted',
    text: suggested.suggestion,
    by: 'Đàm Thị Hoài An',
  });

  expect((await world.as('an')(api.reopenFinding, { planId, version: 2, finding })).body.version).toBe(3);
  expect((await show(planId)).reading).toEqual(read.reading);
});

test('a part with an open finding is not confirmed; a changed part is confirmed again', async () => {
  const { id: planId } = (await upload(cleanPlan)).body;
  const at = { planId, version: 1 };
  expect((await world.as('an')(api.confirmParts, { ...at, parts: ['header', 'khong-co'] })).codes).toEqual([
    'plans.no-such-part',
  ]);
  expect((await world.as('an')(api.confirmParts, { ...at, parts: [] })).codes).toEqual(['plans.nothing-to-confirm']);
  await world.as('an')(api.confirmClean, at);
  const edit = { change: 'text', place: 'criteriaGroups.0.items.0', text: 'Ít nhất 90% viên chức đăng ký thi đua.' };
  expect((await world.as('an')(api.editReading, { planId, version: 2, edit })).status).toBe(200);
  const shown = await show(planId);
  expect(shown.reading.criteriaGroups[0].items[0]).toMatchObject({
    text: edit.text,
    target: { kind: 'atLeast', value: 90, unit: '%' },
  });
  expect(
    shown.parts.filter((part: { isConfirmed: boolean }) => !part.isConfirmed).map((part: { key: string }) => part.key),
  ).toEqual(['criteria.0']);
  const bad = { change: 'text', place: 'findings.0', text: 'x' };
  expect((await world.as('an')(api.editReading, { planId, version: 3, edit: bad })).codes).toEqual(['plans.no-such-place']);
});

test('a confirmed plan is final until it is opened again', async () => {
  const { id: planId, version } = await confirmedPlan(world);
  expect((await world.as('an')(api.confirmClean, { planId, version })).codes).toContain('plans.not-draft-confirmed');
  expect((await world.as('an')(api.revisePlan, { planId, version })).body).toMatchObject({ state: 'draft' });
});
