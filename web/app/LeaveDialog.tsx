import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { countDrafts } from '../kernel/drafts.ts';
import { isOutboxRead, shownItems } from '../kernel/outbox/outbox.ts';
import { waitingText } from '../kernel/outbox/summary.ts';
import { useOutbox } from '../kernel/outbox/useOutbox.ts';
import { outboxWords } from '../kernel/outbox/words.ts';
import { ownerNow } from '../kernel/owner.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useWords } from '../ui/language.ts';
import { signOut } from './signOut.ts';
import { appWords } from './words.ts';

interface Leaving {
  readonly asked: boolean;
  /** Signs out; where something is unsent, asks first. */
  readonly ask: () => void;
  readonly stay: () => void;
  readonly leave: (unsent: 'keep' | 'drop') => void;
}

export function useLeaving(): Leaving {
  const cache = useQueryClient();
  const [asked, setAsked] = useState(false);
  const leave = (unsent: 'keep' | 'drop') => void signOut(cache, unsent);
  const ask = () => {
    const drafts = countDrafts(ownerNow() ?? '');
    if (drafts > 0 || !isOutboxRead() || shownItems().some(({ state }) => state !== 'sent')) setAsked(true);
    else leave('drop');
  };
  return { asked, ask, stay: () => setAsked(false), leave };
}

export function LeaveDialog({ leaving }: { readonly leaving: Leaving }) {
  const words = useWords(appWords);
  const own = useWords(outboxWords);
  const items = useOutbox();
  const drafts = countDrafts(ownerNow() ?? '');
  const refused = items.filter(({ state }) => state === 'refused').length;
  const unsent = [waitingText(items, own), refused > 0 && own.refusedOnes(refused), drafts > 0 && words.leaveDrafts(drafts)];
  const foot = (
    <>
      <Button onClick={() => leaving.leave('drop')}>{words.leaveDrop}</Button>
      <Button onClick={() => leaving.leave('keep')}>{words.leaveKeep}</Button>
      <Button kind="main" onClick={leaving.stay}>
        {words.leaveStay}
      </Button>
    </>
  );
  return (
    <Dialog opened onClose={leaving.stay} title={words.leaveTitle} foot={foot}>
      <ul>
        {unsent.filter(Boolean).map((text) => (
          <li key={String(text)}>{text}</li>
        ))}
      </ul>
      <p>{words.leaveWhy}</p>
    </Dialog>
  );
}
