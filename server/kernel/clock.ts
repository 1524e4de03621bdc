import { sql } from 'kysely';
import { type Day, dayAt } from '#domain/kernel/day.ts';
import type { Tx } from '../db/connection.ts';

/** The site's instant: a demo's own clock, else the database's; never this process's. */
export async function instantOf(tx: Tx): Promise<string> {
  const { rows } = await sql<{
    now: string;
  }>`select coalesce((select clock from site), date_trunc('milliseconds', clock_timestamp())) as now`.execute(tx);
  return rows[0]!.now;
}

export async function todayOf(tx: Tx): Promise<Day> {
  return dayAt(await instantOf(tx));
}
