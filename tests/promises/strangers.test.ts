// Every write before the council, the panels and the awards, by everybody to whom it is not theirs: refused, nothing told, nothing written.
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Route } from '#server/kernel/route.ts';
import { routes } from '#server/routes.ts';
import { sampleInput } from '#tests/e2e/sampleInput.ts';
import type { Name } from '#tests/support/cast.ts';
import type { Answer } from '#tests/support/site.ts';
import { type CouncilLife, councilLife, type Outsider, outsiders } from '#tests/worlds/councilLife.ts';
import { rows, type Stranger, strangers } from '#tests/worlds/strangers.ts';

/** The features whose writes have a row each; by the names of their actions, wherever their routes are listed. */
const features = /^(?:council|commendation|appraisals|recognition|blocs)\./;
const written = routes.filter(({ endpoint, action }) => endpoint.method === 'POST' && features.test(action.name));

let life: CouncilLife;
/** What every table held after the row before. */
let held: Record<string, string> | undefined;
beforeAll(async () => {
  life = await councilLife();
}, 240_000);
afterAll(() => life?.world.close());

const isOutsider = (who: Name | Outsider): who is Outsider => who in outsiders;
async function ask(who: Stranger, { endpoint }: Route, input: Record<string, unknown>): Promise<Answer> {
  if (who === 'nobody') return await life.world.as(null)(endpoint, input);
  if (!isOutsider(who)) return await life.world.as(who)(endpoint, input);
  return await life.world.as(null)(endpoint, input, { cookie: await life.cookieOf(who) });
}

function inputFor({ endpoint }: Route): Record<string, unknown> {
  const given = rows[endpoint.path]!.input(life.things, life.world.cast);
  const made = sampleInput(endpoint, given as Record<string, string>);
  if (!made) throw new Error(`${endpoint.path}: the row's input is not one`);
  return made;
}

const nothing = '01900000-0000-7000-8000-000000000000';
const isId = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f-]{27}$/.test(value);
/** The same request about things that are not there. */
function aboutNothing(value: unknown): unknown {
  if (isId(value)) return nothing;
  if (Array.isArray(value)) return value.map(aboutNothing);
  if (value === null || typeof value !== 'object' || value instanceof Uint8Array) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, aboutNothing(one)]));
}

/** What every table holds; sessions are not what a route writes. */
async function digests(): Promise<Record<string, string>> {
  const { db } = life.world.site;
  const { rows: tables } = await sql<{ name: string }>`select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like 'auth_%' order by 1`.execute(db);
  const each = tables.map(
    ({ name }) => sql`select ${name}::text as name, md5(coalesce(string_agg(t::text, '' order by t::text), '')) as md5
      from ${sql.table(name)} t`,
  );
  const { rows: found } = await sql<{ name: string; md5: string }>`${sql.join(each, sql` union all `)}`.execute(db);
  return Object.fromEntries(found.map(({ name, md5 }) => [name, md5]));
}

test('every write has its row, and no row is left of a route that is gone', () => {
  expect(Object.keys(rows).toSorted()).toEqual([...new Set(written.map(({ endpoint }) => endpoint.path))].toSorted());
});

describe.each(written.map((route) => [route.endpoint.path, route] as const))('%s', (path, route) => {
  test('is refused to whoever it is not for, tells them what they may know, and writes nothing', async () => {
    const { told = {}, theirs = [] } = rows[path]!;
    const input = inputFor(route);
    held ??= await digests();
    const wrong: unknown[] = [];
    for (const who of strangers.filter((one) => !theirs.includes(one))) {
      const answer = await ask(who, route, input);
      const said = { who, status: answer.status, codes: answer.codes };
      if (who === 'nobody') {
        if (answer.status !== 401) wrong.push(said);
      } else if (told[who]) {
        if (answer.status !== 403 || `${answer.codes}` !== `${told[who]}`) wrong.push(said);
      } else {
        const other = await ask(who, route, aboutNothing(input) as Record<string, unknown>);
        const isAsNothing = answer.status === 404 && JSON.stringify(answer.body) === JSON.stringify(other.body);
        if (!isAsNothing) wrong.push({ ...said, ofNothing: [other.status, other.codes] });
      }
    }
    expect(wrong).toEqual([]);
    const after = await digests();
    expect(after).toEqual(held);
    held = after;
  }, 120_000);
});

test('the refusals are of the person: whoever each write is for gets past them', async () => {
  const barred: unknown[] = [];
  for (const route of written) {
    const { path } = route.endpoint;
    const { status, codes } = await ask(rows[path]!.rightful, route, inputFor(route));
    if ([401, 403, 404, 500].includes(status) || codes.some((code) => code.startsWith('kernel.') && code !== 'kernel.stale'))
      barred.push([path, rows[path]!.rightful, status, codes]);
  }
  expect(barred).toEqual([]);
}, 240_000);
