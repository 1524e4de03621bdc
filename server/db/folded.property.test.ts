import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fold, tidy } from '#domain/kernel/vietnamese.ts';
import { type FreshDatabase, freshDatabase } from '#tests/support/database.ts';

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
});
afterAll(() => database.close());

const letters = [...'aàáạảãăằặâầậđĐeéẹêệiíìoóọôộơợuúụưữyýỵ AÁẠĂẶÂẦÊỆÔỘƠỢƯỮ ĂN BẾN SẬY 118/QĐ-THCS “đạt chuẩn”, số 5 (mới)'];

test('the database folds a typed text as the domain does', async () => {
  const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 40 }).map(tidy);
  await fc.assert(
    fc.asyncProperty(fc.array(text, { minLength: 20, maxLength: 40 }), async (texts) => {
      const { rows } = await sql<{ key: string }>`select folded(one) as key from unnest(${texts}::text[]) with ordinality
        as t (one, at) order by at`.execute(database.db);
      expect(rows.map(({ key }) => key)).toEqual(texts.map(fold));
    }),
    { numRuns: 20 },
  );
});
