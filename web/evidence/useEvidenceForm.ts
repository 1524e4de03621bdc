import { useEffect, useRef, useState } from 'react';
import { useDraftFiles } from '../kernel/draftFiles.ts';
import { type Draft, useDraft } from '../kernel/drafts.ts';
import { newKey } from '../kernel/newKey.ts';
import type { OutboxItem } from '../kernel/outbox/item.ts';
import type { Replaced } from '../kernel/outbox/store.ts';
import { useOutbox } from '../kernel/outbox/useOutbox.ts';
import { ownerNow } from '../kernel/owner.ts';
import type { ShownRefusal } from '../ui/refusal.ts';
import { nothingTyped, type Typed, typedAgain } from './evidenceItems.ts';

export interface EvidenceForm {
  readonly typed: Typed;
  readonly files: readonly File[];
  readonly change: (part: Partial<Typed>) => void;
  readonly changeFiles: (files: readonly File[]) => void;
  /** Why the server did not take it the last time. */
  readonly refusals: readonly ShownRefusal[];
  /** When everything in the form was last kept on this machine (ISO 8601); null before. */
  readonly savedAt: string | null;
  readonly isRefusedByMachine: boolean;
  /** What goes from this machine once the new items are written down. */
  readonly replaced: Partial<Replaced>;
  /** From here on the form is on its way. */
  readonly begin: () => void;
  readonly clear: () => void;
}

export const formOf = (campaignId: string) => `evidence.${campaignId}`;

/** The machine went off between writing the piece into the outbox and emptying the form: it is the outbox's now. */
export function useForgetQueued(draft: Draft<Typed>, isSending = false): void {
  const { restored, value, clear } = draft;
  const [ticket] = useState(restored ? value.ticket : '');
  const isQueued = useOutbox().some(({ batch }) => ticket !== '' && batch === ticket) && !isSending;
  const forget = useRef(clear);
  useEffect(() => {
    forget.current = clear;
  });
  useEffect(() => {
    if (isQueued) forget.current();
  }, [isQueued]);
}

/** The words and files of one piece, kept on this machine from the first letter on; or those of refused ones, to be mended. */
export function useEvidenceForm(campaignId: string, preset: readonly string[], mending: readonly OutboxItem[]): EvidenceForm {
  const batch = mending[0]?.batch;
  const form = batch ? `${formOf(campaignId)}.${batch}` : formOf(campaignId);
  const [again] = useState(() => (batch ? typedAgain(mending, newKey()) : { typed: nothingTyped, files: undefined }));
  const draft = useDraft<Typed>(form, again.typed);
  const chosen = useDraftFiles(form, again.files);
  const [added, setAdded] = useState(preset);
  const [ticket] = useState(newKey);
  const [hasBegun, setHasBegun] = useState(false);
  useForgetQueued(draft, hasBegun);

  const typed = {
    ...nothingTyped,
    ...draft.value,
    ticket: draft.value.ticket || ticket,
    lines: [...new Set([...added, ...draft.value.lines])],
  };
  const change = (part: Partial<Typed>) => {
    if (part.lines) setAdded([]);
    draft.change((value) => ({ ...value, ticket: typed.ticket, lines: typed.lines, ...part }));
  };
  const changeFiles = (files: readonly File[]) => {
    chosen.change(files);
    // Whoever adds a picture has not looked at it yet.
    change(files.length > chosen.files.length ? { noPupil: false } : {});
  };
  const personId = ownerNow();
  return {
    typed,
    files: chosen.files,
    change,
    changeFiles,
    refusals: distinct(mending.flatMap(({ refusals }) => refusals)),
    savedAt: chosen.files.length > 0 && !chosen.isKept ? null : draft.savedAt,
    isRefusedByMachine: chosen.isRefused,
    replaced: { keys: mending.map(({ key }) => key), form: personId ? { personId, form } : null },
    begin: () => setHasBegun(true),
    clear: () => {
      draft.clear();
      chosen.change([]);
    },
  };
}

/** One reason is said once, however many files came back for it. */
const distinct = (refusals: readonly ShownRefusal[]) => [
  ...new Map(refusals.map((refusal) => [`${refusal.code} ${refusal.message}`, refusal])).values(),
];
