import { type Day, shortDate } from '../kernel/day.ts';
import { type Refusal, refuseIf } from '../kernel/refusal.ts';
import type { DeliveryWay, DocumentEntry } from './entry.ts';

/** One sending of a document to one receiver (một lần gửi). */
export interface Delivery {
  readonly id: string;
  readonly documentId: string;
  readonly receiver: string;
  readonly onDay: Day;
  readonly way: DeliveryWay;
  readonly receivedOn: Day | null;
  readonly receivedBy: string | null;
}

/** Why no signed copy can be attached: the document is not out. */
export function whyNotAttach(entry: DocumentEntry): Refusal[] {
  return entry.state === 'issued' ? [] : [{ kind: 'state', code: 'documents.not-issued', facts: { number: entry.number } }];
}

/** Why it cannot be sent at all: it came from elsewhere, or is not out. */
export function whyNotDeliver(entry: DocumentEntry): Refusal[] {
  return entry.direction === 'in' ? [{ kind: 'state', code: 'documents.not-sent' }] : whyNotAttach(entry);
}

/** Why it cannot have been sent on that day. */
export function whyNotDeliverOn(entry: DocumentEntry, onDay: Day, today: Day): Refusal[] {
  const refusals = whyNotDeliver(entry);
  if (onDay < entry.day)
    refusals.push({ kind: 'input', code: 'documents.sent-before-issued', at: 'onDay', facts: { day: shortDate(entry.day) } });
  if (onDay > today) refusals.push({ kind: 'input', code: 'documents.day-in-future', at: 'onDay' });
  return refusals;
}

/** Why a delivery cannot be received on that day: it was already, before it was sent, or the day is to come. */
export function whyNotReceive(delivery: Delivery, on: Day, today: Day): Refusal[] {
  if (delivery.receivedOn !== null) return [{ kind: 'state', code: 'documents.received-already' }];
  const refusals: Refusal[] = [];
  const { onDay } = delivery;
  if (on < onDay)
    refusals.push({ kind: 'input', code: 'documents.received-before-sent', at: 'receivedOn', facts: { day: shortDate(onDay) } });
  if (on > today) refusals.push({ kind: 'input', code: 'documents.day-in-future', at: 'receivedOn' });
  return refusals;
}

/** Taken by somebody on a day. */
export function receive(delivery: Delivery, on: Day, by: string, today: Day): Delivery {
  refuseIf(whyNotReceive(delivery, on, today));
  return { ...delivery, receivedOn: on, receivedBy: by };
}
