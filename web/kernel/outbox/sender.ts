import { ask } from '../client.ts';
import { Fault, Refusals, SignedOut, Unreachable } from '../troubles.ts';
import { exclusively } from './exclusively.ts';
import { begunItem, delayedItem, type Hindrance, type OutboxItem, refusedItem, sentItem } from './item.ts';
import { changeItem, listItems } from './store.ts';

/** Reasons that lie with the moment, not with what was written: it stays and is tried again. */
const passing: Readonly<Record<string, Hindrance>> = {
  'kernel.other-person': 'other-person',
  'kernel.disk-full': 'server-full',
  'kernel.broken-off': 'unreachable',
};

/** A minute, and as long as a slow line takes (16 kB a second): what hangs longer holds up all that waits behind it. */
const patienceFor = (item: OutboxItem) => 60_000 + item.size / 16;

let underWay: AbortController | null = null;

/** The network is another one now: an answer on the old one will not come. Sent again under its key, it still happens once. */
export const breakOff = (): void => underWay?.abort();

/** One in its slot goes before the next. */
const isFirstInSlot = (item: OutboxItem, items: readonly OutboxItem[]) =>
  item.slot === null || !items.some((one) => one.slot === item.slot && one.state === 'waiting' && one.order < item.order);

/** The next to be sent, by the order of writing. */
export function nextDue(items: readonly OutboxItem[], now: number): OutboxItem | undefined {
  return items.find((item) => item.state === 'waiting' && item.notBefore <= now && isFirstInSlot(item, items));
}

interface Round {
  readonly personId: string;
  readonly onChange: () => void;
}

/** Sends what is due, one by one, in one tab at a time; ends when nothing is due or nobody answers. */
export async function sendDue({ personId, onChange }: Round): Promise<void> {
  await exclusively(async () => {
    for (;;) {
      const items = await listItems(personId);
      const next = nextDue(items, Date.now());
      if (!next) return;
      const begun = await changeItem(next.key, (item) => begunItem(item, items));
      const goesOn = begun === null || (await sendOne(begun));
      onChange();
      if (!goesOn) return;
    }
  });
}

/** Whether it makes sense to try the next one. */
async function sendOne(item: OutboxItem): Promise<boolean> {
  try {
    const answer = await askFor(item);
    await changeItem(item.key, (one) => sentItem(one, answer, Date.now()));
    await dropOvertaken(item);
    return true;
  } catch (error) {
    const { next, goesOn } = afterTrouble(error, Date.now());
    await changeItem(item.key, next);
    return goesOn;
  }
}

async function askFor(item: OutboxItem): Promise<unknown> {
  const trying = new AbortController();
  underWay = trying;
  const late = setTimeout(() => trying.abort(), patienceFor(item));
  try {
    return await ask(item, item.input, { idempotencyKey: item.key, as: item.personId, signal: trying.signal });
  } finally {
    clearTimeout(late);
    underWay = null;
  }
}

interface Aftermath {
  readonly next: (item: OutboxItem) => OutboxItem;
  readonly goesOn: boolean;
}

function afterTrouble(error: unknown, now: number): Aftermath {
  const delayed = (hindrance: Hindrance, fault: string | null = null, goesOn = false): Aftermath => ({
    next: (item) => delayedItem(item, hindrance, fault, now),
    goesOn,
  });
  if (error instanceof SignedOut) return delayed('signed-out');
  if (error instanceof Refusals) {
    const hindrance = passing[error.refusals[0]!.code];
    if (hindrance) return delayed(hindrance);
    return { next: (item) => refusedItem(item, error.refusals, now), goesOn: true };
  }
  if (error instanceof Fault) return delayed('fault', error.number ?? String(error.status), true);
  if (error instanceof Unreachable || (error instanceof DOMException && /Abort|Timeout/.test(error.name))) {
    return delayed('unreachable');
  }
  return delayed('fault', null, true);
}

/** What was refused before it in its slot has been said anew. */
async function dropOvertaken(item: OutboxItem): Promise<void> {
  if (item.slot === null) return;
  for (const one of await listItems(item.personId)) {
    if (one.slot === item.slot && one.state === 'refused' && one.order < item.order) await changeItem(one.key, () => null);
  }
}
