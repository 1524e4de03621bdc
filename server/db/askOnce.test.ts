import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(async () => await database?.close());

test('a transaction that only reads asks the same question once, one that writes each time', async () => {
  const clock = sql<{ at: string }>`select clock_timestamp() as at`;
  const asked = async (reads: boolean) => {
    const begun = database.db.transaction();
    return await (reads ? begun.setAccessMode('read only') : begun).execute(async (tx) => {
      const first = await clock.execute(tx);
      const second = await clock.execute(tx);
      return [first.rows[0]!.at, second.rows[0]!.at] as const;
    });
  };
  const [one, same] = await asked(true);
  expect(same).toBe(one);
  const [again] = await asked(true);
  expect(again).not.toBe(one);
  const [before, after] = await asked(false);
  expect(after).not.toBe(before);
});

test('other values are another question; whoever asks may sort the answer', async () => {
  await database.db
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      const numbers = async (most: number) =>
        (await sql<{ n: number }>`select n from generate_series(1, ${most}::int) as n`.execute(tx)).rows.map(({ n }) => n);
      expect(await numbers(2)).toEqual([1, 2]);
      expect(await numbers(3)).toEqual([1, 2, 3]);
      const { rows } = await sql<{ n: number }>`select n from generate_series(1, 3) as n`.execute(tx);
      (rows as { n: number }[]).reverse();
      expect((await sql<{ n: number }>`select n from generate_series(1, 3) as n`.execute(tx)).rows[0]).toEqual({ n: 1 });
    });
});
