import type { ReactNode } from 'react';
import styles from './Timeline.module.css';

export interface TimelineEvent {
  readonly key: string;
  /** `14/01/2026`, with an hour where it counts. */
  readonly when: string;
  readonly text: ReactNode;
  readonly note?: ReactNode;
  /** The one that holds now. */
  readonly current?: boolean;
}

/** What happened, in order. */
export function Timeline({ events, label }: { readonly events: readonly TimelineEvent[]; readonly label?: string }) {
  return (
    <ol className={styles.timeline} {...(label ? { 'aria-label': label } : {})}>
      {events.map(({ key, when, text, note, current }) => (
        <li key={key} data-current={current || undefined}>
          <span className={styles.when}>{when}</span>
          <span className={styles.dot} aria-hidden="true" />
          <span>
            {text}
            {note && <span className={styles.note}>{note}</span>}
          </span>
        </li>
      ))}
    </ol>
  );
}
