import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as api from '#api/batches.ts';
import * as blanks from '#api/blanks.ts';
import * as papers from '#api/papers.ts';
import { usualBlank } from '#domain/papers/blank.ts';
import { pdfPages } from '#papers/read/pdf/pdfPages.ts';
import { launchedYear } from '#tests/support/assessments.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { dropExpired, printOnce } from './printer.ts';

vi.setConfig({ testTimeout: 120_000 });

let world: TestSite;
let campaignId: string;
beforeAll(async () => {
  world = await testSite('2021-03-01');
  campaignId = await launchedYear(world);
  await world.moveTo('2021-12-27');
});
afterAll(() => world.close());

type Name = Parameters<TestSite['as']>[0];
const kind = 'commendation-certificate';
const count = 110;
const decided = {
  number: '80/QĐ-THCS',
  day: '2021-12-25',
  merit: 'thành tích xuất sắc trong phong trào thi đua năm 2021',
  persons: Array.from({ length: count }, (_, at) => `Lý Văn Ân ${at + 1}; Giáo viên; Giấy khen; Dạy tốt`).join('\n'),
};
const fill = (which: string, values: object, version: number, subject?: string) =>
  world.as('an')(papers.fillCasePaper, { campaignId, kind: which, values, version, ...(subject ? { subject } : {}) });
const printAll = (more: object = {}, name: Name = 'an') => world.as(name)(api.printAll, { campaignId, kind, ...more });
const shown = async () => (await world.as('an')(api.listBatches, { campaignId, kind })).body;
const open = (batchId: string, ordinal: number, name: Name = 'an') => world.as(name)(api.openBatchPart, { batchId, ordinal });
const wordsOf = (page: { readonly glyphs: readonly { readonly letter: string }[] }) =>
  page.glyphs
    .map(({ letter }) => letter)
    .join('')
    .replaceAll(/\s/g, '');

test('a list of which one lacks something is refused, everybody named at once, and no number is given', async () => {
  expect((await printAll()).codes).toEqual(['papers.batch-empty']);
  const { merit: _, ...meritless } = decided;
  await fill('commendation-decision', meritless, 0);
  const before = await world.rows();
  const refused = await printAll({ registerFrom: '05/2021' });
  expect(refused.codes).toEqual(Array.from({ length: count }, () => 'papers.batch-lacking'));
  expect(refused.body.refusals[109].message).toBe('Lý Văn Ân 110: còn thiếu thành tích.');
  expect((await printAll({ registerFrom: 'không số' })).codes).toEqual(['papers.register-no-figure']);
  expect(await world.rows()).toEqual(before);
  await fill('commendation-decision', decided, 1);
});

test('numbers run on past those given; the batch goes on where it was killed, and prints nobody twice', async () => {
  await fill(kind, { register: '07/2021' }, 0, 'ly-van-an-3');
  expect((await shown()).register).toEqual({ lacking: count - 1, next: '08/2021' });
  const asked = (await printAll({ registerFrom: '06/2021' })).body;
  expect(asked).toMatchObject({ state: 'running', total: count, done: 0, title: 'Giấy khen năm 2021', parts: [] });
  expect((await printAll()).codes).toEqual(['papers.batch-running']);

  expect(await printOnce(world.site.app)).toBe(true);
  expect((await shown()).batches[0]).toMatchObject({ state: 'running', done: 55, parts: [{ first: 1, last: 55 }] });
  // Killed in the middle of the second file: nothing of it stays, the batch is not at fault.
  const killed = new AbortController();
  const printing = printOnce(world.site.app, killed.signal);
  setTimeout(() => killed.abort(), 150);
  await expect(printing).rejects.toThrow();
  expect((await shown()).batches[0]).toMatchObject({ state: 'running', done: 55 });
  // What is typed after the batch was asked for does not change what it prints.
  await fill('commendation-decision', { ...decided, merit: 'thành tích khác' }, 2);
  // Two servers at once: one prints, the other finds nothing to do.
  const both = await Promise.all([printOnce(world.site.app), printOnce(world.site.app)]);
  expect(both.sort()).toEqual([false, true]);
  while (await printOnce(world.site.app));
  const { batches, register } = await shown();
  expect(register).toEqual({ lacking: 0, next: '116/2021' });
  expect(batches).toMatchObject([
    { state: 'done', done: count, keptThrough: '2022-01-25', parts: [{}, { first: 56, last: 110 }] },
  ]);

  const pages = [];
  for (const { ordinal } of batches[0].parts) {
    const file = await open(asked.id, ordinal);
    expect(file.status).toBe(200);
    pages.push(...(await pdfPages(file.body)));
  }
  const said = pages.map(wordsOf);
  expect(said).toHaveLength(count);
  expect(said.map((text) => Number(/LýVănÂn(\d+)Giáoviên/.exec(text)?.[1]))).toEqual(said.map((_, at) => at + 1));
  expect(said.every((text) => text.includes('thànhtíchxuấtsắc'))).toBe(true);
  expect(said.slice(0, 4).map((text) => /Sốvàosổ:(\d+)/.exec(text)?.[1])).toEqual(['06', '08', '07', '09']);
  expect(await world.site.db.selectFrom('print_batch_item').select('ordinal').execute()).toEqual([]);
});

