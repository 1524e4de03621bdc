import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/plans.ts';
import { cleanPlan } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

const slip = cleanPlan.replace('KẾ HOẠCH', 'KẾ HOẠCH').replace(/hoàn thành/u, 'hoàn thàng');
const asPage = (text: string) =>
  `<!doctype html><html><body>${text
    .split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('')}</body></html>`;
const show = async (planId: string) => (await world.as('an')(api.showPlan, { planId })).body;

async function confirmedDraft(text: string) {
  const { id, version } = (await world.as('an')(api.uploadPlan, { unitId: world.cast.unit.school, text })).body;
  const shown = await show(id);
  let at = version;
  for (const finding of shown.findings.filter((each: { waitsFor: string | null }) => each.waitsFor === 'answer')) {
    const answer = { planId: id, version: at, finding: finding.index, answer: 'dismissed', reason: 'giữ như bản gốc' };
    at = (await world.as('an')(api.settleFinding, answer)).body.version;
  }
  at = (await world.as('an')(api.confirmClean, { planId: id, version: at })).body.version;
  return { id, version: at };
}

test('a new version keeps the confirmed parts that say the same, and asks again for the one that changed', async () => {
  const old = await confirmedDraft(slip);
  const all = (await show(old.id)).parts;
  expect(all.every((part: { isConfirmed: boolean }) => part.isConfirmed)).toBe(true);
  const lines = slip.split('\n');
  const last = lines.findLastIndex((line) => line.startsWith('- Lưu'));
  const changed = [...lines.slice(0, last), '- Phòng Giáo dục và Đào tạo;', ...lines.slice(last)].join('\n');

  const { body } = await world.as('an')(api.replacePlan, { planId: old.id, version: old.version, text: changed });
  const next = await show(body.id);
  const open = next.parts.filter((part: { isConfirmed: boolean }) => !part.isConfirmed);
  expect(open.map((part: { key: string }) => part.key)).toEqual(['recipients']);
  expect(next.findings.filter((each: { waitsFor: string | null }) => each.waitsFor === 'answer')).toEqual([]);
  expect((await show(old.id)).state).toBe('withdrawn');

  const compared = (await world.as('an')(api.comparePlan, { planId: body.id })).body;
  expect(compared.counts).toMatchObject({ changed: 0, added: 1, removed: 0 });
  expect(compared.clauses.find((clause: { change: string }) => clause.change === 'added').after).toBe(
    '- Phòng Giáo dục và Đào tạo;',
  );
});

test('a new version is taken in every form that a plan is', async () => {
  const old = await confirmedDraft(cleanPlan);
  const file = { name: 'ban-moi.html', bytes: new TextEncoder().encode(asPage(cleanPlan)) };
  const answer = await world.as('an')(api.replacePlan, { planId: old.id, version: old.version, file });
  expect(answer.codes).toEqual([]);
  expect((await show(answer.body.id)).sourceName).toBe('ban-moi.html');
});

test('an article, a stale version, an issued or withdrawn plan and a stranger are refused without a trace', async () => {
  const old = await confirmedDraft(cleanPlan);
  const before = await world.rows();
  const replace = (name: 'an' | 'giang' | 'hanh', more: object) =>
    world.as(name)(api.replacePlan, { planId: old.id, version: old.version, ...more });
  const article = 'Sáng ngày 5/3, Công đoàn đã tổ chức lễ phát động.\n\nTin và ảnh: Phóng viên';
  expect((await replace('an', { text: article })).codes).toEqual(['plans.not-a-plan']);
  expect((await replace('an', {})).codes).toEqual(['plans.nothing-given']);
  expect((await replace('an', { text: cleanPlan, version: 0 })).codes).toEqual(['kernel.stale']);
  expect((await replace('giang', { text: cleanPlan })).codes).toEqual(['plans.not-found']);
  expect((await replace('hanh', { text: cleanPlan })).codes).toEqual(['plans.not-found']);
  expect((await world.as('an')(api.comparePlan, { planId: old.id })).codes).toEqual(['plans.nothing-to-compare']);
  expect(await world.rows()).toEqual(before);
  await world.as('an')(api.withdrawPlan, { planId: old.id, version: old.version, reason: 'thử' });
  expect((await replace('an', { text: cleanPlan, version: old.version + 1 })).codes).toEqual(['plans.not-draft-withdrawn']);
});

test('a screen in English is answered in English; what an act stores stays Vietnamese, and so does an answer to anything else', async () => {
  const english = { accept: 'application/json', 'accept-language': 'en' };
  const old = await confirmedDraft(cleanPlan);
  const named = async (headers: Record<string, string>) => {
    const { parts, stateName } = (await world.as('an')(api.showPlan, { planId: old.id }, headers)).body;
    return [stateName, parts.find(({ key }: { key: string }) => key === 'criteria.0').name];
  };
  expect(await named(english)).toEqual(['Being read', 'Criteria, group 1']);
  expect(await named({})).toEqual(['Đang đọc', 'Tiêu chí, nhóm 1']);
  expect(await named({ 'accept-language': 'en', accept: 'text/html' })).toEqual(['Đang đọc', 'Tiêu chí, nhóm 1']);

  await world.as('an')(api.replacePlan, { planId: old.id, version: old.version, text: `${cleanPlan}\n` }, english);
  const { withdrawnWhy } = (await world.as('an')(api.showPlan, { planId: old.id }, english)).body;
  expect(withdrawnWhy).toMatch(/^Thay bằng bản mới: /);
});
