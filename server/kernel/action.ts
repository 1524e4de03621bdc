import type { z } from 'zod';
import { type Day, dayAt } from '#domain/kernel/day.ts';
import { Refused } from '#domain/kernel/refusal.ts';
import type { Actor } from '#domain/people/actor.ts';
import type { IssuerPrivateKey } from '#papers/credential/issuerKey.ts';
import type { Database, Tx } from '../db/connection.ts';
import { canonical, sha256 } from './canonical.ts';
import { instantOf } from './clock.ts';
import { type Happening, type RecordedEvent, saveEvents } from './events.ts';
import type { Files } from './files.ts';
import { newId } from './ids.ts';
import { refusalsOf } from './inputRefusals.ts';
import { isNobody } from './operator.ts';

/** The whole of what an action may touch. */
export interface Context {
  readonly tx: Tx;
  readonly actor: Actor;
  /** The site's day in Asia/Ho_Chi_Minh. */
  readonly today: Day;
  /** The site's instant, ISO 8601 in UTC: the database's clock, or the demo's own. */
  readonly now: string;
  readonly site: SiteOfContext;
  readonly files: Files;
  newId(): string;
  record(happening: Happening): void;
}

export interface SiteOfContext {
  readonly id: string;
  readonly name: string;
  readonly isDemo: boolean;
  /** Signs seals and credentials; never leaves the server. */
  readonly key: IssuerPrivateKey;
  readonly baseUrl: string;
  /** Absent: notices stay in the application, no mail is made. */
  readonly mail?: MailSettings;
  /** PEM text of the certificates that this site trusts to vouch for signers; absent: none. */
  readonly signatureRoots?: string;
}

/** Where mail is handed in, and whom it is from. */
export interface MailSettings {
  /** `smtp://` or `smtps://`, with the name and password where the server wants them; never shown. */
  readonly smtpUrl: string;
  readonly from: string;
}

export interface Action<Input extends z.ZodType = z.ZodType, Output = unknown> {
  readonly name: string;
  readonly input: Input;
  /** A view reads and records nothing. */
  readonly reads: boolean;
  /** Its input or its answer holds a password or a link: nothing of either is kept, and a repeated request runs again. */
  readonly isSecret?: boolean;
  run(input: z.output<Input>, context: Context): Promise<Output>;
}

type Written<Input extends z.ZodType, Output> = Omit<Action<Input, Output>, 'reads'>;

export function action<Input extends z.ZodType, Output>(written: Written<Input, Output>): Action<Input, Output> {
  return { ...written, reads: false };
}

/** An action that only reads. */
export function view<Input extends z.ZodType, Output>(written: Written<Input, Output>): Action<Input, Output> {
  return { ...written, reads: true };
}

/** What a running site gives to every action. */
export interface App {
  readonly db: Database;
  readonly files: Files;
  readonly site: SiteOfContext;
  /** What follows an event in the same transaction: who is told. */
  readonly reactions: readonly Reaction[];
  /** Called after a commit that recorded something. */
  recorded(): void;
}

/** `all`: everything that the act recorded, for a reaction that answers events alike together. */
export type Reaction = (event: RecordedEvent, context: Context, all: readonly RecordedEvent[]) => Promise<void>;

export interface Call {
  readonly actor: Actor;
  /** Given by the client when the form was opened: the same key has one effect. */
  readonly idempotencyKey?: string;
}

/** Checks the input, opens the transaction, runs, writes what was recorded, commits. */
export async function perform<Input extends z.ZodType, Output>(
  app: App,
  act: Action<Input, Output>,
  input: unknown,
  call: Call,
): Promise<Output> {
  const parsed = act.input.safeParse(input);
  if (!parsed.success) throw new Refused(refusalsOf(parsed.error, input));
  const transaction = app.db.transaction();
  const output = await (act.reads ? transaction.setAccessMode('read only') : transaction).execute(async (tx) => {
    const now = await instantOf(tx);
    const happenings: Happening[] = [];
    const { actor } = call;
    const { files, site } = app;
    const context: Context = {
      tx,
      actor,
      now,
      today: dayAt(now),
      files,
      site,
      newId,
      record: (happening) => void happenings.push(happening),
    };
    const once = act.reads || act.isSecret ? undefined : await beginOnce(tx, act.name, parsed.data, call);
    if (once?.response !== undefined) return once.response as Output;
    const result = await act.run(parsed.data, context);
    const events = await saveEvents(tx, isNobody(actor) ? null : actor.personId, now, happenings);
    for (const event of events) for (const react of app.reactions) await react(event, context, events);
    await once?.keep(result, now);
    return result;
  });
  if (!act.reads) app.recorded();
  return output;
}

interface Once {
  readonly response?: unknown;
  keep(response: unknown, at: string): Promise<void>;
}

/** A second request with the key waits for the first, then gets its answer; another body under the same key is refused. */
async function beginOnce(tx: Tx, name: string, input: unknown, call: Call): Promise<Once | undefined> {
  const key = call.idempotencyKey;
  if (key === undefined) return undefined;
  const request_hash = sha256(`${name}\n${canonical(withoutBytes(input))}`);
  const row = { actor_id: call.actor.personId, key, action: name, request_hash, response: 'null', at: '1970-01-01T00:00:00Z' };
  const inserted = await tx
    .insertInto('idempotency')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  const where = { actor_id: row.actor_id, key };
  if (inserted.numInsertedOrUpdatedRows === 0n) {
    const before = await tx
      .selectFrom('idempotency')
      .selectAll()
      .where('actor_id', '=', where.actor_id)
      .where('key', '=', key)
      .executeTakeFirstOrThrow();
    if (!before.request_hash.equals(request_hash))
      throw new Refused([{ kind: 'state', code: 'kernel.key-used-for-another-request' }]);
    return { response: before.response, keep: async () => undefined };
  }
  return {
    async keep(response, at) {
      const set = { response: JSON.stringify(response ?? null), at };
      await tx.updateTable('idempotency').set(set).where('actor_id', '=', where.actor_id).where('key', '=', key).execute();
    },
  };
}

/** Uploaded bytes count by their hash. */
function withoutBytes(input: unknown): unknown {
  if (input instanceof Uint8Array) return sha256(input).toString('hex');
  if (Array.isArray(input)) return input.map(withoutBytes);
  if (input === null || typeof input !== 'object') return input;
  return Object.fromEntries(Object.entries(input).map(([key, value]) => [key, withoutBytes(value)]));
}
