import { sql } from 'kysely';
import { type KeepingRule, usualKeeping } from '#domain/evidence/keeping.ts';
import type { Day } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';

/** How long this site keeps pictures after their cycle. */
export async function loadKeeping(tx: Tx): Promise<KeepingRule> {
  const row = await tx.selectFrom('picture_keeping').selectAll().orderBy('number', 'desc').limit(1).executeTakeFirst();
  return row ? { years: row.years, source: row.source, isSet: true } : usualKeeping;
}

/** The next rule of the site; earlier ones stay. */
export async function addKeeping(tx: Tx, { years, source }: KeepingRule, personId: string, at: string): Promise<void> {
  const { last } = await tx
    .selectFrom('picture_keeping')
    .select((of) => of.fn.max('number').as('last'))
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('picture_keeping')
    .values({ number: (last ?? 0) + 1, years, source, set_by: personId, set_at: at })
    .execute();
}

/** A picture whose cycle, and the years kept after it, are over. */
export interface DuePicture {
  readonly evidenceId: string;
  readonly campaignId: string;
  readonly unitId: string;
  readonly year: number;
  readonly hash: string;
  readonly lastYear: number;
}

/** Pictures to delete on a day, at most so many; whoever else deletes at the same moment takes others. */
export async function takeDue(tx: Tx, keptYears: number, today: Day, most: number): Promise<readonly DuePicture[]> {
  const lastYear = sql<number>`greatest(c.year, coalesce(n.cycle_first_year + n.cycle_years - 1, c.year))`;
  const rows = await tx
    .selectFrom('evidence as e')
    .innerJoin('campaign as c', 'c.id', 'e.campaign_id')
    .leftJoin('enrolment as n', (join) => join.onRef('n.campaign_id', '=', 'c.id').on('n.state', '<>', 'withdrawn'))
    .select(['e.id', 'e.campaign_id', 'e.unit_id', 'e.file_hash', 'c.year', lastYear.as('last_year')])
    .where('e.media_type', 'like', 'image/%')
    .where(sql<boolean>`make_date(${lastYear} + ${keptYears}::int + 1, 1, 1) <= ${today}::date`)
    .where(sql<boolean>`not exists (select 1 from picture_deletion d where d.evidence_id = e.id)`)
    .orderBy('e.id')
    .limit(most)
    .forUpdate('e')
    .skipLocked()
    .execute();
  return rows.map((row) => ({
    evidenceId: row.id,
    campaignId: row.campaign_id,
    unitId: row.unit_id,
    year: row.year,
    hash: row.file_hash!,
    lastYear: row.last_year,
  }));
}

/** The note that stays in the picture's place. */
export async function addDeletions(tx: Tx, due: readonly DuePicture[], keptYears: number, today: Day): Promise<void> {
  const rows = due.map(({ evidenceId, lastYear }) => ({
    evidence_id: evidenceId,
    deleted_on: today,
    cycle_last_year: lastYear,
    kept_years: keptYears,
  }));
  await tx.insertInto('picture_deletion').values(rows).execute();
}

/**
 * Of these files those that nothing holds any more, with their small pictures: no piece that is kept, no paper, no scan. Held until the
 * transaction ends, noted as dropped; every column that refers to a stored file is asked, whatever feature it is of.
 */
export async function releaseFiles(tx: Tx, hashes: readonly string[], at: string): Promise<readonly string[]> {
  const all = [...new Set(hashes)];
  await tx.selectFrom('stored_file').select('hash').where('hash', 'in', all).orderBy('hash').forUpdate().execute();
  const { rows: columns } = await sql<{ holder: string; name: string }>`
    select c.conrelid::regclass::text as holder, a.attname as name from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    where c.contype = 'f' and c.confrelid = 'stored_file'::regclass
      and c.conrelid not in ('evidence'::regclass, 'picture_thumbnail'::regclass)`.execute(tx);
  const held = columns.map(
    ({ holder, name }) => sql`select ${sql.ref(name)} from ${sql.table(holder)} where ${sql.ref(name)} = any(${all}::text[])`,
  );
  const kept = sql`select e.file_hash from evidence e where e.file_hash = any(${all}::text[])
    and not exists (select 1 from picture_deletion d where d.evidence_id = e.id)`;
  const { rows } = await sql<{ hash: string }>`select hash from unnest(${all}::text[]) hash
    where hash not in (${sql.join([kept, ...held], sql` union all `)})`.execute(tx);
  const free = rows.map(({ hash }) => hash);
  if (free.length === 0) return [];
  const small = await tx.deleteFrom('picture_thumbnail').where('file_hash', 'in', free).returning('thumbnail_hash').execute();
  const shared = await tx
    .selectFrom('picture_thumbnail')
    .select('thumbnail_hash')
    .where('thumbnail_hash', 'in', ['', ...small.map((one) => one.thumbnail_hash)])
    .execute();
  const thumbnails = small.map((one) => one.thumbnail_hash).filter((hash) => !shared.some((one) => one.thumbnail_hash === hash));
  const dropped = [...new Set([...free, ...thumbnails])];
  await tx.updateTable('stored_file').set({ dropped_at: at }).where('hash', 'in', dropped).execute();
  return dropped;
}
