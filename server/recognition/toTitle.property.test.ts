import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import { heirOn } from '#domain/org/heir.ts';
import type { Succession } from '#domain/org/unit.ts';
import { titleFactsOf, toTitle } from '#domain/recognition/toTitle.ts';
import type { Tx } from '#server/db/connection.ts';
import { addImport } from '#server/imports/store.ts';
import { newId } from '#server/kernel/ids.ts';
import { addUnit } from '#server/org/store.ts';
import { addSuccessions } from '#server/org/successionStore.ts';
import { actorOf, addSeat } from '#server/people/store.ts';
import { addRule, addRuleStrike } from '#server/plans/localRuleStore.ts';
import { listSeries, loadCampaign } from '#server/plans/store.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { caseOf } from './caseOf.ts';
import { listOutcomesVisibleTo } from './outcomeStore.ts';
import { addPast, addPastStrike } from './pastStore.ts';
import { addResult } from './resultStore.ts';
import { keepStandings, verifyStandings } from './standingStore.ts';
import { listTitlesVisibleTo } from './titleListStore.ts';
import { addTitle } from './titleStore.ts';
import { listToTitle } from './toTitleStore.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

class RolledBack extends Error {}

async function inWorldOfItsOwn(run: (tx: Tx) => Promise<void>): Promise<void> {
  await world.site.db
    .transaction()
    .execute(async (tx) => {
      await run(tx);
      throw new RolledBack();
    })
    .catch((error: unknown) => {
      if (!(error instanceof RolledBack)) throw error;
    });
}

const size = 4;
const firstYear = 2019;
const on = '2026-03-01' as Day;

/** What each unit lives year by year, and whether a title is given after its last qualified year. */
const lives = fc.array(
  fc.record({
    years: fc.array(fc.constantFrom('qualified', 'qualified', 'qualified', 'failed', 'open', 'none'), {
      minLength: 1,
      maxLength: 5,
    }),
    titled: fc.constantFrom('no', 'yes', 'yes', 'revoked'),
    enrols: fc.constantFrom('accepted', 'accepted', 'accepted', 'draft'),
    before: fc.subarray([2017, 2018, 2020] as const),
    paper: fc.constantFrom('named', 'named', 'unnamed', 'struck', 'failed', 'title'),
  }),
  { minLength: size, maxLength: size },
);

/** Rules that the province, or the body that recognises, entered for itself. */
const ownRules = fc.array(
  fc.record({
    isBodys: fc.boolean(),
    kind: fc.constantFrom(null, 'public-service-unit', 'public-service-unit', 'agency'),
    from: fc.constantFrom('2019-03-01', '2020-03-01', '2022-03-01'),
    again: fc.constantFrom(1, 1, 1, 2, 5),
    isStruck: fc.constantFrom(false, false, false, true),
  }),
  { maxLength: 3 },
);

async function writeRules(tx: Tx, rules: typeof ownRules extends fc.Arbitrary<infer R> ? R : never): Promise<void> {
  const { unit, person } = world.cast;
  for (const { isBodys, kind, from, again, isStruck } of rules) {
    const id = newId();
    const source = { number: '1/HD', issuedOn: from as Day, issuer: 'Liên đoàn', subject: 'về chu kỳ', isCertain: true };
    const of = { id, unitId: isBodys ? unit.committee : unit.province, titleKind: kind as never, from: from as Day, body: null };
    const years = { firstYears: 2, againYears: again as 1 | 2 | 5 } as const;
    await addRule(tx, { ...of, ...years, ...source, enteredOn: on }, person.kien);
    if (isStruck) await addRuleStrike(tx, id, { reason: 'ghi nhầm', on, by: person.kien });
  }
}

/** What becomes of units, one after another; a unit that ended is not drawn again. */
const acts = fc.array(
  fc.record({ kind: fc.constantFrom('merge', 'transfer', 'split', 'dissolve'), from: fc.nat(9), to: fc.nat(9) }),
  { maxLength: 3 },
);

type Life = typeof lives extends fc.Arbitrary<readonly (infer L)[]> ? L : never;

async function makeUnit(tx: Tx, name: string): Promise<string> {
  const place = { place: null, period: { from: '2018-01-01' as Day, until: null }, decision: null } as const;
  return await addUnit(tx, { code: null, name, type: 'public-service-unit', parentId: world.cast.unit.province, ...place });
}

