import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as api from '#api/evidence.ts';
import { day } from '#domain/kernel/day.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { docx, png } from '#tests/support/uploads.ts';
import { newId } from '../kernel/ids.ts';
import { addDeletions, releaseFiles, takeDue } from './keepingStore.ts';
import { deleteAllDue } from './pictureKeeper.ts';

let world: TestSite;
const campaigns: Record<number, string> = {};

/** A cycle of two years, 2020 and 2021; 2022 is not enrolled and stands for itself. */
beforeAll(async () => {
  world = await testSite('2022-12-20');
  const { unit, person } = world.cast;
  const superiors = [{ unitId: unit.committee, part: 'recognises' }] as const;
  const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors };
  await world.site.db.transaction().execute(async (tx) => {
    for (const year of [2020, 2021, 2022]) campaigns[year] = await makeCampaign(tx, { ...setUp, year });
    for (const year of [2020, 2021]) {
      const cycle = { cycle_first_year: 2020, cycle_years: 2, title_kind: 'cultural-office', kind: 'first' };
      const row = {
        id: newId(),
        campaign_id: campaigns[year]!,
        unit_id: unit.school,
        commitment: '',
        state: 'accepted',
        version: 1,
      };
      await tx
        .insertInto('enrolment')
        .values({ ...row, ...cycle })
        .execute();
    }
  });
});
afterAll(() => world.close());

const shade = (n: number) => png(20, 20, [n, 100, 100]);
const add = async (year: number, name: string, bytes: Uint8Array) =>
  (
    await world.as('an')(api.addEvidence, {
      campaignId: campaigns[year]!,
      lines: ['I.1'],
      onDay: `${year}-03-08`,
      file: { name, bytes },
    })
  ).body.id;
const open = (evidenceId: string) => world.as('an')(api.openEvidenceFile, { evidenceId });
const onDay = (today: string) =>
  world.site.db.transaction().execute(async (tx) => (await takeDue(tx, 1, day(today), 100)).map(({ year }) => year).sort());

describe('after its cycle', () => {
  test('a picture is due when the last year of its cycle and the years kept are over, not a day before', async () => {
    for (const year of [2020, 2021, 2022]) await add(year, `anh-${year}.png`, shade(year - 2000));
    expect(await onDay('2022-12-31')).toEqual([]);
    expect(await onDay('2023-01-01')).toEqual([2020, 2021]);
    expect(await onDay('2023-12-31')).toEqual([2020, 2021]);
    expect(await onDay('2024-01-01')).toEqual([2020, 2021, 2022]);
  });

  test('the site sets other years with their source; only a highest unit’s administrator', async () => {
    const set = (who: 'an' | 'kien', years: number, source = 'Quy chế của tỉnh') =>
      world.as(who)(api.setPictureKeeping, { years, source });
    expect((await world.as('an')(api.showPictureKeeping, {})).body).toMatchObject({ years: 1, isSet: false, isCertain: false });
    expect((await set('an', 0)).codes).toEqual(['law.only-site-administrator']);
    expect((await set('kien', 21)).codes).toEqual(['evidence.kept-years']);
    expect((await set('kien', 0)).status).toBe(200);
    expect((await world.as('an')(api.showPictureKeeping, {})).body).toMatchObject({
      years: 0,
      source: 'Quy chế của tỉnh',
      isSet: true,
    });
  });

  test('the server deletes bytes and small pictures; record, hash and a note stay, the clerk is told, what is held elsewhere is kept', async () => {
    const shared = shade(77);
    const [old, paper] = [await add(2020, 'chung.png', shared), await add(2020, 'quyet-dinh.docx', docx('Quyết định'))];
    const current = await add(2022, 'chung.png', shared);
    const before = await world.site.db.selectFrom('evidence').selectAll().orderBy('id').execute();
    const stored = await world.site.db.selectFrom('stored_file').select('hash').orderBy('hash').execute();
    expect(await deleteAllDue(world.site.app)).toBe(3);
    expect(await deleteAllDue(world.site.app)).toBe(0);

    const { evidence } = (await world.as('an')(api.listPieces, { campaignId: campaigns[2020]! })).body;
    const shown = evidence.find(({ id }: { id: string }) => id === old);
    expect(shown).toMatchObject({ deletedOn: '2022-12-20', file: { name: 'chung.png' } });
    expect([shown.whyNot.open[0].code, shown.whyNot.open[0].message]).toEqual([
      'evidence.picture-deleted',
      expect.stringContaining('20/12/2022'),
    ]);
    expect((await open(old)).codes).toEqual(['evidence.picture-deleted']);
    expect((await world.as('an')(api.openThumbnail, { evidenceId: old })).codes).toEqual(['evidence.picture-deleted']);
    expect([(await open(paper)).status, (await open(current)).status]).toEqual([200, 200]);

    expect(await world.site.db.selectFrom('evidence').selectAll().orderBy('id').execute()).toEqual(before);
    expect(await world.site.db.selectFrom('stored_file').select('hash').orderBy('hash').execute()).toEqual(stored);
    const dropped = await world.site.db.selectFrom('stored_file').select('hash').where('dropped_at', 'is not', null).execute();
    expect(dropped).toHaveLength(4);
    for (const { hash } of dropped) await expect(world.site.app.files.read(hash)).rejects.toThrow('ENOENT');
    const told = await world.site.db.selectFrom('notice').select(['person_id', 'code']).execute();
    const clerk = { person_id: world.cast.person.an, code: 'evidence.notice.pictures-deleted' };
    expect(told.filter(({ code }) => code === clerk.code)).toEqual([clerk, clerk]);
  });

  test('the same picture sent again is kept again', async () => {
    const again = await add(2022, 'anh-2020.png', shade(20));
    expect((await open(again)).status).toBe(200);
    expect((await world.as('an')(api.openThumbnail, { evidenceId: again })).status).toBe(200);
  });

  test('bytes that any other table holds are kept', async () => {
    const bytes = shade(99);
    await add(2022, 'ban-chup.png', bytes);
    const hash = createHash('sha256').update(bytes).digest('hex');
    class Undo extends Error {}
    const attempt = (isHeld: boolean) =>
      world.site.db.transaction().execute(async (tx) => {
        const later = day('2030-01-01');
        await addDeletions(tx, await takeDue(tx, 0, later, 100), 0, later);
        if (isHeld) await tx.updateTable('campaign').set({ paper_hash: hash }).where('id', '=', campaigns[2022]!).execute();
        expect((await releaseFiles(tx, [hash], '2030-01-01T00:00:00.000Z')).includes(hash)).toBe(!isHeld);
        throw new Undo();
      });
    await expect(attempt(false)).rejects.toThrow(Undo);
    await expect(attempt(true)).rejects.toThrow(Undo);
  });
});
