import * as api from '#api/routines.ts';
import type { Day } from '#domain/kernel/day.ts';
import { shortDate } from '#domain/kernel/day.ts';
import { newKey } from '../kernel/newKey.ts';
import type { NewItem, OutboxItem } from '../kernel/outbox/item.ts';
import { enqueue } from '../kernel/outbox/outbox.ts';
import { useOutbox } from '../kernel/outbox/useOutbox.ts';

interface Ticked {
  readonly id: string;
  readonly campaignId: string;
  readonly what: string;
}

/** How a round is shown: as the server has it, or as it was touched here and is not there yet. */
export interface Touch {
  readonly done: boolean;
  readonly waits: boolean;
  readonly refusals: readonly string[];
  readonly touch: (done: boolean) => void;
}

const slotOf = (routineId: string, roundFrom: Day) => `tick.${routineId}.${roundFrom}`;
const doneIn = (item: OutboxItem) => item.input.done === true;

/** A tick as the outbox keeps it, with its picture where one was sent before. */
export function tickItem(routine: Ticked, roundFrom: Day, done: boolean, evidenceId?: string): NewItem {
  const slot = slotOf(routine.id, roundFrom);
  return {
    ...{ key: newKey(), batch: slot, slot, kind: 'tick', method: 'POST', path: api.tickRoutine.path },
    ...{ title: routine.what, detail: shortDate(roundFrom), page: `/phong-trao/${routine.campaignId}/viec-dinh-ky` },
    input: { routineId: routine.id, roundFrom, done, ...(evidenceId && { evidenceId }) },
  };
}

/** One touch: kept on this machine first, sent when there is a network, the last touch of a round counts. */
export function useTick(routine: Ticked, roundFrom: Day, isDone: boolean): Touch {
  const slot = slotOf(routine.id, roundFrom);
  const own = useOutbox().filter((item) => item.slot === slot && item.state !== 'sent');
  const waiting = own.filter(({ state }) => state === 'waiting').at(-1);
  const refused = waiting ? undefined : own.at(-1);
  const touch = (done: boolean) => void enqueue([tickItem(routine, roundFrom, done)]);
  return {
    done: waiting ? doneIn(waiting) : isDone,
    waits: waiting !== undefined && (waiting.hindrance !== null || navigator.onLine === false),
    refusals: refused ? refused.refusals.map(({ message }) => message) : [],
    touch,
  };
}
