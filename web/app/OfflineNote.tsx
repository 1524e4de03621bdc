import { useMutationState, useQueryClient } from '@tanstack/react-query';
import { useLocation } from '@tanstack/react-router';
import { useSyncExternalStore } from 'react';
import type { Endpoint } from '#api/endpoint.ts';
import type { Values } from '../kernel/address.ts';
import type { OutboxItem } from '../kernel/outbox/item.ts';
import { waitingText } from '../kernel/outbox/summary.ts';
import { useOutbox } from '../kernel/outbox/useOutbox.ts';
import { outboxWords } from '../kernel/outbox/words.ts';
import { addressOf, oldAnswers, onOldAnswers } from '../kernel/readOrKept.ts';
import { signInFrom } from '../kernel/signIn.ts';
import { Anchor } from '../ui/Anchor.tsx';
import { momentText } from '../ui/format.ts';
import { useWords } from '../ui/language.ts';
import { Note } from '../ui/Note.tsx';
import styles from './OfflineNote.module.css';
import { appWords } from './words.ts';

function subscribe(listener: () => void) {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export const outboxPath = '/cho-gui';

/** Under the bar of every page: no network, how old what is shown is, and what waits on this machine. */
export function OfflineNote() {
  const words = useWords(appWords);
  const ownWords = useWords(outboxWords);
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const acts = useMutationState({ filters: { predicate: (mutation) => mutation.state.isPaused } }).length;
  const items = useOutbox();
  const readAt = useOldest();
  const waits = waitingText(online ? lasting(items) : items, ownWords);
  const refused = items.filter(({ state }) => state === 'refused').length;
  const isOut = items.some(({ state, hindrance }) => state === 'waiting' && hindrance === 'signed-out');
  return (
    <div role="status">
      {(!online || readAt || waits || refused > 0) && (
        <div className={styles.note}>
          <Note kind={refused > 0 ? 'risk' : 'wait'} icon={online ? undefined : 'offline'}>
            <p>
              {!online && <b>{words.offline}. </b>}
              {!online && words.offlineKept(acts)} {readAt && words.readAt(momentText(readAt))}
            </p>
            {(waits || refused > 0) && (
              <p>
                {[waits, refused > 0 && ownWords.refusedOnes(refused)].filter(Boolean).join('; ')}.{' '}
                <Anchor href={outboxPath}>{ownWords.open}</Anchor>
              </p>
            )}
            {isOut && <SignInAgain />}
          </Note>
        </div>
      )}
    </div>
  );
}

/** What goes at once is not worth a word. */
const atOnce = 4000;
const lasting = (items: readonly OutboxItem[]) =>
  items.filter(({ hindrance, queuedAt }) => hindrance !== null || Date.now() - Date.parse(queuedAt) > atOnce);

function SignInAgain() {
  const words = useWords(outboxWords);
  const own = useWords(appWords);
  const { href } = useLocation();
  return (
    <p>
      {words.hindrances['signed-out']} <Anchor href={signInFrom(href)}>{own.signIn}</Anchor>
    </p>
  );
}

/** When the oldest of what this page shows was read, if any of it is not from now. */
function useOldest(): string | null {
  const old = useSyncExternalStore(onOldAnswers, oldAnswers);
  const cache = useQueryClient();
  if (old.size === 0) return null;
  const shown = cache
    .getQueryCache()
    .getAll()
    .filter((query) => query.getObserversCount() > 0);
  const read = shown.map(({ queryKey: [, path, input] }) => old.get(addressOf({ path } as Endpoint, (input ?? {}) as Values)));
  return read.filter((at) => at !== undefined).sort()[0] ?? null;
}
