import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/papers.ts';
import { typedFor } from '#cli/demo/fillPapers.ts';
import { launchedYear } from '#tests/support/assessments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite('2021-03-01');
  campaignId = await launchedYear(world);
});
afterAll(() => world.close());

interface Wanted {
  readonly text: string;
  readonly fields: readonly string[];
}

const preview = (kind: string, values: object, name: 'an' | 'quyen' | 'hanh' = 'an') =>
  world.as(name)(api.previewCasePaper, { campaignId, kind, values });

test('shows the paper with what is being typed, and keeps nothing of it', async () => {
  const before = await world.rows();
  const { body } = await preview('emulation-pact', { occasion: 'Hội nghị <đầu năm>', signedOn: '2021-02-' });
  expect(body.html).toContain('<style>');
  expect(body.html).toContain('Hội nghị &lt;đầu năm&gt;');
  expect(await world.rows()).toEqual(before);
});

test('a missing thing is marked where it would stand and leads to its field', async () => {
  const { body } = await preview('inspection-team-decision', { day: '2021-11-05' }, 'quyen');
  expect(body.missing).toContainEqual({ text: 'số, ký hiệu', fields: ['number'] });
  expect(body.html).toContain('data-field="number">Số, ký hiệu</button>');
  expect(body.html).not.toMatch(/[\uE000\uE001]/u);
  const filled = await preview('inspection-team-decision', { day: '2021-11-05', number: '12/QĐ-BCĐ' }, 'quyen');
  expect(filled.body.html).toContain('12/QĐ-BCĐ');
  expect(filled.body.missing.flatMap(({ fields }: Wanted) => fields)).not.toContain('number');
});

test('a day and an hour that are missing together lead to both fields, and are marked, not invented', async () => {
  const { body } = await preview('invitation', {});
  expect(body.missing.find(({ text }: Wanted) => text === 'ngày, giờ họp')?.fields).toEqual(['heldOn', 'from']);
  expect(body.html).toContain('data-field="heldOn">Ngày họp</button>');
  expect(body.html).toContain('data-field="from">Bắt đầu lúc</button>');
});

test('every kind is shown empty, half typed and full; what typing would mend names its field', async () => {
  const names = { clerk: 'Lê Thị An', coSigner: 'Phạm Thị Châu', teacher: 'Tạ Minh Hạnh', reviewer: 'Vương Đình Dũng' };
  const typedAll = typedFor(2021, 34, names);
  for (const name of ['an', 'quyen'] as const)
    for (const { kind } of (await world.as(name)(api.listCasePapers, { campaignId })).body.papers) {
      const full = typedAll[kind] ?? {};
      const none = await preview(kind, {}, name);
      const half = await preview(kind, Object.fromEntries(Object.entries(full).slice(0, 2)), name);
      const all = await preview(kind, full, name);
      expect([none.status, half.status, all.status], kind).toEqual([200, 200, 200]);
      const still = new Set(all.body.missing.map(({ text }: Wanted) => text));
      const lost = none.body.missing.filter(({ text, fields }: Wanted) => fields.length === 0 && !still.has(text));
      expect(lost, kind).toEqual([]);
    }
});

test('nobody else sees what is being written', async () => {
  expect((await preview('emulation-pact', {}, 'hanh')).status).toBe(404);
  expect((await preview('emulation-pact', {}, 'quyen')).status).toBe(404);
  expect((await preview('poem', {})).codes).toEqual(['papers.no-such-kind']);
});
