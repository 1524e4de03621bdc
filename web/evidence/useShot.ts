import { useState } from 'react';
import { type Day, dayAt } from '#domain/kernel/day.ts';
import { newKey } from '../kernel/newKey.ts';
import { useOutbox } from '../kernel/outbox/useOutbox.ts';
import { itemsOf, nothingTyped } from './evidenceItems.ts';
import { useSendEvidence } from './useSendEvidence.ts';

/** Where a shot goes: a line, or one point of its checklist. */
export interface ShotFor {
  readonly campaignId: string;
  readonly today: Day;
  readonly line: string;
  /** From 1. */
  readonly point: number | null;
}

interface Taken {
  readonly ticket: string;
  readonly file: File | null;
  readonly onDay: Day | null;
  readonly note: string;
  readonly noPupil: boolean;
}

const nothing = (): Taken => ({ ticket: newKey(), file: null, onDay: null, note: '', noPupil: false });

/** The day a photo was taken by the phone's own clock, if that is not to come. */
function dayOf(file: File | null, today: Day): Day {
  const made = file && dayAt(new Date(file.lastModified).toISOString());
  return made && made <= today ? made : today;
}

/** One photo or note on its way to a line or a point: written down on this machine first, and left to the outbox without a network. */
export function useShot(to: ShotFor, onGone: () => void, first: File | null = null) {
  const [taken, setTaken] = useState<Taken>(() => ({ ...nothing(), file: first }));
  const [isUnkept, setIsUnkept] = useState(false);
  const sending = useSendEvidence();
  const refused = useOutbox().filter(({ batch, state }) => batch === taken.ticket && state === 'refused');
  const onDay = taken.onDay ?? dayOf(taken.file, to.today);
  const leave = () => {
    setTaken(nothing());
    setIsUnkept(false);
  };
  return {
    ...taken,
    onDay,
    isUnkept,
    busy: sending.busy,
    refusals: refused.flatMap(({ refusals }) => refusals),
    /** A new photo has not been looked at yet. */
    take: (file: File) => setTaken((before) => ({ ...before, file, noPupil: false })),
    change: (part: Partial<Pick<Taken, 'onDay' | 'note' | 'noPupil'>>) => setTaken((before) => ({ ...before, ...part })),
    leave,
    send: async () => {
      const { ticket, file, note, noPupil } = taken;
      const points = to.point === null ? [] : [{ line: to.line, point: to.point }];
      const kind = file ? 'file' : 'note';
      const typed = { ...nothingTyped, ticket, kind, lines: [to.line], points, onDay, note, noPupil } as const;
      const items = itemsOf(to.campaignId, typed, file ? [file] : []);
      const ending = await sending.send(items, { keys: refused.map(({ key }) => key) });
      setIsUnkept(ending === 'unkept');
      if (ending !== 'gone') return;
      leave();
      onGone();
    },
  };
}

export type Shot = ReturnType<typeof useShot>;
