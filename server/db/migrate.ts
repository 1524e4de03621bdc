import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { CannotOpen } from './cannotOpen.ts';

/** Runs the numbered SQL files that this database has not seen, all in one transaction. @throws CannotOpen when a file changed after it ran, or the database knows one that we do not. */
export async function migrate(pool: pg.Pool, folder: string): Promise<readonly string[]> {
  const client = await pool.connect();
  try {
    await client.query(
      'create table if not exists migration (name text primary key, hash text not null, at timestamptz not null default now())',
    );
    await client.query('begin');
    await client.query('lock table migration in exclusive mode');
    const { rows } = await client.query<{ name: string; hash: string }>('select name, hash from migration');
    const seen = new Map(rows.map((row) => [row.name, row.hash]));
    refuseNewer(seen, folder);
    const fresh: string[] = [];
    for (const name of migrationNames(folder)) {
      const sql = readFileSync(join(folder, name), 'utf8');
      const hash = createHash('sha256').update(sql).digest('hex');
      const before = seen.get(name);
      if (before === hash) continue;
      if (before !== undefined)
        throw new CannotOpen(
          `Tệp ${name} đã đổi sau khi chạy trên dữ liệu này; hãy dùng đúng bản Đạt Chuẩn.`,
          `The file ${name} changed after it was run on these data; use the right Đạt Chuẩn.`,
        );
      await client.query(sql);
      await client.query('insert into migration (name, hash) values ($1, $2)', [name, hash]);
      fresh.push(name);
    }
    await client.query('commit');
    return fresh;
  } catch (error) {
    await client.query('rollback');
    throw error;
  } finally {
    client.release();
  }
}

function refuseNewer(seen: ReadonlyMap<string, string>, folder: string): void {
  const known = new Set(migrationNames(folder));
  const newer = [...seen.keys()].filter((name) => !known.has(name)).sort();
  if (newer.length === 0) return;
  throw new CannotOpen(
    `Dữ liệu này đã được một bản Đạt Chuẩn mới hơn mở (${newer.at(-1)}); hãy dùng bản đó hoặc mới hơn nữa. Chưa có gì thay đổi.`,
    `These data were opened by a newer Đạt Chuẩn (${newer.at(-1)}); use that one or a newer one still. Nothing was changed.`,
  );
}

/** Names of the migrations in order. */
export function migrationNames(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.sql'))
    .sort();
}
