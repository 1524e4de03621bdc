import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '#server/db/connection.ts';
import { addImport } from '#server/imports/store.ts';
import { newId } from '#server/kernel/ids.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { addPast, addPastStrike } from './pastStore.ts';
import { addResult } from './resultStore.ts';
import { keepStandings, verifyStandings } from './standingStore.ts';
import { addTitle } from './titleStore.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite('2026-02-10');
});
afterAll(() => world.close());

const factsOf = async (tx: Tx, seriesId: string) =>
  await tx.selectFrom('movement_standing').selectAll().where('series_id', '=', seriesId).executeTakeFirst();

test('each paper that bears on a next title has its movement counted anew, and what does not bear on it has not', async () => {
  const { unit, person } = world.cast;
  await world.site.db.transaction().execute(async (tx) => {
    while ((await keepStandings(tx)) > 0);
    /** What waits after a paper; nothing that is kept is wrong meanwhile, and nothing is once it is counted. */
    const after = async (write: () => Promise<unknown>): Promise<readonly string[]> => {
      await write();
      const rows = await tx.selectFrom('movement_change').select('series_id').distinct().orderBy('series_id').execute();
      expect((await verifyStandings(tx)).differing).toEqual([]);
      expect(await keepStandings(tx)).toBe(rows.length);
      expect((await verifyStandings(tx)).differing).toEqual([]);
      return rows.map((row) => row.series_id);
    };
    const launch = async (unitId: string, year: number, byUnitId: string, seriesId: string | null = null) =>
      await makeCampaign(tx, {
        ...{ unitId, sheetOf: unit.committee, launchedBy: person.binh, year, seriesId, planTitle: `Kế hoạch ${year}` },
        superiors: [{ unitId: byUnitId, part: 'recognises' }],
      });
    const announce = async (campaignId: string, unitId: string, year: number, qualified = true) =>
      await addResult(
        tx,
        {
          ...{ id: newId(), campaignId, unitId, year, byUnitId: unit.committee, total: 9000, qualified, reasons: [] },
          ...{ number: `${campaignId.slice(-6)}/TB`, announcedOn: `${year}-12-20` as Day },
        },
        person.quyen,
      );
    const importId = newId();
    const brought = { kind: 'results', unitId: unit.province, askedBy: person.kien, askedAt: '2024-01-01T00:00:00Z' } as const;
    await addImport(tx, { id: importId, ...brought, fileName: 'a.xlsx', fileHash: importId }, new Uint8Array([1]));
    const bring = async (year: number) => {
      const id = newId();
      const notice = { number: '5/TB', decidedOn: `${year}-12-25` as Day, issuer: 'Ban Chỉ đạo mới' };
      const years = { firstYear: year, lastYear: year, qualified: true, points: null, title: null, kind: null };
      const of = {
        id,
        what: 'year-result',
        unitId: unit.school,
        keeperUnitId: unit.province,
        unitName: 'Trường',
        importId,
      } as const;
      await addPast(tx, [{ ...of, ...years, ...notice, enteredBy: person.kien, enteredOn: '2024-01-01' as Day }]);
      return id;
    };

    let [own, other, twin] = ['', '', ''];
    expect(await after(async () => (own = await launch(unit.school, 2022, unit.province)))).toEqual([own]);
    expect(await after(async () => (other = await launch(unit.school, 2022, unit.committee)))).toEqual([other]);
    const both = [own, other].sort();
    const enrolmentId = newId();
    const form = { held: null, held_note: null, commitment: 'Giữ vững', title_kind: 'public-service-unit', version: 1 };
    const cycle = { kind: 'first', cycle_first_year: 2021, cycle_years: 2, state: 'submitted' };
    const enrolment = { id: enrolmentId, campaign_id: own, unit_id: unit.school, ...cycle, ...form };
    expect(await after(() => tx.insertInto('enrolment').values(enrolment).execute())).toEqual([own]);
    expect(await after(() => announce(own, unit.school, 2022))).toEqual([own]);
    expect(await factsOf(tx, own)).toMatchObject({ streak: 1, through: 2022, recogniser_id: unit.province });

    const change = async (what: object) =>
      await after(() => tx.updateTable('enrolment').set(what).where('id', '=', enrolmentId).execute());
    expect(await change({ commitment: 'Giữ vững hơn' })).toEqual([]);
    expect(await change({ state: 'draft' })).toEqual([own]);
    expect(await factsOf(tx, own)).toMatchObject({ enrolled_kind: null, first_year: null });
    expect(await change({ state: 'accepted' })).toEqual([own]);

    // A year from before counts in the movement of the body that its notice names; renamed, it is the other's.
    let pastId = '';
    expect(await after(async () => (pastId = await bring(2021)))).toEqual(both);
    expect((await factsOf(tx, own))?.streak).toBe(2);
    const rename = (name: string) =>
      tx.updateTable('unit_placement').set({ name }).where('unit_id', '=', unit.committee).execute();
    expect(await after(() => rename('Ban Chỉ đạo mới'))).toEqual(both);
    expect((await factsOf(tx, own))?.streak).toBe(1);
    expect(await after(() => rename('Ban Chỉ đạo khác'))).toEqual(both);
    expect((await factsOf(tx, own))?.streak).toBe(2);

    const superior = { campaign_id: own, unit_id: unit.school, part: 'follows' };
    expect(await after(() => tx.insertInto('campaign_superior').values(superior).execute())).toEqual(both);
    expect((await factsOf(tx, own))?.superior_ids).toContain(unit.school);
    const drop = tx.deleteFrom('campaign_superior').where('campaign_id', '=', own).where('part', '=', 'follows');
    expect(await after(() => drop.execute())).toEqual(both);

    // The heir's launch asks that another predecessor qualified as well: its years are theirs too.
    const again = await launch(unit.school, 2023, unit.province, own);
    await after(async () => (twin = await launch(unit.otherSchool, 2022, unit.committee)));
    const chosen = { rule: 'all', decisions: '', reason: 'hai trường nhập một', chosen_by: person.dung };
    const inherits = { campaign_id: again, ...chosen, chosen_at: '2023-01-01T00:00:00Z' };
    await tx.insertInto('campaign_inheritance').values(inherits).execute();
    const predecessor = { campaign_id: again, series_id: twin, must_qualify: true };
    expect(await after(() => tx.insertInto('campaign_predecessor').values(predecessor).execute())).toEqual([own]);
    expect((await factsOf(tx, own))?.streak).toBe(0);
    expect(await after(() => announce(twin, unit.otherSchool, 2022))).toEqual([own, twin].sort());
    expect((await factsOf(tx, own))?.streak).toBe(1);
    expect(
      await after(() => addPastStrike(tx, pastId, { reason: 'ghi nhầm', on: '2024-01-02' as Day, by: person.kien })),
    ).toEqual(both);

    const titleId = newId();
    const decision = {
      number: '7/QĐ',
      decidedOn: '2023-01-10' as Day,
      signerTitle: 'Chủ tịch',
      code: titleId,
      unitName: 'Trường',
    };
    const title = {
      id: titleId,
      unitId: unit.school,
      byUnitId: unit.province,
      titleKind: 'public-service-unit',
      kind: 'first',
    } as const;
    const files = { credential: new Uint8Array([1]), certificate: new Uint8Array([1]), decidedBy: person.quyen };
    const recognised = { firstYear: 2021, lastYear: 2022, campaignId: own, isSample: true, revocation: null };
    expect(await after(() => addTitle(tx, { ...title, ...decision, ...recognised, ...files }))).toEqual([own]);
    expect(await factsOf(tx, own)).toMatchObject({ held: 2022, first_year: 2023 });
    const revoked = {
      title_id: titleId,
      number: '1/QĐ',
      revoked_on: '2024-02-02' as Day,
      reason: 'Khai sai',
      revoked_by: person.quyen,
    };
    expect(await after(() => tx.insertInto('title_revocation').values(revoked).execute())).toEqual([own]);
    expect(await factsOf(tx, own)).toMatchObject({ held: null, revoked_first: [2021], revoked_last: [2022] });
  });
});

test('what was kept wrong is named', async () => {
  await world.site.db.transaction().execute(async (tx) => {
    while ((await keepStandings(tx)) > 0);
    await sql`update movement_standing set streak = streak + 1 where series_id in (select series_id from movement_standing limit 1)`.execute(
      tx,
    );
    expect((await verifyStandings(tx)).differing).toHaveLength(1);
  });
});
