import { Kysely, type Transaction } from 'kysely';
import pg from 'pg';
import { AskOnceDialect } from './askOnce.ts';
import type { Schema } from './schema.ts';

export type Database = Kysely<Schema>;
/** The transaction an action works in. */
export type Tx = Transaction<Schema>;

const parsers: Readonly<Record<number, (text: string) => unknown>> = {
  1082: (text) => text,
  1184: isoInstant,
  20: Number,
  1016: (text) => JSON.parse(`[${text.slice(1, -1)}]`),
};

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) || pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig;

/** `2026-11-21 07:00:00.123+00` as ISO 8601; a JavaScript Date would lose the microseconds. */
function isoInstant(text: string): string {
  const [, day, time, fraction = ''] = /^(\S+) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text)!;
  return `${day}T${time}.${fraction.padEnd(3, '0')}Z`;
}

declare module 'pg' {
  interface Client {
    getStartupConf(): Record<string, string>;
  }
}

/**
 * Asks for UTC when it connects. PgBouncer knows this name and hands it on with every transaction; it refuses a client with `options`, and a
 * `set` would stay on a connection that is somebody else's next.
 */
class UtcClient extends pg.Client {
  override getStartupConf(): Record<string, string> {
    return { ...super.getStartupConf(), TimeZone: 'UTC' };
  }
}

/** A pool of connections that speak UTC and text dates. */
export function connect(config: pg.PoolConfig): { db: Database; pool: pg.Pool } {
  const pool = new pg.Pool({ max: 10, ...config, types, Client: UtcClient });
  pool.on('error', () => undefined);
  // Between two queries of a transaction nobody listens: a database that goes away then must not end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { db: new Kysely<Schema>({ dialect: new AskOnceDialect({ pool }) }), pool };
}
