import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/papers.ts';
import { typedFor } from '#cli/demo/fillPapers.ts';
import { casePapers } from '#domain/papers/casePapers.ts';
import { launchedYear } from '#tests/support/assessments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { composers } from './compose/composers.ts';

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite('2021-03-01');
  campaignId = await launchedYear(world);
});
afterAll(() => world.close());

const kind = 'inspection-team-decision';
const members = 'Vương Đình Dũng; Chuyên viên; Trưởng đoàn\nLê Thị An; Chuyên viên; Thành viên';
const values = { number: '12/QĐ-BCĐ', day: '2021-11-05', members, duties: '- Kiểm tra hồ sơ.\n- Lập biên bản.' };
const list = async (name: Parameters<TestSite['as']>[0]) => await world.as(name)(api.listCasePapers, { campaignId });
const fill = (typed: object, version = 0) => world.as('quyen')(api.fillCasePaper, { campaignId, kind, values: typed, version });

test('every kind of the list can be made', () => {
  expect(casePapers.map((paper) => paper.kind).filter((each) => !composers[each])).toEqual([]);
  expect(Object.keys(composers)).toHaveLength(casePapers.length);
});

test('each side sees the papers it makes, and nobody else any', async () => {
  const kinds = async (name: 'an' | 'quyen') => (await list(name)).body.papers.map((paper: { side: string }) => paper.side);
  expect(new Set(await kinds('an'))).toEqual(new Set(['unit']));
  expect(new Set(await kinds('quyen'))).toEqual(new Set(['receiver']));
  expect((await list('hanh')).status).toBe(404);
  expect((await world.as('an')(api.printCasePaper, { campaignId, kind })).status).toBe(404);
  expect((await world.as('an')(api.fillCasePaper, { campaignId, kind, values: {}, version: 0 })).status).toBe(404);
  expect((await world.as('quyen')(api.printCasePaper, { campaignId, kind: 'poem' })).codes).toEqual(['papers.no-such-kind']);
});

test('what is missing is named before printing; once typed, the paper prints and is kept', async () => {
  const refused = await world.as('quyen')(api.printCasePaper, { campaignId, kind });
  expect(refused.codes).toEqual(['papers.lacking']);
  expect(refused.body.refusals[0].message).toContain('thành viên');
  const before = await world.rows();
  expect((await fill({ ...values, day: '2021-02-30', colour: 'đỏ' })).codes).toEqual([
    'papers.not-a-day',
    'papers.no-such-field',
  ]);
  expect(await world.rows()).toEqual(before);
  expect((await fill(values)).body).toMatchObject({ missing: [], version: 1 });
  expect((await fill(values)).codes).toEqual(['kernel.stale']);
  const printed = await world.as('quyen')(api.printCasePaper, { campaignId, kind });
  expect(printed.status).toBe(200);
  const again = await list('quyen');
  const paper = again.body.papers.find((one: { kind: string }) => one.kind === kind);
  expect(paper.fields.map((field: { key: string; value: string }) => [field.key, field.value])).toContainEqual([
    'number',
    '12/QĐ-BCĐ',
  ]);
});

test('every kind names what it lacks while nothing is typed, and says all of it without a gap once it is', async () => {
  const names = { clerk: 'Lê Thị An', coSigner: 'Phạm Thị Châu', teacher: 'Tạ Minh Hạnh', reviewer: 'Vương Đình Dũng' };
  const typedAll = typedFor(2021, 34, names);
  // Filled in by hand, or of a year without a board, a result, an appraisal, an evaluation, an initiative.
  const made = ['plan', 'board-decision', 'appraisal-report', 'unit-merit-report', 'proposal-letter'];
  const later = new Set([...made, 'grades-decision', 'initiative-list']);
  for (const name of ['an', 'quyen'] as const)
    for (const paper of (await list(name)).body.papers) {
      if (!later.has(paper.kind) && paper.version === 0) expect(paper.missing, paper.kind).not.toEqual([]);
      const asked = { campaignId, kind: paper.kind, values: typedAll[paper.kind] ?? {}, version: paper.version };
      const kept = await world.as(name)(api.fillCasePaper, asked);
      expect(kept.codes, paper.kind).toEqual([]);
      if (later.has(paper.kind)) continue;
      expect(kept.body.missing, paper.kind).toEqual([]);
      expect((await world.as(name)(api.printCasePaper, { campaignId, kind: paper.kind })).status, paper.kind).toBe(200);
    }
});

test('papers that name people otherwise are told before anything goes out', async () => {
  const before = (await list('an')).body;
  expect(before.checks.filter((one: { isContradiction: boolean }) => one.isContradiction)).toEqual([]);
  const { version, fields } = before.papers.find((one: { kind: string }) => one.kind === 'merit-list');
  const typed = Object.fromEntries(fields.map(({ key, value }: { key: string; value: string }) => [key, value]));
  const changed = { ...typed, persons: typed.persons.replace('Tạ Minh Hạnh', 'Tạ Minh Hanh') };
  await world.as('an')(api.fillCasePaper, { campaignId, kind: 'merit-list', values: changed, version });
  const [told] = (await list('an')).body.checks;
  expect(told).toMatchObject({ code: 'papers.named-otherwise', papers: ['merit-list', 'submission'], isContradiction: true });
  expect(told.message).toContain('Tạ Minh Hạnh');
  expect(told.message).toContain('Tạ Minh Hanh');
  expect(told.mend).not.toContain('papers.');
});

test('one archive holds every paper that is ready, of the asker alone', async () => {
  const ready = (await list('quyen')).body.papers.filter((one: { missing: string[] }) => one.missing.length === 0);
  const answer = await world.as('quyen')(api.downloadCasePapers, { campaignId });
  expect(answer.status).toBe(200);
  expect(ready.length).toBeGreaterThan(0);
  expect((await world.as('hanh')(api.downloadCasePapers, { campaignId })).status).toBe(404);
});
