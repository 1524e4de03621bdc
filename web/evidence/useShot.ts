import { useState } from 'react';
import * as api from '#api/evidence.ts';
import { type Day, dayAt } from '#domain/kernel/day.ts';
import { useWrite } from '../kernel/useWrite.ts';

/** Where a shot goes: a line, or one point of its checklist. */
export interface ShotFor {
  readonly campaignId: string;
  readonly today: Day;
  readonly line: string;
  /** From 1. */
  readonly point: number | null;
}

interface Taken {
  readonly file: File | null;
  readonly onDay: Day | null;
  readonly note: string;
  readonly noPupil: boolean;
}

const nothing: Taken = { file: null, onDay: null, note: '', noPupil: false };

/** The day a photo was taken by the phone's own clock, if that is not to come. */
function dayOf(file: File | null, today: Day): Day {
  const made = file && dayAt(new Date(file.lastModified).toISOString());
  return made && made <= today ? made : today;
}

/** One photo or note on its way to a line or a point: what was taken stays until it has arrived. */
export function useShot(to: ShotFor, onSent: () => void) {
  const [taken, setTaken] = useState<Taken>(nothing);
  const { write, pending, refusals, failure, reset } = useWrite(api.addEvidence, {
    onDone: () => {
      setTaken(nothing);
      onSent();
    },
  });
  const onDay = taken.onDay ?? dayOf(taken.file, to.today);
  return {
    ...taken,
    onDay,
    pending,
    refusals,
    failure,
    /** A new photo has not been looked at yet. */
    take: (file: File) => setTaken((before) => ({ ...before, file, noPupil: false })),
    change: (part: Partial<Omit<Taken, 'file'>>) => setTaken((before) => ({ ...before, ...part })),
    /** Leaves what was taken, and the last no with it. */
    leave: () => {
      setTaken(nothing);
      reset();
    },
    send: () => {
      const { file, note, noPupil } = taken;
      const points = to.point === null ? [] : [{ line: to.line, point: to.point }];
      write({ campaignId: to.campaignId, lines: [to.line], points, onDay, note, noPupil, ...(file ? { file } : {}) });
    },
  };
}

export type Shot = ReturnType<typeof useShot>;