test('a batch on the office’s blank bears words alone; a blank too small is told with whom', async () => {
  const layout = { ...usualBlank, places: [...usualBlank.places] };
  const save = (name: string, places = layout.places, unitId = world.cast.unit.school, by: Name = 'an') =>
    world.as(by)(blanks.saveBlank, { unitId, paper: kind, name, layout: { ...layout, places }, version: 0 });
  const { id: blankId } = (await save('Phôi A4')).body;
  const tight = layout.places.map((place) => ({ ...place, width: 12, lines: 1 }));
  const { id: tooSmall } = (await save('Phôi hẹp', tight)).body;
  const refused = await printAll({ blankId: tooSmall });
  expect(refused.codes).toHaveLength(count);
  expect(refused.body.refusals[0].message).toContain('Lý Văn Ân 1: phôi “Phôi hẹp” không đủ chỗ cho');
  const one = (blank: string, name: Name = 'an') =>
    world.as(name)(api.printOnBlank, { blankId: blank, campaignId, kind, subject: 'ly-van-an-1' });
  expect((await one(tooSmall)).codes).toEqual(['papers.blank-too-small']);
  const [page] = await pdfPages((await one(blankId)).body);
  expect(wordsOf(page!)).toContain('LýVănÂn1Giáoviên');
  expect(wordsOf(page!)).not.toContain('CỘNGHÒA');
  expect((await one(blankId, 'quyen')).status).toBe(404);

  const asked = (await printAll({ blankId })).body;
  expect(asked).toMatchObject({ blankName: 'Phôi A4', total: count });
  while (await printOnce(world.site.app));
  const last = await pdfPages((await open(asked.id, 2)).body);
  expect(last).toHaveLength(55);
  expect(wordsOf(last.at(-1)!)).toContain('LýVănÂn110');
  expect((await shown()).batches).toHaveLength(2);
});

test('who does not make the office’s papers prints nothing and opens nothing', async () => {
  const { batches } = await shown();
  const before = await world.rows();
  for (const name of ['hanh', 'giang', 'quyen', 'kien'] as const) {
    expect((await printAll({}, name)).status, name).toBe(404);
    expect((await world.as(name)(api.listBatches, { campaignId, kind })).status, name).toBe(404);
    expect((await open(batches[0].id, 1, name)).status, name).toBe(404);
    expect((await world.as(name)(api.retryBatch, { batchId: batches[0].id })).status, name).toBe(404);
  }
  expect((await world.as('an')(api.retryBatch, { batchId: batches[0].id })).codes).toEqual(['papers.batch-not-failed']);
  expect((await open(batches[0].id, 4)).codes).toEqual(['papers.no-such-batch']);
  expect(await world.rows()).toEqual(before);
});

test('a batch that fails says so, and goes on once it is asked to', async () => {
  const { id } = (await printAll()).body;
  const broken = { db: world.site.app.db, files: { ...world.site.app.files, keep: () => Promise.reject(new Error('no room')) } };
  const { error } = console;
  console.error = () => undefined;
  expect(await printOnce(broken)).toBe(true);
  console.error = error;
  expect((await shown()).batches[0]).toMatchObject({ id, state: 'failed', done: 0 });
  expect(await printOnce(world.site.app)).toBe(false);
  expect((await world.as('an')(api.retryBatch, { batchId: id })).body).toMatchObject({ state: 'running' });
  while (await printOnce(world.site.app));
  expect((await shown()).batches[0]).toMatchObject({ id, state: 'done', done: count });
});

test('files are dropped when their day has come, and not before', async () => {
  const hashes = async () =>
    (await world.site.db.selectFrom('print_batch_part').select('hash').execute()).flatMap(({ hash }) => hash ?? []);
  const kept = await hashes();
  await world.moveTo('2022-01-25');
  expect(await dropExpired(world.site.app)).toBe(0);
  expect((await open((await shown()).batches[0].id, 1)).status).toBe(200);
  await world.moveTo('2022-01-26');
  expect((await open((await shown()).batches[0].id, 1)).codes).toEqual(['papers.batch-expired']);
  expect(await dropExpired(world.site.app)).toBe(new Set(kept).size);
  expect(await hashes()).toEqual([]);
  await expect(world.site.app.files.read(kept[0]!)).rejects.toThrow();
  const noted = await world.site.db.selectFrom('stored_file').select('hash').where('hash', 'in', kept).execute();
  expect(noted).toEqual([]);
  expect((await shown()).batches[0].parts[0].isExpired).toBe(true);
});
