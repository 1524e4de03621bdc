// Whoever has not handed in is answered the same on every route, whatever the other reviewers of the panel have given and handed in.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { remindOnce } from '#server/notices/reminders.ts';
import { routes } from '#server/routes.ts';
import type { Name } from '#tests/support/cast.ts';
import { panelled, scoreAndHandIn, seatReviewers } from '#tests/support/panels.ts';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { inputsOf, type Values, valuesOf } from '#tests/worlds/inputs.ts';
import { type Asked, asked, difference, requestOf } from '#tests/worlds/walk.ts';

interface World {
  readonly site: TestSite;
  readonly asked: Asked;
}

let plain: World;
let other: World;
let known: Values;

/** Dũng’s and Kiên’s sheets are full and are in, or not begun at all; Liên has begun in both. */
beforeAll(async () => {
  const world = await testSite('2010-01-01', { mail: { smtpUrl: 'smtp://localhost:9', from: 'trang@thu.example' } });
  await seatReviewers(world, ['lien', 'quyen', 'kien']);
  const { dung, lien, quyen, kien } = world.cast.person;
  const { assessmentId, campaignId } = await panelled(world, 2011, { headId: quyen, memberIds: [dung, lien, kien] });
  const [one, two] = (await world.copies(2)) as [TestSite, TestSite];
  const parted = Date.now();
  await scoreAndHandIn(two, 'dung', assessmentId, { 'I.1': 400, 'II.2': 700 });
  await scoreAndHandIn(two, 'kien', assessmentId, { 'II.3': 300 });
  const settled = async (site: TestSite): Promise<World> => {
    await site.moveTo('2011-11-26');
    await remindOnce(site.site.app);
    return { site, asked: await asked(site, parted) };
  };
  [plain, other] = [await settled(one), await settled(two)];
  known = await valuesOf(one.site.db, routes, [assessmentId, campaignId, one.cast.unit.school, dung]);
}, 120_000);
afterAll(async () => {
  for (const world of [plain, other]) {
    await world.asked.close();
    await world.site.close();
  }
});

async function differing(who: Name, method: 'GET' | 'POST'): Promise<readonly string[]> {
  const differ: string[] = [];
  for (const route of routes.filter(({ endpoint }) => endpoint.method === method)) {
    for (const input of inputsOf(route, known)) {
      const request = requestOf(route, input);
      const [one, two] = await Promise.all([plain.asked.ask(who, request), other.asked.ask(who, request)]);
      const where = difference(one, two);
      if (where !== undefined) differ.push(`${method} ${route.endpoint.path}: ${where}`);
    }
  }
  return differ;
}

test.each(['GET', 'POST'] as const)(
  'a reviewer who is not in learns nothing of the others: %s',
  async (method) => {
    expect(await differing('lien', method)).toEqual([]);
  },
  120_000,
);

test('neither does anybody in the unit, nor a superior who only follows', async () => {
  for (const who of ['an', 'binh', 'hanh'] as const) expect(await differing(who, 'GET')).toEqual([]);
}, 120_000);

test('the head is told who is in, and of nothing else', async () => {
  const differ = await differing('quyen', 'GET');
  expect(new Set(differ.map((line) => line.split(':assessmentId')[1]?.split(':')[0]))).toEqual(new Set(['/panel']));
}, 120_000);
