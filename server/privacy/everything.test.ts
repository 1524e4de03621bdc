import { afterAll, beforeAll, expect, test } from 'vitest';
import { retentionReasons, retentions } from '#domain/law/retention.ts';
import { columnNames } from '#domain/privacy/columns.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';
import { everythingKept, keptElsewhere } from './everything.ts';
import { columnOf, countKept, keptAbout } from './keptStore.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const keptColumns = new Set(everythingKept.map(({ table, column }) => `${table}.${column}`));

test('every column of the database that leads to a person is exported, and has its rule for erasure', async () => {
  const { rows } = await database.pool.query<{ at: string }>(`
    select c.conrelid::regclass::text || '.' || a.attname as at from pg_constraint c
      join unnest(c.conkey) with ordinality k (attnum, place) on true
      join unnest(c.confkey) with ordinality f (attnum, place) on f.place = k.place
      join pg_attribute a on a.attrelid = c.conrelid and a.attnum = k.attnum
      join pg_attribute b on b.attrelid = c.confrelid and b.attnum = f.attnum
      where c.contype = 'f' and ((c.confrelid = 'person'::regclass and b.attname = 'id') or b.attname = 'person_id')
    union select table_name || '.' || column_name from information_schema.columns
      where table_schema = 'public' and data_type = 'uuid' and column_name ~ '^(person_id|actor_id|viewer_id|by_person|[a-z_]+_by)$'
        and table_name in (select table_name from information_schema.tables where table_type = 'BASE TABLE')`);
  const at = rows.map((row) => row.at);
  expect(at.length).toBeGreaterThan(80);
  expect(at.filter((one) => !keptColumns.has(one) && !(one in keptElsewhere)).sort()).toEqual([]);
  expect([...keptColumns].filter((one) => !at.includes(one))).toEqual([]);
});

test('every kind can be read, and each of its columns has a name', async () => {
  const nobody = '01900000-0000-7000-8000-000000000000';
  await database.db.transaction().execute(async (tx) => {
    for (const kept of everythingKept) expect(await keptAbout(tx, kept, nobody)).toEqual([]);
    expect(await countKept(tx, everythingKept, nobody)).toEqual(everythingKept.map(() => 0));
  });
  const names = everythingKept.flatMap(({ shows }) => shows.map((one) => columnOf(one).name));
  expect([...new Set(names)].filter((name) => !(name in columnNames))).toEqual([]);
});

test('every reason to keep something has its source', () => {
  expect(retentions.map(({ reason }) => reason)).toEqual([...retentionReasons]);
});
