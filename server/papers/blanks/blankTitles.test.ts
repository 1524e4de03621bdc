import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import * as api from '#api/blanks.ts';
import * as recognition from '#api/recognition.ts';
import { usualBlank } from '#domain/papers/blank.ts';
import { pdfPages } from '#papers/read/pdf/pdfPages.ts';
import { announcedYear, decisionOf } from '#tests/support/recognition.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

let world: TestSite;
let titleId: string;
beforeAll(async () => {
  world = await testSite('2021-01-10');
  await announcedYear(world, 2021);
  const campaignId = await announcedYear(world, 2022);
  const decided = await world.as('quyen')(recognition.decideTitle, decisionOf(campaignId, 2022));
  expect(decided.codes).toEqual([]);
  titleId = decided.body.id ?? decided.body.titleId;
});
afterAll(() => world.close());

const save = async (paper: 'certificate' | 'commendation-certificate', name: string) =>
  (
    await world.as('quyen')(api.saveBlank, {
      ...{ unitId: world.cast.unit.committee, paper, name, version: 0 },
      layout: { ...usualBlank, places: [...usualBlank.places] },
    })
  ).body.id as string;

test('the body that gave a title prints its certificate onto its own blank, and nobody else', async () => {
  const blankId = await save('certificate', 'Phôi giấy công nhận');
  const { titles, total } = (await world.as('quyen')(api.listBlankTitles, { blankId })).body;
  expect([total, titles]).toMatchObject([1, [{ id: titleId, unitName: 'Trường THCS Thị trấn Bến Sậy' }]]);
  const print = (name: 'quyen' | 'an' | 'giang', blank = blankId, titleIds = titleId) =>
    world.as(name)(api.printTitlesOnBlank, { blankId: blank, titleIds });
  const [page] = await pdfPages((await print('quyen')).body);
  const said = page!.glyphs
    .map(({ letter }) => letter)
    .join('')
    .replaceAll(/\s/g, '');
  expect(said).toContain('TrườngTHCSThịtrấnBếnSậy');
  expect(said).not.toContain('CỘNGHÒA');
  for (const name of ['an', 'giang'] as const) {
    expect((await print(name)).status, name).toBe(404);
    expect((await world.as(name)(api.listBlankTitles, { blankId })).status, name).toBe(404);
  }
  expect((await print('quyen', blankId, world.cast.unit.school)).codes).toEqual(['recognition.title-not-found']);
  const other = await save('commendation-certificate', 'Phôi giấy khen');
  expect((await print('quyen', other)).codes).toEqual(['papers.blank-of-another-paper']);
});
