import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { freshDatabase } from '#tests/support/database.ts';
import { connect } from './connection.ts';

test('a database whose own clock is Vietnam’s is spoken with in UTC', async () => {
  const database = await freshDatabase();
  await sql`do $$ begin execute format('alter database %I set timezone = %L', current_database(), 'Asia/Ho_Chi_Minh'); end $$`.execute(
    database.db,
  );
  const { db } = connect(database.connection);
  const { rows } = await sql<{ at: string; zone: string }>`
    select timestamptz '2024-05-01 00:30+07' as at, current_setting('timezone') as zone`.execute(db);
  expect(rows).toEqual([{ at: '2024-04-30T17:30:00.000Z', zone: 'UTC' }]);
  await db.destroy();
  await database.close();
});

test('arrays come back as they went, whatever stands in them', async () => {
  const database = await freshDatabase();
  const { db } = connect(database.connection);
  const lists = [
    [],
    ['a'],
    ['a', 'b'],
    [''],
    ['NULL'],
    [null, 'a'],
    ['a,b', '{c}'],
    ['"', '\\'],
    [' a '],
    ['Cơ sở', 'N'],
    ['[1]'],
  ];
  for (const list of lists) {
    const { rows } = await sql<{ list: unknown }>`select ${list}::text[] as list`.execute(db);
    expect(rows[0]!.list).toEqual(list);
  }
  const ids = [crypto.randomUUID(), crypto.randomUUID()];
  const { rows } = await sql<{ ids: unknown }>`select ${ids}::uuid[] as ids`.execute(db);
  expect(rows[0]!.ids).toEqual(ids);
  await db.destroy();
  await database.close();
});
