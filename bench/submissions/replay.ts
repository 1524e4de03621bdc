import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import type { Answer } from '../client.ts';
import { cpuOf } from './cpu.ts';

/** The statements of one request, with what stood in their places. */
export type Sent = Pick<Answer, 'statements' | 'values'>;

const places = ['/usr/lib/postgresql/15/bin/pgbench', '/usr/bin/pgbench'];
export const pgbench = places.find((path) => existsSync(path));

/** The request alone, up to its commit: sealing comes later, for many at once. */
export function requestOf({ statements, values }: Sent): Sent {
  const end =
    statements.indexOf(
      'commit',
      statements.findIndex((text) => text.startsWith('insert into "event"')),
    ) + 1;
  return { statements: statements.slice(0, end), values: values.slice(0, end) };
}

/** Only what writes, and the transaction about it. */
export function writesOf({ statements, values }: Sent): Sent {
  const action = statements.lastIndexOf('begin');
  const kept = statements.map(
    (text, at) => at >= action && /^(begin|commit|insert|update|select "id" from "assessment" .* for update)/.test(text),
  );
  return { statements: statements.filter((_, at) => kept[at]), values: values.filter((_, at) => kept[at]) };
}

/** Requests a second, and the processor's milliseconds that the sender itself took for each; null where it cannot be read. */
export interface Replayed {
  readonly perSecond: number;
  readonly requests: number;
  readonly senderCpu: number | null;
}

/**
 * So many connections send what one request each sent, in its own order, over and over: by `pgbench`, each statement read anew or under a name
 * that the database knows it by, or without it by the driver that we use ourselves. Ids that may stand once only are new each time.
 */
export async function replay(
  connection: pg.ClientConfig,
  requests: readonly Sent[],
  seconds: number,
  protocol: 'extended' | 'prepared',
): Promise<Replayed> {
  return pgbench
    ? await byPgbench(pgbench, connection, requests, seconds, protocol)
    : await byOurselves(connection, requests, seconds);
}

async function byPgbench(
  program: string,
  connection: pg.ClientConfig,
  requests: readonly Sent[],
  seconds: number,
  protocol: string,
): Promise<Replayed> {
  const folder = mkdtempSync(join(tmpdir(), 'datchuan-pgbench-'));
  try {
    const script = join(folder, 'script.sql');
    writeFileSync(script, scriptOf(requests));
    const args = ['-n', '-M', protocol, '-c', String(requests.length), '-j', '1', '-T', String(seconds), '-f', script];
    args.push('-h', connection.host!, '-U', connection.user!, connection.database!);
    const env = { ...process.env, PGPASSWORD: String(connection.password), PGOPTIONS: '-c timezone=UTC' };
    let cpu = 0;
    const running = promisify(execFile)(program, args, { env, maxBuffer: 1e8 });
    const watch = setInterval(() => {
      cpu = Math.max(cpu, cpuOf(running.child.pid!));
    }, 100);
    const { stdout } = await running.finally(() => clearInterval(watch));
    if (!/number of failed transactions: 0 /.test(stdout)) throw new Error(stdout);
    const count = Number(/actually processed: (\d+)/.exec(stdout)![1]);
    return { perSecond: Number(/tps = ([\d.]+)/.exec(stdout)![1]), requests: count, senderCpu: cpu / count };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One section for each client: `\if` chooses it. */
function scriptOf(requests: readonly Sent[]): string {
  const sections = requests.map((sent, client) => {
    const lines = sent.statements.map((text, at) => `${filledIn(text, sent.values[at]!).replaceAll(/\s+/g, ' ')};`);
    return `\\${client === 0 ? 'if' : 'elif'} :client_id = ${client}\n${lines.join('\n')}`;
  });
  return `${sections.join('\n')}\n\\endif\n`;
}

const once = /^insert into "(event|notice|idempotency)"/;
const isId = (value: unknown) => /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/.test(String(value));

function filledIn(text: string, values: readonly unknown[]): string {
  const isOnce = once.exec(text)?.[1];
  return text.replace(/\$(\d+)/g, (_, place: string) => {
    const at = Number(place) - 1;
    const isNew = (isOnce === 'event' && at % 8 === 0) || (isOnce === 'idempotency' && at === 1);
    return isNew && isId(values[at]) ? 'gen_random_uuid()' : literal(values[at]);
  });
}

function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return literal(`{${value.map((one) => JSON.stringify(String(one))).join()}}`);
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
  // A colon within a text would be the start of a name to pgbench.
  const text = String(value).replaceAll("'", "''").replaceAll('\\', '\\\\').replaceAll(':', '\\072');
  return `E'${text}'`;
}

async function byOurselves(connection: pg.ClientConfig, requests: readonly Sent[], seconds: number): Promise<Replayed> {
  const until = performance.now() + seconds * 1000;
  const counts = await Promise.all(
    requests.map(async (sent) => {
      const client = new pg.Client(connection);
      await client.connect();
      let done = 0;
      for (; performance.now() < until; done++) {
        for (const [at, text] of sent.statements.entries()) await client.query(filledIn(text, sent.values[at]!));
      }
      await client.end();
      return done;
    }),
  );
  const done = counts.reduce((sum, count) => sum + count, 0);
  return { perSecond: done / seconds, requests: done, senderCpu: null };
}
