import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeCampaign } from '#tests/support/campaign.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { remindOnce } from './reminders.ts';

let world: TestSite;
beforeAll(async () => {
  world = await testSite();
  const { unit, person } = world.cast;
  const superiors = [{ unitId: unit.province, part: 'recognises' }] as const;
  await world.site.db.transaction().execute(async (tx) => {
    for (const unitId of [unit.school, unit.otherSchool, unit.committee, unit.federation])
      await makeCampaign(tx, { unitId, sheetOf: unit.province, launchedBy: person.binh, superiors });
    // The machine stops at the n-th notice; what a sequence counted is not taken back with the rest.
    await sql`create sequence stop_count`.execute(tx);
    await sql`create table stop_at (place bigint)`.execute(tx);
    await sql`create function stop_here() returns trigger language plpgsql as $$ begin
      if nextval('stop_count') in (select place from stop_at) then raise exception 'stopped'; end if; return new; end $$`.execute(
      tx,
    );
    await sql`create trigger stop_here before insert on notice for each row execute function stop_here()`.execute(tx);
  });
  await world.moveTo('2021-03-25');
});
afterAll(() => world.close());

async function forget(stops: readonly number[]): Promise<void> {
  const { db } = world.site;
  await db.deleteFrom('notice').execute();
  await db.deleteFrom('reminder').execute();
  await db.deleteFrom('reminder_unit').execute();
  await sql`delete from stop_at`.execute(db);
  await sql`select setval('stop_count', 1, false)`.execute(db);
  for (const place of stops) await sql`insert into stop_at values (${place})`.execute(db);
}

/** Everything that was said, each time it was. */
async function said(): Promise<readonly string[]> {
  const rows = await world.site.db.selectFrom('notice').select(['person_id', 'code', 'facts', 'because']).execute();
  return rows.map((row) => JSON.stringify([row.person_id, row.code, row.facts, row.because])).sort();
}

/** Looks until a look comes through; how often it was stopped. */
async function untilThrough(atATime: number): Promise<number> {
  for (let stopped = 0; ; stopped += 1) {
    try {
      await remindOnce(world.site.app, atATime);
      return stopped;
    } catch (error) {
      if (!String(error).includes('stopped')) throw error;
    }
  }
}

test('stopped anywhere, however often, by itself or beside another: everybody is reminded of everything, once', async () => {
  await forget([]);
  expect(await untilThrough(1000)).toBe(0);
  const whole = await said();
  expect(whole.length).toBeGreaterThan(8);
  expect(new Set(whole).size).toBe(whole.length);
  let stops = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 1, max: whole.length + 4 }), { maxLength: 4 }),
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
      async (places, atATime, isBeside) => {
        await forget(places);
        const looks = isBeside ? [untilThrough(atATime), untilThrough(atATime)] : [untilThrough(atATime)];
        for (const stopped of await Promise.all(looks)) stops += stopped;
        stops += await untilThrough(atATime);
        expect(await said()).toEqual(whole);
        expect(await remindOnce(world.site.app, atATime)).toBe(0);
      },
    ),
    { numRuns: 12 },
  );
  expect(stops).toBeGreaterThan(0);
}, 120_000);
