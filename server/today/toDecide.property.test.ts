import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import type { Actor } from '#domain/people/actor.ts';
import { nextStepOf } from '#domain/recognition/nextStep.ts';
import { seriesOf, withPastTitles, withPastYears } from '#domain/recognition/past.ts';
import type { Tx } from '#server/db/connection.ts';
import { addImport } from '#server/imports/store.ts';
import { newId } from '#server/kernel/ids.ts';
import { recordsOf } from '#server/recognition/outcomeStore.ts';
import { addPast, addPastStrike } from '#server/recognition/pastStore.ts';
import { addResult } from '#server/recognition/resultStore.ts';
import { addRevocation, addTitle, loadTitle } from '#server/recognition/titleStore.ts';
import { makeCampaign } from '#tests/support/campaign.ts';
import { accepted } from '#tests/support/recognition.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { listReceiverFacts } from './store.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

const firstYear = 2015;
/** What the unit's other plan of the same years says: it must not count here. */
const others = fc.oneof(fc.constant([]), fc.array(fc.boolean(), { maxLength: 5 }));
const line = (from: number, at: number) =>
  fc.option(
    fc.record({
      from: fc.constant(from),
      what: fc.constant(at === 3 ? ('title' as const) : ('year-result' as const)),
      qualified: fc.constantFrom(true, true, true, false),
      isNamed: fc.constantFrom(true, true, true, false),
      isStruck: fc.constantFrom(false, false, false, true),
      issuer: fc.constantFrom('BAN CHỈ ĐẠO huyện Bến Sậy', 'Liên đoàn Lao động tỉnh Thanh Lộc', 'Sở đã giải thể'),
    }),
    { nil: undefined, freq: at === 3 ? 1 : 5 },
  );
