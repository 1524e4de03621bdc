import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Day } from '#domain/kernel/day.ts';
import type { Actor } from '#domain/people/actor.ts';
import { nextStepOf } from '#domain/recognition/nextStep.ts';
import type { Tx } from '#server/db/connection.ts';
import { newId } from '#server/kernel/ids.ts';
import { recordsOf } from '#server/recognition/outcomeStore.ts';
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
const others = fc.array(fc.boolean(), { maxLength: 7 });
const drawn = fc.record({
  others,
  cycle: fc.record({
    firstYear: fc.integer({ min: firstYear, max: firstYear + 4 }),
    years: fc.constantFrom(1 as const, 2 as const, 5 as const),
  }),
  qualified: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
  titles: fc.array(fc.record({ from: fc.nat(6), length: fc.nat(3), isRevoked: fc.boolean() }), { maxLength: 2 }),
});
type Drawn = typeof drawn extends fc.Arbitrary<infer D> ? D : never;

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
          const { results, titles } = (await recordsOf(tx, [seriesId])).get(seriesId)!;
          expect(results).toHaveLength(history.qualified.length);
          const cycle = { kind: 'first', ...history.cycle, law: { text: '' } } as const;
          const expected = results.filter(({ year }) => nextStepOf(true, cycle, results, titles, year) === 'decide').length;
          const [facts] = await listReceiverFacts(tx, actor, '2030-01-01T00:00:00.000Z');
          expect(facts!.toDecide).toBe(expected);
          throw new RolledBack();
        })
        .catch((error: unknown) => {
          if (!(error instanceof RolledBack)) throw error;
        });
    }),
    { numRuns: 40 },
  );
}, 60_000);

/** The school's years in one series, and those of its other plan, whose title nobody decides, recognised by another body. */
async function liveBoth(tx: Tx, history: Drawn): Promise<string> {
  const { unit, person } = world.cast;
  const seriesId = await live(tx, history);
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
