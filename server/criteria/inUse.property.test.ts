import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCampaign } from '#tests/support/campaign.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
  const { unit, person } = world.cast;
  const superiors = [{ unitId: unit.committee, part: 'recognises' }] as const;
  const setUp = { unitId: unit.school, sheetOf: unit.committee, launchedBy: person.binh, superiors };
  await world.site.db.transaction().execute((tx) => makeCampaign(tx, setUp));
});
afterAll(() => world.close());

const sheet = async () => await world.site.db.selectFrom('score_sheet').selectAll().executeTakeFirstOrThrow();

/** One column set to something else, past the application. */
const change = fc.constantFrom(
  "body = jsonb_set(body, '{passPoints}', '1')",
  "body = jsonb_set(body, '{groups,0,lines,0,maxPoints}', '1')",
  "title = 'khác'",
  "source = 'khác'",
  "subject_type = 'agency'",
  'sample = not sample',
  'edition = edition + 1',
  'family_id = gen_random_uuid()',
  "issued_on = '2020-02-02'",
  "paper_hash = repeat('0', 64)",
  "state = 'draft'",
);

test('over any sequence of updates by hand, a sheet in use keeps every word and figure, and never becomes a draft again', async () => {
  let tried = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.oneof(change, fc.constant("state = 'retired'")), { minLength: 1, maxLength: 6 }),
      async (changes) => {
        const before = await sheet();
        for (const set of changes) {
          const isRetiring = set === "state = 'retired'";
          const done = await sql`update score_sheet set ${sql.raw(set)}`.execute(world.site.db).then(
            () => true,
            (error: Error) => !/never changes/.test(error.message),
          );
          expect([set, done]).toEqual([set, isRetiring]);
          tried += 1;
        }
        const { state, ...after } = await sheet();
        const { state: _, ...was } = before;
        expect(after).toEqual(was);
        expect(state).not.toBe('draft');
      },
    ),
    { numRuns: 25 },
  );
  await expect(sql`delete from score_sheet`.execute(world.site.db)).rejects.toThrow(/never changed/);
  expect(tried).toBeGreaterThan(25);
});