/** Lines of papers from before, some of them of no use. */
async function writePast(tx: Tx, unitId: string, { before, paper }: Life): Promise<void> {
  const { person, unit } = world.cast;
  const importId = newId();
  const from = { kind: 'results', unitId: unit.province, askedBy: person.kien, askedAt: '2024-01-01T00:00:00Z' } as const;
  await addImport(tx, { id: importId, ...from, fileName: 'a.xlsx', fileHash: importId }, new Uint8Array([1]));
  for (const year of before) {
    const id = newId();
    const what = paper === 'title' ? ('title' as const) : ('year-result' as const);
    const years = { firstYear: year, lastYear: year, qualified: paper !== 'failed', points: null, title: null, kind: null };
    const notice = { number: paper === 'unnamed' ? null : '5/TB', decidedOn: `${year}-12-25` as Day, issuer: 'Ban Chỉ đạo' };
    const of = { id, what, unitId, keeperUnitId: unit.province, unitName: 'Trường', importId };
    await addPast(tx, [{ ...of, ...years, ...notice, enteredBy: person.kien, enteredOn: '2024-01-01' as Day }]);
    if (paper === 'struck') await addPastStrike(tx, id, { reason: 'ghi nhầm', on: '2024-01-02' as Day, by: person.kien });
  }
}

async function liveUnit(tx: Tx, unitId: string, life: Life): Promise<readonly string[]> {
  const { years, titled, enrols } = life;
  const { cast } = world;
  await writePast(tx, unitId, life);
  let seriesId: string | null = null;
  const campaigns: string[] = [];
  for (const [at, outcome] of years.entries()) {
    const year = firstYear + at;
    if (outcome === 'none') continue;
    const superiors = [{ unitId: cast.unit.committee, part: 'recognises' }] as const;
    const setUp = { unitId, sheetOf: cast.unit.committee, launchedBy: cast.person.binh, year, superiors, seriesId };
    const campaignId: string = await makeCampaign(tx, setUp);
    seriesId ??= campaignId;
    campaigns.push(campaignId);
    const cycle = { kind: 'first', cycle_first_year: life.before.includes(2018) ? 2018 : firstYear, cycle_years: 2 };
    const form = {
      held: null,
      held_note: null,
      commitment: 'Giữ vững',
      state: enrols,
      title_kind: 'public-service-unit',
      version: 1,
    };
    await tx
      .insertInto('enrolment')
      .values({ id: newId(), campaign_id: campaignId, unit_id: unitId, ...cycle, ...form })
      .execute();
    if (outcome === 'open') continue;
    const notice = { number: `${year}/TB-${campaignId.slice(-6)}`, announcedOn: `${year}-12-20` as Day, reasons: [] };
    const of = { id: newId(), campaignId, unitId, year, byUnitId: cast.unit.committee, total: 9000 };
    await addResult(tx, { ...of, ...notice, qualified: outcome === 'qualified' }, cast.person.quyen);
  }
  const last = campaigns.at(-1);
  if (titled !== 'no' && last !== undefined)
    await giveTitle(tx, unitId, last, firstYear + years.length - 1, titled === 'revoked');
  return campaigns;
}

async function giveTitle(tx: Tx, unitId: string, campaignId: string, lastYear: number, isRevoked: boolean): Promise<void> {
  const { cast } = world;
  const id = newId();
  const decision = { number: `${id.slice(-6)}/QĐ`, decidedOn: `${lastYear + 1}-01-10` as Day, signerTitle: 'Chủ tịch', code: id };
  const of = {
    id,
    unitId,
    byUnitId: cast.unit.committee,
    titleKind: 'public-service-unit',
    kind: 'first',
    unitName: 'Trường',
  } as const;
  const files = { credential: new Uint8Array([1]), certificate: new Uint8Array([1]), decidedBy: cast.person.quyen };
  const years = { firstYear: lastYear - 1, lastYear, campaignId, isSample: true, revocation: null };
  await addTitle(tx, { ...of, ...decision, ...years, ...files });
  if (!isRevoked) return;
  const revoked = { number: '1/QĐ', revoked_on: on, reason: 'Khai sai', revoked_by: cast.person.quyen };
  await tx
    .insertInto('title_revocation')
    .values({ title_id: id, ...revoked })
    .execute();
}

/** Carries the drawn acts out on days one after another, and says what came of it. */
async function reorganise(tx: Tx, units: string[], drawn: readonly { kind: string; from: number; to: number }[]) {
  const made: Succession[] = [];
  const standing = new Set(units);
  for (const [at, { kind, from, to }] of drawn.entries()) {
    const there = [...standing];
    const [fromUnitId, other] = [there[from % there.length]!, there[to % there.length]!];
    const onDay = `2025-0${at + 1}-01` as Day;
    const base = { fromUnitId, onDay, decision: `${at}/NQ`, ends: true };
    if (kind === 'dissolve') {
      made.push({ ...base, toUnitId: null, kind: 'dissolve', isHeir: false, reason: 'hết nhiệm vụ' });
    } else if (kind === 'split') {
      const into = [await makeUnit(tx, `Chia ${at} một`), await makeUnit(tx, `Chia ${at} hai`)];
      units.push(...into);
      for (const [index, toUnitId] of into.entries()) {
        standing.add(toUnitId);
        made.push({ ...base, toUnitId, kind: 'split', isHeir: index === to % 2, reason: null });
      }
    } else if (other !== fromUnitId) {
      made.push({ ...base, toUnitId: other, kind: kind as 'merge', isHeir: true, reason: null });
    } else continue;
    standing.delete(fromUnitId);
    await tx.updateTable('unit_placement').set({ valid_until: onDay }).where('unit_id', '=', fromUnitId).execute();
  }
  await addSuccessions(tx, made);
  return { successions: made, standing };
}

