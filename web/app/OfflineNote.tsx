import { useMutationState } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
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

export function OfflineNote() {
  const words = useWords(appWords);
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const waiting = useMutationState({ filters: { predicate: (mutation) => mutation.state.isPaused } }).length;
  return (
    <div role="status">
      {!online && (
        <div className={styles.note}>
          <Note kind="wait" icon="offline">
            <p>
              <b>{words.offline}.</b> {words.offlineKept(waiting)}
            </p>
          </Note>
        </div>
      )}
    </div>
  );
}
