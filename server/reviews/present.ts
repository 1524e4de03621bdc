import type { z } from 'zod';
import type * as api from '#api/reviews.ts';
import { type Day, daysBetween, shortDate } from '#domain/kernel/day.ts';
import type { Refusal } from '#domain/kernel/refusal.ts';
import type { Meeting } from '#domain/reviews/meeting.ts';
import { timesBack } from '#domain/reviews/monthlyItem.ts';
import type { Shortcoming } from '#domain/reviews/shortcoming.ts';
import { inWords } from '../words.ts';
import type { Step } from './store.ts';

/** What the presenting of shortcomings looks up once; `keeping` are the reasons against keeping minutes at all. */
export interface Beside {
  readonly today: Day;
  /** The month shown. */
  readonly month: Day;
  readonly meetings: readonly Meeting[];
  readonly steps: ReadonlyMap<string, readonly Step[]>;
  readonly keeping: readonly Refusal[];
}

/** A shortcoming with its steps; who took them is not said. */
export function presentShortcoming(shortcoming: Shortcoming, beside: Beside): z.input<typeof api.shortcoming> {
  const { today, month, meetings, steps, keeping } = beside;
  const { id, area, role, text, dueOn, state, outcome, closedOn, version } = shortcoming;
  const isClosed: Refusal[] = closedOn
    ? [{ kind: 'state', code: 'reviews.already-closed', facts: { day: shortDate(closedOn) } }]
    : [];
  const isOpen: Refusal[] = closedOn ? [] : [{ kind: 'state', code: 'reviews.still-open' }];
  return {
    ...{ id, area, role, text, dueOn, state, outcome, closedOn, version },
    daysLeft: daysBetween(today, dueOn),
    timesBack: timesBack(shortcoming, meetings, month),
    raisedOn: meetings.find((meeting) => meeting.id === shortcoming.raisedIn)!.heldOn,
    steps: (steps.get(id) ?? []).map((step) => ({
      act: step.act,
      onDay: step.onDay,
      text: step.text,
      dueOn: step.dueOn ?? null,
    })),
    whyNot: {
      close: [...keeping, ...isClosed].map((refusal) => inWords(refusal)),
      extend: [...keeping, ...isClosed].map((refusal) => inWords(refusal)),
      reopen: [...keeping, ...isOpen].map((refusal) => inWords(refusal)),
    },
  };
}

/** A meeting's figures are what it did, also where a closing was taken back since. */
export function presentMeeting(meeting: Meeting, steps: Beside['steps']): z.input<typeof api.meeting> {
  const { id, kind, month, heldOn, present, total, notes } = meeting;
  const own = [...steps.values()].flat().filter(({ meetingId }) => meetingId === id);
  const count = (act: Step['act']) => own.filter((step) => step.act === act).length;
  return { id, kind, month, heldOn, present, total, notes, raised: count('raised'), closed: count('closed') };
}