const page = { page: 1, size: 100 };

test('whatever is reorganised, each title, movement and open year is in the hands of one unit that stands, or of the last that ended with its reason; and what is missing is what the rule says', async () => {
  const seen = { inherited: 0, orphaned: 0, eligible: 0, broken: 0, revoked: 0, before: 0, ruled: 0, kept: 0 };
  await fc.assert(
    fc.asyncProperty(
      lives,
      acts,
      ownRules,
      fc.subarray([0, 1, 2, 3, 4], { minLength: 1 }),
      async (drawn, changes, rules, kept) => {
        await inWorldOfItsOwn(async (tx) => {
          await writeRules(tx, rules);
          const units: string[] = [];
          const campaignsOf = new Map<string, readonly string[]>();
          for (const [at, life] of drawn.entries()) {
            const unitId = await makeUnit(tx, `Trường số ${at}`);
            units.push(unitId);
            campaignsOf.set(unitId, await liveUnit(tx, unitId, life));
            if (kept.includes(at)) await keepStandings(tx);
          }
          const { successions, standing } = await reorganise(tx, units, changes);
          if (kept.includes(size)) await keepStandings(tx);
          const held = new Map<string, readonly string[]>();
          for (const unitId of units.filter((one) => standing.has(one))) {
            const { hanh } = world.cast.person;
            await tx.deleteFrom('seat').where('person_id', '=', hanh).execute();
            await addSeat(tx, { personId: hanh, role: 'clerk', unitId, from: '2018-01-01' as Day });
            const actor = await actorOf(tx, hanh, on);
            const titles = (await listTitlesVisibleTo(tx, actor, {}, page)).rows.map(({ id }) => id);
            const outcomes = (await listOutcomesVisibleTo(tx, actor, on, { list: 'all' }, page)).rows.map(
              ({ campaignId }) => campaignId,
            );
            const lived = await listSeries(tx, unitId, on);
            const years = lived.map(({ campaignId }) => campaignId);
            const series = lived.map(({ seriesId }) => seriesId);
            held.set(unitId, [...titles, ...new Set([...outcomes, ...years])]);
            const missing = await listToTitle(tx, actor, { on, thisYear: 2026 }, {}, page);
            for (const row of missing.rows) {
              expect([row.unitId, row.isOpen]).toEqual([unitId, true]);
              const found = await caseOf(tx, await loadCampaign(tx, row.campaignId!));
              const isIn = found.enrolment && !['draft', 'withdrawn'].includes(found.enrolment.state);
              const facts = titleFactsOf(isIn ? found.cycle : undefined, found.years, found.recognised, found.local);
              expect(row.facts).toEqual(facts);
              seen.before += found.years.length - found.results.length;
              const { state } = toTitle(facts, 2026);
              const listed = await listToTitle(tx, actor, { on, thisYear: 2026 }, { state }, page);
              expect(listed.rows.map(({ campaignId }) => campaignId)).toContain(row.campaignId);
              if (state === 'eligible') seen.eligible += 1;
              if (state === 'broken') seen.broken += 1;
              if (facts.isTakenBack) seen.revoked += 1;
              if (facts.needed === 1) seen.ruled += 1;
            }
            expect(missing.rows.length).toBe(new Set(series).size);
          }
          const { movements, differing } = await verifyStandings(tx);
          expect(differing).toEqual([]);
          seen.kept += movements;
          const titles = await tx.selectFrom('title').select(['id', 'unit_id']).execute();
          const things = [
            ...titles.map(({ id, unit_id }) => ({ id, unitId: unit_id })),
            ...[...campaignsOf].flatMap(([unitId, list]) => list.map((id) => ({ id, unitId }))),
          ].filter(({ unitId }) => campaignsOf.has(unitId));
          for (const { id, unitId } of things) {
            const heir = heirOn(unitId, successions, on);
            const holders = [...held].filter(([, list]) => list.includes(id)).map(([holder]) => holder);
            expect(holders).toEqual(heir.endedBy === null ? [heir.unitId] : []);
            if (heir.endedBy) {
              expect(heir.endedBy.reason).toBe('hết nhiệm vụ');
              seen.orphaned += 1;
            } else if (heir.unitId !== unitId) seen.inherited += 1;
          }
        });
      },
    ),
    { numRuns: 80 },
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(0);
}, 240_000);
