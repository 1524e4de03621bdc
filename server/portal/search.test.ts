import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestSite, testSite } from '#tests/support/site.ts';
import { asPublic, listOfHolder, searchHolders } from './store.ts';

let world: TestSite;

/** Ten thousand units of a province, each with a title, and ten thousand without. */
beforeAll(async () => {
  world = await testSite('2023-03-01');
  const { cast, site } = world;
  await sql`insert into unit (id, code) select gen_random_uuid(), 'S' || n from generate_series(1, 20000) n`.execute(site.db);
  await sql`
    insert into unit_placement (id, unit_id, name, type, parent_id, place, sort_key, search_key, valid_from)
    select gen_random_uuid(), u.id, 'Trường ' || u.code, 'public-service-unit', ${cast.unit.district}, 'xã Bến ' || (substr(u.code, 2)::int % 300) || ', tỉnh Thanh Lộc',
      'truong ' || lpad(substr(u.code, 2), 6, '0'), 'truong pho thong dan toc ban tru trung hoc co so ' || lower(u.code), '2010-01-01'
    from unit u where u.code ~ '^S\\d+$'`.execute(site.db);
  await sql`
    insert into title (id, unit_id, by_unit_id, title_kind, kind, first_year, last_year, unit_name, number, decided_on, decided_by, signer_title, code, sample, credential, certificate)
    select gen_random_uuid(), u.id, ${cast.unit.committee}, 'public-service-unit', 'first', 2021, 2022, 'Trường ' || u.code, '1/QĐ', '2023-01-14',
      ${cast.person.quyen}, 'Chủ tịch', 'DC-' || u.code, true, '\\x00', '\\x00'
    from unit u where u.code ~ '^S\\d+$' and substr(u.code, 2)::int <= 10000`.execute(site.db);
  await sql`vacuum analyze`.execute(site.db);
}, 120_000);
afterAll(() => world.close());

const planOf = async (query: ReturnType<typeof sql>) => {
  const { rows } = await sql<{ 'QUERY PLAN': string }>`explain ${query}`.execute(world.site.db);
  return rows.map((row) => row['QUERY PLAN']).join('\n');
};

test('among ten thousand titles a search goes by the index of word parts, and shows by codes', async () => {
  const finding = await planOf(sql`select code from portal_search where search_key like '%s9876%' order by sort_key limit 50`);
  expect(finding).toContain('Bitmap Index Scan on title_search_words');
  expect(finding).not.toMatch(/Seq Scan on (?:title|unit_placement)\b/);
  const showing = await planOf(sql`select * from portal_title where code = any(${['DC-S1', 'DC-S2']}::text[])`);
  expect(showing).not.toMatch(/Seq Scan on (?:title|unit_placement)\b/);
  const newest = await planOf(sql`select code from portal_search where not is_revoked order by decided_on desc limit 10`);
  expect(newest).toContain('title_newest');
});

test('a word that every name has is answered in pages, each as quick as the first', async () => {
  const found = await asPublic(world.site.db, async (tx) => {
    const started = await sql<{ at: string }>`select clock_timestamp()::text as at`.execute(tx);
    const last = await searchHolders(tx, 'Trường', 200);
    const rare = await searchHolders(tx, 'truong s9876', 1);
    const took = await sql<{ ms: number }>`
      select (extract(epoch from clock_timestamp() - ${started.rows[0]!.at}::timestamptz) * 1000)::int as ms`.execute(tx);
    return { last, rare, ms: took.rows[0]!.ms };
  });
  expect([found.last.total, found.last.pages, found.last.titles.length]).toEqual([10_000, 200, 50]);
  expect(found.rare.titles.map((title) => title.code)).toEqual(['DC-S9876']);
  expect(found.ms).toBeLessThan(2000);
});

test('units without a title are found by no word, and a unit that is renamed by its old and its new name', async () => {
  const { db } = world.site;
  const find = async (words: string) => (await asPublic(db, (tx) => searchHolders(tx, words, 1))).total;
  expect([await find('s19999'), await find('s9999')]).toEqual([0, 1]);
  await sql`update unit_placement set valid_until = '2023-02-01' where unit_id = (select id from unit where code = 'S9999')`.execute(
    db,
  );
  await sql`
    insert into unit_placement (id, unit_id, name, type, parent_id, sort_key, search_key, valid_from)
    select gen_random_uuid(), id, 'Trường Hợp Nhất', 'public-service-unit', ${world.cast.unit.district}, 'truong hop nhat', 'truong hop nhat', '2023-02-01'
    from unit where code = 'S9999'`.execute(db);
  expect([await find('hop nhat'), await find('s9999')]).toEqual([1, 1]);
  await expect(asPublic(db, (tx) => sql`select * from title_search`.execute(tx))).rejects.toThrow(/permission denied/);
});

test('the title of a unit that was merged is found by its heir’s name, says who it is now, and stands in the heir’s history', async () => {
  const { db } = world.site;
  const idOf = (code: string) => sql`(select id from unit where code = ${code})`;
  const merge = (from: string, to: string, day: string) =>
    sql`insert into unit_succession (id, from_unit_id, to_unit_id, kind, on_day, decision, is_heir, ends)
      values (gen_random_uuid(), ${idOf(from)}, ${idOf(to)}, 'merge', ${day}, '1685/NQ', true, true)`.execute(db);
  await merge('S5001', 'S15001', '2023-02-01');
  await merge('S5002', 'S5001', '2023-01-20');
  await merge('S5003', 'S5001', '2024-01-01');
  const found = await asPublic(db, (tx) => searchHolders(tx, 's15001', 1));
  expect(found.titles.map(({ code, nowNamed }) => [code, nowNamed])).toEqual([
    ['DC-S5001', 'Trường S15001'],
    ['DC-S5002', 'Trường S15001'],
    ['DC-S5003', null],
  ]);
  const history = await asPublic(db, (tx) => listOfHolder(tx, found.titles[0]!));
  expect(history.map(({ code }) => code).sort()).toEqual(['DC-S5001', 'DC-S5002']);
  const plan = await planOf(sql`select * from portal_title where unit_id in (with recursive line (unit_id) as (
    select ${found.titles[0]!.holderId}::uuid union select p.from_unit_id from line join portal_succession p on p.to_unit_id = line.unit_id
  ) select unit_id from line)`);
  expect(plan).not.toMatch(/Seq Scan on title\b/);
});
