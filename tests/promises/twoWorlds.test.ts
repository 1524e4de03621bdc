// Two worlds that differ only in what somebody may not know answer that person alike, to the last byte, on every route there is.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { httpEdge } from '#server/kernel/http.ts';
import { anybody } from '#server/kernel/operator.ts';
import type { Route } from '#server/kernel/route.ts';
import { makeDueMails } from '#server/notices/mail/sender.ts';
import { remindOnce } from '#server/notices/reminders.ts';
import { actorOf } from '#server/people/store.ts';
import { routes } from '#server/routes.ts';
import type { Name } from '#tests/support/cast.ts';
import type { TestSite } from '#tests/support/site.ts';
import { inputsOf, notAsked, unknownFields, type Values, valuesOf } from '#tests/worlds/inputs.ts';
import { askedAt, commonLife, type Life } from '#tests/worlds/life.ts';
import { keptFrom, secrets, type Viewer, viewers } from '#tests/worlds/secrets.ts';
import { type Asked, asked, difference, hear, lettersTo, type Request, requestOf } from '#tests/worlds/walk.ts';

interface World {
  readonly site: TestSite;
  readonly asked: Asked;
}

let life: Life;
let plain: World;
const others = new Map<string, World>();
let known: Values;
/** Ids drawn later belong to one world alone. */
let parted: number;
const answered = new Set<string>();

/** Whoever may not know the same secrets looks at the same other world. */
const groupOf = (viewer: Viewer) =>
  keptFrom(viewer)
    .map(({ name }) => name)
    .join();

async function settled(site: TestSite, differs: (name: string) => boolean): Promise<World> {
  for (const secret of secrets) await secret.live(site, life, differs(secret.name));
  await site.moveTo(askedAt);
  await remindOnce(site.site.app);
  await makeDueMails(site.site.app);
  return { site, asked: await asked(site, parted) };
}

beforeAll(async () => {
  const groups = [...new Map(viewers.map((viewer) => [groupOf(viewer), keptFrom(viewer)])).entries()];
  const begun = await commonLife();
  life = begun.life;
  const [first, ...rest] = await begun.world.copies(groups.length + 1);
  parted = Date.now();
  plain = await settled(first!, () => false);
  for (const [index, [group, kept]] of groups.entries())
    others.set(group, await settled(rest[index]!, (name) => kept.some((secret) => secret.name === name)));
  const { person, unit } = first!.cast;
  const about = [
    unit.school,
    unit.committee,
    person.hanh,
    person.lien,
    life.campaignId,
    life.tiedCaseId,
    life.writtenCaseId,
    life.nominationId,
  ];
  known = await valuesOf(first!.site.db, routes, about);
}, 120_000);
afterAll(async () => {
  for (const { asked: one, site } of [plain, ...others.values()]) {
    await one.close();
    await site.close();
  }
});

/** What somebody can ask with; the address of a calendar opens it for whoever has it, so each has their own. */
const valuesFor = (viewer: Viewer): Values => {
  const token = (viewer && life.calendars.get(viewer)) ?? '0'.repeat(64);
  return new Map([...known, ['token', [token]]]);
};

const publicPages = [
  '/tra-cuu',
  '/khen-thuong-cong-khai',
  '/tra-cuu?q=truong',
  '/xac-minh/DC-AAAA-BBBB-CCCC',
  '/api/openapi.json',
  '/healthz',
];

function requestsOf(viewer: Viewer, method: 'GET' | 'POST'): readonly { readonly request: Request; readonly path: string }[] {
  const asking = routes
    .filter(({ endpoint }) => endpoint.method === method)
    .flatMap((route) =>
      inputsOf(route, valuesFor(viewer)).map((input) => ({ request: requestOf(route, input), path: route.endpoint.path })),
    );
  return method === 'POST' ? asking : [...asking, ...publicPages.map((url) => ({ request: { method, url }, path: url }))];
}

test('every route can be asked with the ids of this world: whoever adds one says with what', () => {
  const unknown = routes.map((route) => [route.endpoint.path, ...unknownFields(route, valuesFor(null))]);
  expect(unknown.filter(({ length }) => length > 1)).toEqual([]);
});

test('every write is asked but those that are named', () => {
  const left = routes.filter((route) => route.endpoint.method === 'POST' && inputsOf(route, valuesFor(null)).length === 0);
  expect(left.map(({ endpoint }) => endpoint.path).toSorted()).toEqual(notAsked.toSorted());
});

describe.each(viewers)('%s', (viewer) => {
  test.each(['GET', 'POST'] as const)(
    'is answered alike whatever happened that they may not know: %s',
    async (method) => {
      const other = others.get(groupOf(viewer))!;
      const differ: string[] = [];
      for (const { request, path } of requestsOf(viewer, method)) {
        const [one, two] = await Promise.all([plain.asked.ask(viewer, request), other.asked.ask(viewer, request)]);
        if (one.status === 200) answered.add(`${method} ${path}`);
        const where = difference(one, two);
        if (where !== undefined) differ.push(`${method} ${request.url} ${JSON.stringify(request.payload ?? {})}: ${where}`);
      }
      expect(differ).toEqual([]);
    },
    120_000,
  );

  test('is sent the same letters', async () => {
    const personId = viewer && plain.site.cast.person[viewer];
    if (personId === null) return;
    const letters = await lettersTo(plain.site, personId);
    expect(await lettersTo(others.get(groupOf(viewer))!.site, personId)).toEqual(letters);
  });
});

test('the worlds are full enough: of most reads somebody was told something', () => {
  const reads = routes.filter(({ endpoint }) => endpoint.method === 'GET').map(({ endpoint }) => `GET ${endpoint.path}`);
  const silent = reads.filter((read) => !answered.has(read));
  expect(silent.length / reads.length).toBeLessThan(0.4);
});

/** A build that lost one policy: on this one route, whoever asks is taken for somebody who may know. */
async function weakened(
  { site }: World,
  viewer: Name,
  path: string,
  taken: Name,
): Promise<(request: Request) => ReturnType<typeof hear>> {
  const { app, db } = site.site;
  const actor = async (name: Name) =>
    await db.transaction().execute((tx) => actorOf(tx, site.cast.person[name], askedAt.slice(0, 10) as never));
  const [own, other] = [await actor(viewer), await actor(taken)];
  const weak = routes.map((route): Route => {
    if (route.endpoint.path !== path) return route;
    return {
      ...route,
      action: { ...route.action, run: (input, context) => route.action.run(input, { ...context, actor: other }) },
    };
  });
  const server = await httpEdge(app, weak, async () => own, anybody);
  return (request) => hear(server, request, parted);
}

test.each([
  ['binh', '/api/sittings/:sittingId', 'dung'],
  ['kien', '/api/sittings/:sittingId', 'quyen'],
  ['giang', '/api/assessments/:assessmentId', 'an'],
  ['dung', '/api/campaigns/:campaignId/evidence', 'hanh'],
  ['chau', '/api/campaigns/:campaignId/disciplines', 'an'],
  ['an', '/api/me/pledges', 'hanh'],
] as const)('a build without its policy is caught: %s, %s seen as %s', async (viewer, path, taken) => {
  const [one, two] = [
    await weakened(plain, viewer, path, taken),
    await weakened(others.get(groupOf(viewer))!, viewer, path, taken),
  ];
  const caught: string[] = [];
  for (const { request, path: asking } of requestsOf(viewer, 'GET')) {
    if (asking !== path) continue;
    if (difference(await one(request), await two(request)) !== undefined) caught.push(request.url);
  }
  expect(caught).not.toEqual([]);
});
