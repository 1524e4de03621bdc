import { sql } from 'kysely';
import { type Day, dayAt } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';

const now = sql<string>`coalesce((select clock from site), date_trunc('milliseconds', clock_timestamp()))`;
/** The site's day in Vietnam as a value within a statement; what `todayOf` says. */
export const todaySql = sql<Day>`(${now} at time zone 'Asia/Ho_Chi_Minh')::date`;

/** The site's instant: a demo's own clock, else the database's; never this process's. */
export async function instantOf(tx: Tx): Promise<string> {
  const { rows } = await sql<{ now: string }>`select ${now} as now`.execute(tx);
  return rows[0]!.now;
}

export async function todayOf(tx: Tx): Promise<Day> {
  return dayAt(await instantOf(tx));
}
