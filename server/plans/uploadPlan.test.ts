import { afterAll, beforeAll, expect, test } from 'vitest';
import * as api from '#api/plans.ts';
import { readPlan } from '#papers/read/readPlan.ts';
import { bytesOfCodes, inTcvn3 } from '#tests/support/oldText.ts';
import { pdfFile, setText } from '#tests/support/pdfFile.ts';
import { cleanPlan } from '#tests/support/plans.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

const bytesOf = (text: string) => new TextEncoder().encode(text);
const upload = (name: string, bytes: Uint8Array) =>
  world.as('an')(api.uploadPlan, { unitId: world.cast.unit.school, file: { name, bytes } });
const paragraphs = cleanPlan.split('\n').filter((line) => line.trim() !== '');
const page = `<html><body><script>x()</script>${paragraphs.map((line) => `<p>${line}</p>`).join('\n')}</body></html>`;

test.each([
  ['PDF', 'ke-hoach.pdf', pdfFile(setText(paragraphs, { gap: 9 }))],
  ['a page', 'ke-hoach.html', bytesOf(page)],
  ['Markdown', 'ke-hoach.md', bytesOf(cleanPlan.replace('KẾ HOẠCH', '# **KẾ HOẠCH**'))],
  ['text in TCVN3', 'ke-hoach.txt', bytesOfCodes(inTcvn3(cleanPlan.replace(/[“”]/g, '"').replace(/[–—]/g, '-')))],
  ['text in UTF-16', 'ke-hoach.txt', new Uint8Array(Buffer.from(`\ufeff${cleanPlan}`, 'utf16le'))],
])('%s is taken in as a plan', async (_, name, bytes) => {
  const answer = await upload(name, bytes);
  expect(answer).toMatchObject({ status: 200, body: { state: 'draft' } });
  const plan = (await world.as('an')(api.showPlan, { planId: answer.body.id })).body;
  expect(plan).toMatchObject({ kind: 'Kế hoạch', sourceName: name });
  const kept = await world.as('an')(api.openPlanFile, { planId: answer.body.id, which: 'source' });
  expect(Buffer.from(kept.body).equals(Buffer.from(bytes))).toBe(true);
});

test('the text is given as a Word file that reads as it does, to those who see the plan', async () => {
  const { id } = (await upload('ke-hoach.txt', bytesOf(cleanPlan))).body;
  const word = await world.as('an')(api.downloadPlanWord, { planId: id });
  const [before, after] = [bytesOf(cleanPlan), new Uint8Array(word.body)].map((bytes) => readPlan(bytes));
  expect(after).toEqual(before);
  expect((await world.as('giang')(api.downloadPlanWord, { planId: id })).status).toBe(404);
});

test('a page is given back as text, never as a page', async () => {
  const { id } = (await upload('ke-hoach.html', bytesOf(page))).body;
  const { rows } = { rows: await world.site.db.selectFrom('stored_file').select('media_type').execute() };
  expect(rows.map(({ media_type }) => media_type)).not.toContain('text/html');
  expect((await world.as('an')(api.openPlanFile, { planId: id, which: 'source' })).status).toBe(200);
});

test('a scan is refused with what to do, and leaves nothing behind', async () => {
  const before = await world.rows();
  expect(await upload('scan.pdf', pdfFile([{ words: [] }]))).toMatchObject({ status: 422, codes: ['plans.unreadable'] });
  expect(await world.rows()).toEqual(before);
});