const drawn = fc.record({
  others,
  cycle: fc.record({
    firstYear: fc.integer({ min: firstYear - 3, max: firstYear + 1 }),
    years: fc.constantFrom(1 as const, 2 as const, 2 as const, 5 as const),
  }),
  qualified: fc.array(fc.constantFrom(true, true, false), { minLength: 1, maxLength: 6 }),
  past: fc.tuple(...[-3, -2, -1, -1, 0, 2].map(line)).map((lines) => lines.flatMap((one) => one ?? [])),
  titles: fc.array(fc.record({ from: fc.nat(6), length: fc.nat(3), isRevoked: fc.boolean() }), { maxLength: 2 }),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer D> ? D : never;

const seen = { past: 0, elsewhere: 0 };

class RolledBack extends Error {}

test('what waits for a decision is counted as the rule on cycles counts it', async () => {
  const { unit, person } = world.cast;
  const period = { from: '2021-01-01' as Day, until: null };
  const actor: Actor = { personId: person.quyen, seats: [{ id: newId(), role: 'authority', unitId: unit.committee, period }] };
  await fc.assert(
    fc.asyncProperty(drawn, async (history) => {
      await world.site.db
        .transaction()
        .execute(async (tx) => {
          const seriesId = await liveBoth(tx, history);
          const { results, titles, past } = (await recordsOf(tx, [seriesId])).get(seriesId)!;
          const series = [
            { seriesId: 'own', firstYear, recognisers: ['Ban Chỉ đạo huyện Bến Sậy'] },
            { seriesId: 'zz', firstYear, recognisers: ['Liên đoàn Lao động tỉnh Thanh Lộc'] },
          ].slice(0, history.others.length === 0 ? 1 : 2);
          const expectedPast = history.past.filter((one) => seriesOf(one, series) === 'own');
          expect(past.map(({ lastYear }) => lastYear).sort()).toEqual(expectedPast.map(({ from }) => firstYear + from).sort());
          const years = withPastYears(results, past);
          seen.past += years.length - results.length;
          seen.elsewhere += history.past.length - past.length;
          expect(results).toHaveLength(history.qualified.length);
          const cycle = { kind: 'first', ...history.cycle, law: { text: '' } } as const;
          const expected = results.filter(
            ({ year }) => nextStepOf(true, cycle, years, withPastTitles(titles, past), year) === 'decide',
          ).length;
          const [facts] = await listReceiverFacts(tx, actor, '2030-01-01T00:00:00.000Z');
          expect(facts!.toDecide).toBe(expected);
          throw new RolledBack();
        })
        .catch((error: unknown) => {
          if (!(error instanceof RolledBack)) throw error;
        });
    }),
    { numRuns: 80 },
  );
  expect(seen.past).toBeGreaterThan(40);
  expect(seen.elsewhere).toBeGreaterThan(5);
}, 60_000);

/** The school's years in one series, and those of its other plan, whose title nobody decides, recognised by another body. */
async function liveBoth(tx: Tx, history: Drawn): Promise<string> {
  const { unit, person } = world.cast;
  const seriesId = await live(tx, history);
  await writePast(tx, history);
  let series: string | undefined;
  for (const [index, qualified] of history.others.entries()) {
    const year = firstYear + index;
    const superiors = [{ unitId: unit.federation, part: 'recognises' }] as const;
    const setUp = { unitId: unit.school, sheetOf: unit.federation, launchedBy: person.binh, year, superiors };
    const of = { planTitle: 'Kế hoạch của Công đoàn', seriesId: series ?? null };
    const campaignId = await makeCampaign(tx, { ...setUp, ...of });
    series ??= campaignId;
    const result = { id: newId(), campaignId, unitId: unit.school, year, byUnitId: unit.federation, qualified };
    const said = { total: 9000, reasons: [], number: '2/TB', announcedOn: `${year}-12-20` as Day };
    await addResult(tx, { ...result, ...said }, person.quyen);
  }
  return seriesId;
}

/** What papers from before say; a title always names its decision, a result may lack it. */
async function writePast(tx: Tx, { past }: Drawn): Promise<void> {
  const { unit, person } = world.cast;
  const importId = newId();
  const from = { kind: 'results', unitId: unit.province, askedBy: person.kien, askedAt: '2030-01-01T00:00:00Z' } as const;
  await addImport(tx, { id: importId, ...from, fileName: 'a.xlsx', fileHash: importId }, new Uint8Array([1]));
  for (const { from: offset, what, qualified, isNamed, isStruck, issuer } of past) {
    const id = newId();
    const year = firstYear + offset;
    const isTitle = what === 'title';
    const years = { firstYear: year, lastYear: year, qualified: isTitle || qualified, points: null, title: null, kind: null };
    const paper = { number: isTitle || isNamed ? '5/TB' : null, decidedOn: `${year}-12-25` as Day, issuer };
    const of = { id, what, unitId: unit.school, keeperUnitId: unit.province, unitName: 'Trường', importId };
    await addPast(tx, [{ ...of, ...years, ...paper, enteredBy: person.kien, enteredOn: '2030-01-01' as Day }]);
    if (isStruck) await addPastStrike(tx, id, { reason: 'ghi nhầm', on: '2030-01-02' as Day, by: person.kien });
  }
}

async function live(tx: Tx, { cycle, qualified, titles }: Drawn): Promise<string> {
  const { unit, person } = world.cast;
  const superiors = [{ unitId: unit.committee, part: 'recognises' }] as const;
  const lived: string[] = [];
  for (const [index, isQualified] of qualified.entries()) {
    const year = firstYear + index;
    const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, year, superiors };
    const campaignId = await makeCampaign(tx, setUp);
    lived.push(campaignId);
    await accepted(world, campaignId, year, cycle, tx);
    const of = { id: newId(), campaignId, unitId: unit.school, year, byUnitId: unit.committee };
    const said = { qualified: isQualified, total: 9000, reasons: [], number: '1/TB', announcedOn: `${year}-12-20` as Day };
    await addResult(tx, { ...of, ...said }, person.quyen);
  }
  for (const [index, { from, length, isRevoked }] of titles.entries()) {
    const id = newId();
    const years = { firstYear: firstYear + from, lastYear: firstYear + from + length };
    const of = { id, unitId: unit.school, byUnitId: unit.committee, titleKind: 'public-service-unit', kind: 'first' } as const;
    const decision = {
      number: `${index}/QĐ`,
      decidedOn: '2030-01-10' as Day,
      signerTitle: 'Chủ tịch',
      code: id,
      revocation: null,
    };
    const files = { credential: new Uint8Array([1]), certificate: new Uint8Array([1]), decidedBy: person.quyen };
    await addTitle(tx, {
      ...of,
      campaignId: lived.at(-1) ?? null,
      ...years,
      ...decision,
      ...files,
      unitName: 'Trường',
      isSample: true,
    });
    const revocation = { number: '9/QĐ', revokedOn: '2030-02-01' as Day, reason: 'khai không đúng' };
    if (isRevoked) await addRevocation(tx, { ...(await loadTitle(tx, id)), revocation }, person.quyen);
  }
  return lived[0]!;
}
