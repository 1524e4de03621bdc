import type { ShownRefusal } from '../../ui/refusal.ts';
import type { Values } from '../address.ts';

/** Why something still waits, besides its turn. */
export type Hindrance = 'unreachable' | 'fault' | 'signed-out' | 'other-person' | 'server-full';

/** One act that waits on this machine to be sent (việc chờ gửi): written down first, then sent under its own key. */
export interface OutboxItem {
  /** The `Idempotency-Key`: however often it is sent, it happens once. */
  readonly key: string;
  readonly personId: string;
  /** What was given together in one form. */
  readonly batch: string;
  /** Within a slot the order is kept, each takes the version that the one before left, and a newer one replaces what has not gone. */
  readonly slot: string | null;
  /** `1.2, 1.5`, the year, a file's name: in the person's own words. */
  readonly title: string;
  readonly detail: string;
  readonly kind: 'picture' | 'file' | 'link' | 'note' | 'draft' | 'signature' | 'tick';
  readonly method: 'POST';
  readonly path: `/api/${string}`;
  /** Files among it are the browser's own. */
  readonly input: Values;
  readonly size: number;
  readonly queuedAt: string;
  readonly order: number;
  /** Where it can be mended. */
  readonly page: string;
  readonly state: 'waiting' | 'refused' | 'sent';
  /** It has left the machine at least once: whether it arrived is not known until there is an answer. */
  readonly tries: number;
  readonly notBefore: number;
  readonly hindrance: Hindrance | null;
  /** The number of the server's own mistake. */
  readonly fault: string | null;
  readonly refusals: readonly ShownRefusal[];
  readonly answer: unknown;
  readonly settledAt: string | null;
}

/** What a form gives; the rest is the outbox's. */
export type NewItem = Pick<
  OutboxItem,
  'key' | 'batch' | 'slot' | 'title' | 'detail' | 'kind' | 'method' | 'path' | 'input' | 'page'
>;

const sizeOf = (value: unknown): number => (value instanceof File ? value.size : JSON.stringify(value ?? null).length);

export function itemOf(given: NewItem, personId: string, now: number, place: number): OutboxItem {
  return {
    ...given,
    personId,
    size: Object.values(given.input).reduce<number>((sum, value) => sum + sizeOf(value), 0),
    queuedAt: new Date(now).toISOString(),
    order: now * 1000 + place,
    state: 'waiting',
    tries: 0,
    notBefore: 0,
    hindrance: null,
    fault: null,
    refusals: [],
    answer: null,
    settledAt: null,
  };
}

/** What was sent is remembered without its content, so that a form knows it and the person sees it. */
export function sentItem(item: OutboxItem, answer: unknown, now: number): OutboxItem {
  const settled = { state: 'sent', hindrance: null, answer, settledAt: new Date(now).toISOString() } as const;
  return { ...item, ...settled, input: {} };
}

/** What has not left the machine, or came back refused, may give way to a newer one. */
export const isReplaceable = (item: OutboxItem): boolean =>
  item.state === 'refused' || (item.state === 'waiting' && item.tries === 0);

/** On its way for the first time: in a slot it begins from the version that the one before left. Afterwards nothing of it changes. */
export function begunItem(item: OutboxItem, others: readonly OutboxItem[]): OutboxItem {
  const begun = { ...item, tries: item.tries + 1 };
  if (item.slot === null || item.tries > 0) return begun;
  const left = others.filter((one) => one.slot === item.slot && one.state === 'sent').map(({ answer }) => versionIn(answer));
  return { ...begun, input: { ...item.input, version: Math.max(versionIn(item.input), ...left) } };
}

const versionIn = (of: unknown): number => Number((of as { readonly version?: unknown } | null)?.version ?? 0);

const slowest = 60_000;

/** It stays, and is tried again later and later, up to once a minute. */
export function delayedItem(item: OutboxItem, hindrance: Hindrance, fault: string | null, now: number): OutboxItem {
  return { ...item, hindrance, fault, notBefore: now + Math.min(slowest, 1000 * 2 ** Math.min(item.tries, 6)) };
}

export function refusedItem(item: OutboxItem, refusals: readonly ShownRefusal[], now: number): OutboxItem {
  return { ...item, state: 'refused', hindrance: null, refusals, settledAt: new Date(now).toISOString() };
}
