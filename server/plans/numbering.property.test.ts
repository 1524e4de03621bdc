import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { registerNumberOf } from '#domain/documents/number.ts';
import type { Day } from '#domain/kernel/day.ts';
import { newId } from '#server/kernel/ids.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { isNumberTaken } from './planStore.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
});
afterAll(() => world.close());

const paper = fc.record({
  unit: fc.constantFrom('school' as const, 'otherSchool' as const),
  kind: fc.constantFrom('Kế hoạch', 'Quyết định'),
  year: fc.constantFrom(2021, 2022),
  figure: fc.integer({ min: 1, max: 4 }),
  zeros: fc.nat(2),
  sign: fc.constantFrom('KH-THCS', 'KH-BVĐ'),
});

test('over random registers a number is taken exactly when the same issuer has it in the same year and kind, and the database holds the same', async () => {
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(paper, { minLength: 6, maxLength: 16 }), async (papers) => {
      const taken = new Set<string>();
      await world.site.db.deleteFrom('plan').execute();
      for (const { unit, kind, year, figure, zeros, sign } of papers) {
        const number = `${'0'.repeat(zeros)}${figure}/${sign}`;
        const on = `${year}-03-05` as Day;
        const plan = { id: newId(), unitId: world.cast.unit[unit], kind };
        const isTaken = await world.site.db.transaction().execute((tx) => isNumberTaken(tx, plan as never, number, on));
        const key = [unit, kind, year, figure].join(' ');
        expect([key, isTaken]).toEqual([key, taken.has(key)]);
        const added = await add(plan, number, on).then(
          () => true,
          () => false,
        );
        expect(added).toBe(!taken.has(key));
        if (isTaken) refused += 1;
        taken.add(key);
      }
    }),
    { numRuns: 40 },
  );
  expect(refused).toBeGreaterThan(20);
}, 60_000);

async function add(plan: { id: string; unitId: string; kind: string }, number: string, on: Day): Promise<void> {
  const { id, unitId: unit_id, kind } = plan;
  const signed = { number, register_number: registerNumberOf(number), issued_on: on, signed_by: world.cast.person.binh };
  const text = { title: 'Kế hoạch', source_name: 'a.txt', text: '', reading: '{}', confirmation: '{}' };
  const at = `${on}T01:00:00.000Z`;
  await world.site.db
    .insertInto('plan')
    .values({
      id,
      unit_id,
      kind,
      state: 'issued',
      year: Number(on.slice(0, 4)),
      created_at: at,
      signed_at: at,
      version: 1,
      ...text,
      ...signed,
    })
    .execute();
}
