import { useRef, useState } from 'react';
import type * as api from '#api/evidence.ts';
import { shortDate } from '#domain/kernel/day.ts';
import type { Output } from '../kernel/client.ts';
import type { NewItem, OutboxItem } from '../kernel/outbox/item.ts';
import { enqueue, outcomeOf } from '../kernel/outbox/outbox.ts';
import type { Replaced } from '../kernel/outbox/store.ts';
import { useWords } from '../ui/language.ts';
import { toast } from '../ui/toast.ts';
import { evidenceWords } from './words.ts';

/** So long the form waits for an answer before it leaves the rest to the outbox. */
const patience = 8000;

/** `'gone'`: nothing is left for the form to do; `'refused'`: some came back; `'unkept'`: not sent, and lost with the page. */
export type Ending = 'gone' | 'refused' | 'unkept';

export interface Sending {
  readonly busy: boolean;
  /** Null for a second press while the first is under way. */
  send(items: readonly NewItem[], replaced: Partial<Replaced>): Promise<Ending | null>;
}

/** Writes the pieces into the outbox, waits a moment for the answers, and says what became of them. */
export function useSendEvidence(): Sending {
  const words = useWords(evidenceWords);
  const [busy, setBusy] = useState(false);
  const under = useRef(false);
  return {
    busy,
    async send(items, replaced) {
      if (under.current) return null;
      under.current = true;
      setBusy(true);
      try {
        const isKept = await enqueue(items, replaced);
        const after = await outcomeOf(
          items.map(({ key }) => key),
          patience,
        );
        return endingOf(after, isKept, words);
      } finally {
        under.current = false;
        setBusy(false);
      }
    },
  };
}

function endingOf(after: readonly OutboxItem[], isKept: boolean, words: (typeof evidenceWords)['vi']): Ending {
  const sent = after.filter(({ state }) => state === 'sent');
  const waiting = after.filter(({ state }) => state === 'waiting').length;
  if (sent.length > 0) toast(words.sent(sent.length));
  for (const { answer } of sent.slice(0, 1)) saySameFile(answer as Output<typeof api.addEvidence>, words);
  if (waiting > 0 && !isKept) return 'unkept';
  if (waiting > 0) toast(words.keptHere(waiting));
  return after.some(({ state }) => state === 'refused') ? 'refused' : 'gone';
}

function saySameFile({ usedBefore: [used] }: Output<typeof api.addEvidence>, words: (typeof evidenceWords)['vi']): void {
  if (used) toast(words.usedBefore(words.usedAt(used.year, shortDate(used.onDay), used.lines.join(', '))));
}
