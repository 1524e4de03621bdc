import { useEffect, useState } from 'react';
import { type Day, dayAt } from '#domain/kernel/day.ts';
import { useDraftFiles } from '../kernel/draftFiles.ts';
import { type Draft, useDraft } from '../kernel/drafts.ts';
import { newKey } from '../kernel/newKey.ts';
import { useOutbox } from '../kernel/outbox/useOutbox.ts';
import { ownerNow } from '../kernel/owner.ts';
import { itemsOf, nothingTyped } from './evidenceItems.ts';
import type { ShotFor } from './shotFor.ts';
import { useSendEvidence } from './useSendEvidence.ts';

interface Seen {
  readonly ticket: string;
  readonly onDay: Day | null;
  readonly note: string;
  readonly noPupil: boolean;
}

const nothingSeen: Seen = { ticket: '', onDay: null, note: '', noPupil: false };

/** The day a photo was taken by the phone's own clock, if that is not to come. */
function dayOf(file: File | null, today: Day): Day {
  const made = file && dayAt(new Date(file.lastModified).toISOString());
  return made && made <= today ? made : today;
}

/** One photo or note on its way to a line or a point: kept on this machine from the moment it is taken, and left to the outbox without a network. */
export function useShot(to: ShotFor, onGone: () => void, first: File | null = null) {
  const draft = useDraft<Seen>(to.form, nothingSeen);
  const kept = useDraftFiles(to.form);
  const [ticketNow, setTicketNow] = useState(newKey);
  const [isUnkept, setIsUnkept] = useState(false);
  const [hasBegun, setHasBegun] = useState(false);
  const sending = useSendEvidence();
  const ticket = draft.value.ticket || ticketNow;
  const refused = useOutbox().filter(({ batch, state }) => batch === ticket && state === 'refused');
  useForgetSent(draft, hasBegun);
  const file = kept.files.at(-1) ?? null;
  const onDay = draft.value.onDay ?? dayOf(file, to.today);
  const change = (part: Partial<Omit<Seen, 'ticket'>>) => draft.change((before) => ({ ...before, ticket, ...part }));
  /** A new photo has not been looked at yet. */
  const take = (taken: File) => {
    kept.change([taken]);
    change({ noPupil: false });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: taken once, when the camera gives it
  useEffect(() => {
    if (first) take(first);
  }, [first]);
  const goOn = () => {
    setTicketNow(newKey());
    setIsUnkept(false);
    setHasBegun(false);
  };
  const drop = () => {
    draft.clear();
    kept.change([]);
    goOn();
  };
  return {
    file,
    onDay,
    note: draft.value.note,
    noPupil: draft.value.noPupil,
    isUnkept,
    savedAt: file && !kept.isKept ? null : draft.savedAt,
    isRefusedByMachine: kept.isRefused,
    busy: sending.busy,
    refusals: refused.flatMap(({ refusals }) => refusals),
    take,
    change,
    /** To another point: what was taken for this one stays with it. */
    goOn,
    drop,
    send: async () => {
      setHasBegun(true);
      const items = itemsFor(to, { ...draft.value, ticket, onDay }, file);
      const personId = ownerNow();
      const form = personId ? { personId, form: to.form } : null;
      const ending = await sending.send(items, { keys: refused.map(({ key }) => key), form });
      setIsUnkept(ending === 'unkept');
      if (ending !== 'gone') return;
      drop();
      onGone();
    },
  };
}

export type Shot = ReturnType<typeof useShot>;

function itemsFor(to: ShotFor, seen: Seen & { readonly onDay: Day }, file: File | null) {
  const points = to.point === null ? [] : [{ line: to.line, point: to.point }];
  const kind = file ? 'file' : 'note';
  return itemsOf(to.campaignId, { ...nothingTyped, ...seen, kind, lines: [to.line], points }, file ? [file] : []);
}

/** The machine went off between writing it into the outbox and emptying the form: it is the outbox's now. */
function useForgetSent({ restored, value, clear }: Draft<Seen>, isSending: boolean): void {
  const isQueued = useOutbox().some(({ batch }) => batch === value.ticket) && restored && !isSending;
  // biome-ignore lint/correctness/useExhaustiveDependencies: `clear` is another function at every drawing
  useEffect(() => {
    if (isQueued) clear();
  }, [isQueued]);
}
