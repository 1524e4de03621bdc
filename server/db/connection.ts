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
  1009: plainList(1009),
  2951: plainList(2951),
};

const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers[oid]) || pg.types.getTypeParser(oid, format as 'text'),
} as pg.CustomTypesConfig;

/** An array of texts without quotes, as ids and names are: the driver's own parser goes through it letter by letter, a seventh of a dashboard's time. */
function plainList(oid: number) {
  const parse = pg.types.getTypeParser(oid, 'text') as (text: string) => unknown;
  return (text: string) => (text === '{}' ? [] : /["{]|NULL/.test(text.slice(1)) ? parse(text) : text.slice(1, -1).split(','));
}

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

const namesAtMost = 100;

/**
 * Gives a statement a name once it is asked again on the same connection: the database reads it once and may keep its plan. Only of a
 * database of our own: a pooler hands every transaction to another connection, where nobody knows the name.
 */
class NamingClient extends UtcClient {
  readonly #names = new Map<string, string>();
  readonly #askedOnce = new Set<string>();

  override query(...asked: unknown[]): never {
    const [text, values] = asked;
    const isAsked = typeof text === 'string' && Array.isArray(values) && values.length > 0;
    const name = isAsked ? this.#nameOf(text) : undefined;
    return (super.query as (...asked: unknown[]) => never)(...(name ? [{ name, text, values }, ...asked.slice(2)] : asked));
  }

  #nameOf(text: string): string | undefined {
    const name = this.#names.get(text);
    if (name || this.#names.size === namesAtMost) return name;
    if (this.#askedOnce.delete(text)) this.#names.set(text, `s${this.#names.size}`);
    else if (this.#askedOnce.size < 10 * namesAtMost) this.#askedOnce.add(text);
    return this.#names.get(text);
  }
}

/** A pool of connections that speak UTC and text dates. A server reached by an address may be a pooler; one of our own is not. */
export function connect(config: pg.PoolConfig): { db: Database; pool: pg.Pool } {
  const Client = config.connectionString === undefined ? NamingClient : UtcClient;
  // One stays for who comes after a while: a new one reads the database's catalogue anew.
  const pool = new pg.Pool({ min: 1, max: 10, ...config, types, Client });
  pool.on('error', () => undefined);
  // Between two queries of a transaction nobody listens: a database that goes away then must not end the process.
  pool.on('connect', (client) => client.on('error', () => undefined));
  return { db: new Kysely<Schema>({ dialect: new AskOnceDialect({ pool }) }), pool };
}
