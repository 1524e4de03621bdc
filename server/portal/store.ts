import { sql } from 'kysely';
import type { Day } from '#domain/kernel/day.ts';
import { fold } from '#domain/kernel/vietnamese.ts';
import type { SubjectType } from '#domain/org/unit.ts';
import { cultureTitleOf } from '#papers/write/titleName.ts';
import type { Database, Tx } from '../db/connection.ts';
import { instantOf } from '../kernel/clock.ts';

/** A title as the public may see it: the unit, the award, the decisions; no points, no persons but the office that signed. */
export interface PublicTitle {
  readonly unitId: string;
  /** The unit itself, or its heir today. */
  readonly holderId: string;
  readonly code: string;
  readonly unitName: string;
  readonly titleName: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly number: string;
  readonly decidedOn: Day;
  readonly signerTitle: string;
  /** The body that gave it, by its name of that day. */
  readonly byUnitName: string | null;
  /** The holder's newest name, when it is another one now. */
  readonly nowNamed: string | null;
  readonly kind: 'first' | 'again';
  readonly isSample: boolean;
  readonly place: string | null;
  readonly credential: Buffer;
  readonly revocation: { readonly number: string; readonly revokedOn: Day } | null;
}

/** Runs as the role that may read the portal's views only; `now` is the site's instant. */
export async function asPublic<Result>(db: Database, read: (tx: Tx, now: string) => Promise<Result>): Promise<Result> {
  return await db
    .transaction()
    .setAccessMode('read only')
    .execute(async (tx) => {
      const now = await instantOf(tx);
      await sql`select set_config('role', 'datchuan_portal', true)`.execute(tx);
      return await read(tx, now);
    });
}

const columns = [
  'unit_id',
  'holder_id',
  'code',
  'unit_name',
  'title_kind',
  'kind',
  'first_year',
  'last_year',
  'number',
  'decided_on',
  'signer_title',
  'sample',
  'place',
  'by_unit_name',
  'current_name',
  'credential',
  'revocation_number',
  'revoked_on',
] as const;

function rowsOf(tx: Tx) {
  return tx.selectFrom('portal_title').select([...columns]);
}

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['executeTakeFirstOrThrow']>>;

function titleOf(row: Row): PublicTitle {
  return {
    unitId: row.unit_id!,
    holderId: row.holder_id!,
    code: row.code!,
    unitName: row.unit_name!,
    titleName: cultureTitleOf(row.title_kind as SubjectType),
    firstYear: row.first_year!,
    lastYear: row.last_year!,
    number: row.number!,
    decidedOn: row.decided_on!,
    signerTitle: row.signer_title!,
    byUnitName: row.by_unit_name,
    nowNamed: row.current_name === row.unit_name ? null : row.current_name,
    kind: row.kind as PublicTitle['kind'],
    isSample: row.sample!,
    place: row.place,
    credential: row.credential!,
    revocation: row.revocation_number === null ? null : { number: row.revocation_number, revokedOn: row.revoked_on! },
  };
}

export async function findByCode(tx: Tx, code: string): Promise<PublicTitle | undefined> {
  const row = await rowsOf(tx).where('code', '=', code).executeTakeFirst();
  return row && titleOf(row);
}

/** Titles of the same holder, under whatever name and by whichever predecessor, oldest decision first. */
export async function listOfHolder(tx: Tx, title: PublicTitle): Promise<readonly PublicTitle[]> {
  const line = sql`with recursive line (unit_id) as (
    select ${title.holderId}::uuid
    union select p.from_unit_id from line join portal_succession p on p.to_unit_id = line.unit_id
  ) select unit_id from line`;
  return (await rowsOf(tx).where(sql<boolean>`unit_id in (${line})`).orderBy('decided_on').execute()).map(titleOf);
}

/** The newest titles that stand. */
export async function listNewest(tx: Tx): Promise<readonly PublicTitle[]> {
  const found = await tx
    .selectFrom('portal_search')
    .select('code')
    .where('is_revoked', '=', false)
    .orderBy('decided_on', 'desc')
    .orderBy('sort_key')
    .limit(10)
    .execute();
  return await titlesOf(tx, found);
}

/** A page of what a search found, and how much it found in all. */
export interface Found {
  readonly titles: readonly PublicTitle[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** How many titles a page of a search shows. */
export const pageSize = 50;

/** Holders by words of their name or place, without accents; every word must be there. A page past the end is the last one. */
export async function searchHolders(tx: Tx, words: string, wanted: number): Promise<Found> {
  const parts = fold(words).split(' ').filter(Boolean).slice(0, 8);
  let matching = tx.selectFrom('portal_search');
  for (const part of parts) matching = matching.where('search_key', 'like', `%${part.replace(/[\\%_]/g, '\\$&')}%`);
  const { total } = await matching.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const pages = Math.max(1, Math.ceil(total / pageSize));
  const page = Math.min(wanted, pages);
  const found = await matching
    .select('code')
    .orderBy('sort_key')
    .orderBy('decided_on', 'desc')
    .orderBy('code')
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .execute();
  return { titles: await titlesOf(tx, found), total, page, pages };
}

/** What is shown of the titles found, in the order found: the names of the day are looked up for one page only. */
async function titlesOf(tx: Tx, found: readonly { readonly code: string | null }[]): Promise<readonly PublicTitle[]> {
  const codes = found.map(({ code }) => code!);
  const rows = await rowsOf(tx).where('code', '=', sql<string>`any(${codes}::text[])`).execute();
  const byCode = new Map(rows.map((row) => [row.code, titleOf(row)]));
  return codes.map((code) => byCode.get(code)!);
}
