import { type Day, shortDate } from '#domain/kernel/day.ts';
import type { Role } from '#domain/people/actor.ts';
import type { Reaction } from '../kernel/action.ts';
import { addNotices } from '../notices/store.ts';
import { unitNamesEver } from '../org/store.ts';
import { wordsOf } from '../words.ts';

interface SeatEvent {
  readonly personId: string;
  readonly role: Role;
  readonly unitId: string;
  readonly from?: Day;
  readonly until?: Day | null;
  readonly on?: Day;
  readonly handoverId?: string;
}

const codes: Readonly<Record<string, string>> = {
  'people.seat-granted': 'people.notice-seat-granted',
  'people.seat-ended': 'people.notice-seat-ended',
  'people.seat-lent': 'people.notice-seat-lent',
  'people.seat-handed-over': 'people.notice-handed-over',
};

/** Whoever gets or loses a seat is told. */
export const peopleReaction: Reaction = async (event, context) => {
  if (event.type === 'people.absence-recorded') {
    const { personId, from, through } = event.body as { personId: string; from: Day; through: Day };
    const days = { from: shortDate(from), through: shortDate(through) };
    return await addNotices(context, event, [personId], 'people.notice-away', days, `/quan-tri/nguoi/${personId}`, 'subject');
  }
  const code = codes[event.type];
  if (!code) return;
  const { personId, role, unitId, from, until, on, handoverId } = event.body as unknown as SeatEvent;
  const unit = (await unitNamesEver(context.tx, [unitId], context.today)).get(unitId) ?? '';
  const facts = {
    role: wordsOf(`role.${role}`),
    unit,
    ...(from ? { from: shortDate(from) } : {}),
    ...(until ? { until: shortDate(until) } : {}),
    ...(on ? { on: shortDate(on) } : {}),
  };
  const link = handoverId ? `/ban-giao/${handoverId}` : '/';
  await addNotices(context, event, [personId], code, facts, link, 'seat-holder');
};
