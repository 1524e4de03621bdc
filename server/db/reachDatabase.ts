import pg from 'pg';
import { CannotOpen, databaseRefusal, placeIn } from './cannotOpen.ts';

const oldest = 15;

/** Knocks once at a PostgreSQL of one's own. @throws CannotOpen with one sentence when it is not there, not open to us or too old. */
export async function reachDatabase(url: string): Promise<void> {
  if (!/^postgres(ql)?:\/\/./.test(url) || !URL.canParse(url)) {
    throw new CannotOpen(
      'DATABASE_URL phải có dạng postgresql://tài-khoản:mật-khẩu@máy:5432/tên.',
      'DATABASE_URL must look like postgresql://account:password@host:5432/name.',
    );
  }
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ number: number }>("select current_setting('server_version_num')::int as number");
    const version = Math.floor(rows[0]!.number / 10_000);
    if (version < oldest) {
      throw new CannotOpen(
        `Máy chủ ở ${placeIn(url)} là PostgreSQL ${version}; cần từ bản ${oldest}.`,
        `The server at ${placeIn(url)} is PostgreSQL ${version}; ${oldest} or newer is needed.`,
      );
    }
  } catch (error) {
    throw databaseRefusal(error, url) ?? error;
  } finally {
    await client.end().catch(() => undefined);
  }
}
