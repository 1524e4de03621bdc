import { afterAll, beforeAll, expect, test } from 'vitest';
import { deviations } from '#tests/ballot/siteAttacker.ts';
import { type Theft, theftAt, weakBuilds } from '#tests/ballot/siteTheft.ts';
import { externalServer } from '#tests/support/database.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';

/** Every table, the write-ahead log, the files and logs of a site, in the hands of whoever wants to know how somebody voted. */
let world: TestSite;
let theft: Theft;
beforeAll(async () => {
  world = await testSite('2021-12-10');
  theft = await theftAt(world, 3, 'kẻ trộm');
}, 180_000);
afterAll(() => world.close());

test('who has all that a site keeps names who voted for no better than a blind draw', async () => {
  const score = await theft.rob(5);
  expect(score.variance).toBeGreaterThan(2);
  expect(Math.abs(deviations(score))).toBeLessThan(4);
  expect(score.named).toBeLessThan(score.inFavour);
}, 180_000);

/** Where PostgreSQL runs elsewhere, its files are not to be had. */
const within = Object.entries(weakBuilds).filter(([, { shows }]) => shows === 'rows' || (shows === 'files' && !externalServer()));

test.each(within)(
  'and names every one of them in a build that keeps %s',
  async (_, weak) => {
    const score = await theft.rob(1, weak.keep(world));
    expect(score.inFavour).toBeGreaterThan(0);
    expect(score.named).toBe(score.inFavour);
  },
  180_000,
);
