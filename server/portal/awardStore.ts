import { fold } from '#domain/kernel/vietnamese.ts';
import type { Tx } from '../db/connection.ts';

/** A winner as the public may see it: name, unit, award; nothing of how or why. */
export interface PublicAward {
  readonly name: string;
  readonly isCollective: boolean;
  readonly unitName: string;
  readonly form: string;
  readonly year: number;
  readonly byUnitName: string | null;
}

/** A page of winners, and how many there are in all. */
export interface Winners {
  readonly awards: readonly PublicAward[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
}

/** How many winners a page shows. */
export const winnersAPage = 50;

/** Winners by words of their name, unit or award, without accents, every word there; the newest year first, collectives before persons. */
export async function searchWinners(tx: Tx, words: string, wanted: number): Promise<Winners> {
  const parts = fold(words).split(' ').filter(Boolean).slice(0, 8);
  let matching = tx.selectFrom('portal_award');
  for (const part of parts) matching = matching.where('search_key', 'like', `%${part.replace(/[\\%_]/g, '\\$&')}%`);
  const { total } = await matching.select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const pages = Math.max(1, Math.ceil(Number(total) / winnersAPage));
  const page = Math.min(wanted, pages);
  const rows = await matching
    .select(['name', 'audience', 'unit_name', 'form', 'year', 'by_unit_name'])
    .orderBy('year', 'desc')
    .orderBy('audience')
    .orderBy('sort_key')
    .orderBy('unit_name')
    .limit(winnersAPage)
    .offset((page - 1) * winnersAPage)
    .execute();
  return { awards: rows.map(awardOf), total: Number(total), page, pages };
}

interface Row {
  readonly name: string | null;
  readonly audience: string | null;
  readonly unit_name: string | null;
  readonly form: string | null;
  readonly year: number | null;
  readonly by_unit_name: string | null;
}

const awardOf = (row: Row): PublicAward => ({
  name: row.name!,
  isCollective: row.audience === 'collective',
  unitName: row.unit_name!,
  form: row.form!,
  year: row.year!,
  byUnitName: row.by_unit_name,
});
