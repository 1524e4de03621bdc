import type { Staff } from '#domain/people/nameless.ts';
import type { Meeting } from '#domain/reviews/meeting.ts';
import { type Closing, close, type NewShortcoming, type Shortcoming } from '#domain/reviews/shortcoming.ts';
import type { Context } from '../kernel/action.ts';
import { addShortcoming, addStep, saveShortcoming } from './store.ts';

/** Keeps a shortcoming that a meeting raised, its reasons against already asked; returns its id. */
export async function raiseIn(meeting: Meeting, { area, role, text, dueOn }: NewShortcoming, context: Context): Promise<string> {
  const { tx, actor, newId, record } = context;
  const { campaignId, unitId } = meeting;
  const closing = { state: 'open', outcome: null, closedOn: null, closedIn: null } as const;
  const raised = { id: newId(), campaignId, unitId, raisedIn: meeting.id, area, role, text, dueOn, ...closing, version: 1 };
  await addShortcoming(tx, raised);
  const step = { shortcomingId: raised.id, act: 'raised', onDay: meeting.heldOn, text, meetingId: meeting.id } as const;
  await addStep(tx, { ...step, personId: actor.personId });
  record({ type: 'shortcoming.raised', subjectId: raised.id, body: { campaignId, meetingId: meeting.id, dueOn } });
  return raised.id;
}

/** Closes a shortcoming as a meeting found it. @throws Refused with every reason. */
export async function closeIn(
  meeting: Meeting,
  shortcoming: Shortcoming,
  closing: Closing,
  staff: readonly Staff[],
  { tx, actor, record }: Context,
): Promise<Shortcoming> {
  const closed = close(shortcoming, closing, meeting, staff);
  await saveShortcoming(tx, closed);
  const step = {
    shortcomingId: closed.id,
    act: 'closed',
    onDay: meeting.heldOn,
    text: closing.outcome,
    meetingId: meeting.id,
  } as const;
  await addStep(tx, { ...step, personId: actor.personId });
  record({ type: 'shortcoming.closed', subjectId: closed.id, body: { campaignId: closed.campaignId, meetingId: meeting.id } });
  return closed;
}
